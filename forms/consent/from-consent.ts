import type { Day } from '../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import { type ConsentState, isDeclined, type SharingTerms } from '../../shared/domain/consent/consent.ts';
import { rowAnswers, withDone } from '../answers.ts';
import type { Answers } from '../model.ts';
import { consentForm } from './form.ts';

export type Held = { readonly ipCase: Pick<IpCase, 'role' | 'consent'>; readonly sharing: readonly SharingTerms[] };

/** What the form shows before anything is typed: whom it is about, and the consent as it holds now. */
export function fromConsent({ ipCase, sharing }: Held): Answers {
  const { role, consent } = ipCase;
  const rows = consentForm.fields.find(({ id }) => id === 'sharing');
  const answers = {
    role,
    ...given('plan', consent.plan),
    ...given('coordinator', consent.coordinator),
    ...(rows && rowAnswers(rows, sharing.map(cellsOf))),
  };
  return withDone(answers, []);
}

function given(control: string, state: ConsentState): Answers {
  if (state === 'unanswered') return {};
  return { [control]: isDeclined(state) ? 'no' : 'yes' };
}

function cellsOf({ service, direction, areas, except = '', from, to }: SharingTerms): Answers {
  return { service, direction, areas, except, ...dated('from', from), ...dated('to', to) };
}

function dated(control: string, on: Day): Answers {
  const [year = '', month = '', day = ''] = on.split('-');
  return {
    [`${control}.day`]: String(Number(day)),
    [`${control}.month`]: String(Number(month)),
    [`${control}.year`]: year,
  };
}
