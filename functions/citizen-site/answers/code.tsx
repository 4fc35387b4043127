import { answerOf } from '../../../forms/answers.ts';
import { application } from '../../../forms/application/form.ts';
import { codeForm } from '../../../forms/code/form.ts';
import { type Answers, firstOpenStep, type Problem, readStep } from '../../../forms/form.ts';
import { stepTitle } from '../../../forms/labels.ts';
import { parseReference } from '../../../shared/domain/applying/reference.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { claimDraft } from '../applying/claim-draft.ts';
import { CodePage } from '../pages/code-page.tsx';
import { joinCase } from '../parties/join-case.ts';
import { type CodeTaker, type Redeemed, redeemCode, type TypedCode } from '../parties/redeem-code.ts';
import { draftTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, formContext } from './citizen-visit.ts';
import { formPairs, formStatus } from './form-exchange.ts';
import { refused } from './refusals.tsx';

const step = 'kode';

export function askCode(deps: CitizenDeps): Answer {
  return async (visit) => codeReply(visit, { answers: {} }, deps);
}

/** What the code opens becomes the visitor's own, whatever kind of thing it is. */
export function sendCode(deps: CitizenDeps): Answer {
  return async (visit) => {
    const reading = await readStep(codeForm, step, formPairs(visit), {}, formContext(visit, deps));
    if (reading.outcome !== 'accepted') return codeReply(visit, reading, deps);
    const { answers } = reading;
    if (await triesTooOften(visit, deps)) return problemReply(visit, 'too-many');
    const typed = { reference: answerOf(answers, 'reference'), code: answerOf(answers, 'code') };
    return redeemedReply(visit, { typed, redeemed: await redeemCode(typed, takersFor(visit, deps)) }, deps);
  };
}

/** Who types codes by the dozen is looking for somebody else's; each code has its own, smaller limit besides. */
const mostTriesInAnHour = 30;

async function triesTooOften({ session, municipality }: CitizenVisit, deps: CitizenDeps): Promise<boolean> {
  const name = `code ${municipality.id} ${session.owner}`;
  return (await deps.limits.count(name, mostTriesInAnHour, instant(deps.now()))) === 'over';
}

/** All that codes open here. */
function takersFor(visit: CitizenVisit, deps: CitizenDeps): readonly CodeTaker[] {
  return [draftTaker(visit, deps), caseTaker(visit, deps)];
}

function draftTaker(visit: CitizenVisit, deps: CitizenDeps): CodeTaker {
  return async (typed) => {
    const context = formContext(visit, deps);
    const claimed = await claimDraft(typed, { owner: visit.session.owner, context }, deps);
    if (claimed.result !== 'claimed') return { result: claimed.result };
    const open = firstOpenStep(application, claimed.draft.answers, context) ?? 'se-over';
    return { result: 'opened', address: addressesOf(visit).step(open) };
  };
}

function caseTaker(visit: CitizenVisit, deps: CitizenDeps): CodeTaker {
  return async (typed) => {
    const { municipality, session } = visit;
    const { owner, nationalId } = session;
    const joined = await joinCase({ owner, ...typed, ...(nationalId && { nationalId }) }, { ...deps, municipality });
    if (joined.result === 'joined') return { result: 'opened', address: addressesOf(visit).myCase(joined.reference) };
    return { result: joined.result === 'spent' ? 'dead' : 'unknown' };
  };
}

type Answered = { readonly typed: TypedCode; readonly redeemed: Redeemed };

function redeemedReply(visit: CitizenVisit, { typed, redeemed }: Answered, deps: CitizenDeps): Reply {
  const { code: say } = draftTexts[visit.language];
  const { phone } = visit.municipality;
  const to = addressesOf(visit);
  const apply = { href: to.apply, words: say.apply };
  switch (redeemed.result) {
    case 'opened':
      return seeOther(redeemed.address);
    case 'wrong':
      return codeReply(visit, { answers: typed, problems: [{ control: 'code', code: 'noMatch' }] }, deps);
    case 'dead':
      return codeReply(visit, { answers: typed, problems: [{ control: 'code', code: 'spent' }] }, deps);
    case 'other-person':
      return refused(visit, { title: say.otherTitle, text: say.other(phone), ways: [apply] });
    case 'own': {
      const way = { href: to.handedOver(parseReference(typed.reference) ?? ''), words: say.ownLink };
      return refused(visit, { title: say.ownTitle, text: say.own, ways: [way] });
    }
  }
}

type Shown = { readonly answers: Answers; readonly problems?: readonly Problem[] };

function codeReply(visit: CitizenVisit, { answers, problems = [] }: Shown, deps: CitizenDeps): Reply {
  const reading = { form: codeForm, answers, context: formContext(visit, deps), language: visit.language };
  return pageReply(visit, {
    title: stepTitle(reading, step),
    hasProblems: problems.length > 0,
    hasForm: true,
    status: formStatus(problems, false),
    children: <CodePage {...reading} problems={problems} formToken={visit.session.formToken} />,
  });
}
