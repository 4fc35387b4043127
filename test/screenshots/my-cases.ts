import { languages } from '../../shared/domain/settings/municipality.ts';
import type { Pairs, Visitor } from '../journeys/visitor.ts';
import { asked } from './asked.ts';
import type { Lens } from './camera.ts';
import { arrive, type Running } from './own-service.ts';
import { sendRefused } from './refused.ts';
import { onePoint, reference, walk } from './walk.ts';

/**
 * Those with demo cases; between them they have one in every state, and every standing that somebody can have. The first
 * has a plan that is written in.
 */
const first = 'amina';
const people = [first, 'per', 'tora', 'emil', 'mona', 'viktor', 'omar', 'jonas', 'nora'];

/** Every person's cases as they see them, with all that leads on from there. */
export async function myCases(running: Running, lens: Lens): Promise<void> {
  const known = new Set<string>();
  for (const person of people) {
    const visitor = await arrive(running, lens);
    await visitor.openAs(person, '/masoy/nb/min-sak');
    const plan = { part: `My case, ${person}`, base: '/masoy/nb/', start: ['min-sak'], languages };
    const been = await walk(visitor, lens, { ...plan, key: (path) => keyOf(path, known) });
    for (const key of been.keys()) known.add(key);
    if (person === first) await refused(visitor, lens, been);
    await visitor.leave();
  }
  await consents(running, lens);
  await asked(running, lens);
}

/** By the form's address: answers that it refuses. */
const wrong: Readonly<Record<string, Pairs>> = {
  kontakt: [
    ['mobile', '22 22 22 22'],
    ['email', 'amina'],
  ],
  endring: [['text', 'å'.repeat(1001)]],
  'sperret-adresse': [],
};

async function refused(visitor: Visitor, lens: Lens, been: ReadonlyMap<string, string>): Promise<void> {
  for (const [form, pairs] of Object.entries(wrong)) {
    const path = been.get(`min-sak/sak/${form}`);
    if (!path) throw new Error(`nobody has the form ${form}`);
    for (const language of languages) {
      await visitor.open(path.replace('/nb/', `/${language}/`));
      await sendRefused(visitor, pairs);
      await lens.take(visitor.page, { part: 'My case, refused', name: `${form}, with problems`, language });
    }
  }
}

/** A case and its answer look different in each state; what else there is looks the same in all. */
function keyOf(path: string, known: ReadonlySet<string>): string | undefined {
  if (!/^(min-sak|samtykke\/|kvittering)/.test(path)) return undefined;
  if (/^min-sak(\/[A-Z\d]{8}(\/svar)?)?$/.test(path)) return path;
  const kind = onePoint(path.replace(reference, 'sak'));
  return known.has(kind) ? undefined : kind;
}

const rows: Pairs = [
  ['coordinator', 'yes'],
  ['sharing[0].service', 'Nav'],
  ['sharing[0].direction', 'both'],
  ['sharing[0].areas', 'work'],
  ['sharing[1].service', 'Fastlegen'],
  ['sharing[1].direction', 'collect'],
  ['sharing[1].areas', 'health'],
];
const wrongRows: Pairs = [
  ['sharing[0].service', 'Nav'],
  ['sharing[1].service', 'Nav'],
  ['sharing[1].from.day', '31'],
  ['sharing[1].from.month', '2'],
  ['sharing[1].from.year', '2026'],
];

/** Consent by somebody who has not answered: empty, with problems, filled in, the receipt; then taken back. */
async function consents({ browser, origin }: Running, lens: Lens): Promise<void> {
  const visitor = await arrive({ browser, origin }, lens);
  await visitor.openAs('tora', '/masoy/nb/min-sak');
  const form = await consentAskedFor(visitor);
  if (!form) throw new Error('nobody is asked for consent');
  const inEach = async (path: string, name: string, before: () => Promise<void> = async () => undefined) => {
    for (const language of languages) {
      await visitor.open(`/masoy/${language}/${path}`);
      await before();
      await lens.take(visitor.page, { part: 'Consent', name, language });
    }
  };
  await inEach(form, 'Form, empty');
  await inEach(form, 'Form, nothing answered', () => sendRefused(visitor, []));
  await inEach(form, 'Form, wrong rows', () => sendRefused(visitor, wrongRows));
  await inEach(form, 'Form, filled in', () => visitor.fill(rows));
  await visitor.send();
  await inEach(`${form}/kvittering`, 'Receipt');
  await inEach(form, 'Form, as it holds');
  await inEach(`${form}/trekk`, 'Take it back');
  await visitor.press('main button[name="part"]');
  await inEach(`${form}/kvittering`, 'Receipt, taken back');
  await visitor.leave();
}

/** `samtykke/K7M2R4TX` of the first of this person's cases that links to it. */
async function consentAskedFor(visitor: Visitor): Promise<string | undefined> {
  const cases = await paths(visitor, 'main a[href*="/min-sak/"]');
  for (const path of cases) {
    await visitor.open(path);
    const [link] = await paths(visitor, 'main a[href*="/samtykke/"]');
    if (link) return link.replace('/masoy/nb/', '');
  }
  return undefined;
}

async function paths({ page }: Visitor, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
}
