import { consentText, withdrawalText } from '../../../forms/consent/consent-text.ts';
import { consentForm } from '../../../forms/consent/form.ts';
import type { WithdrawnPart } from '../../../forms/consent/texts/consent-texts.ts';
import type { Answers } from '../../../forms/form.ts';
import type { Reading } from '../../../forms/labels.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { type CitizenDeps, type CitizenVisit, formContext } from './citizen-visit.ts';

/** The form as this visitor reads it: the words are about whom they applied for. */
export function consentReading(visit: CitizenVisit, answers: Answers, deps: CitizenDeps): Reading {
  return { form: consentForm, answers, context: formContext(visit, deps), language: visit.language };
}

export function consentHash(visit: CitizenVisit, { role }: Pick<IpCase, 'role'>, deps: CitizenDeps): string {
  return deps.hashOf(consentText(consentReading(visit, { role }, deps)));
}

export function withdrawalHash(reading: Reading, part: WithdrawnPart, { hashOf }: CitizenDeps): string {
  return hashOf(withdrawalText(reading, part));
}
