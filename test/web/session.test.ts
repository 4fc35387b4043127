import { describe, expect, test } from 'vitest';
import { findSession, startSession } from '../../shared/web/session.ts';
import { parseCitizenSession } from '../../shared/web/session-content.ts';
import { sessionEnd } from '../../shared/web/session-end.ts';
import { recordId, seal, signOutId, unseal } from '../../shared/web/session-seal.ts';
import { citizenSite } from '../../shared/web/site-kind.ts';
import { citizenSession, citizenWeb, issuer } from './support/citizen-web.ts';

const millisecond = 1 / 60_000;

async function signedIn() {
  const web = citizenWeb();
  const token = (await web.signIn({ nationalId: '03851598730', sid: 'sid-1' }))['__Host-ip-masoy'] ?? '';
  const find = () => findSession(token, citizenSite, web.setup);
  return { ...web, token, find };
}

describe('a session', () => {
  test('opens with its token, and with nothing else', async () => {
    const { find, setup } = await signedIn();
    expect(await find()).toMatchObject({ state: 'live', session: { nationalId: '03851598730' } });
    for (const token of [setup.newToken(), '', '../x', 'a'.repeat(5000), undefined])
      expect(await findSession(token, citizenSite, setup)).toEqual({ state: 'none' });
  });

  test('shows nobody in the table', async () => {
    const { sessions, token } = await signedIn();
    const [record] = [...sessions.records.values()];
    const stored = JSON.stringify({ ...record, sealed: Buffer.from(record?.sealed ?? []).toString('latin1') });
    for (const secret of ['03851598730', token, 'someone', 'the-form-token', 'sid-1'])
      expect(stored).not.toContain(secret);
  });

  test('that was changed in the table, or moved under another token, is none', async () => {
    const { sessions, setup, token } = await signedIn();
    const record = sessions.records.get(recordId(token));
    const other = setup.newToken();
    if (!record) throw new Error('no record');
    sessions.records.set(recordId(other), { ...record, id: recordId(other) });
    expect(await findSession(other, citizenSite, setup)).toEqual({ state: 'none' });
    const changed = Uint8Array.from(record.sealed);
    changed[20] = (changed[20] ?? 0) ^ 1;
    sessions.records.set(record.id, { ...record, sealed: changed });
    expect(await findSession(token, citizenSite, setup)).toEqual({ state: 'none' });
  });

  test('with content of another kind is none', async () => {
    const { sessions, setup, token } = await signedIn();
    const record = sessions.records.get(recordId(token));
    if (!record) throw new Error('no record');
    sessions.records.set(record.id, { ...record, sealed: seal(token, { ...citizenSession(), kind: 'staff' }) });
    expect(await findSession(token, citizenSite, setup)).toEqual({ state: 'none' });
  });

  test('ends after 30 idle minutes, to the millisecond, yet is still known', async () => {
    const { find, wait } = await signedIn();
    wait(30);
    expect(await find()).toMatchObject({ state: 'live' });
    wait(30 + millisecond);
    expect(await find()).toMatchObject({ state: 'expired' });
  });

  test('ends two hours after sign-in, however busy', async () => {
    const { find, wait } = await signedIn();
    for (let visit = 0; visit < 6; visit += 1) {
      wait(20);
      expect(await find()).toMatchObject({ state: 'live' });
    }
    wait(millisecond);
    expect(await find()).toMatchObject({ state: 'expired' });
  });

  test('is forgotten four hours later', async () => {
    const { find, wait } = await signedIn();
    wait(6 * 60);
    expect(await find()).toEqual({ state: 'none' });
  });

  test('is written at most once a minute', async () => {
    const { find, wait, sessions } = await signedIn();
    sessions.writes = 0;
    for (const step of [0, 0.5, 0.4]) {
      wait(step);
      await find();
    }
    expect(sessions.writes).toBe(0);
    wait(0.2);
    await find();
    expect(sessions.writes).toBe(1);
  });

  test('signed out while a page was under way does not come back', async () => {
    const { find, wait, sessions } = await signedIn();
    wait(5);
    const { find: look } = sessions;
    sessions.find = async (id, now) => {
      const found = await look(id, now);
      await sessions.removeBySignOut(signOutId({ issuer, municipality: 'masoy', sid: 'sid-1' }));
      return found;
    };
    expect(await find()).toEqual({ state: 'none' });
    expect(sessions.records.size).toBe(0);
  });

  test('gets a new token at sign-in, and the one before ends', async () => {
    const { token, setup, sessions, find } = await signedIn();
    const cookie = await startSession({ session: citizenSession(), token: setup.newToken(), issuer }, citizenSite, {
      ...setup,
      tokenBefore: token,
    });
    expect(cookie).toMatch(/^__Host-ip-masoy=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(cookie).not.toContain(token);
    expect(await find()).toEqual({ state: 'none' });
    expect(sessions.records.size).toBe(1);
  });
});

test('what is sealed under one token opens under no other', () => {
  expect(unseal('a', seal('a', { x: 1 }))).toEqual({ x: 1 });
  expect(unseal('b', seal('a', { x: 1 }))).toBeUndefined();
  expect(unseal('a', new Uint8Array(5))).toBeUndefined();
});

test('the sign-out name of one session is not that of another issuer’s, municipality’s or session', () => {
  const whole = { issuer: 'https://a', municipality: 'masoy', sid: 'b' };
  const others = [
    { ...whole, issuer: 'https://a/' },
    { ...whole, municipality: 'fjordsund' },
    { ...whole, sid: 'c' },
    { issuer: 'https://a","masoy', municipality: 'b', sid: '' },
  ];
  for (const other of others) expect(signOutId(other)).not.toBe(signOutId(whole));
  expect(signOutId({ ...whole })).toBe(signOutId(whole));
});

test.each([
  ['after idle time', {}, '08:30'],
  ['counted from the last page', { seenAt: '2026-03-05T09:20:00.000Z' }, '09:50'],
  ['two hours from sign-in at the latest', { seenAt: '2026-03-05T09:55:00.000Z' }, '10:00'],
])('a page tells when the session ends: %s', (_, seen, end) => {
  const session = parseCitizenSession({ ...citizenSession(), ...seen });
  if (!session) throw new Error('not a session');
  expect(sessionEnd(session).toISOString()).toBe(`2026-03-05T${end}:00.000Z`);
});
