import { act, type CaseAction } from '../apply.ts';
import { createBrowser, signInAs, type Values } from '../browser.ts';
import { codeSent } from './demo-codes.ts';
import { demoMandate } from './demo-mandate.ts';
import { type DemoPerson, mailOf } from './demo-people.ts';

/** What happens in a demo case so many days after it came; dates are given in days from now. */
export type DemoStep = { readonly after: number } & (
  | StaffStep
  | { readonly staff: string; readonly point: string; readonly values: Values }
  | { readonly citizen: 'writes'; readonly point: string; readonly values: Values }
  | { readonly citizen: 'reads-the-plan' }
  | { readonly citizen: 'opens-the-answer' | 'withdraws' | 'attaches' }
  | { readonly citizen: 'consents'; readonly values: Values; readonly as?: DemoPerson }
  | { readonly citizen: 'replies' | 'complains'; readonly values: Values }
  | { readonly citizen: 'joins'; readonly as: DemoPerson }
  | { readonly citizen: 'takes-consent-back'; readonly part: string }
);

type StaffStep = {
  readonly staff: string;
  readonly action: string;
  readonly values?: Values;
  readonly dates?: DemoDates;
  readonly button?: CaseAction['button'];
};

export type DemoDates = Readonly<Record<string, number>>;

export type DemoPlace = {
  readonly origin: string;
  readonly municipality: string;
  readonly language: string;
  readonly person: string;
  readonly reference: string;
  /** The day on which the visitor looks. */
  readonly today: Date;
};

export async function live(step: DemoStep, place: DemoPlace): Promise<void> {
  if ('point' in step) return writes(step, place);
  if ('staff' in step) return staffActs(step, place);
  const { origin, municipality, language, person, reference } = place;
  const browser = createBrowser(origin);
  const site = `/${municipality}/${language}`;
  switch (step.citizen) {
    case 'opens-the-answer':
      await signInAs(browser, `${site}/min-sak/${reference}/svar`, person);
      return;
    case 'withdraws':
      await browser.submit(await signInAs(browser, `${site}/min-sak/${reference}/trekk`, person));
      return;
    case 'consents': {
      const { values, as = person } = step;
      await browser.submit(await signInAs(browser, `${site}/samtykke/${reference}`, as), { values });
      return;
    }
    case 'reads-the-plan': {
      const form = ({ action }: { readonly action: string }) => action.endsWith('/plan/lest');
      await browser.submit(await signInAs(browser, `${site}/min-sak/${reference}/plan`, person), { form });
      return;
    }
    case 'joins': {
      const values = { reference, code: await codeSent(mailOf(step.as), place) };
      await browser.submit(await signInAs(browser, `${site}/min-sak/kode`, step.as), { values });
      return;
    }
    case 'attaches': {
      const file = { name: 'mandate.file', fileName: 'fullmakt.pdf', bytes: demoMandate };
      await browser.submit(await signInAs(browser, `${site}/min-sak/${reference}/fullmakt`, person), { file });
      return;
    }
    case 'replies': {
      const { values } = step;
      await browser.submit(await signInAs(browser, `${site}/min-sak/${reference}/opplysninger`, person), { values });
      return;
    }
    case 'complains': {
      const { values } = step;
      await browser.submit(await signInAs(browser, `${site}/min-sak/${reference}/klage`, person), { values });
      return;
    }
    case 'takes-consent-back': {
      const button = { name: 'part', value: step.part };
      const page = await signInAs(browser, `${site}/samtykke/${reference}/trekk`, person);
      await browser.submit(page, { form: ({ buttons }) => buttons.some(({ name }) => name === 'part'), button });
    }
  }
}

type Writing = Extract<DemoStep, { readonly point: string }>;

/** In a point of the plan; rows that are not there yet are added by the page's own button first. */
async function writes(step: Writing, place: DemoPlace): Promise<void> {
  const { origin, municipality, language, person, reference } = place;
  const browser = createBrowser(origin);
  const [who, address] =
    'staff' in step
      ? [step.staff, `/${municipality}/ansatt/sak/${reference}/plan-innhold/${step.point}`]
      : [person, `/${municipality}/${language}/min-sak/${reference}/plan/${step.point}`];
  let page = await signInAs(browser, address, who);
  for (const name of Object.keys(step.values)) {
    const field = /^(\w+)\[\d+\]/.exec(name)?.[1];
    if (field && !page.text.includes(`name="${name}"`))
      page = await browser.submit(page, { form: isPoint, values: step.values, button: { name: 'add', value: field } });
  }
  const done = await browser.submit(page, { form: isPoint, values: step.values });
  if (done.status !== 200) throw new Error(`plan, point ${step.point}: ${done.status}`);
}

const isPoint = ({ action }: { readonly action: string }) => /\/plan(-innhold)?\/\d$/.test(action);

async function staffActs({ staff, action, values, dates = {}, button }: StaffStep, place: DemoPlace): Promise<void> {
  const { origin, municipality, reference, today } = place;
  const browser = createBrowser(origin);
  await signInAs(browser, `/${municipality}/ansatt/`, staff);
  const dated = Object.entries(dates).map(([name, days]) => datePart(name, days, today));
  const filled = Object.assign({}, values, ...dated);
  await act(browser, { municipality, reference, action, values: filled, ...(button && { button }) });
}

const msPerDay = 86_400_000;

function datePart(name: string, days: number, today: Date): Values {
  const on = new Date(today.getTime() + days * msPerDay);
  return {
    [`${name}.day`]: String(on.getUTCDate()),
    [`${name}.month`]: String(on.getUTCMonth() + 1),
    [`${name}.year`]: String(on.getUTCFullYear()),
  };
}
