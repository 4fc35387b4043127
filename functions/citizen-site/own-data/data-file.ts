import { appliedIn } from '../../../forms/sent-forms.ts';
import { isAppliedFor } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { numberOf, writtenPoints } from '../../../shared/domain/plan-record/points.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import type { View } from '../../../shared/ports/cases.ts';
import { statusShown } from '../following/case-shown.ts';
import { eventWords } from '../following/event-words.ts';
import { courseOf, noticeWords } from '../following/notice-words.ts';
import { myCaseTexts } from '../texts/in-language.ts';
import { answersIn, reportIn } from './data-answers.ts';
import { meetingsIn } from './data-meetings.ts';
import {
  complaintIn,
  consentIn,
  coordinationIn,
  type DataReader,
  decisionIn,
  employeeOf,
  informationIn,
  promisesIn,
} from './data-parts.ts';
import type { MyData } from './my-data.ts';

/**
 * All that the person sent and the case holds about them, to keep or to give to another system: dates as in ISO 8601,
 * names in English, what people read in the reader's language. A claimed role gets its own submission alone, and what
 * was sent to them about it.
 */
export function dataFile({ mine, contacts, reported, plan, meetings }: MyData, reader: DataReader) {
  const { municipality } = reader.context;
  const { reference, receivedAt, receivedOn, role } = mine.ipCase;
  const { person, applicant, birthDate } = contacts;
  const file = {
    madeAt: reader.madeAt,
    language: reader.language,
    municipality: { number: municipality.number, name: municipality.name },
    reference,
    receivedAt,
    receivedOn,
    appliesAs: role,
    ...(mine.answers && { answers: answersIn(appliedIn(mine.ipCase), mine.answers, reader) }),
    report: reported && reportIn(mine.ipCase, reported, reader),
    documents: mine.attachments.map(({ name, kind, size, receivedAt, state }) => ({
      name,
      kind,
      size,
      receivedAt,
      state,
    })),
  };
  const asked = { information: informationIn(mine) };
  const notices = mine.notices.map((notice) => noticeIn(notice, reader));
  if (!mine.toldAll) return { ...file, contacts: { applicant }, ...asked, notices };
  const sender = reported ? { name: applicant?.name } : applicant;
  const known = { person, ...(mine.answers && { applicant: sender }), birthDate };
  return {
    ...file,
    contacts: known,
    ...asked,
    case: { ...caseIn(mine, reader), notices },
    ...(plan && { writtenPlan: planIn(plan, reader) }),
    ...(meetings && { meetings: meetingsIn(meetings, reader) }),
  };
}

function caseIn(mine: MyData['mine'], reader: DataReader) {
  const { ipCase, events } = mine;
  const { municipality } = reader.context;
  const { myCase } = myCaseTexts[reader.language];
  const { unit, wishes, roleCheck, channel, language, restricted, mandateAwaited, birthDateMismatch, call } = ipCase;
  return {
    status: myCase.status(municipality.decisionWord)[statusShown(ipCase)],
    unit: municipality.units.find(({ id }) => id === unit)?.name[reader.language] ?? municipality.name,
    ...{ wishes, roleCheck, channel, language, mandateAwaited, birthDateMismatch, call },
    protectedAddress: restricted,
    ...(isAppliedFor(ipCase) && promisesIn(mine)),
    decision: decisionIn(mine, reader),
    complaint: complaintIn(mine, reader),
    consent: consentIn({ ...mine, ...(ipCase.consentAsked && { asked: ipCase.consentAsked }) }, reader),
    ...coordinationIn(ipCase, reader),
    happened: events.map((event) => happenedIn(event, reader)),
    openedBy: mine.views.map((view) => viewIn(view, reader)),
  };
}

/** The points as they stand, by their number, and when the plan was registered and gone through. */
export function planIn({ record, versions }: NonNullable<MyData['plan']>, reader: DataReader) {
  const points = writtenPoints.flatMap((point) => {
    const written = record[point];
    if (!written) return [];
    const { at, by, version, content } = written;
    const name = by.who === 'staff' ? employeeOf(by.staffId, reader) : undefined;
    return [{ number: numberOf(point), point, version, at, by: by.who, name, content }];
  });
  const kept = versions.map(({ by, coordinator, ...version }) => ({
    ...version,
    by: employeeOf(by, reader),
    coordinator: coordinator && employeeOf(coordinator, reader),
  }));
  return { points, versions: kept };
}

/** With what the person wrote themself; the municipality's words stand with the decision and the promises. */
function happenedIn(event: CaseEvent, { context, language }: DataReader) {
  const words = myCaseTexts[language].myCase.events(context.municipality.decisionWord);
  return { at: event.at, by: event.by.who, what: eventWords(event, words), ...wroteIn(event), ...toldIn(event) };
}

function wroteIn(event: CaseEvent) {
  if (event.type === 'needs-changed') return { wrote: event.text };
  return event.type === 'complaint-received' ? { wrote: event.words } : {};
}

/** What was written to the person, and stands nowhere else in the file. */
function toldIn(event: CaseEvent) {
  if (event.type === 'moved') return { letter: event.text };
  return event.type === 'date-moved' || event.type === 'reopened' ? { reason: event.text } : {};
}

export function noticeIn(notice: Notice, { context, language }: DataReader) {
  const words = noticeWords(notice, { language, word: context.municipality.decisionWord });
  const { createdAt, sentAt, deliveredAt } = notice;
  const course = courseOf(notice, language);
  return { ...words, language: notice.language, createdAt, sentAt, deliveredAt, course };
}

function viewIn({ at, staffId, emergency }: View, reader: DataReader) {
  return { at, name: employeeOf(staffId, reader), ...(emergency && { emergency }) };
}
