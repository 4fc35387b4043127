import { type Answers, readStep } from '../../../forms/form.ts';
import { protectedAddressForm } from '../../../forms/protected-address/form.ts';
import { type IpCase, isAppliedFor } from '../../../shared/domain/case.ts';
import type { NotToProtect } from '../../../shared/domain/parties/protect-address.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { lostRoleWords } from '../following/case-shown.ts';
import { findUnprotected, protectAddress, type Unprotected } from '../following/protect-address.ts';
import { List } from '../pages/parts.tsx';
import { myCaseTexts, ownCaseTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, formContext, wantedBy } from './citizen-visit.ts';
import { formPairs, problemsIn } from './form-exchange.ts';
import { type OwnForm, ownCaseDeadEnd, ownFormReply } from './own-form.tsx';
import { toReported } from './to-reported.ts';

export function askProtected(deps: CitizenDeps): Answer {
  return withUnprotected(deps, async (visit, { ipCase }) =>
    ownFormReply(visit, formIn(visit, ipCase, { role: ipCase.role }), deps),
  );
}

/** Answered by my case, which says it from then on. */
export function sendProtected(deps: CitizenDeps): Answer {
  return withUnprotected(deps, async (visit, now) => {
    const { reference, role } = now.ipCase;
    const context = formContext(visit, deps);
    const reading = await readStep(protectedAddressForm, 'sperret-adresse', formPairs(visit), { role }, context);
    const form = formIn(visit, now.ipCase, reading.answers);
    if (reading.outcome !== 'accepted') return ownFormReply(visit, { ...form, problems: problemsIn(reading) }, deps);
    try {
      const { municipality } = visit;
      const result = await protectAddress(now, { ...deps, municipality });
      return result === 'protected' ? seeOther(addressesOf(visit).myCase(reference)) : cannot(visit, result);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return ownFormReply(visit, { ...form, isStoreDown: true }, deps);
    }
  });
}

type WithUnprotected = (visit: CitizenVisit, now: Unprotected) => Promise<Reply>;

function withUnprotected(deps: CitizenDeps, answer: WithUnprotected): Answer {
  return async (visit) => {
    const found = await findUnprotected(wantedBy(visit), deps);
    if (found.result === 'not-found') return problemReply(visit, 'not-found');
    if (found.result !== 'found') return cannot(visit, found.result);
    const { ipCase } = found.now;
    return isAppliedFor(ipCase) ? answer(visit, found.now) : toReported(visit, ipCase);
  };
}

function cannot(visit: CitizenVisit, why: NotToProtect): Reply {
  const { reference } = wantedBy(visit);
  const { language, municipality } = visit;
  const { contact, hidden } = ownCaseTexts[language];
  const { phone } = municipality;
  if (why === 'protected-already')
    return ownCaseDeadEnd(visit, { reference, title: hidden.alreadyTitle, text: hidden.already(phone) });
  const text = why === 'ended' ? contact.ended : lostRoleWords(why, myCaseTexts[language].myCase, phone);
  return ownCaseDeadEnd(visit, { reference, title: contact.cannotTitle, text });
}

function formIn(visit: CitizenVisit, { reference, seats }: IpCase, answers: Answers): OwnForm {
  const { hidden } = ownCaseTexts[visit.language];
  const invited = seats?.otherParent?.state === 'invited' ? [hidden.invited] : [];
  return {
    form: protectedAddressForm,
    reference,
    action: addressesOf(visit).protectedAddress(reference),
    submit: hidden.submit,
    answers,
    before: <List items={[...invited, ...hidden.happens(visit.municipality.phone)]} />,
  };
}
