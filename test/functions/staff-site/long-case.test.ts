import { describe, expect, test } from 'vitest';
import { standingEvents } from '../../../functions/staff-site/case/standing-events.ts';
import { day, dayInNorway, instant } from '../../../shared/domain/calendar/day.ts';
import { rowsHeld, sharingInForce } from '../../../shared/domain/consent/both-consent.ts';
import { exchangeOf } from '../../../shared/domain/consent/information-exchange.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { undoableNow } from '../../../shared/domain/handling/undo-step.ts';
import { everyLife, type Scene } from '../../domain/life.ts';
import { sharingTerms } from '../../support/case-states.ts';
import { hanna, kari, koord, sindre } from './staff-world.ts';
import { address, consent, key, on, staged, stored, type World } from './staged-case.ts';

const linkIn = (html: string, path: string) =>
  new RegExp(`href="(${address}/${path}[^"]*)"`).exec(html)?.[1]?.replaceAll('&amp;', '&');
const events = (html: string) => html.match(/<li><p class="ip-quiet"><time/g)?.length ?? 0;

/** So many revisions of the plan after another. */
async function revisions(world: World, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const before = await stored(world);
    const event: CaseEvent = {
      type: 'plan-revised',
      nextRevision: day('2027-04-30'),
      at: instant(new Date(on('2026-05-04').getTime() - (count - number) * 1000)),
      by: { who: 'staff', staffId: 'kari.koord' },
    };
    const after = { ...before, version: before.version + 1 };
    await world.stores.cases.commit({ before, after, events: [event], notices: [], tasks: [] });
  }
}

describe('a case in which much has happened', () => {
  test('shows the latest first, and leads to what is older, page by page', async () => {
    const { world, browser } = await staged('planned', { as: koord });
    await revisions(world, 100);
    const { body } = await browser.get(address);
    const timeline = body.slice(body.indexOf('id="timeline"'), body.indexOf('id="ahead"'));
    expect(events(timeline)).toBe(40);
    const older = await browser.get(linkIn(timeline, 'hendelser') ?? '');
    expect(events(older.body)).toBe(40);
    const oldest = await browser.get(linkIn(older.body, 'hendelser') ?? '');
    expect(oldest.body).toContain('Søknaden kom. Den gikk til Hjemmetjenesten.');
    expect(linkIn(oldest.body, 'hendelser')).toBeUndefined();
    expect(older.body).toContain('<title>Tidslinje – Måsøy kommune</title>');
  });

  test('still says what is consented to, however long ago that was', async () => {
    const { world, browser } = await staged('planned', { as: koord });
    await consent(world, { wish: { sharing: [sharingTerms()] }, now: on('2026-05-01') });
    await revisions(world, 60);
    const { body } = await browser.get(address);
    const consents = body.slice(body.indexOf('id="consents"'), body.indexOf('id="attachments"'));
    expect(consents).toContain('Havøysund skole');
    expect(consents).toContain('Ikke om besøkene hos legen');
  });

  test('reads no more of it than a page and what stands', async () => {
    const { world, browser } = await staged('planned', { as: koord });
    await revisions(world, 60);
    const all = () => Promise.reject(new Error('all of it was read'));
    Object.assign(world.stores.cases, { timeline: all, views: all });
    expect((await browser.get(address)).statusCode).toBe(200);
  });

  test('lists the latest views, and leads to the older', async () => {
    const { world, browser } = await staged('planned', { as: koord });
    for (let number = 0; number < 120; number += 1) {
      const at = instant(new Date(on('2026-01-05').getTime() + number * 86_400_000));
      await world.stores.cases.recordView(key, { at, staffId: number < 30 ? 'hanna.hav' : 'kari.koord' });
    }
    const { body } = await browser.get(address);
    expect(body).not.toContain('Hanna Hav, 5. januar 2026');
    const older = await browser.get(linkIn(body, 'visninger') ?? '');
    expect(older.body).toContain('Hanna Hav, 5. januar 2026');
  });

  test.each(['hendelser', 'visninger', 'utskrift', 'json'])(
    'is on record as seen by whoever looks at a part of it: %s',
    async (part) => {
      const { world, browser } = await staged('planned');
      const before = (await world.stores.cases.views(key)).length;
      expect((await browser.get(`${address}/${part}`)).statusCode).toBe(200);
      expect(await world.stores.cases.views(key)).toHaveLength(before + 1);
      const foreign = await (await world.signIn(sindre)).get(`${address}/${part}`);
      expect(foreign.statusCode).toBe(404);
      expect(await world.stores.cases.views(key)).toHaveLength(before + 1);
    },
  );
});

