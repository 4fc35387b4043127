import { consentText } from '../../forms/consent/consent-text.ts';
import { consentForm } from '../../forms/consent/form.ts';
import type { FormContext } from '../../forms/form.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import { giverOf } from '../../shared/domain/consent/consent.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import type { Language } from '../../shared/domain/settings/municipality.ts';

/** The words somebody must have read before they answer; about the child where a parent applied. */
export function wordsOf({ role }: Pick<IpCase, 'role'>, language: Language, context: FormContext): string {
  return consentText({ form: consentForm, answers: { role }, context, language });
}

/** Grows with every answer of whoever runs the case, and tells nothing of another parent's. */
export function revisionOf(events: readonly CaseEvent[]): number {
  return events.filter((event) =>
    event.type === 'consent' ? giverOf(event) === 'main' : event.type === 'sharing-expired',
  ).length;
}
