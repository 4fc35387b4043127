import { describe, expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import { sharingTerms } from '../../support/case-states.ts';
import { address, consent, key, staged, stored } from './staged-case.ts';

const form = `${address}/consent`;
const said = { as: 'self', way: 'paper' } as const;

/** One service, as it is typed in row 0. */
const nav = {
  'sharing[0].service': 'Nav',
  'sharing[0].direction': 'both',
  'sharing[0].areas': 'work',
  'sharing[0].except': '',
};

/** A case in which the person shares with the school already, and the employee's form of it. */
async function sharingWithSchool() {
  const start = await staged('consented');
  const ipCase = await consent(start.world, { wish: { sharing: [sharingTerms()] } });
  return { ...start, version: String(ipCase.version), school: ipCase.consent.sharing[0]?.id ?? '' };
}

type World = Awaited<ReturnType<typeof staged>>['world'];

async function lastChanges({ stores }: World) {
  const last = (await stores.cases.timeline(key)).findLast((event) => event.type === 'consent');
  return last?.type === 'consent' ? last.changes : [];
}

describe('sharing that somebody consents to aloud or on paper', () => {
  test('is noted with its terms, the usual period where none was said, and what held goes on', async () => {
    const { world, browser, version } = await sharingWithSchool();
    const reply = await browser.post(form, { version, ...said, ...nav });
    expect(reply.headers?.['location']).toBe(`${address}?gjort=consent`);
    expect(await lastChanges(world)).toMatchObject([
      {
        part: 'sharing',
        change: 'given',
        // From the day it is noted; until 30 days after a revision in 12 months.
        sharing: { service: 'Nav', direction: 'both', areas: ['work'], from: '2026-03-16', to: '2027-04-15' },
      },
    ]);
    expect((await stored(world)).consent.sharing).toHaveLength(2);
    const { body } = await browser.get(address);
    expect(body).toContain('ja til deling med Nav');
  });

  test('is asked about in what is read aloud, and what holds stands there to be taken back', async () => {
    const { browser, school } = await sharingWithSchool();
    const { body } = await browser.get(form);
    expect(body).toContain('Disse tjenestene kan dele opplysninger om meg når det trengs for planen.');
    expect(body).toMatch(new RegExp(`type="checkbox"[^>]*name="withdraw" value="${school}"`));
    expect(body).not.toMatch(/type="(checkbox|radio)"[^>]*checked/);
  });

  test('is taken back for one service, and told to the leader unless the leader noted it', async () => {
    const { world, browser, version, school } = await sharingWithSchool();
    await browser.post(form, { version, ...said, withdraw: school });
    expect((await stored(world)).consent.sharing).toEqual([]);
    expect(await lastChanges(world)).toMatchObject([{ change: 'withdrawn', sharing: { service: 'Havøysund skole' } }]);
  });

  test('said anew for a service replaces its row', async () => {
    const { world, browser, version, school } = await sharingWithSchool();
    await browser.post(form, { version, ...said, ...nav, 'sharing[0].service': 'havøysund  SKOLE' });
    expect(await lastChanges(world)).toMatchObject([{ part: 'sharing', sharing: { id: school, areas: ['work'] } }]);
  });

  test('sent twice is noted once', async () => {
    const { world, browser, version, school } = await sharingWithSchool();
    const sent = { version, ...said, ...nav, withdraw: school };
    const { revision } = (await stored(world)).consent;
    const replies = [await browser.post(form, sent), await browser.post(form, sent)];
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect((await stored(world)).consent.revision).toBe(revision + 1);
  });

  test('is typed in as many rows as are needed, and nothing is noted by adding one', async () => {
    const { world, browser, version, school } = await sharingWithSchool();
    const reply = await browser.post(form, { version, ...said, ...nav, withdraw: school, add: 'sharing' });
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toContain('name="sharing[1].service"');
    expect(reply.body).toMatch(/name="sharing\[0\]\.service"[^>]*value="Nav"/);
    expect(reply.body).toMatch(new RegExp(`value="${school}" checked`));
    expect(reply.body).toMatch(/name="as" value="self" checked/);
    expect((await stored(world)).consent.sharing).toHaveLength(1);
  });
});

describe('sharing is not noted', () => {
  test.each([
    ['without what the municipality may do', { 'sharing[0].direction': '' }, 'Hva kan kommunen gjøre?'],
    ['with a last day that has passed', { ...until(day('2026-03-01')) }, 'Den dagen er passert.'],
    ['without who said it', { as: '' }, 'Velg hvem som svarte.'],
  ])('%s, and the form says so with what was typed', async (_, wrong, words) => {
    const { world, browser, version } = await sharingWithSchool();
    const reply = await browser.post(form, { version, ...said, ...nav, ...wrong });
    expect([reply.statusCode, reply.body.includes(words)]).toEqual([422, true]);
    expect(reply.body).toMatch(/name="sharing\[0\]\.service"[^>]*value="Nav"/);
    expect((await stored(world)).consent.sharing).toHaveLength(1);
  });

  test('from a page older than what the person consented to meanwhile, which stands there and is kept', async () => {
    const { world, browser, version } = await staged('consented');
    await consent(world, { wish: { sharing: [sharingTerms()] } });
    const old = await browser.post(form, { version, ...said, ...nav });
    expect(old.statusCode).toBe(409);
    expect(old.body).toContain('Havøysund skole');
    const current = String((await stored(world)).version);
    expect((await browser.post(form, { version: current, ...said, ...nav })).statusCode).toBe(303);
    expect((await stored(world)).consent.sharing).toHaveLength(2);
  });

  test.each(['sharing[0].unknown', 'sharing[x].service', 'sharing[0]'])(
    'when a name is not one of ours: %s',
    async (name) => {
      const { world, browser, version } = await sharingWithSchool();
      expect((await browser.post(form, { version, ...said, ...nav, [name]: 'x' })).statusCode).toBe(422);
      expect((await stored(world)).consent.sharing).toHaveLength(1);
    },
  );
});

function until(on: string): Readonly<Record<string, string>> {
  const [year = '', month = '', date = ''] = on.split('-');
  return { 'sharing[0].to.day': date, 'sharing[0].to.month': month, 'sharing[0].to.year': year };
}
