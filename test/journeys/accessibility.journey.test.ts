import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act } from '../../infra/local/apply.ts';
import { languages } from '../../shared/domain/municipality.ts';
import { launchChromium } from '../support/chromium.ts';
import { bySms, file, staffBrowser } from '../support/filing.ts';
import { clockOf } from '../support/messages.ts';
import { begin, stepOf } from './applying.ts';
import { troubleOn, withAxe } from './axe.ts';
import { duringOfficeHours } from './morning.ts';
import { type Pairs, Visitor } from './visitor.ts';

const origin = inject('origin');
const masoy = { municipality: 'masoy', person: 'omar' } as const;
const fjordsund = { municipality: 'fjordsund', person: 'omar' } as const;
const open: Record<string, string> = {};
const decided: Record<string, string> = {};
let browser: Browser;

beforeAll(async () => {
  [browser] = await Promise.all([launchChromium(), duringOfficeHours(origin)]);
  await Promise.all(
    [masoy, fjordsund].map(async (filing) => {
      const { municipality } = filing;
      const staff = await staffBrowser(origin, municipality, municipality === 'masoy' ? 'hanna.hav' : 'liv.lund');
      const reference = await file(origin, { ...filing, personal: bySms('40000071') });
      decided[municipality] = reference;
      await act(staff, { municipality, reference, action: 'take' });
      await act(staff, { municipality, reference, action: 'decide', values: { outcome: 'granted' } });
      open[municipality] = await file(origin, { ...filing, needs: { callMe: 'yes', callWhen: 'morning' } });
    }),
  );
});
afterAll(() => browser.close());

/** One signed-in context with a page for each language. */
async function inThreeLanguages(person?: string): Promise<readonly Visitor[]> {
  const first = await Visitor.arrive(browser, origin);
  await withAxe(first.context);
  if (person) await first.openAs(person, '/masoy/nb/min-sak');
  return Promise.all([first, first.beside(), first.beside()]);
}

async function troubleAt(visitor: Visitor, paths: readonly string[]): Promise<readonly string[]> {
  const trouble: string[] = [];
  for (const path of paths) {
    await visitor.open(path);
    trouble.push(...(await troubleOn(visitor.page)));
  }
  return trouble;
}

it('sees what is wrong when something is', async () => {
  const visitor = await Visitor.arrive(browser, origin);
  await withAxe(visitor.context);
  await visitor.open('/masoy/nb/');
  await visitor.page.evaluate(() => {
    document.querySelector('h1')?.remove();
    document.querySelector('main')?.append(Object.assign(new Image(2000, 10), { style: 'display: block' }));
  });
  const trouble = (await troubleOn(visitor.page)).join();
  for (const rule of ['page-has-heading-one', 'image-alt', 'too wide']) expect(trouble).toContain(rule);
  await visitor.leave();
});

