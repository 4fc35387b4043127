import { answerOf } from '../../../forms/answers.ts';
import { type Answers, readStep } from '../../../forms/form.ts';
import { needsChangedForm } from '../../../forms/needs-changed/form.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { findActivePlan, tellNeedsChanged } from '../following/tell-needs-changed.ts';
import { ownCaseTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, formContext, wantedBy } from './citizen-visit.ts';
import { formPairs, problemsIn } from './form-exchange.ts';
import { type OwnForm, ownCaseDeadEnd, ownFormReply } from './own-form.tsx';

export function askNeedsChanged(deps: CitizenDeps): Answer {
  return withActivePlan(deps, async (visit, ipCase) =>
    ownFormReply(visit, formIn(visit, ipCase, { role: ipCase.role }), deps),
  );
}

export function sendNeedsChanged(deps: CitizenDeps): Answer {
  return withActivePlan(deps, async (visit, ipCase) => {
    const context = formContext(visit, deps);
    const reading = await readStep(needsChangedForm, 'endring', formPairs(visit), { role: ipCase.role }, context);
    const form = formIn(visit, ipCase, reading.answers);
    if (reading.outcome !== 'accepted') return ownFormReply(visit, { ...form, problems: problemsIn(reading) }, deps);
    try {
      const { municipality } = visit;
      const result = await tellNeedsChanged(ipCase, answerOf(reading.answers, 'text'), { ...deps, municipality });
      return result === 'told' ? seeOther(addressesOf(visit).myCase(ipCase.reference)) : noPlan(visit, ipCase);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return ownFormReply(visit, { ...form, isStoreDown: true }, deps);
    }
  });
}

type WithPlan = (visit: CitizenVisit, ipCase: IpCase) => Promise<Reply>;

function withActivePlan(deps: CitizenDeps, answer: WithPlan): Answer {
  return async (visit) => {
    const found = await findActivePlan(wantedBy(visit), deps);
    if (found.result === 'not-found') return problemReply(visit, 'not-found');
    return found.result === 'found' ? answer(visit, found.ipCase) : noPlan(visit, found.ipCase);
  };
}

function noPlan(visit: CitizenVisit, { reference }: IpCase): Reply {
  const { needs } = ownCaseTexts[visit.language];
  return ownCaseDeadEnd(visit, { reference, title: needs.noneTitle, text: needs.none(visit.municipality.phone) });
}

function formIn(visit: CitizenVisit, { reference }: IpCase, answers: Answers): OwnForm {
  const { submit } = ownCaseTexts[visit.language].needs;
  return { form: needsChangedForm, reference, action: addressesOf(visit).needsChanged(reference), submit, answers };
}
