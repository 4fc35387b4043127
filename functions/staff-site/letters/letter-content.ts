import type { LetterContent, LetterValues } from '../../../forms/letters/compose-letter.ts';
import { type Day, dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { appliedOn, type IpCase, isAppliedFor } from '../../../shared/domain/case.ts';
import { unansweredComplaint } from '../../../shared/domain/complaint/complaint.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import type { Contacts } from '../../../shared/domain/parties/contacts.ts';
import { groupCode } from '../../../shared/domain/parties/one-time-code.ts';
import { invitationEnds } from '../../../shared/domain/parties/seats.ts';
import { languageOf } from '../../../shared/domain/parties/told.ts';
import type { Meeting } from '../../../shared/domain/planning/meeting.ts';
import { type Municipality, staffMember, unitOf } from '../../../shared/domain/settings/municipality.ts';
import { invitationCode, invitationName } from '../../../shared/notices/sending/invitation-code.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { closingContent, decisionContent } from './ending-content.ts';
import type { LetterRef } from './letter-name.ts';
import { meetingContent } from './meeting-content.ts';
import { turnContent } from './turn-content.ts';
import { writtenIn } from './written-in.ts';

/** All that letters are written from. */
export type LetterFacts = {
  readonly ipCase: IpCase;
  readonly municipality: Municipality;
  readonly contacts: Contacts | undefined;
  readonly timeline: readonly CaseEvent[];
  readonly meetings: readonly Meeting[];
  readonly now: Date;
  /** Whether the codes that let somebody into the case may be read by whoever prints it. */
  readonly mayInvite: boolean;
};

/** What this letter says; nothing where the case, as it stands, has nothing of the kind to tell. */
export function letterContent(letter: LetterRef, facts: LetterFacts): LetterContent | undefined {
  const { name } = letter;
  const { ipCase, timeline } = facts;
  switch (name) {
    case 'receipt':
      return isAppliedFor(ipCase) ? { text: name, values: received(letter, facts) } : undefined;
    case 'report-receipt':
      return ipCase.status === 'reported'
        ? { text: name, values: days(letter, facts, { received: ipCase.receivedOn }) }
        : undefined;
    case 'information':
      return (
        ipCase.information && {
          text: name,
          values: days(letter, facts, { date: ipCase.information.by }),
          ...writtenIn(timeline, 'information-asked', ipCase),
        }
      );
    case 'mandate':
      return ipCase.mandateAwaited ? { text: name, values: {} } : undefined;
    case 'preliminary-answer':
      if (!ipCase.preliminaryAnswer || ipCase.decision) return undefined;
      return { text: name, values: received(letter, facts), ...writtenIn(timeline, name, ipCase) };
    case 'decision':
      return decisionContent(facts, languageOf({ who: letter.to }, ipCase));
    case 'consent':
      return ipCase.consentAsked && { text: name, values: {}, ...writtenIn(timeline, 'consent-asked', ipCase) };
    case 'coordinator':
      return coordinator(letter, facts);
    case 'plan-ready':
    case 'plan-revised':
    case 'revision-coming':
      return plan(name, letter, facts);
    case 'complaint-received':
    case 'complaint-delayed':
    case 'complaint-result':
      return complaint(name, letter, facts);
    case 'closed':
      return closingContent(facts, languageOf({ who: letter.to }, ipCase));
    case 'forwarded':
    case 'date-moved':
    case 'reopened':
      return turnContent(name, letter, facts);
    case 'meeting':
    case 'meeting-cancelled':
      return meetingContent(letter, facts);
    case 'invitation':
      return invitation(letter, facts);
  }
}

type Days = Readonly<Partial<Record<keyof LetterValues, Day | undefined>>>;

/** Days as the reader's language writes them; a place whose day is not known is left open. */
function days({ to }: LetterRef, { ipCase }: LetterFacts, named: Days): LetterValues {
  const language = languageOf({ who: to }, ipCase);
  return Object.fromEntries(
    Object.entries(named).flatMap(([place, on]) => (on ? [[place, writtenDay(on, language)]] : [])),
  );
}

function received(letter: LetterRef, facts: LetterFacts): LetterValues {
  const { ipCase, municipality } = facts;
  const unit = unitOf(municipality, ipCase.unit)?.name[languageOf({ who: letter.to }, ipCase)];
  const on = days(letter, facts, { received: appliedOn(ipCase), date: ipCase.promisedBy });
  return { ...on, unit: unit ?? municipality.name };
}

function coordinator(letter: LetterRef, facts: LetterFacts): LetterContent | undefined {
  const { staffId, since } = facts.ipCase.coordinator ?? {};
  const name = staffId && staffMember(facts.municipality, staffId)?.name;
  if (!name) return undefined;
  return { text: 'coordinator-appointed', values: { ...days(letter, facts, { date: since }), name } };
}

type AboutPlan = 'plan-ready' | 'plan-revised' | 'revision-coming';

function plan(text: AboutPlan, letter: LetterRef, facts: LetterFacts): LetterContent | undefined {
  const { plan: current, status } = facts.ipCase;
  if (!current || status !== 'plan-active') return undefined;
  const { from, to, nextRevision: next, revisedOn } = current;
  if (text === 'plan-revised' && !revisedOn) return undefined;
  return { text, values: days(letter, facts, { from, to, next, date: revisedOn }) };
}

type AboutComplaint = 'complaint-received' | 'complaint-delayed' | 'complaint-result';

function complaint(name: AboutComplaint, letter: LetterRef, facts: LetterFacts): LetterContent | undefined {
  const { ipCase, timeline, now } = facts;
  const answer = ipCase.complaint?.answer;
  if (name === 'complaint-result') {
    return answer && { text: answer.result, values: {}, ...writtenIn(timeline, 'complaint-answered', ipCase) };
  }
  const open = unansweredComplaint(ipCase);
  if (!open || (name === 'complaint-delayed' && open.by >= dayInNorway(now))) return undefined;
  return { text: name, values: days(letter, facts, { date: open.receivedOn, by: open.by }) };
}

/** With a code to take the seat with: for those alone who may ask somebody in. */
function invitation(letter: LetterRef, facts: LetterFacts): LetterContent | undefined {
  const { ipCase, contacts, mayInvite } = facts;
  const { to } = letter;
  if (to === 'applicant' || !mayInvite) return undefined;
  const seat = ipCase.seats?.[to];
  if (!seat || !contacts?.inviteKey) return undefined;
  const code = groupCode(invitationCode(contacts.inviteKey, invitationName(to, seat.number)));
  const until = dayInNorway(new Date(invitationEnds(seat)));
  return { text: `invitation-${to}`, values: { ...days(letter, facts, { date: until }), code } };
}
