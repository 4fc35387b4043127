import type { FormContext } from '../../../forms/form.ts';
import type { Instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { ConsentAsked } from '../../../shared/domain/consent/consent.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { complaintDeadline } from '../../../shared/domain/handling/open-decision.ts';
import { type Language, staffMember } from '../../../shared/domain/settings/municipality.ts';
import type { MyCase } from '../following/my-case.ts';
import { myCaseTexts } from '../texts/in-language.ts';

/** Whose file, and when it is made. */
export type DataReader = { readonly context: FormContext; readonly language: Language; readonly madeAt: Instant };

export function employeeOf(staffId: string, { context, language }: DataReader): string {
  return staffMember(context.municipality, staffId)?.name ?? myCaseTexts[language].myCase.formerStaff;
}

/** The dates that were promised, and why one was moved. */
export function promisesIn({ ipCase, events }: MyCase) {
  const { answerBy, preliminaryBy, promisedBy, preliminaryAnswer } = ipCase;
  const reason = events.findLast((event) => event.type === 'preliminary-answer')?.text;
  return {
    answerBy,
    preliminaryBy,
    promisedBy,
    preliminaryAnswer: preliminaryAnswer && { on: preliminaryAnswer.on, reason },
  };
}

/**
 * The decision once it has been read on its page: the time to complain counts from there, and a file that is kept for
 * later must neither start it nor tell the outcome before.
 */
export function decisionIn({ ipCase, events }: MyCase, reader: DataReader) {
  const { decision } = ipCase;
  if (!decision) return undefined;
  const { outcome, on, by, toldOn, openedOn, letterOn } = decision;
  const dates = { on, toldOn, openedOn, letterOn, complainBy: complaintDeadline(ipCase, reader.context.municipality) };
  if (!openedOn) return dates;
  const reasons = events.findLast((event) => event.type === 'decided')?.text;
  return { ...dates, outcome, reasons, by: employeeOf(by, reader) };
}

/** What was asked for, until when, and what was answered by whom. */
export function informationIn({ ipCase, exchange, attachments }: MyCase) {
  const nameOf = (document: string | undefined) => attachments.find(({ id }) => id === document)?.name;
  const history = exchange.map((event) =>
    event.type === 'information-asked'
      ? { at: event.at, asked: event.text, answerBy: event.until }
      : { at: event.at, answered: event.text, document: nameOf(event.document), by: event.by.who },
  );
  return { answerBy: ipCase.information?.by, history };
}

/** The latest complaint with its dates, and what came of it. */
export function complaintIn({ ipCase, events }: MyCase, reader: DataReader) {
  const { complaint } = ipCase;
  if (!complaint) return undefined;
  const { receivedAt, late, by: answerBy, answer } = complaint;
  const reasons = events.findLast((event) => event.type === 'complaint-answered')?.text;
  const { result, on, by } = answer ?? {};
  return { receivedAt, late, answerBy, answer: by && { result, on, by: employeeOf(by, reader), reasons } };
}

/** What holds now, and each change of it as it was recorded. */
export function consentIn(
  {
    own,
    sharing,
    events,
    asked: waiting,
  }: Pick<MyCase, 'own' | 'sharing' | 'events'> & { readonly asked?: ConsentAsked },
  reader: DataReader,
) {
  const { plan, coordinator } = own;
  const question = events.findLast((event) => event.type === 'consent-asked');
  const asked = waiting && { ...waiting, why: question?.text };
  const history = events.map((event) => changeIn(event, reader)).filter((change) => change !== undefined);
  return { plan, coordinator, sharing, asked, history };
}

function changeIn(event: CaseEvent, reader: DataReader) {
  const { at, by } = event;
  if (event.type === 'sharing-expired') return { at, expired: event.ids };
  if (event.type !== 'consent') return undefined;
  const { as, how, language, textHash, changes } = event;
  const notedBy = by.who === 'staff' ? employeeOf(by.staffId, reader) : undefined;
  return { at, as, how, notedBy, language, textHash, changes };
}

/** Coordinator, plan and how the case ended, as far as it has come. */
export function coordinationIn({ coordinator, appoint, makePlan, plan, closing }: IpCase, reader: DataReader) {
  const { standIn } = coordinator ?? {};
  return {
    coordinator: coordinator && {
      name: employeeOf(coordinator.staffId, reader),
      since: coordinator.since,
      standIn: standIn && { name: employeeOf(standIn.staffId, reader), until: standIn.until },
    },
    appointCoordinatorBy: appoint?.by,
    makePlanBy: makePlan?.by,
    plan,
    closing: closing && { reason: closing.reason, on: closing.on, agreed: closing.agreed },
  };
}
