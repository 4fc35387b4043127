import type { Wish } from '../../../shared/domain/applying/application.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';

/** The words for whom the case is about, as the reader of the answer calls them. */
export type Subject = { readonly who: string; readonly whom: string; readonly services: string };
export type About = 'self' | 'child' | 'person';

export type ReasonWords = {
  readonly subject: Readonly<Record<About, Subject>>;
  readonly wish: Readonly<Record<Wish, string>>;
  readonly and: string;
  readonly yesTo: (what: string) => string;
  readonly inNeed: (subject: Subject) => string;
  readonly planNext: (subject: Subject) => string;
  readonly noPlan: (subject: Subject) => string;
  readonly refused: (what: string, subject: Subject) => string;
};

const nb: ReasonWords = {
  subject: {
    self: { who: 'du', whom: 'deg', services: 'tjenestene dine' },
    child: { who: 'barnet', whom: 'barnet', services: 'tjenestene til barnet' },
    person: { who: 'personen', whom: 'personen', services: 'tjenestene til personen' },
  },
  wish: {
    plan: 'individuell plan',
    coordinator: 'koordinator',
    childrensCoordinator: 'barnekoordinator',
    changePlan: 'å endre planen',
    endPlan: 'å avslutte planen',
  },
  and: 'og',
  yesTo: (what) => `Vi sier ja til ${what}.`,
  inNeed: ({ who }) => `Etter det vi vet, trenger ${who} langvarige og koordinerte tjenester.`,
  planNext: ({ whom }) => `Planen blir laget sammen med ${whom}. Vi lager ingen plan uten samtykke.`,
  noPlan: ({ services }) =>
    `Vi sier nei til individuell plan nå. Vi mener at en koordinator kan samordne ${services} uten en egen plan.`,
  refused: (what, { who }) =>
    `Vi sier nei til ${what}. Retten gjelder den som trenger langvarige og koordinerte tjenester. ` +
    `Etter det vi vet, har ${who} ikke et slikt behov nå.`,
};

const nn: ReasonWords = {
  subject: {
    self: { who: 'du', whom: 'deg', services: 'tenestene dine' },
    child: { who: 'barnet', whom: 'barnet', services: 'tenestene til barnet' },
    person: { who: 'personen', whom: 'personen', services: 'tenestene til personen' },
  },
  wish: {
    plan: 'individuell plan',
    coordinator: 'koordinator',
    childrensCoordinator: 'barnekoordinator',
    changePlan: 'å endre planen',
    endPlan: 'å avslutte planen',
  },
  and: 'og',
  yesTo: (what) => `Vi seier ja til ${what}.`,
  inNeed: ({ who }) => `Etter det vi veit, treng ${who} langvarige og koordinerte tenester.`,
  planNext: ({ whom }) => `Planen blir laga saman med ${whom}. Vi lagar ingen plan utan samtykke.`,
  noPlan: ({ services }) =>
    `Vi seier nei til individuell plan no. Vi meiner at ein koordinator kan samordne ${services} utan ein eigen plan.`,
  refused: (what, { who }) =>
    `Vi seier nei til ${what}. Retten gjeld den som treng langvarige og koordinerte tenester. ` +
    `Etter det vi veit, har ${who} ikkje eit slikt behov no.`,
};

const en: ReasonWords = {
  subject: {
    self: { who: 'you', whom: 'you', services: 'your services' },
    child: { who: 'the child', whom: 'the child', services: 'the child’s services' },
    person: { who: 'the person', whom: 'the person', services: 'the person’s services' },
  },
  wish: {
    plan: 'an individual plan',
    coordinator: 'a coordinator',
    childrensCoordinator: 'a children’s coordinator',
    changePlan: 'changing the plan',
    endPlan: 'ending the plan',
  },
  and: 'and',
  yesTo: (what) => `We say yes to ${what}.`,
  inNeed: ({ who }) => `From what we know, ${who} will need long-lasting and coordinated services.`,
  planNext: ({ whom }) => `The plan is made together with ${whom}. We make no plan without consent.`,
  noPlan: ({ services }) =>
    `We say no to an individual plan now. We find that a coordinator can coordinate ${services} without a plan.`,
  refused: (what, { who }) =>
    `We say no to ${what}. The right is for those who need long-lasting and coordinated services. ` +
    `From what we know, this need is not there for ${who} now.`,
};

export const reasonWords: Readonly<Record<Language, ReasonWords>> = { nb, nn, en };
