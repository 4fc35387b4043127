import { complaintForm } from '../../../forms/complaint/form.ts';
import { toComplaint } from '../../../forms/complaint/to-complaint.ts';
import { type Answers, readStep } from '../../../forms/form.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { NoComplaint } from '../../../shared/domain/complaint/complain.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { findDecision, sendComplaint } from '../following/send-complaint.ts';
import { ComplaintOpenPage } from '../pages/complaint-open-page.tsx';
import { ComplaintTerms } from '../pages/complaint-terms.tsx';
import { complaintTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, formContext, wantedBy } from './citizen-visit.ts';
import { formPairs, problemsIn } from './form-exchange.ts';
import { type OwnForm, ownCaseDeadEnd, ownFormReply } from './own-form.tsx';

export function askComplaint(deps: CitizenDeps): Answer {
  return withDecision(deps, async (visit, { ipCase, isOpen }) =>
    isOpen ? alreadyOpen(visit, { ipCase }, deps) : ownFormReply(visit, formIn(visit, { ipCase }, deps), deps),
  );
}

export function postComplaint(deps: CitizenDeps): Answer {
  return withDecision(deps, async (visit, { ipCase }) => {
    const context = formContext(visit, deps);
    const reading = await readStep(complaintForm, 'klage', formPairs(visit), { role: ipCase.role }, context);
    const form = formIn(visit, { ipCase, typed: reading.answers }, deps);
    if (reading.outcome !== 'accepted') return ownFormReply(visit, { ...form, problems: problemsIn(reading) }, deps);
    try {
      return await send(visit, { ipCase, typed: reading.answers }, deps);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return ownFormReply(visit, { ...form, isStoreDown: true }, deps);
    }
  });
}

type Complaining = { readonly ipCase: IpCase; readonly typed?: Answers };

async function send(visit: CitizenVisit, { ipCase, typed }: Required<Complaining>, deps: CitizenDeps): Promise<Reply> {
  const { municipality } = visit;
  const result = await sendComplaint(ipCase, toComplaint(typed), { ...deps, municipality });
  switch (result) {
    case 'sent':
      return seeOther(addressesOf(visit).complaintReceipt(ipCase.reference));
    case 'open':
      return alreadyOpen(visit, { ipCase, typed }, deps);
    default:
      return cannot(visit, result);
  }
}

type Found = { readonly ipCase: IpCase; readonly isOpen: boolean };

function withDecision(deps: CitizenDeps, answer: (visit: CitizenVisit, found: Found) => Promise<Reply>): Answer {
  return async (visit) => {
    const found = await findDecision(wantedBy(visit), deps);
    switch (found.result) {
      case 'not-found':
        return problemReply(visit, 'not-found');
      case 'found':
      case 'open':
        return answer(visit, { ipCase: found.ipCase, isOpen: found.result === 'open' });
      default:
        return cannot(visit, found.result);
    }
  };
}

function cannot(visit: CitizenVisit, why: NoComplaint): Reply {
  const { cannot: say } = complaintTexts[visit.language];
  const { reference } = wantedBy(visit);
  const { phone } = visit.municipality;
  const text = why === 'no-decision' ? say[why] : say[why](phone);
  return ownCaseDeadEnd(visit, { reference, title: say.title, text });
}

/** What was typed is shown, for it is kept nowhere else. */
function alreadyOpen(visit: CitizenVisit, { ipCase, typed }: Complaining, deps: CitizenDeps): Reply {
  const { reference, role } = ipCase;
  const { language } = visit;
  const reading = { form: complaintForm, answers: { ...typed, role }, context: formContext(visit, deps), language };
  return pageReply(visit, {
    title: complaintTexts[language].cannot.openTitle,
    status: 409,
    children: <ComplaintOpenPage {...reading} reference={reference} isTyped={typed !== undefined} />,
  });
}

function formIn(visit: CitizenVisit, { ipCase, typed }: Complaining, deps: CitizenDeps): OwnForm {
  const { municipality, language } = visit;
  const { reference, role } = ipCase;
  const { today } = formContext(visit, deps);
  return {
    form: complaintForm,
    reference,
    action: addressesOf(visit).complaint(reference),
    submit: complaintTexts[language].form.submit,
    answers: { ...typed, role },
    before: <ComplaintTerms municipality={municipality} language={language} today={today} ipCase={ipCase} />,
  };
}
