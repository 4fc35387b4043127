import { consentText, withdrawalText } from '../../../forms/consent/consent-text.ts';
import type { WithdrawnPart } from '../../../forms/consent/texts/consent-texts.ts';
import type { Answers } from '../../../forms/form.ts';
import type { Reading } from '../../../forms/labels.ts';
import type { ConsentNow } from '../consenting/find-consent.ts';
import { type CitizenDeps, type CitizenVisit, formContext } from './citizen-visit.ts';
import { formFor } from './consent-form.ts';

type Asked = { readonly now: Pick<ConsentNow, 'giver' | 'asked'>; readonly answers: Answers };

/** Whom the words are about: a parent's are about the child. */
export function roleIn({ ipCase, giver }: Pick<ConsentNow, 'ipCase' | 'giver'>): Answers {
  return { role: giver === 'main' ? ipCase.role : 'parent' };
}

/** The form as this visitor reads it: the words are about whom they applied for. */
export function consentReading(visit: CitizenVisit, asked: Asked, deps: CitizenDeps): Reading {
  const { now, answers } = asked;
  return { form: formFor(now), answers, context: formContext(visit, deps), language: visit.language };
}

export function consentHash(visit: CitizenVisit, now: ConsentNow, deps: CitizenDeps): string {
  return deps.hashOf(consentText(consentReading(visit, { now, answers: roleIn(now) }, deps)));
}

export function withdrawalHash(reading: Reading, part: WithdrawnPart, { hashOf }: CitizenDeps): string {
  return hashOf(withdrawalText(reading, part));
}
