import { staffMember, unitOf } from '../../../shared/domain/settings/municipality.ts';
import type { Context } from './control.ts';

/** What the unit or employee is called; one that is gone is known by its id. */
export function subjectName({ municipality, language, subject }: Omit<Context, 'today'>): string {
  return unitOf(municipality, subject)?.name[language] ?? staffMember(municipality, subject)?.name ?? subject;
}
