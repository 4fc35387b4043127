import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act } from '../../infra/local/apply.ts';
import type { Values } from '../../infra/local/browser.ts';
import { languages } from '../../shared/domain/municipality.ts';
import { launchChromium } from '../support/chromium.ts';
import { bySms, file, staffBrowser } from '../support/filing.ts';
import { answered, inFjordsund, inMasoy } from '../support/living.ts';
import { troubleOn, withAxe } from './axe.ts';
import { duringOfficeHours } from './morning.ts';
import { type Pairs, Visitor } from './visitor.ts';

const origin = inject('origin');
const person = { person: 'amina', personal: bySms('40000073') } as const;
const samples = [
  { ...inMasoy, ...person },
  { ...inFjordsund, ...person },
] as const;
type Sample = (typeof samples)[number];
type Asked = { readonly information: string; readonly consent: string };
const none: Asked = { information: '', consent: '' };
const cases: Record<Sample['municipality'], Asked> = { masoy: none, fjordsund: none };
let browser: Browser;

const missing = 'Kven har du snakka med? Skriv namnet på tenesta, og når det var.';

async function asks({ municipality, leader }: Sample, reference: string, [action, values]: [string, Values]) {
  const staff = await staffBrowser(origin, municipality, leader);
  await act(staff, { municipality, reference, action, values });
}

async function asked(parts: Sample): Promise<Asked> {
  const { leader: _, coordinator: __, ...filing } = parts;
  const information = await file(origin, filing);
  await asks(parts, information, ['ask', { missing }]);
  const consent = await answered(origin, parts);
  await asks(parts, consent, ['ask-consent', { parts: ['plan', 'coordinator', 'sharing'], sentence: missing }]);
  return { information, consent };
}

beforeAll(async () => {
  [browser] = await Promise.all([launchChromium(), duringOfficeHours(origin)]);
  for (const parts of samples) cases[parts.municipality] = await asked(parts);
});
afterAll(() => browser.close());

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

/** The form as it comes back with what is wrong. */
async function troubleWhenWrong(visitor: Visitor, path: string, wrong: Pairs): Promise<readonly string[]> {
  await visitor.open(path);
  await visitor.fill(wrong);
  await visitor.send();
  await visitor.hasFocus('.ds-error-summary');
  return troubleOn(visitor.page, 'wrong');
}

describe('no axe rule is broken and nothing scrolls sideways where something is asked', () => {
  it.each(samples)('of a citizen in $municipality, in three languages', async ({ municipality }) => {
    const visitor = await arrived('amina', `/${municipality}/nb/min-sak`);
    const { information, consent } = cases[municipality];
    const trouble: string[] = [];
    for (const language of languages) {
      const site = `/${municipality}/${language}`;
      const reply = `${site}/min-sak/${information}/opplysninger`;
      const pages = ['', `/${information}`, `/${information}/hva-na`, `/${information}/opplysninger`, `/${consent}`];
      trouble.push(
        ...(await troubleAt(visitor, [
          ...pages.map((page) => `${site}/min-sak${page}`),
          `${site}/samtykke/${consent}`,
        ])),
        ...(await troubleWhenWrong(visitor, reply, [['text', '']])),
      );
    }
    await visitor.open(`/${municipality}/nb/min-sak/${information}/opplysninger`);
    await visitor.fill([['text', missing.repeat(9)]]);
    await visitor.send();
    for (const language of languages) {
      const mine = `/${municipality}/${language}/min-sak/${information}`;
      trouble.push(...(await troubleAt(visitor, [`${mine}/opplysninger/kvittering`, mine, `${mine}/opplysninger`])));
    }
    expect(trouble).toEqual([]);
    await visitor.leave();
  });

  it.each(samples)('of staff in $municipality', async (parts) => {
    const { municipality, leader } = parts;
    const { information, consent } = cases[municipality];
    const [again, other] = [`/${municipality}/ansatt/sak/${information}`, `/${municipality}/ansatt/sak/${consent}`];
    await asks(parts, information, ['ask', { missing }]);
    const staff = await arrived(leader, `/${municipality}/ansatt/`);
    const trouble = [
      ...(await troubleAt(staff, [again, `${again}/ask`, `${again}/information-by-phone`])),
      ...(await troubleAt(staff, [other, `${other}/ask-consent`])),
      ...(await troubleWhenWrong(staff, `${again}/ask`, [['until.month', '13']])),
      ...(await troubleWhenWrong(staff, `${again}/information-by-phone`, [['answer', '']])),
      ...(await troubleWhenWrong(staff, `${other}/ask-consent`, [])),
    ];
    expect(trouble).toEqual([]);
    await staff.leave();
  });
});
