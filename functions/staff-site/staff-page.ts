import { consentForm as consent } from '../../forms/consent/form.ts';
import type { Reading } from '../../forms/labels.ts';
import { type Day, dayInNorway } from '../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import { type Municipality, staffMember, unitOf } from '../../shared/domain/settings/municipality.ts';
import type { NoticeKind } from '../../shared/domain/telling/notice.ts';
import type { Opener } from './access.ts';
import type { StaffVisit } from './staff-visit.ts';
import type { StaffLanguage } from './texts/staff-language.ts';

/** What every staff page needs to write its links, dates and names. */
export type StaffPage = {
  readonly municipality: Municipality;
  readonly language: StaffLanguage;
  readonly formToken: string;
  readonly today: Day;
  readonly now: Date;
};

export function staffPage({ municipality, session, now }: StaffVisit): StaffPage {
  return { municipality, language: municipality.language, formToken: session.formToken, today: dayInNorway(now), now };
}

export function openerOf({ session, municipality, now }: StaffVisit): Opener {
  return { staff: session, municipality, now };
}

export function queuePath({ municipality }: Pick<StaffPage, 'municipality'>): string {
  return `/${municipality.id}/ansatt/`;
}

export function logPath({ municipality }: Pick<StaffPage, 'municipality'>): string {
  return `/${municipality.id}/ansatt/logg`;
}

export function emergencyPath({ municipality }: Pick<StaffPage, 'municipality'>): string {
  return `/${municipality.id}/ansatt/nodtilgang`;
}

export function plansPath({ municipality }: Pick<StaffPage, 'municipality'>): string {
  return `/${municipality.id}/ansatt/planer`;
}

export function registerPath({ municipality }: Pick<StaffPage, 'municipality'>): string {
  return `/${municipality.id}/ansatt/registrer`;
}

export function figuresPath({ municipality }: Pick<StaffPage, 'municipality'>): string {
  return `/${municipality.id}/ansatt/tall`;
}

export function noticesPath({ municipality }: Pick<StaffPage, 'municipality'>): string {
  return `/${municipality.id}/ansatt/varsler`;
}

export function noticePath(page: Pick<StaffPage, 'municipality'>, kind: NoticeKind): string {
  return `${noticesPath(page)}/${kind}`;
}

export function practicePath({ municipality }: Pick<StaffPage, 'municipality'>): string {
  return `/${municipality.id}/ansatt/oving`;
}

export function settingsPath({ municipality }: Pick<StaffPage, 'municipality'>, ...below: readonly string[]): string {
  return [`/${municipality.id}/ansatt/innstillinger`, ...below.map(encodeURIComponent)].join('/');
}

export function casePath({ municipality }: Pick<StaffPage, 'municipality'>, reference: string): string {
  return `/${municipality.id}/ansatt/sak/${reference}`;
}

/** What of a case has pages of its own: older events, older views, all of it on paper or as a file. */
export type CasePart = 'hendelser' | 'visninger' | 'utskrift' | 'json';

export function casePartPath(page: Pick<StaffPage, 'municipality'>, reference: string, part: CasePart): string {
  return `${casePath(page, reference)}/${part}`;
}

export function attachmentPath(page: Pick<StaffPage, 'municipality'>, reference: string, id: string): string {
  return `${casePath(page, reference)}/vedlegg/${id}`;
}

export function planContentPath(page: Pick<StaffPage, 'municipality'>, reference: string): string {
  return `${casePath(page, reference)}/plan-innhold`;
}

/** The words of the consent as the person would read them, about whom they are about. */
export function consentReading(
  { municipality, today }: StaffPage,
  { language, role }: Pick<IpCase, 'language' | 'role'>,
): Reading {
  return { form: consent, answers: { role }, context: { municipality, today, production: true }, language };
}

/** The name in the settings; whoever has left the settings is known by the id alone. */
export function nameOf({ municipality }: Pick<StaffPage, 'municipality'>, staffId: string): string {
  return staffMember(municipality, staffId)?.name ?? staffId;
}

export function unitName({ municipality, language }: StaffPage, unitId: string): string {
  return unitOf(municipality, unitId)?.name[language] ?? unitId;
}

export function leaderOf({ municipality }: StaffPage, unitId: string): string {
  const unit = unitOf(municipality, unitId) ?? unitOf(municipality, municipality.coordinatingUnit);
  return unit ? nameOf({ municipality }, unit.leader) : municipality.name;
}
