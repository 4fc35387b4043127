import { type Day, dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase, Plan } from '../../../shared/domain/case.ts';
import { coordinatorIsGranted, planIsGranted } from '../../../shared/domain/clocks.ts';
import { ownConsent } from '../../../shared/domain/consent/both-consent.ts';
import { type ConsentPart, isDeclined } from '../../../shared/domain/consent/consent.ts';
import { type ConsentGiver, needsBoth } from '../../../shared/domain/parties/parents.ts';
import type { Language, Municipality } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { ageTexts, planTexts } from '../texts/in-language.ts';
import { consentMissing } from './case-shown.ts';

export type Reader = { readonly municipality: Municipality; readonly language: Language; readonly today: Day };

/** What comes next after the decision. Each date is one that a duty of the municipality stands behind. */
export function nextLines(ipCase: IpCase, reader: Reader): readonly string[] {
  return nextGroups(ipCase, reader).flat();
}

/** Without what is asked of whoever consents. */
export function linesBeside(ipCase: IpCase, reader: Reader): readonly string[] {
  return [...coordinatorLines(ipCase, reader), ...planLines(ipCase, reader)];
}

/** The same by what it is about: consent, coordinator, plan. */
export function nextGroups(ipCase: IpCase, reader: Reader): readonly (readonly string[])[] {
  return [consentLines(ipCase, reader.language), coordinatorLines(ipCase, reader), planLines(ipCase, reader)];
}

/** The consent that is missing, or was refused, and what waits for it. */
export function consentLines(ipCase: IpCase, language: Language, giver: ConsentGiver = 'main'): readonly string[] {
  const { next } = planTexts[language];
  const asked = { both: next.consentToBoth, coordinator: next.consentToCoordinator, plan: next.consentToPlan };
  const missing = consentMissing(ipCase, giver);
  const { plan } = ipCase;
  const own = ownConsent(ipCase, giver);
  return [
    ...(missing ? [asked[missing]] : []),
    ...(coordinatorIsGranted(ipCase) && isDeclined(own.coordinator) ? [next.noCoordinator] : []),
    ...(planIsGranted(ipCase) && !plan && isDeclined(own.plan) ? [next.noPlan] : []),
    ...(giver === 'main' && waitsForOther(ipCase) ? [next.otherParent] : []),
  ];
}

/** This parent has said yes to what the other has not (yet) said yes to. */
function waitsForOther(ipCase: IpCase): boolean {
  const { consent } = ipCase;
  const own = ownConsent(ipCase);
  const waits = (part: ConsentPart) => own[part] === 'given' && consent[part] !== 'given';
  const toPlan = planIsGranted(ipCase) && waits('plan');
  return needsBoth(ipCase) && ((coordinatorIsGranted(ipCase) && waits('coordinator')) || toPlan);
}

function coordinatorLines(ipCase: IpCase, reader: Reader): readonly string[] {
  const { next } = planTexts[reader.language];
  const { appoint, consent, coordinator } = ipCase;
  const { phone } = reader.municipality;
  if (coordinator) return [next.askCoordinator(phone)];
  if (!appoint || consent.coordinator !== 'given') return [];
  return appoint.vacant ? [next.vacant(phone)] : dueLines(next.appointBy, appoint.by, reader);
}

function planLines(ipCase: IpCase, reader: Reader): readonly string[] {
  const { next } = planTexts[reader.language];
  const { status, makePlan, consent, plan } = ipCase;
  if (status === 'plan-paused' && consent.plan === 'lapsed') return [ageTexts[reader.language].paused];
  if (status === 'plan-paused') return [next.paused, ...(ownConsent(ipCase).plan === 'given' ? [] : [next.resume])];
  if (status === 'plan-active' && plan)
    return [...askedLines(plan, reader), ...dueLines(next.revisionBy, plan.nextRevision, reader)];
  return makePlan && consent.plan === 'given' ? dueLines(next.planBy, makePlan.by, reader) : [];
}

/** That the person has asked for a revision, until one is recorded. */
function askedLines({ needsChangedAt }: Plan, { municipality, language }: Reader): readonly string[] {
  const { next } = planTexts[language];
  if (!needsChangedAt) return [];
  return [next.needsChanged(writtenDay(dayInNorway(new Date(needsChangedAt)), language), municipality.phone)];
}

/** The date, and an honest word when it has passed. */
function dueLines(
  say: (date: string) => string,
  by: Day,
  { municipality, language, today }: Reader,
): readonly string[] {
  const { next } = planTexts[language];
  return [say(writtenDay(by, language)), ...(by < today ? [next.overdue(municipality.phone)] : [])];
}
