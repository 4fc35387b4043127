import { mandateForm } from '../../../forms/mandate/form.ts';
import { readStepWithFile } from '../../../forms/read-with-file.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { type NoMandate, obstacleToMandate } from '../../../shared/domain/parties/send-mandate.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { posted } from '../../../shared/web/request.ts';
import { addressesOf } from '../addresses.ts';
import { ownApplication } from '../following/own-application.ts';
import { sendMandate } from '../following/send-mandate.ts';
import { myCaseTexts, ownCaseTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, formContext, wantedBy } from './citizen-visit.ts';
import { formPairs, problemsIn } from './form-exchange.ts';
import { type OwnForm, ownCaseDeadEnd, ownFormReply } from './own-form.tsx';

export function askMandate(deps: CitizenDeps): Answer {
  return withMandateAwaited(deps, async (visit, ipCase) => ownFormReply(visit, formIn(visit, ipCase, deps), deps));
}

export function postMandate(deps: CitizenDeps): Answer {
  return withMandateAwaited(deps, async (visit, ipCase) => {
    const { request, municipality } = visit;
    const sent = { pairs: formPairs(visit), ...(request.file && { file: request.file }) };
    const reading = await readStepWithFile(
      mandateForm,
      'fullmakt',
      sent,
      { role: ipCase.role },
      formContext(visit, deps),
    );
    const form = formIn(visit, ipCase, deps);
    if (reading.outcome !== 'accepted') return ownFormReply(visit, { ...form, problems: problemsIn(reading) }, deps);
    if (!reading.file) return problemReply(visit, 'bad-request');
    try {
      const mandate = { file: reading.file, onceKey: posted(request, 'onceKey') };
      const result = await sendMandate(ipCase, mandate, { ...deps, municipality });
      return result === 'sent' ? seeOther(addressesOf(visit).documents(ipCase.reference)) : cannot(visit, result);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return ownFormReply(visit, { ...form, isStoreDown: true }, deps);
    }
  });
}

type Awaited = (visit: CitizenVisit, ipCase: IpCase) => Promise<Reply>;

function withMandateAwaited(deps: CitizenDeps, answer: Awaited): Answer {
  return async (visit) => {
    const application = await ownApplication(wantedBy(visit), deps);
    const ipCase = application && (await deps.cases.find(application));
    if (!ipCase) return problemReply(visit, 'not-found');
    const obstacle = obstacleToMandate(ipCase);
    return obstacle ? cannot(visit, obstacle) : answer(visit, ipCase);
  };
}

function cannot(visit: CitizenVisit, why: NoMandate | 'too-many'): Reply {
  const { reference } = wantedBy(visit);
  const { mandate } = ownCaseTexts[visit.language];
  return ownCaseDeadEnd(visit, { reference, title: mandate.cannotTitle, text: whyNot(visit, why) });
}

function whyNot({ language, municipality: { phone } }: CitizenVisit, why: NoMandate | 'too-many'): string {
  const { mandate, contact } = ownCaseTexts[language];
  switch (why) {
    case 'ended':
      return contact.ended;
    case 'role-refused':
      return myCaseTexts[language].myCase.refusedRole(phone);
    case 'not-needed':
      return mandate.notNeeded(phone);
    case 'too-many':
      return mandate.tooMany(phone);
  }
}

function formIn(visit: CitizenVisit, { reference, role }: IpCase, deps: CitizenDeps): OwnForm {
  const { mandate, attachments } = ownCaseTexts[visit.language];
  const action = addressesOf(visit).mandate(reference);
  const onceKey = deps.newUnique();
  const says = { submit: mandate.submit, trouble: attachments.notSaved };
  return { form: mandateForm, reference, action, onceKey, answers: { role }, ...says };
}
