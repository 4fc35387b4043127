import { contactForm } from '../../../forms/contact/form.ts';
import { fromContacts } from '../../../forms/contact/from-contacts.ts';
import { toContact } from '../../../forms/contact/to-contact.ts';
import { type Answers, readStep } from '../../../forms/form.ts';
import type { NoContactChange } from '../../../shared/domain/parties/change-contact.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { lostRoleWords } from '../following/case-shown.ts';
import { type ContactNow, changeContact, findContact } from '../following/change-contact.ts';
import { myCaseTexts, ownCaseTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, formContext, wantedBy } from './citizen-visit.ts';
import { formPairs, problemsIn } from './form-exchange.ts';
import { type OwnForm, ownCaseDeadEnd, ownFormReply } from './own-form.tsx';

export function askContact(deps: CitizenDeps): Answer {
  return withContact(deps, async (visit, now) => ownFormReply(visit, formIn(visit, now, fromContacts(now)), deps));
}

export function saveContact(deps: CitizenDeps): Answer {
  return withContact(deps, async (visit, now) => {
    const { ipCase } = now;
    const context = formContext(visit, deps);
    const reading = await readStep(contactForm, 'kontakt', formPairs(visit), fromContacts(now), context);
    const form = formIn(visit, now, reading.answers);
    if (reading.outcome !== 'accepted') return ownFormReply(visit, { ...form, problems: problemsIn(reading) }, deps);
    try {
      const { municipality } = visit;
      const result = await changeContact(ipCase, toContact(reading.answers, ipCase), { ...deps, municipality });
      if (result === 'changed') return seeOther(addressesOf(visit).myCase(ipCase.reference));
      return cannot(visit, result);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return ownFormReply(visit, { ...form, isStoreDown: true }, deps);
    }
  });
}

function withContact(deps: CitizenDeps, answer: (visit: CitizenVisit, now: ContactNow) => Promise<Reply>): Answer {
  return async (visit) => {
    const found = await findContact(wantedBy(visit), deps);
    switch (found.result) {
      case 'found':
        return answer(visit, found.now);
      case 'not-found':
        return problemReply(visit, 'not-found');
      default:
        return cannot(visit, found.result);
    }
  };
}

function cannot(visit: CitizenVisit, why: NoContactChange): Reply {
  const { reference } = wantedBy(visit);
  const { contact } = ownCaseTexts[visit.language];
  const { phone } = visit.municipality;
  const text = why === 'ended' ? contact.ended : lostRoleWords(why, myCaseTexts[visit.language].myCase, phone);
  return ownCaseDeadEnd(visit, { reference, title: contact.cannotTitle, text });
}

function formIn(visit: CitizenVisit, { ipCase }: ContactNow, answers: Answers): OwnForm {
  const { reference } = ipCase;
  const { submit } = ownCaseTexts[visit.language].contact;
  return { form: contactForm, reference, action: addressesOf(visit).contact(reference), submit, answers };
}
