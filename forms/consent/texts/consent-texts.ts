import type { FieldTexts, FormTexts, Text } from '../../texts.ts';

type ColumnId = 'service' | 'direction' | 'areas' | 'except' | 'from' | 'to';

/** What one can take back: a part, one service's row, or everything. */
export type WithdrawnPart = 'plan' | 'coordinator' | 'sharing' | 'all';

/** Every language says all of this. What is consented to is kept as a hash of these very words. */
export type ConsentTexts = FormTexts & {
  readonly steps: { readonly samtykke: { readonly title: string; readonly intro: Text } };
  readonly fields: {
    readonly plan: FieldTexts;
    readonly coordinator: FieldTexts;
    readonly sharing: FieldTexts & { readonly columns: Readonly<Record<ColumnId, FieldTexts>> };
  };
  readonly problems: Readonly<
    Record<'nothingAnswered' | 'periodEndsFirst' | 'dayPassed' | 'sameService' | 'tooManyRows', string>
  >;
  /** What a yes to sharing means. */
  readonly meaning: readonly Text[];
  /** What the other parent is asked about each service; `{service}` is its name. */
  readonly otherParent: { readonly row: string };
  /** That every part can be taken back. */
  readonly free: Text;
  /** What taking it back means: for sharing, for all of it, and part by part. */
  readonly withdrawing: {
    readonly title: string;
    readonly stops: Text;
    readonly lines: readonly Text[];
    readonly effects: Readonly<Record<WithdrawnPart, Text>>;
  };
};
