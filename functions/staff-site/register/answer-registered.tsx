import { LetterPage } from '../../../forms/pages/letter-page.tsx';
import { groupReference, parseReference } from '../../../shared/domain/applying/reference.ts';
import { dayInNorway, instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { sender } from '../../../shared/domain/parties/told.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { mayOpen } from '../access.ts';
import { type WrittenLetter, writeLetter } from '../letters/compose.ts';
import { PrintHelp } from '../letters/print-help.tsx';
import { FactList } from '../pages/fact-list.tsx';
import { casePath, leaderOf, openerOf, registerPath, type StaffPage, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { registerTexts } from '../texts/register.ts';

/**
 * What an employee has just registered: its reference and its receipt, to print. On the same day and to the same employee
 * alone, who reads no case by it: all that stands there is what they typed.
 */
export async function answerRegistered(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const ipCase = await ownRegistration(visit, deps);
  if (!ipCase) return problemReply(visit, 'not-found');
  await deps.cases.recordView(ipCase, { at: instant(visit.now), staffId: visit.session.staffId });
  const page = staffPage(visit);
  const receipt = await receiptOf(ipCase, visit, deps);
  const title = registerTexts[page.language].done.title[kindOf(ipCase)];
  const mayRead = mayOpen(openerOf(visit), ipCase);
  return pageReply(visit, {
    title,
    children: <RegisteredPage page={page} ipCase={ipCase} receipt={receipt} mayRead={mayRead} />,
  });
}

function kindOf({ report }: IpCase): 'application' | 'report' {
  return report ? 'report' : 'application';
}

async function ownRegistration(visit: StaffVisit, { cases }: StaffDeps): Promise<IpCase | undefined> {
  const reference = parseReference(visit.params['reference'] ?? '');
  if (!reference) return undefined;
  const ipCase = await cases.find({ municipality: visit.municipality.id, reference });
  if (!ipCase?.registered) return undefined;
  const { on, by } = ipCase.registered;
  return by === visit.session.staffId && on === dayInNorway(visit.now) ? ipCase : undefined;
}

/** No letter is written to a child that applies alone. */
async function receiptOf(ipCase: IpCase, visit: StaffVisit, { cases }: StaffDeps): Promise<WrittenLetter | undefined> {
  const { who: to } = sender(ipCase);
  if (ipCase.alone || to === 'staff') return undefined;
  const [contacts, answers] = await Promise.all([cases.contacts(ipCase), cases.application(ipCase)]);
  const { municipality, now } = visit;
  const facts = { ipCase, municipality, contacts, timeline: [], meetings: [], now, mayInvite: false };
  return writeLetter({ name: ipCase.report ? 'report-receipt' : 'receipt', to }, facts, answers);
}

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly receipt: WrittenLetter | undefined;
  readonly mayRead: boolean;
};

function RegisteredPage({ page, ipCase, receipt, mayRead }: Props) {
  const { done: texts } = registerTexts[page.language];
  return (
    <div class="ip-case">
      <div class="ip-screen">
        <h1 class="ds-heading" data-size="lg">
          {texts.title[kindOf(ipCase)]}
        </h1>
        <FactList
          facts={[
            { name: texts.reference, value: groupReference(ipCase.reference) },
            ipCase.report
              ? { name: texts.askBy, value: writtenDay(ipCase.report.askBy, page.language) }
              : { name: texts.answerBy, value: writtenDay(ipCase.answerBy, page.language) },
            { name: texts.leader, value: leaderOf(page, ipCase.unit) },
          ]}
        />
        <p class="ip-actions">
          <a class="ds-button" href={registerPath(page)}>
            {texts.again}
          </a>
          {mayRead && (
            <a class="ds-button" data-variant="secondary" href={casePath(page, ipCase.reference)}>
              {texts.toCase}
            </a>
          )}
        </p>
      </div>
      {receipt ? <Receipt page={page} ipCase={ipCase} receipt={receipt} /> : <p class="ds-paragraph">{texts.talk}</p>}
    </div>
  );
}

function Receipt({ page, ipCase, receipt }: Omit<Props, 'mayRead'> & { readonly receipt: WrittenLetter }) {
  const { done: texts } = registerTexts[page.language];
  const isByMessage = ipCase.channel === 'sms' || ipCase.channel === 'email';
  return (
    <>
      <div class="ip-screen">
        <h2 class="ds-heading" data-size="md">
          {texts.receipt}
        </h2>
        <p class="ds-paragraph">{ipCase.report ? texts.toReporter : isByMessage ? texts.byMessage : texts.byHand}</p>
        <PrintHelp page={page} written={receipt} />
      </div>
      <LetterPage letter={receipt.letter} />
    </>
  );
}
