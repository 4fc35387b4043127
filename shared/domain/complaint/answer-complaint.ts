import { type Day, dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isEnded, type Outcome } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import { withClocks } from '../clocks.ts';
import type { CaseEvent } from '../event.ts';
import type { StaffAct } from '../handling/take-case.ts';
import { tell, tellMain, told } from '../parties/told.ts';
import { tellUnlessTurned } from '../parties/turned-meanwhile.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import { type ComplaintResult, resultsOpen } from './complaint.ts';

/** What a complaint can bring: more than there was. Who gives nothing more upholds. */
export const betterOutcomes = ['granted', 'coordinatorOnly'] as const satisfies readonly Outcome[];
export type BetterOutcome = (typeof betterOutcomes)[number];

/** `text`: what it came to and why, for whoever complained to read. `outcome`: what is decided anew. */
export type ComplaintAnswer = {
  readonly result: ComplaintResult;
  readonly text: string;
  readonly outcome?: BetterOutcome;
};

/** Whether this result is a new decision: the municipality's own always is, the County Governor may send it back. */
export function outcomeOf(result: ComplaintResult): 'needed' | 'possible' | 'none' {
  if (result === 'changed') return 'needed';
  return result === 'governor-changed' ? 'possible' : 'none';
}

type Refused = 'no-complaint' | 'result-not-open' | 'reasons-missing' | 'outcome-missing';

/**
 * Transition 13, the municipality's part: the decision is changed, or upheld and sent on to the County Governor
 * (fvl § 33), whose result is registered when it comes. Whoever is told about the case is told of each.
 */
export function answerComplaint(
  before: IpCase,
  { answer, staffId, now }: StaffAct & { readonly answer: ComplaintAnswer },
  municipality: Municipality,
): Transition<Refused> {
  const { complaint } = before;
  const open = resultsOpen(before);
  const { result, text, outcome } = answer;
  if (!complaint || open.length === 0) return { ok: false, reason: 'no-complaint' };
  if (!open.includes(result)) return { ok: false, reason: 'result-not-open' };
  if (!text.trim()) return { ok: false, reason: 'reasons-missing' };
  if (outcomeOf(result) === 'needed' && !outcome) return { ok: false, reason: 'outcome-missing' };
  const answered = { ...complaint, answer: { result, on: dayInNorway(now), by: staffId } };
  const act = { result, text, staffId, now };
  const after = { ...before, version: before.version + 1, complaint: answered };
  if (!outcome || outcomeOf(result) === 'none')
    return { ok: true, change: kept(after, { ...act, before }, municipality) };
  return { ok: true, change: decidedAnew(after, { ...act, before, outcome }, municipality) };
}

type Answering = StaffAct & { readonly before: IpCase; readonly result: ComplaintResult; readonly text: string };

/** The decision stands, or its result is somebody else's to carry out. */
function kept(after: IpCase, { before, ...answered }: Answering, municipality: Municipality): Change {
  const { result, now } = answered;
  const kind = result === 'upheld-and-forwarded' ? 'complaint-forwarded' : 'complaint-result';
  return {
    before,
    after: withWakeAt(after, municipality),
    events: [answerEvent(answered)],
    ...(isEnded(before) ? tellUnlessTurned(tellMain) : tellMain)(
      after,
      { kind, occurrence: `${result}:${after.version}`, urgency: 'in-window' },
      instant(now),
    ),
  };
}

/**
 * A new decision takes the place of the old one, which stays in the timeline. It is opened, complained about and carried
 * out as any other; what it gives is owed from today.
 */
function decidedAnew(
  answered: IpCase,
  { before, outcome, ...act }: Answering & { readonly outcome: BetterOutcome },
  municipality: Municipality,
): Change {
  const { text, staffId, now } = act;
  const at = instant(now);
  const on = dayInNorway(now);
  const decision = { outcome, on, by: staffId, ...(told(answered) && { toldOn: on }) };
  const after = withClocks({ ...unread(revived(answered), on), decision }, municipality, now);
  return {
    before,
    after,
    events: [{ type: 'decided', outcome, text, at, by: { who: 'staff', staffId } }, answerEvent(act)],
    ...(isEnded(before) ? tellUnlessTurned() : tell)(
      after,
      { kind: 'decision-ready', occurrence: `decided:${after.version}`, urgency: 'in-window' },
      at,
    ),
  };
}

function answerEvent({ result, text, staffId, now }: Omit<Answering, 'before'>): CaseEvent {
  return { type: 'complaint-answered', result, text, at: instant(now), by: { who: 'staff', staffId } };
}

/** A case that was over because of the refusal is so no more. */
function revived(ipCase: IpCase): IpCase {
  if (ipCase.closing?.reason !== 'refused') return ipCase;
  const { closing: _, ...rest } = ipCase;
  return { ...rest, status: 'decided' };
}

/** The other parent has not opened this one either. */
function unread(ipCase: IpCase, on: Day): IpCase {
  const seat = ipCase.seats?.otherParent;
  if (!seat) return ipCase;
  const { openedOn: _, ...unopened } = seat;
  return { ...ipCase, seats: { ...ipCase.seats, otherParent: { ...unopened, ...(seat.toldOn && { toldOn: on }) } } };
}
