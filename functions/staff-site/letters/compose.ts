import { composeLetter, type LetterContent, letterTexts } from '../../../forms/letters/compose-letter.ts';
import type { Letter } from '../../../forms/letters/letter.ts';
import type { PostalAddress } from '../../../shared/domain/applying/application.ts';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { languageOf } from '../../../shared/domain/parties/told.ts';
import { staffMember, unitOf } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { StoredAnswers } from '../../../shared/ports/case-key.ts';
import { type LetterFacts, letterContent } from './letter-content.ts';
import type { LetterRef, LetterTo } from './letter-name.ts';

export type WrittenLetter = {
  readonly letter: Letter;
  /** `protected`: none is stored. `unknown`: nobody has told it; it is written on the envelope by hand. */
  readonly address: 'known' | 'unknown' | 'protected';
};

/** A letter that the case has, to be printed; nothing where it has no such. `answers`: what the person applied with. */
export function writeLetter(
  letter: LetterRef,
  facts: LetterFacts,
  answers: StoredAnswers | undefined,
): WrittenLetter | undefined {
  const content = letterContent(letter, facts);
  if (!content) return undefined;
  const { ipCase, municipality, now } = facts;
  const language = languageOf({ who: letter.to }, ipCase);
  const { lines, known } = addressee(letter.to, facts, answers);
  return {
    address: known,
    letter: composeLetter(content, {
      municipality,
      language,
      date: writtenDay(dayInNorway(now), language),
      reference: groupReference(ipCase.reference),
      to: lines,
      by: signature(content, facts, language),
    }),
  };
}

function signature({ text }: LetterContent, { ipCase, municipality }: LetterFacts, language: Letter['language']) {
  const unit = unitOf(municipality, ipCase.unit)?.name[language];
  const decider = ['granted', 'coordinatorOnly', 'coordinator', 'refused'].includes(text) && ipCase.decision?.by;
  const name = decider && staffMember(municipality, decider)?.name;
  return [name, unit].filter((line): line is string => typeof line === 'string' && line !== '');
}

function addressee(
  to: LetterTo,
  { ipCase, contacts }: LetterFacts,
  answers: StoredAnswers | undefined,
): { readonly lines: readonly string[]; readonly known: WrittenLetter['address'] } {
  const contact = contacts?.[to];
  const name = contact?.name ?? '';
  // The other parent's own address is no secret of the one who is restricted; the others are told as it was agreed.
  if (ipCase.restricted && to !== 'otherParent') {
    return { lines: [name, letterTexts[languageOf({ who: to }, ipCase)].asAgreed], known: 'protected' };
  }
  const address = contact?.address ?? (to === 'person' ? addressIn(answers) : undefined);
  if (!address) return { lines: [name], known: 'unknown' };
  const { street, postalCode, city } = address;
  return { lines: [name, street, `${postalCode} ${city}`.trim()].filter((line) => line !== ''), known: 'known' };
}

/** As it stands in the application of whoever wrote one themself. */
function addressIn(answers: StoredAnswers | undefined): PostalAddress | undefined {
  const said = (part: string) => {
    const value = answers?.[`address.${part}`];
    return typeof value === 'string' ? value : '';
  };
  const address = { street: said('street'), postalCode: said('postalCode'), city: said('city') };
  return address.street && address.city ? address : undefined;
}