test('what stands today says the same of consents, questions and what can be undone as all that has happened', () => {
  const scenes: Scene[] = [];
  everyLife(() => (scene) => scenes.push(scene));
  const standing: readonly string[] = standingEvents;
  for (const { change, now, timeline } of scenes) {
    const today = dayInNorway(now);
    const known = timeline.filter(({ type }) => standing.includes(type));
    expect(rowsHeld(known, today)).toEqual(rowsHeld(timeline, today));
    expect(sharingInForce(change.after, known, today)).toEqual(sharingInForce(change.after, timeline, today));
    expect(exchangeOf(known)).toEqual(exchangeOf(timeline));
    expect(undoableNow(change.after, known, today)).toEqual(undoableNow(change.after, timeline, today));
  }
});

describe('the whole case', () => {
  test('to print has every part of it, nothing folded, nothing to press', async () => {
    const { world, browser } = await staged('planned', { as: koord });
    await revisions(world, 60);
    const { body } = await browser.get(`${address}/utskrift`);
    for (const section of ['tasks', 'obligations', 'contacts', 'consents', 'answers', 'timeline', 'notices', 'views']) {
      expect(body).toContain(`id="${section}"`);
    }
    expect(body).toContain('Søknaden kom. Den gikk til Hjemmetjenesten.');
    expect(body).toContain('Hentet av Kari Koord, 4. mai 2026 kl. 12.00');
    const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'));
    expect(main).not.toMatch(/<form|<button|<details/);
    expect(/<title>(.*)<\/title>/.exec(body)?.[1]).toBe('Sak ACDE 2346, utskrift – Måsøy kommune');
  });

  test('as a file holds what was sent, what happened, who was told and who has looked', async () => {
    const { browser } = await staged('planned', { as: koord });
    const reply = await browser.get(`${address}/json`);
    expect(reply.headers?.['content-type']).toBe('application/json');
    expect(reply.headers?.['content-disposition']).toBe('attachment; filename="sak-ACDE2346.json"');
    const file = JSON.parse(reply.body);
    expect(file).toMatchObject({
      format: 'individuell-plan/case',
      version: 1,
      takenOut: { by: 'kari.koord', at: '2026-05-04T10:00:00.000Z' },
      municipality: { number: '5618', name: 'Måsøy kommune' },
      case: { reference: 'ACDE2346', status: 'plan-active', coordinator: { staffId: 'kari.koord' } },
      contacts: { person: { name: 'Siv Syntetisk' } },
      application: { role: 'self' },
      tasks: [],
      documents: [],
      views: [{ staffId: 'kari.koord' }],
    });
    expect(file.timeline[0]).toMatchObject({ type: 'received', unit: 'hjemmetjenesten' });
    expect(file.notices.map(({ kind }: { kind: string }) => kind)).toContain('decision-ready');
    expect(Object.keys(file.case)).not.toContain('wakeAt');
  });

  test('as a file leaves a line in the log: who took it out, and when', async () => {
    const { world, browser } = await staged('planned', { as: koord });
    await browser.get(`${address}/json`);
    const asked = {
      municipality: 'masoy',
      from: day('2026-05-04'),
      to: day('2026-05-04'),
      code: 'case-exported',
    } as const;
    const { entries } = await world.stores.auditLog.entries(asked);
    expect(entries).toMatchObject([{ by: 'kari.koord', code: 'case-exported', reference: 'ACDE2346' }]);
  });

  test('as a file names nobody who should not handle it, but to the coordinating unit', async () => {
    const answers = { role: 'self', length: 'whole', notHandledBy: 'Ikke Sindre' };
    const { world } = await staged('received', { application: { unit: 'sykeavdelingen' }, answers });
    const ofUnit = await (await world.signIn(sindre)).get(`${address}/json`);
    expect(ofUnit.body).not.toContain('Ikke Sindre');
    expect((await (await world.signIn(kari)).get(`${address}/json`)).body).toContain('Ikke Sindre');
  });

  test('as a file holds no secret of the case', async () => {
    const { world, browser } = await staged('received');
    const ipCase = await stored(world);
    const before = { person: { name: 'Siv Syntetisk' } };
    const contacts = { before, after: { ...before, inviteKey: 'hemmelig-nøkkel' } };
    const after = { ...ipCase, version: 2 };
    await world.stores.cases.commit({ before: ipCase, after, contacts, events: [], notices: [], tasks: [] });
    expect((await browser.get(`${address}/json`)).body).not.toContain('hemmelig-nøkkel');
  });
});

test('what will be sent is on the case page, with its moment, its reader and its way', async () => {
  const { world } = await staged('received');
  world.at('2026-03-25T09:00:00Z');
  const { body } = await (await world.signIn(hanna)).get(address);
  const ahead = body.slice(body.indexOf('id="ahead"'), body.indexOf('id="notices"'));
  expect(ahead).toContain('Varsler de neste 30 dagene</caption>');
  expect(ahead).toMatch(/Foreløpig svar<\/th>.*1\. april 2026.*personen saken gjelder/s);
  expect(ahead).toContain('Oppgave i saken');
  expect(ahead).toMatch(/Svarfristen nærmer seg<\/th>.*kl\. 08\.00.*Hanna Hav.*e-post/s);
});
