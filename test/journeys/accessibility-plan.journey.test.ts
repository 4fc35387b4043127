import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { languages } from '../../shared/domain/municipality.ts';
import { launchChromium } from '../support/chromium.ts';
import { bySms } from '../support/filing.ts';
import { answered, coordinated, inFjordsund, inMasoy, planned, refused } from '../support/living.ts';
import { troubleOn, withAxe } from './axe.ts';
import { duringOfficeHours } from './morning.ts';
import { type Pairs, Visitor } from './visitor.ts';

const origin = inject('origin');
const person = { person: 'amina', personal: bySms('40000072') } as const;
const samples = [
  { ...inMasoy, ...person },
  { ...inFjordsund, ...person },
] as const;
type State = 'answered' | 'refused' | 'coordinated' | 'planned';
type Sample = (typeof samples)[number]['municipality'];
const cases: Record<Sample, Readonly<Record<State, string>>> = {
  masoy: { answered: '', refused: '', coordinated: '', planned: '' },
  fjordsund: { answered: '', refused: '', coordinated: '', planned: '' },
};
let browser: Browser;

beforeAll(async () => {
  [browser] = await Promise.all([launchChromium(), duringOfficeHours(origin)]);
  for (const parts of samples) {
    cases[parts.municipality] = {
      answered: await answered(origin, parts),
      refused: await refused(origin, parts),
      coordinated: await coordinated(origin, parts),
      planned: await planned(origin, parts, {}, shared),
    };
  }
});
afterAll(() => browser.close());

const shared = {
  'sharing[0].service': 'Nav',
  'sharing[0].direction': 'both',
  'sharing[0].areas': ['work', 'economy'],
  'sharing[0].except': 'Ikkje noko om 2019.',
};

async function arrived(who: string, path: string): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, origin);
  await withAxe(visitor.context);
  await visitor.openAs(who, path);
  return visitor;
}

async function troubleAt(visitor: Visitor, paths: readonly string[]): Promise<readonly string[]> {
  const trouble: string[] = [];
  for (const path of paths) {
    await visitor.open(path);
    trouble.push(...(await troubleOn(visitor.page)));
  }
  return trouble;
}

/** What can be typed wrong about one's own case. */
const wrongForms: Readonly<Record<string, Pairs>> = {
  kontakt: [
    ['mobile', '22 22 22 22'],
    ['email', 'amina'],
  ],
  endring: [['text', 'å'.repeat(1001)]],
  'sperret-adresse': [],
};

const wrongComplaint = { klage: [['disagrees', 'å'.repeat(4001)]] } as const;

type Wrong = Readonly<Record<string, Pairs>>;

async function troubleInForms(visitor: Visitor, myCase: string, forms: Wrong): Promise<readonly string[]> {
  const trouble: string[] = [];
  for (const [form, wrong] of Object.entries(forms)) {
    await visitor.open(`${myCase}/${form}`);
    await visitor.fill(wrong);
    await visitor.send();
    // The page it was sent from may stand there for a moment yet.
    await visitor.page.locator('.ds-error-summary').waitFor();
    trouble.push(...(await troubleOn(visitor.page, 'wrong')));
  }
  return trouble;
}

const wrongRows: Pairs = [
  ['plan', 'no'],
  ['sharing[0].service', 'Nav'],
  ['sharing[0].from.day', '31'],
  ['sharing[0].from.month', '2'],
  ['sharing[0].from.year', '2026'],
  ['sharing[1].service', 'Nav'],
];

