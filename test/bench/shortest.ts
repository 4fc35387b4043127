import { createBrowser, signInAs, type Values, type VisitedPage } from '../../infra/local/browser.ts';
import { atMost, type Figure, figure } from './report.ts';

/**
 * The fewest answers that a municipality can begin with; leaving any of them out is refused, but for the length: without
 * it the form is the whole one.
 */
const fewest: Readonly<Record<string, Values>> = {
  hvem: { role: 'self', length: 'short' },
  personen: {
    givenName: 'Tora',
    familyName: 'Test',
    'birthDate.day': '1',
    'birthDate.month': '2',
    'birthDate.year': '1990',
    mobile: '40000042',
    noticeChannel: 'sms',
    language: 'nb',
  },
  hva: { wishes: ['plan'], unit: 'unknown', callMe: 'yes' },
  'se-over': { correct: 'yes' },
};

type Tally = { clicks: number; typed: number; pages: number };

/** From the front page to the receipt: presses and choices, and fields to type in; the sign-in is ID-porten's. */
export async function shortestApplication(origin: string): Promise<readonly Figure[]> {
  const browser = createBrowser(origin);
  const site = `${origin}/masoy/nb`;
  await signInAs(browser, `${site}/soknad`, 'tora');
  // «Søk» on the front page, and the button that begins.
  const tally: Tally = { clicks: 2, typed: 0, pages: 2 };
  let page = await browser.submit(await browser.get(`${site}/soknad`));
  while (!page.url.includes('/kvittering/')) {
    const step = new URL(page.url).pathname.split('/').at(-1) ?? '';
    const values = fewest[step];
    if (!values) throw new Error(`${step} was not expected`);
    for (const left of Object.keys(values).filter((name) => name !== 'length')) {
      const refused = await browser.submit(page, { values: { ...values, [left]: [] } });
      if (refused.status !== 422) throw new Error(`${step} does without ${left}`);
    }
    count(page, values, tally);
    page = await browser.submit(page, { values });
    if (page.status !== 200) throw new Error(`${step} is refused`);
  }
  return [
    atMost({ name: 'shortest application, fields to type in', value: tally.typed, unit: 'fields' }, 6),
    figure({ name: 'shortest application, clicks and choices', value: tally.clicks, unit: 'clicks' }),
    figure({ name: 'shortest application, pages', value: tally.pages, unit: 'pages' }),
  ];
}

/** Each choice is a click, as is the button at the end; what the page has filled in already costs nothing. */
function count({ text, forms }: VisitedPage, values: Values, tally: Tally): void {
  tally.clicks += 1;
  tally.pages += 1;
  const held = new Map(forms.flatMap(({ fields }) => fields));
  for (const [name, value] of Object.entries(values)) {
    if (held.get(name) === String(value)) continue;
    const isChosen = new RegExp(
      `<input[^>]*name="${name.replaceAll('.', '\\.')}"[^>]*type="(radio|checkbox)"|type="(radio|checkbox)"[^>]*name="${name.replaceAll('.', '\\.')}"`,
    ).test(text);
    if (isChosen) tally.clicks += 1;
    else tally.typed += 1;
  }
}
