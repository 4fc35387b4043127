import { seatContactForm } from '../../../forms/contact/seat-form.ts';
import { toContact } from '../../../forms/contact/to-contact.ts';
import { type Answers, readStep } from '../../../forms/form.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { NoContactChange } from '../../../shared/domain/parties/change-contact.ts';
import { obstacleInSeat } from '../../../shared/domain/parties/change-seat-contact.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { contactsOf } from '../following/change-addresses.ts';
import { changeSeatContact } from '../parties/change-seat-contact.ts';
import { otherParentsCase } from '../parties/parent-case.ts';
import { myCaseTexts, ownCaseTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, formContext, wantedBy } from './citizen-visit.ts';
import { formPairs, problemsIn } from './form-exchange.ts';
import { type OwnForm, ownCaseDeadEnd, ownFormReply } from './own-form.tsx';

type Now = { readonly ipCase: IpCase; readonly answers: Answers };

export function askSeatContact(deps: CitizenDeps): Answer {
  return withSeat(deps, async (visit, now) => ownFormReply(visit, formIn(visit, now), deps));
}

/** The other parent's own addresses, channel and language; whoever applied sees none of it. */
export function saveSeatContact(deps: CitizenDeps): Answer {
  return withSeat(deps, async (visit, now) => {
    const { ipCase } = now;
    const context = formContext(visit, deps);
    const reading = await readStep(seatContactForm, 'kontakt', formPairs(visit), now.answers, context);
    const form = formIn(visit, { ipCase, answers: reading.answers });
    if (reading.outcome !== 'accepted') return ownFormReply(visit, { ...form, problems: problemsIn(reading) }, deps);
    try {
      const { municipality } = visit;
      const details = toContact(reading.answers, { role: 'self' });
      const result = await changeSeatContact(ipCase, details, { ...deps, municipality });
      return result === 'changed' ? seeOther(addressesOf(visit).myCase(ipCase.reference)) : cannot(visit, result);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return ownFormReply(visit, { ...form, isStoreDown: true }, deps);
    }
  });
}

function withSeat(deps: CitizenDeps, answer: (visit: CitizenVisit, now: Now) => Promise<Reply>): Answer {
  return async (visit) => {
    const ipCase = await otherParentsCase(wantedBy(visit), deps);
    if (!ipCase) return problemReply(visit, 'not-found');
    const obstacle = obstacleInSeat(ipCase);
    if (obstacle) return cannot(visit, obstacle);
    const { mobile = '', email = '' } = (await contactsOf(ipCase, deps)).otherParent ?? {};
    const { channel: noticeChannel, language } = ipCase.seats?.otherParent ?? ipCase;
    return answer(visit, { ipCase, answers: { role: 'self', mobile, email, noticeChannel, language } });
  };
}

function cannot(visit: CitizenVisit, why: NoContactChange): Reply {
  const { reference } = wantedBy(visit);
  const { contact } = ownCaseTexts[visit.language];
  const { refusedRole } = myCaseTexts[visit.language].myCase;
  const text = why === 'ended' ? contact.ended : refusedRole(visit.municipality.phone);
  return ownCaseDeadEnd(visit, { reference, title: contact.cannotTitle, text });
}

function formIn(visit: CitizenVisit, { ipCase: { reference }, answers }: Now): OwnForm {
  const { submit } = ownCaseTexts[visit.language].contact;
  return { form: seatContactForm, reference, action: addressesOf(visit).contact(reference), submit, answers };
}
