import type { IpCase } from '../case.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { Notice } from '../telling/notice.ts';
import { stepsOfCase } from './every-step.ts';
import type { Step } from './step.ts';

/**
 * Whether a later step of the same obligation has told the same person by now: of reminders that were held back only
 * the latest goes, as of those that a sweep missed.
 */
export function isOvertaken(notice: Said, ipCase: IpCase, municipality: Municipality): boolean {
  const { about, to } = notice;
  if (about) return about.every((each) => isOvertaken({ ...each, to }, ipCase, municipality));
  const steps = stepsOfCase(ipCase, municipality, ipCase.sweptTo);
  const own = steps.find((step) => isOf(step, notice));
  if (!own) return false;
  const swept = steps.filter(({ obligation, at }) => obligation === own.obligation && at <= ipCase.sweptTo);
  const [latest = own] = swept.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return latest.at > own.at && tells(latest, notice);
}

type Said = Pick<Notice, 'kind' | 'occurrence' | 'to' | 'about'>;

function isOf(step: Step, { kind, occurrence }: Said): boolean {
  return step.tell !== 'nobody' && step.kind === kind && step.occurrence === occurrence;
}

function tells(step: Step, { to }: Said): boolean {
  switch (step.tell) {
    case 'staff':
      return to.who === 'staff' && step.to.includes(to.staffId);
    case 'person':
      return to.who !== 'staff' && (!step.to || step.to.who === to.who);
    case 'sender':
      return to.who !== 'staff';
    case 'nobody':
      return false;
  }
}
