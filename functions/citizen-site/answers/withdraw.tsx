import { isAppliedFor, isOpen } from '../../../shared/domain/case.ts';
import { type LostRole, lostRole } from '../../../shared/domain/parties/told.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { lostRoleWords } from '../following/case-shown.ts';
import { ownApplication } from '../following/own-application.ts';
import { withdrawApplication } from '../following/withdraw-application.ts';
import { DeadEndPage } from '../pages/dead-end-page.tsx';
import { WithdrawPage } from '../pages/withdraw-page.tsx';
import { myCaseTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, wantedBy } from './citizen-visit.ts';
import { toReported } from './to-reported.ts';

export function askWithdraw(deps: CitizenDeps): Answer {
  return async (visit) => {
    const application = await ownApplication(wantedBy(visit), deps);
    const ipCase = application && (await deps.cases.find(application));
    if (!ipCase) return problemReply(visit, 'not-found');
    if (ipCase.status === 'withdrawn') return toMyCase(visit);
    if (!isAppliedFor(ipCase)) return toReported(visit, ipCase);
    if (!isOpen(ipCase)) return cannot(visit, 'decided');
    const lost = lostRole(ipCase);
    if (lost) return cannot(visit, lost);
    const { municipality, language, session } = visit;
    return pageReply(visit, {
      title: myCaseTexts[language].withdraw.title,
      children: (
        <WithdrawPage
          municipality={municipality}
          language={language}
          reference={ipCase.reference}
          formToken={session.formToken}
        />
      ),
    });
  };
}

export function withdraw(deps: CitizenDeps): Answer {
  return async (visit) => {
    const { municipality } = visit;
    const { result } = await withdrawApplication(wantedBy(visit), { ...deps, municipality });
    if (result === 'not-found') return problemReply(visit, 'not-found');
    return result === 'withdrawn' ? toMyCase(visit) : cannot(visit, result);
  };
}

function toMyCase(visit: CitizenVisit): Reply {
  return seeOther(addressesOf(visit).myCase(wantedBy(visit).reference));
}

function cannot(visit: CitizenVisit, why: 'decided' | LostRole): Reply {
  const { withdraw: say, myCase } = myCaseTexts[visit.language];
  const { phone } = visit.municipality;
  const back = { href: addressesOf(visit).myCase(wantedBy(visit).reference), words: say.back };
  const title = say.decidedTitle;
  const text = why === 'decided' ? say.decidedText(phone) : lostRoleWords(why, myCase, phone);
  return pageReply(visit, {
    title,
    status: 409,
    children: <DeadEndPage title={title} text={text} ways={[back]} />,
  });
}
