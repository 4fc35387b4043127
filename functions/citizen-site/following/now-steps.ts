import { decisionLetter } from '../../../forms/casework/decision-letter.ts';
import { type Decision, type IpCase, isEnded } from '../../../shared/domain/case.ts';
import { hasOpenComplaint, unansweredComplaint } from '../../../shared/domain/complaint/complaint.ts';
import { complaintDeadline } from '../../../shared/domain/handling/open-decision.ts';
import { lostRole, told } from '../../../shared/domain/parties/told.ts';
import { unitOf } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { applyingTexts, complaintTexts, myCaseTexts, ownCaseTexts, planTexts } from '../texts/in-language.ts';
import { lostRoleWords } from './case-shown.ts';
import { informationAsked } from './information-asked.ts';
import { nextGroups, type Reader } from './next-lines.ts';

/** What happens now in at most three steps, with the dates that a duty of the municipality stands behind. */
export function stepsNow(ipCase: IpCase, reader: Reader): readonly string[] {
  const groups = groupsNow(ipCase, reader).filter((lines) => lines.length > 0);
  const last = mostSteps - 1;
  // Hardly ever is there more: a complaint while a plan runs that one of the parents says no to.
  const steps = groups.length > mostSteps ? [...groups.slice(0, last), groups.slice(last).flat()] : groups;
  return steps.map((lines) => lines.join(' '));
}

const mostSteps = 3;

type Groups = readonly (readonly string[])[];

function groupsNow(ipCase: IpCase, reader: Reader): Groups {
  if (isEnded(ipCase)) return [endedLines(ipCase, reader), complaintLines(ipCase, reader)];
  if (!ipCase.decision) return [unitLines(ipCase, reader), roleLines(ipCase, reader), promiseLines(ipCase, reader)];
  return told(ipCase) ? decidedGroups(ipCase, ipCase.decision, reader) : [roleLines(ipCase, reader)];
}

function unitLines(ipCase: IpCase, { municipality, language }: Reader): readonly string[] {
  const { status, unit: unitId, call } = ipCase;
  const { myCase } = myCaseTexts[language];
  const unit = unitOf(municipality, unitId)?.name[language] ?? municipality.name;
  const say = myCase.nextText(municipality.decisionWord);
  const now = status === 'received' ? say.received(unit) : say['in-progress'](unit);
  const asked = informationAsked(ipCase, { municipality, language });
  const lines = asked ? [`${asked.title}. ${asked.text}`, now] : [now];
  return call && !call.doneOn ? [...lines, myCase.call] : lines;
}

/** Whoever claims a role waits for it to be checked. */
function roleLines(ipCase: IpCase, { municipality, language }: Reader): readonly string[] {
  const { receipt } = applyingTexts[language];
  const { myCase } = myCaseTexts[language];
  if (ipCase.roleCheck === 'unchecked') return [receipt.role(municipality.decisionWord)];
  const lost = lostRole(ipCase);
  return lost ? [lostRoleWords(lost, myCase, municipality.phone)] : [];
}

function promiseLines({ promisedBy }: IpCase, { municipality, language, today }: Reader): readonly string[] {
  const { myCase } = myCaseTexts[language];
  const promised = myCase.promised(writtenDay(promisedBy, language));
  return promisedBy < today ? [promised, myCase.overdue(municipality.phone)] : [promised];
}

/** The decision first until it is read; where it leaves nothing to be done, how long there is to complain. */
function decidedGroups(ipCase: IpCase, decision: Decision, reader: Reader): Groups {
  const { municipality, language } = reader;
  const read = decision.openedOn ? [] : [ownCaseTexts[language].now.read(municipality.decisionWord)];
  const unread = [...read, ...complaintLines(ipCase, reader)];
  const next = nextGroups(ipCase, reader);
  return next.some((lines) => lines.length > 0) ? [unread, ...next] : [unread, ...afterwards(ipCase, decision, reader)];
}

function afterwards(ipCase: IpCase, { outcome, openedOn }: Decision, reader: Reader): Groups {
  const { municipality, language, today } = reader;
  const until = complaintDeadline(ipCase, municipality);
  const letter = decisionLetter(municipality, language);
  const complaint =
    until && until >= today && !hasOpenComplaint(ipCase) ? [letter.complainBy(writtenDay(until, language))] : [];
  return [complaint, openedOn ? [myCaseTexts[language].decision.nextText[outcome](municipality.phone)] : []];
}

/** While a complaint is looked at: by when, and whether that has passed. */
function complaintLines(ipCase: IpCase, { municipality, language, today }: Reader): readonly string[] {
  const { now: say } = complaintTexts[language];
  const complaint = unansweredComplaint(ipCase);
  if (!told(ipCase) || !complaint) return [];
  const received = say.received(writtenDay(complaint.receivedOn, language), writtenDay(complaint.by, language));
  return [received, ...(complaint.by < today ? [say.overdue(municipality.phone)] : [])];
}

function endedLines(ipCase: IpCase, { municipality, language }: Reader): readonly string[] {
  const { closing: say } = planTexts[language];
  const { closing } = ipCase;
  if (!closing) return [myCaseTexts[language].myCase.nextText(municipality.decisionWord).withdrawn()];
  const on = told(ipCase) ? [say.on(writtenDay(closing.on, language))] : [];
  // A complaint is spoken of to whoever is told about the case.
  const complains = told(ipCase) && hasOpenComplaint(ipCase);
  return closing.reason === 'deceased' || complains ? on : [...on, say.again];
}
