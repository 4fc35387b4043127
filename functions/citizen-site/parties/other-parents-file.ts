import type { Contact } from '../../../shared/domain/applying/application.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { complaintDeadlineInSeat } from '../../../shared/domain/handling/open-decision.ts';
import { eventsSeen } from '../consenting/consent-seen.ts';
import { statusShown } from '../following/case-shown.ts';
import { noticeIn, planIn } from '../own-data/data-file.ts';
import { consentIn, coordinationIn, type DataReader, employeeOf } from '../own-data/data-parts.ts';
import type { MyData } from '../own-data/my-data.ts';
import { myCaseTexts } from '../texts/in-language.ts';
import type { OtherParentsView } from './other-parents-view.ts';

type Held = {
  readonly view: OtherParentsView;
  readonly contact: Contact | undefined;
  readonly events: readonly CaseEvent[];
  readonly plan?: MyData['plan'];
};

/** All that the case holds of a child's other parent: their own answers and addresses, and what they are shown of the case. */
export function otherParentsFile({ view, contact, events, plan }: Held, reader: DataReader) {
  const { municipality } = reader.context;
  const { ipCase, own, sharing, notices, isLetIn } = view;
  const seat = ipCase.seats?.otherParent;
  const file = {
    madeAt: reader.madeAt,
    language: reader.language,
    municipality: { number: municipality.number, name: municipality.name },
    reference: ipCase.reference,
    contact,
    seat: seat && {
      invitedAt: seat.invitedAt,
      joinedAt: seat.joinedAt,
      channel: seat.channel,
      language: seat.language,
    },
    check: seat?.check,
    consent: consentIn({ own, sharing, events: eventsSeen(events, 'otherParent') }, reader),
    notices: notices.map((notice) => noticeIn(notice, reader)),
  };
  const written = plan && { writtenPlan: planIn(plan, reader) };
  return isLetIn ? { ...file, case: caseIn({ view, events }, reader), ...written } : file;
}

function caseIn({ view, events }: Pick<Held, 'view' | 'events'>, reader: DataReader) {
  const { municipality } = reader.context;
  const { ipCase } = view;
  const status = myCaseTexts[reader.language].myCase.status(municipality.decisionWord)[
    statusShown(ipCase, 'otherParent')
  ];
  return {
    status,
    promisedBy: ipCase.promisedBy,
    decision: decisionIn({ view, events }, reader),
    ...coordinationIn(ipCase, reader),
  };
}

/** Once they have read it on its page: the time to complain counts from there. */
function decisionIn({ view: { ipCase }, events }: Pick<Held, 'view' | 'events'>, reader: DataReader) {
  const { decision, seats } = ipCase;
  if (!decision) return undefined;
  const openedOn = seats?.otherParent?.openedOn;
  const complainBy = complaintDeadlineInSeat(ipCase, reader.context.municipality);
  const dates = { on: decision.on, openedOn, complainBy };
  if (!openedOn) return dates;
  const reasons = events.findLast((event) => event.type === 'decided')?.text;
  return { ...dates, outcome: decision.outcome, reasons, by: employeeOf(decision.by, reader) };
}
