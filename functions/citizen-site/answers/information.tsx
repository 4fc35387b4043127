import { answerOf } from '../../../forms/answers.ts';
import type { Answers } from '../../../forms/form.ts';
import { informationForm } from '../../../forms/information/form.ts';
import { type ReadWithFile, readStepWithFile } from '../../../forms/read-with-file.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { NoInformationAnswer } from '../../../shared/domain/handling/answer-information.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { posted } from '../../../shared/web/request.ts';
import { addressesOf } from '../addresses.ts';
import { keepDocument } from '../applying/keep-document.ts';
import {
  type FoundQuestion,
  findQuestion,
  isAnotherQuestion,
  isAnsweredSo,
  type QuestionNow,
  questionIn,
  sendInformation,
} from '../following/answer-information.ts';
import { lostRoleWords } from '../following/case-shown.ts';
import { NothingAskedPage } from '../pages/nothing-asked-page.tsx';
import { Question } from '../pages/question.tsx';
import { askedTexts, myCaseTexts, ownCaseTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, formContext, wantedBy } from './citizen-visit.ts';
import { formPairs, problemsIn } from './form-exchange.ts';
import { type OwnForm, ownFormReply } from './own-form.tsx';

/** Names the request that the page shows. */
const asked = 'asked';
/** The control for a file. */
const attachment = 'attachment';

export function askInformation(deps: CitizenDeps): Answer {
  return withQuestion(deps, async (visit, now) =>
    ownFormReply(visit, formIn(visit, { now, answers: { role: now.ipCase.role } }, deps), deps),
  );
}

export function sendReply(deps: CitizenDeps): Answer {
  return withQuestion(deps, async (visit, now) => {
    const reading = await replyIn(visit, now.ipCase, deps);
    const { answers, file } = reading;
    const form = formIn(visit, { now, answers }, deps);
    if (reading.outcome !== 'accepted') return ownFormReply(visit, { ...form, problems: problemsIn(reading) }, deps);
    try {
      return await replied(visit, { now, answers, ...(file && { file }) }, deps);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      const trouble = file && { trouble: ownCaseTexts[visit.language].attachments.notSaved };
      return ownFormReply(visit, { ...form, isStoreDown: true, ...trouble }, deps);
    }
  });
}

/** `isChanged`: what is asked for is another than the page had shown. */
type Written = {
  readonly now: QuestionNow;
  readonly answers: Answers;
  readonly file?: ReadWithFile['file'];
  readonly isChanged?: boolean;
};

async function replied(visit: CitizenVisit, written: Written, deps: CitizenDeps): Promise<Reply> {
  const { now, answers, file } = written;
  const { municipality, request } = visit;
  const onceKey = posted(request, 'onceKey');
  const seen = posted(request, asked) ?? '';
  // Bytes are stored for the question that is asked, and no other.
  if (isAnotherQuestion(now.ipCase, { asked: seen })) return askedAnew(visit, written, deps);
  const kept = file && (await keepDocument(now.ipCase, { file, purpose: 'information', onceKey }, deps));
  if (kept?.result === 'sent-already') return toReceipt(visit, now.ipCase);
  if (kept?.result === 'too-many') return noRoom(visit, written, deps);
  const reply = {
    text: answerOf(answers, 'text'),
    asked: seen,
    ...(kept?.result === 'kept' && { document: kept.document }),
  };
  const { result, ipCase } = await sendInformation(now.ipCase, reply, { ...deps, municipality });
  if (result === 'answered') return toReceipt(visit, ipCase);
  const found = await questionIn(ipCase, deps);
  if (found.result !== 'found') return nothingAsked(visit, found.result, reply.text);
  return askedAnew(visit, { ...written, now: found.now }, deps);
}

/** The same page with the question as it is now. */
function askedAnew(visit: CitizenVisit, written: Written, deps: CitizenDeps): Reply {
  const { file } = written;
  const form = { ...formIn(visit, { ...written, isChanged: true }, deps), isStale: true };
  // A page keeps no file.
  return ownFormReply(
    visit,
    { ...form, ...(file && { problems: [{ control: attachment, code: 'fileNotKept' }] }) },
    deps,
  );
}

function noRoom(visit: CitizenVisit, written: Written, deps: CitizenDeps): Reply {
  const problems = [{ control: attachment, code: 'tooManyFiles' }];
  return ownFormReply(visit, { ...formIn(visit, written, deps), problems }, deps);
}

function withQuestion(deps: CitizenDeps, answer: (visit: CitizenVisit, now: QuestionNow) => Promise<Reply>): Answer {
  return async (visit) => {
    const found = await findQuestion(wantedBy(visit), deps);
    switch (found.result) {
      case 'found':
        return answer(visit, found.now);
      case 'not-found':
        return problemReply(visit, 'not-found');
      default:
        return withoutQuestion(visit, found, deps);
    }
  };
}

type Unasked = Extract<FoundQuestion, { readonly result: NoInformationAnswer }>;

/** A reply that was sent twice has its receipt; words that nobody waits for are given back to their writer. */
async function withoutQuestion(visit: CitizenVisit, { result, ipCase }: Unasked, deps: CitizenDeps): Promise<Reply> {
  const { answers, file } = await replyIn(visit, ipCase, deps);
  const text = answerOf(answers, 'text');
  // The form's own key names the document that came in it.
  const document = file && posted(visit.request, 'onceKey');
  const isSent = (text !== '' || file !== undefined) && (await isAnsweredSo({ text, document }, ipCase, deps));
  return isSent ? toReceipt(visit, ipCase) : nothingAsked(visit, result, text);
}

function replyIn(visit: CitizenVisit, { role }: IpCase, deps: CitizenDeps) {
  const pairs = formPairs(visit).filter(([name]) => name !== asked);
  const { file } = visit.request;
  const sent = { pairs, ...(file && { file }) };
  return readStepWithFile(informationForm, 'opplysninger', sent, { role }, formContext(visit, deps));
}

function toReceipt(visit: CitizenVisit, { reference }: IpCase): Reply {
  return seeOther(addressesOf(visit).informationReceipt(reference));
}

/** Nothing is waited for (409). */
function nothingAsked(visit: CitizenVisit, why: NoInformationAnswer, typed: string): Reply {
  const { municipality, language } = visit;
  const { information: say } = askedTexts[language];
  const { myCase } = myCaseTexts[language];
  const { phone } = municipality;
  const unasked = typed ? say.none(phone) : say.noneAsked(phone);
  const { reference } = wantedBy(visit);
  return pageReply(visit, {
    title: say.noneTitle,
    status: 409,
    children: (
      <NothingAskedPage
        municipality={municipality}
        language={language}
        reference={reference}
        text={why === 'not-asked' ? unasked : lostRoleWords(why, myCase, phone)}
        typed={typed}
      />
    ),
  });
}

/** The question above, the reply below it. */
function formIn(visit: CitizenVisit, { now, answers, isChanged = false }: Written, deps: CitizenDeps): OwnForm {
  const { ipCase, request } = now;
  const { municipality, language } = visit;
  return {
    form: informationForm,
    reference: ipCase.reference,
    action: addressesOf(visit).information(ipCase.reference),
    submit: askedTexts[language].information.submit,
    answers,
    onceKey: deps.newUnique(),
    hidden: [[asked, request.since]],
    before: <Question municipality={municipality} language={language} now={now} isChanged={isChanged} />,
  };
}
