import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { sharingTerms } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { hanna } from './staff-world.ts';
import { address, consent, key, on, type Stage, staged, stored, typed, typedPlan } from './staged-case.ts';

type Form = Readonly<Record<string, string>>;
type Row = readonly [action: string, state: Stage, form: Form, kept: RegExp, copy: string];

const chosen = (value: string) => new RegExp(`value="${value}"[^>]*checked|checked[^>]*value="${value}"`);

/** Every form of its own page that has no test of its own for this: the state it is for, what is typed, how it is kept in the form and in words. */
const rows: readonly Row[] = [
  ['appoint', 'consented', { coordinator: 'sindre.sund' }, chosen('sindre\\.sund'), 'Sindre Sund'],
  ['left', 'coordinated', {}, /<button[^>]*id="send"/, ''],
  [
    'stand-in',
    'coordinated',
    { coordinator: 'dag.dal', ...typed('until', '24 12 2026') },
    /name="until\.day"[^>]*value="24"/,
    'Dag Dal\n24 12 2026',
  ],
  [
    'plan',
    'coordinated',
    typedPlan('21 3 2026', '22 6 2026', '23 5 2026'),
    /name="from\.day"[^>]*value="21".*name="to\.day"[^>]*value="22".*name="nextRevision\.day"[^>]*value="23"/,
    'Planen gjelder fra: 21 3 2026\nPlanen gjelder til og med: 22 6 2026\nNeste revisjon: 23 5 2026',
  ],
  ['revise', 'planned', typed('nextRevision', '24 12 2026'), /name="nextRevision\.day"[^>]*value="24"/, '24 12 2026'],
  [
    'forward',
    'received',
    { unit: 'sykeavdelingen', reason: 'Personen bor på sykehjemmet.' },
    /checked.*Personen bor på sykehjemmet\./,
    'Sykeavdelingen\nPersonen bor på sykehjemmet.',
  ],
  ['hand-over', 'planned', { reason: 'relative' }, chosen('relative'), 'Saken gjelder en jeg er i slekt med'],
  [
    'move-date',
    'coordinated',
    { which: 'plan', ...typed('newDate', '24 12 2026'), reason: 'Koordinatoren er syk.' },
    /name="newDate\.day"[^>]*value="24".*Koordinatoren er syk\./,
    '24 12 2026\nKoordinatoren er syk.',
  ],
  [
    'note-complaint',
    'decided',
    { ...typed('receivedOn', '12 3 2026'), way: 'paper', disagrees: 'Jeg vil ha mer.', wants: '' },
    /name="receivedOn\.day"[^>]*value="12".*Jeg vil ha mer\./,
    'Jeg vil ha mer.',
  ],
  ['move', 'planned', { to: 'hospital', way: 'oral', letter: 'Kjære sykehus.' }, /Kjære sykehus\./, 'Kjære sykehus.'],
  ['close', 'planned', { reason: 'moved', agreed: 'no' }, chosen('moved'), 'Personen har flyttet'],
];

describe.each(rows)('%s', (action, state, form, kept, copy) => {
  const to = `${address}/${action}`;

  test('for a case that has changed keeps what was typed, tells what is new, and can be sent again', async () => {
    const { world, browser, version } = await staged(state);
    const changed = await consent(world, { wish: { sharing: [sharingTerms()] }, now: on('2026-05-03') });
    const reply = await browser.post(to, { version, ...form });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('Svar om samtykke: ja til deling med Havøysund skole.');
    expect(reply.body).not.toContain('Saken ble tatt.');
    expect(reply.body).toMatch(kept);
    expect(reply.body).toContain(`name="version" value="${changed.version}"`);
    expect(await stored(world)).toEqual(changed);
    expect((await browser.post(to, { version: String(changed.version), ...form })).statusCode).toBe(303);
  });

  test('for a case that was closed meanwhile is refused, and what was typed is there to read', async () => {
    const { world, browser, version, ipCase } = await staged(state);
    const act = { closing: { reason: 'deceased' }, staffId: 'dag.dal', now: on('2026-05-03') } as const;
    const closed = await world.commit(changeOf(closeCase(ipCase, act, masoy)));
    const reply = await browser.post(to, { version, ...form });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('Saken ble avsluttet: personen er død.');
    expect(reply.body).toContain(copy);
    expect(reply.body).not.toContain('type="submit">Lagre');
    expect(await stored(world)).toEqual(closed);
  });

  test('sent three times is done once and told once', async () => {
    const { world, browser, version } = await staged(state);
    const before = (await world.stores.cases.notices(key)).map(({ id }) => id);
    const replies = await Promise.all([1, 2, 3].map(() => browser.post(to, { version, ...form })));
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect(await stored(world)).toMatchObject({ version: Number(version) + 1 });
    const told = (await world.stores.cases.notices(key)).filter(({ id }) => !before.includes(id));
    expect(told).toHaveLength(new Set(told.map(({ kind }) => kind)).size);
    const happened = (await world.stores.cases.timeline(key)).slice(Number(version)).map(({ type }) => type);
    expect(happened.length).toBeGreaterThan(0);
    expect(happened).toHaveLength(new Set(happened).size);
  });

  test('by a colleague with the same content is not taken for one’s own', async () => {
    const { world, browser, version } = await staged(state);
    await (await world.signIn({ staffId: 'dag.dal', roles: ['deputy'] })).post(to, { version, ...form });
    expect((await browser.post(to, { version, ...form })).statusCode).toBe(409);
  });

  test.each([{ version: 'x' }, { version: '9'.repeat(8000) }, { extra: 'y' }])(
    'needs its own form, whole: %o',
    async (wrong) => {
      const { world, browser, version, ipCase } = await staged(state);
      const reply = await browser.post(to, { version, ...form, ...wrong });
      expect(reply.statusCode).toBe(422);
      expect(reply.body).toMatch(kept);
      expect(await stored(world)).toEqual(ipCase);
    },
  );
});

test('a form is refused without the session’s token', async () => {
  const { world, ipCase, version } = await staged('consented');
  const browser = await world.signIn(hanna);
  const form = { version, coordinator: 'sindre.sund', formToken: 'forged' };
  expect((await browser.post(`${address}/appoint`, form)).statusCode).toBe(403);
  expect(await stored(world)).toEqual(ipCase);
});
