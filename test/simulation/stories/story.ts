import type { Language } from '../../../shared/domain/settings/municipality.ts';
import type { Act } from '../oracle/diary.ts';

/** How somebody can be told. Addresses with `bounce` in them, and mobiles that end in `5x`, take nothing in. */
export type Reachable = {
  readonly channel: 'sms' | 'email' | 'letter' | 'phone';
  readonly language: Language;
  readonly mobile?: string;
  readonly email?: string;
  readonly restricted: boolean;
  /** Of the young person themself, where a parent writes for them. */
  readonly young?: { readonly mobile?: string; readonly email?: string };
  /** Of a child’s other parent. */
  readonly otherParent?: { readonly mobile?: string; readonly email?: string };
};

/** A life of a case before it is lived: whom it is about, and what people will do when. */
export type Story = {
  readonly name: string;
  readonly municipality: string;
  readonly person: Reachable;
  readonly acts: readonly Act[];
};
