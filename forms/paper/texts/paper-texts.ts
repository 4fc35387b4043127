import type { Paper } from '../paper.ts';

type Words = Readonly<Record<string, string>>;

/** What one blank says before its questions, and where its words are others than those of the pages. */
type SheetTexts = {
  readonly title: string;
  readonly lead: string;
  readonly how: readonly string[];
  readonly use: readonly string[];
  /** By step and by question: in place of what the pages say. */
  readonly intro: Words;
  readonly help: Words;
};

/**
 * What paper says beyond the form's own words. The places are the municipality's: `{phone}`, `{hours}`, `{basis}`,
 * `{answer}`; and the deciding question's: `{number}`, `{options}`.
 */
export type PaperTexts = Readonly<Record<Paper['id'], SheetTexts>> & {
  readonly how: string;
  readonly use: string;
  readonly meaning: string;
  readonly when: Readonly<
    Record<
      'answered' | 'notAnswered' | 'notTicked' | 'rows' | 'under16' | 'from7to15' | 'part' | 'quote' | 'or',
      string
    >
  >;
  readonly ifNo: string;
  /** In the place of a file. */
  readonly enclose: string;
  readonly moreRows: string;
  readonly letter: Readonly<Record<'to' | 'from' | 'name' | 'address' | 'place' | 'addressHelp', string>>;
  readonly office: Readonly<Record<'title' | 'received' | 'reference', string>>;
  readonly whom: Readonly<Record<'title' | 'name' | 'birthDate' | 'reference', string>>;
  readonly signature: Readonly<Record<'title' | 'placeAndDate' | 'signature' | 'letters' | 'second', string>> & {
    readonly as: string;
    readonly roles: readonly string[];
  };
};