describe('no axe rule is broken and nothing scrolls sideways after the decision, in three languages', () => {
  it.each(samples)('on the pages of a citizen in $municipality', async ({ municipality }) => {
    const first = await arrived('amina', `/${municipality}/nb/min-sak`);
    const visitors = [first, await first.beside(), await first.beside()];
    const { answered: unanswered, refused: complained, coordinated: appointed, planned: active } = cases[municipality];
    const trouble = await Promise.all(
      visitors.map(async (visitor, at) => {
        const site = `/${municipality}/${languages[at]}`;
        const paths = [
          `min-sak/${unanswered}`,
          `min-sak/${appointed}`,
          `min-sak/${active}`,
          `min-sak/${complained}`,
          `min-sak/${complained}/svar`,
          `min-sak/${complained}/klage`,
          `min-sak/${unanswered}/hva-na`,
          `min-sak/${active}/hva-na`,
          `min-sak/${active}/kontakt`,
          `min-sak/${active}/endring`,
          `min-sak/${active}/sperret-adresse`,
          `min-sak/${unanswered}/endring`,
          `kvittering/${active}`,
          `samtykke/${active}`,
          `samtykke/${active}/kvittering`,
          `samtykke/${active}/historikk`,
          `samtykke/${active}/trekk`,
          `samtykke/${unanswered}`,
        ];
        const found = [
          ...(await troubleAt(
            visitor,
            paths.map((path) => `${site}/${path}`),
          )),
        ];
        await visitor.send();
        found.push(...(await troubleOn(visitor.page, 'nothing answered')));
        await visitor.open(`${site}/samtykke/${unanswered}`);
        await visitor.fill(wrongRows);
        await visitor.send();
        found.push(...(await troubleOn(visitor.page, 'wrong rows')));
        found.push(...(await troubleInForms(visitor, `${site}/min-sak/${active}`, wrongForms)));
        return [...found, ...(await troubleInForms(visitor, `${site}/min-sak/${complained}`, wrongComplaint))];
      }),
    );
    expect(trouble.flat()).toEqual([]);
    await first.leave();
  });

  it.each(samples)('on the pages of a complaint in $municipality', async ({ municipality, leader }) => {
    const { refused: complained } = cases[municipality];
    const myCase = (language: string) => `/${municipality}/${language}/min-sak/${complained}`;
    const visitor = await arrived('amina', `${myCase('nb')}/klage`);
    await visitor.fill([['disagrees', 'Eg får hjelp frå tre stader.']]);
    await visitor.send();
    const paths = languages.flatMap((language) =>
      ['', '/klage', '/klage/kvittering', '/hva-na'].map((page) => `${myCase(language)}${page}`),
    );
    const trouble = [...(await troubleAt(visitor, paths))];
    const staff = await arrived(leader, `/${municipality}/ansatt/sak/${complained}`);
    trouble.push(...(await troubleOn(staff.page)));
    await staff.open(`/${municipality}/ansatt/sak/${complained}/complaint`);
    trouble.push(...(await troubleOn(staff.page)));
    await staff.send();
    trouble.push(...(await troubleOn(staff.page, 'nothing answered')));
    expect(trouble).toEqual([]);
    await Promise.all([visitor.leave(), staff.leave()]);
  });

  it.each(samples)('on the pages of staff in $municipality', async ({ municipality, leader, coordinator }) => {
    const site = `/${municipality}/ansatt`;
    const of = cases[municipality];
    const staff = await arrived(leader, `${site}/`);
    const trouble = [
      ...(await troubleAt(staff, [
        `${site}/?liste=plan`,
        `${site}/?liste=waiting`,
        `${site}/sak/${of.answered}`,
        `${site}/sak/${of.coordinated}`,
        `${site}/sak/${of.planned}`,
        `${site}/sak/${of.answered}/appoint`,
        ...['consent', 'appoint', 'left', 'stand-in', 'plan', 'revise', 'close'].map(
          (action) => `${site}/sak/${of.planned}/${action}`,
        ),
      ])),
    ];
    for (const [action, wrong] of Object.entries(wrongDates)) {
      await staff.open(`${site}/sak/${of.planned}/${action}`);
      await staff.fill(wrong);
      await staff.send();
      trouble.push(...(await troubleOn(staff.page, 'wrong')));
    }
    const other = await arrived(coordinator, `${site}/`);
    trouble.push(...(await troubleAt(other, [`${site}/planer`, `${site}/sak/${of.planned}`])));
    expect(trouble).toEqual([]);
    await Promise.all([staff.leave(), other.leave()]);
  });
});

const wrongDates: Readonly<Record<string, Pairs>> = {
  plan: [['to.year', '2001']],
  revise: [['nextRevision.year', '2001']],
  'stand-in': [['until.month', '13']],
};
