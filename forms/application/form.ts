import type { Form } from '../model.ts';
import { both, hasServices, isOther, isWhole, reportsNeed } from './facts.ts';
import { applicantFields } from './fields-applicant.ts';
import { needFields } from './fields-needs.ts';
import { personFields } from './fields-person.ts';
import { hints } from './hints.ts';
import { check, settle } from './rules.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

/** The application for an individual plan or a coordinator: the whole of it, and the short form within its steps. */
export const application: Form = {
  steps: [
    { id: 'hvem' },
    // Asks nothing and is never done, so that nobody gets past it: it leads to the report of need.
    { id: 'meld', applies: reportsNeed },
    { id: 'personen' },
    { id: 'soker', applies: isOther },
    { id: 'hva' },
    { id: 'tjenester', applies: isWhole },
    { id: 'samarbeid', applies: isWhole },
    { id: 'innhenting', applies: both(isWhole, hasServices) },
    { id: 'se-over' },
  ],
  fields: [...personFields, ...applicantFields, ...needFields],
  texts: { nb, nn, en },
  check,
  settle,
  hints,
};
