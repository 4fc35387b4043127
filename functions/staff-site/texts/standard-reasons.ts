import type { Role, Wish } from '../../../shared/domain/application.ts';
import type { IpCase, Outcome } from '../../../shared/domain/case.ts';
import type { Language } from '../../../shared/domain/municipality.ts';

/** The words for whom the case is about, as the reader of the answer calls them. */
type Subject = { readonly who: string; readonly whom: string; readonly services: string };
type About = 'self' | 'child' | 'person';

type Words = {
  readonly subject: Readonly<Record<About, Subject>>;
  readonly wish: Readonly<Record<Wish, string>>;
  readonly and: string;
  readonly yesTo: (what: string) => string;
  readonly inNeed: (subject: Subject) => string;
  readonly planNext: (subject: Subject) => string;
  readonly noPlan: (subject: Subject) => string;
  readonly refused: (what: string, subject: Subject) => string;
};

const nb: Words = {
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

const nn: Words = {
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

const en: Words = {
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

const words: Readonly<Record<Language, Words>> = { nb, nn, en };

/** Ready reasons for an answer, in the person's language, for the leader to send as they are or to rewrite. */
export function standardReasons(outcome: Outcome, ipCase: Pick<IpCase, 'wishes' | 'role' | 'language'>): string {
  const text = words[ipCase.language];
  const subject = text.subject[aboutWhom(ipCase.role)];
  switch (outcome) {
    case 'granted':
      return paragraphs(grantedParts(ipCase.wishes, text, subject));
    case 'coordinatorOnly':
      return paragraphs(coordinatorOnlyParts(ipCase.wishes, text, subject));
    case 'refused':
      return text.refused(listed(ipCase.wishes, text), subject);
  }
}

function grantedParts(wishes: readonly Wish[], text: Words, subject: Subject): string[] {
  const yes = text.yesTo(listed(wishes, text));
  if (wishes.every((wish) => wish === 'endPlan')) return [yes];
  const withPlan = wishes.includes('plan') ? [text.planNext(subject)] : [];
  return [`${yes} ${text.inNeed(subject)}`, ...withPlan];
}

function coordinatorOnlyParts(wishes: readonly Wish[], text: Words, subject: Subject): string[] {
  const kind = wishes.includes('childrensCoordinator') ? 'childrensCoordinator' : 'coordinator';
  const planAsked = wishes.includes('plan') || wishes.includes('changePlan');
  const yes = `${text.yesTo(text.wish[kind])} ${text.inNeed(subject)}`;
  return [yes, ...(planAsked ? [text.noPlan(subject)] : [])];
}

function aboutWhom(role: Role): About {
  if (role === 'self') return 'self';
  return role === 'parent' ? 'child' : 'person';
}

function listed(wishes: readonly Wish[], { wish, and }: Words): string {
  const names = wishes.map((each) => wish[each]);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

function paragraphs(parts: readonly string[]): string {
  return parts.join('\n\n');
}