describe('no axe rule is broken and nothing scrolls sideways, narrow or wide, in three languages', () => {
  it('on the pages anybody can open', async () => {
    const visitors = await inThreeLanguages();
    const paths = ['', 'uten-id?grunn=niva', 'personvern', 'tilgjengelighet', 'samtykke', 'melding', 'finnes-ikke'];
    const trouble = await Promise.all(
      visitors.map((visitor, at) =>
        troubleAt(visitor, [
          ...paths.map((path) => `/masoy/${languages[at]}/${path}`),
          `/masoy/logg-ut/ferdig?state=${languages[at]}`,
          `/fjordsund/${languages[at]}/`,
        ]),
      ),
    );
    expect(trouble.flat()).toEqual([]);
    await visitors[0]?.leave();
  });

  it('on the pages of those who have sent an application', async () => {
    const visitors = await inThreeLanguages('omar');
    const paths = [
      'soknad',
      'min-sak',
      `min-sak/${open['masoy']}`,
      `min-sak/${open['masoy']}/trekk`,
      `min-sak/${open['masoy']}/svar`,
      `kvittering/${open['masoy']}`,
      `min-sak/${decided['masoy']}`,
      `min-sak/${decided['masoy']}/svar`,
      `min-sak/${decided['masoy']}/trekk`,
    ];
    const trouble = await Promise.all(
      visitors.map((visitor, at) =>
        troubleAt(
          visitor,
          paths.map((path) => `/masoy/${languages[at]}/${path}`),
        ),
      ),
    );
    expect(trouble.flat()).toEqual([]);
    await visitors[0]?.leave();
  });

  it('on every step of the whole form about a child: empty, wrong and filled in', async () => {
    const visitors = await inThreeLanguages('nora');
    const [first] = visitors;
    if (!first) throw new Error('nobody came');
    const trouble = await troubleAt(first, ['/masoy/nb/min-sak', '/masoy/nb/soknad']);
    await begin(first, { municipality: 'masoy', language: 'nb', person: 'nora' });
    const here = async (step: string, state: string, wrong?: Pairs) => {
      const each = visitors.map(async (visitor, at) => {
        await visitor.open(`/masoy/${languages[at]}/soknad/${step}`);
        if (wrong) {
          await visitor.fill(wrong);
          await visitor.send();
        }
        return troubleOn(visitor.page, state);
      });
      return (await Promise.all(each)).flat();
    };
    const all = [...trouble];
    for (const [step, { wrong, right }] of Object.entries(childSteps)) {
      all.push(...(await here(step, 'empty')), ...(await here(step, 'wrong', wrong)));
      await first.open(`/masoy/nb/soknad/${step}`);
      await first.fill(right);
      await first.send();
      all.push(...(await here(step, 'filled in')));
      await first.open('/masoy/nb/soknad');
    }
    await first.open('/masoy/nb/soknad/se-over');
    expect(stepOf(first)).toBe('se-over');
    all.push(...(await here('se-over', 'empty')), ...(await here('se-over', 'wrong', [])));
    all.push(...(await troubleAt(first, ['/masoy/nb/min-sak', '/masoy/nb/soknad'])));
    expect(all).toEqual([]);
    await first.leave();
  });

  it('on the pages of a child who applies alone, and where staff note who decides', async () => {
    const year = (await clockOf(origin)).getFullYear() - 13;
    const personal = {
      ...bySms('40000072'),
      'birthDate.day': '1',
      'birthDate.month': '1',
      'birthDate.year': String(year),
    };
    const reference = await file(origin, { ...masoy, person: 'amina', personal });
    const visitors = await inThreeLanguages('amina');
    const paths = [`min-sak/${reference}`, `samtykke/${reference}`];
    const seen = visitors.map((visitor, at) =>
      troubleAt(
        visitor,
        paths.map((path) => `/masoy/${languages[at]}/${path}`),
      ),
    );
    const trouble = (await Promise.all(seen)).flat();
    const staff = await Visitor.arrive(browser, origin);
    await withAxe(staff.context);
    const site = '/masoy/ansatt';
    await staff.openAs('hanna.hav', `${site}/`);
    trouble.push(...(await troubleAt(staff, [`${site}/`, `${site}/sak/${reference}`])));
    for (const form of [`${reference}/own-consent`, `${open['masoy']}/incapacity`]) {
      trouble.push(...(await troubleAt(staff, [`${site}/sak/${form}`])));
      await staff.fill([['reason', '']]);
      await staff.send();
      trouble.push(...(await troubleOn(staff.page, 'wrong')));
    }
    expect(trouble).toEqual([]);
    await Promise.all([visitors[0]?.leave(), staff.leave()]);
  });

  it.each([
    { municipality: 'masoy', leader: 'hanna.hav', nobody: 'reidun.reg' },
    { municipality: 'fjordsund', leader: 'liv.lund', nobody: 'ragna.reg' },
  ])('on the pages of staff in $municipality', async ({ municipality, leader, nobody }) => {
    const staff = await Visitor.arrive(browser, origin);
    await withAxe(staff.context);
    const site = `/${municipality}/ansatt`;
    const toDecide = `${site}/sak/${open[municipality]}/decide`;
    await staff.openAs(leader, `${site}/`);
    const trouble = [
      ...(await troubleAt(staff, [
        `${site}/`,
        `${site}/?liste=waiting`,
        `${site}/?liste=restricted`,
        `${site}/?sok=AAAA2222`,
        `${site}/sak/${open[municipality]}`,
        `${site}/sak/${decided[municipality]}`,
        `${site}/sak/AAAA2222`,
        `${site}/sak/${open[municipality]}/preliminary-answer`,
        toDecide,
        `${toDecide}?outcome=refused`,
      ])),
    ];
    await staff.fill([['reasons', '']]);
    await staff.send();
    trouble.push(...(await troubleOn(staff.page, 'wrong')));
    await staff.open(`${site}/sak/${open[municipality]}/preliminary-answer`);
    await staff.fill([['reason', '']]);
    await staff.send();
    trouble.push(...(await troubleOn(staff.page, 'wrong')));
    const other = await Visitor.arrive(browser, origin);
    await withAxe(other.context);
    await other.openAs(nobody, `${site}/`);
    trouble.push(...(await troubleOn(other.page, 'no role')));
    expect(trouble).toEqual([]);
    await Promise.all([staff.leave(), other.leave()]);
  });
});

type StepAnswers = { readonly wrong: Pairs; readonly right: Pairs };

/** A parent's answers; what is wrong is a missing answer where one is needed, else one that cannot be read. */
const childSteps: Readonly<Record<string, StepAnswers>> = {
  hvem: { wrong: [], right: [['role', 'parent']] },
  personen: {
    wrong: [],
    right: [
      ['givenName', 'Ola'],
      ['familyName', 'Prøve'],
      ['birthDate.day', '3'],
      ['birthDate.month', '5'],
      ['birthDate.year', '2015'],
      ['staysHere', 'no'],
      ['interpreter', 'yes'],
      ['interpreter.language', 'Norsk tegnspråk'],
    ],
  },
  soker: {
    wrong: [],
    right: [
      ['applicant.name', 'Kari Prøve'],
      ['applicant.mobile', '40000001'],
      ['noticeChannel', 'sms'],
      ['language', 'nb'],
      ['personKnows', 'unsure'],
      ['parentalResponsibility', 'two'],
      ['parentalResponsibility.other.name', 'Per Prøve'],
      ['parentalResponsibility.other.contact', 'no'],
    ],
  },
  hva: {
    wrong: [],
    right: [
      ['wishes', 'plan'],
      ['existingPlan', 'yes'],
      ['existingPlan.where', 'Oslo'],
    ],
  },
  tjenester: {
    wrong: [],
    right: [
      ['services[0].type', 'Skole'],
      ['unit', 'unknown'],
      ['callMe', 'yes'],
      ['callWhen', 'midday'],
    ],
  },
  samarbeid: { wrong: [['nextOfKin.phone', 'abc']], right: [['participants[0].name', 'Læreren']] },
  innhenting: { wrong: [['notHandledBy', 'x'.repeat(201)]], right: [['obtainFrom', '0']] },
};
