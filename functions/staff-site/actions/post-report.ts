import type { Answers } from '../../../forms/form.ts';
import { fromReport } from '../../../forms/own-application/from-report.ts';
import { toOwnApplication } from '../../../forms/own-application/to-own-application.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Transition } from '../../../shared/domain/change.ts';
import type { Contacts } from '../../../shared/domain/parties/contacts.ts';
import { confirmReport, noteAsked } from '../../../shared/domain/reporting/answer-report.ts';
import { dismissReport } from '../../../shared/domain/reporting/dismiss-report.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { ReportAnswerPage } from '../pages/report-answer-page.tsx';
import { staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { reportTexts } from '../texts/report.ts';
import { type CaseForm, formReply } from './case-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { type ReportReading, type ReportTyped, type ReportYes, readAnswer, typedAnswer } from './report-form.ts';
import { typedDate } from './typed-date.ts';

const noDate = { day: '', month: '', year: '' };

export const reportForm: CaseForm<ReportTyped> = {
  action: 'report-answer',
  first: 'answer',
  filledIn: () => ({ wishes: [], birthDate: noDate }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    return formReply(visit, shown, {
      title: reportTexts[page.language].form.title,
      children: ReportAnswerPage({ page, ...shown }),
    });
  },
};

/** With the birth date that the report names, where it names one. */
export async function openReportForm(visit: StaffVisit, ipCase: IpCase, deps: StaffDeps): Promise<Reply> {
  const birthDate = (await deps.cases.contacts(ipCase))?.birthDate;
  const typed = { wishes: [], birthDate: birthDate ? typedDate(birthDate) : noDate };
  return reportForm.show(visit, { ipCase, typed, problems: [], status: 200 });
}

/** Notes what the person said, aloud or on paper: yes, no, or that they have been asked. */
export async function postReport(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form, deps } = posted;
  const typed = typedAnswer(form.values, form.repeated);
  const contacts = await deps.cases.contacts(ipCase);
  const reading = readAnswer(typed, { person: contacts?.person, today: dayInNorway(visit.now) });
  const isYes = reading.ok && reading.answer === 'yes' && ipCase.status === 'reported';
  const said = isYes ? await applicationOf(posted, reading.yes) : undefined;
  return postForm(posted, reportForm, {
    typed,
    read: reading.ok ? { ok: true, transition: transitionOf(posted, reading, { said, contacts }) } : reading,
    answerTo: (reason) => reason,
    isThis: (event) => reading.ok && event.type === 'report-answered' && event.answer === reading.answer,
    ...(said && { confirmation: said }),
  });
}

/** What the report says of the person, with what they said of their wishes. */
async function applicationOf({ ipCase, deps }: PostedAction, yes: ReportYes): Promise<Answers> {
  const known = fromReport((await deps.cases.application(ipCase)) ?? {});
  const { day, month, year } = yes.birthDate;
  const born = { 'birthDate.day': day, 'birthDate.month': month, 'birthDate.year': year };
  return { ...known, ...born, wishes: yes.wishes, noticeChannel: yes.channel };
}

type Said = { readonly said: Answers | undefined; readonly contacts: Contacts | undefined };

function transitionOf(
  { visit, deps }: PostedAction,
  reading: Extract<ReportReading, { readonly ok: true }>,
  { said, contacts }: Said,
): (before: IpCase) => Transition<'not-reported'> {
  const { municipality, now, session } = visit;
  const act = { by: { who: 'staff', staffId: session.staffId }, now } as const;
  if (reading.answer === 'asked') return (before) => noteAsked(before, act, municipality);
  const { way } = reading;
  if (reading.answer === 'no') return (before) => dismissReport(before, { ...act, way }, municipality);
  // Read when it was no report any more.
  if (!said || !contacts) return () => ({ ok: false, reason: 'not-reported' });
  const context = { municipality, today: dayInNorway(now), production: deps.production };
  const { application } = toOwnApplication(said, context);
  // Addresses that were changed since make the version another one.
  const confirmed = { ...act, way, application: { ...application, person: contacts.person }, contacts };
  return (before) => confirmReport(before, confirmed, municipality);
}
