import { act } from './apply.ts';
import { createBrowser, signInAs, type Values } from './browser.ts';

/** What happens in a demo case so many days after it came; dates are given in days from now. */
export type DemoStep = { readonly after: number } & (
  | { readonly staff: string; readonly action: string; readonly values?: Values; readonly dates?: DemoDates }
  | { readonly citizen: 'opens-the-answer' | 'withdraws' }
  | { readonly citizen: 'consents' | 'replies' | 'complains'; readonly values: Values }
  | { readonly citizen: 'takes-consent-back'; readonly part: string }
);

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
      const { values } = step;
      await browser.submit(await signInAs(browser, `${site}/samtykke/${reference}`, person), { values });
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

type StaffStep = Extract<DemoStep, { readonly staff: string }>;

async function staffActs({ staff, action, values, dates = {} }: StaffStep, place: DemoPlace): Promise<void> {
  const { origin, municipality, reference, today } = place;
  const browser = createBrowser(origin);
  await signInAs(browser, `/${municipality}/ansatt/`, staff);
  const dated = Object.entries(dates).map(([name, days]) => datePart(name, days, today));
  await act(browser, { municipality, reference, action, values: Object.assign({}, values, ...dated) });
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
