import { expect, test } from 'vitest';
import type { SessionRecord } from '../../../shared/ports/sessions.ts';
import { at } from '../../support/case-builders.ts';
import type { NewStores } from './store-contract.ts';

const now = at('2026-03-05T10:00:00Z');

function aSession(overrides: Partial<SessionRecord> = {}): SessionRecord {
  return {
    id: 'session-1',
    signOutId: 'provider-1',
    sealed: Uint8Array.of(1, 2, 3),
    expiresAt: at('2026-03-05T10:30:00Z'),
    ...overrides,
  };
}

/** As two byte arrays compare, whatever class carries them. */
function plain(session: SessionRecord | undefined) {
  return session && { ...session, sealed: [...session.sealed] };
}

export function sessionContract(newStores: NewStores): void {
  test('a session is found until it expires', async () => {
    const { sessions } = await newStores();
    await sessions.put(aSession());
    expect(plain(await sessions.find('session-1', now))).toEqual(plain(aSession()));
    expect(await sessions.find('session-1', aSession().expiresAt)).toBeUndefined();
    expect(await sessions.find('session-2', now)).toBeUndefined();
  });

  test('a session without sign-out id lives as well', async () => {
    const { sessions } = await newStores();
    const { signOutId: _signOutId, ...session } = aSession();
    await sessions.put(session);
    expect(await sessions.renew(session)).toBe('renewed');
    await sessions.remove(session.id);
    expect(await sessions.find(session.id, now)).toBeUndefined();
  });

  test('signing out ends the session, and a page still loading does not bring it back', async () => {
    const { sessions } = await newStores();
    await sessions.put(aSession());
    await sessions.remove('session-1');
    expect(await sessions.renew(aSession())).toBe('gone');
    expect(await sessions.find('session-1', now)).toBeUndefined();
  });

  test('renewing moves the end', async () => {
    const { sessions } = await newStores();
    await sessions.put(aSession());
    const renewed = aSession({ sealed: Uint8Array.of(9), expiresAt: at('2026-03-05T11:00:00Z') });
    expect(await sessions.renew(renewed)).toBe('renewed');
    expect(plain(await sessions.find('session-1', at('2026-03-05T10:45:00Z')))).toEqual(plain(renewed));
  });

  test("the identity provider's sign-out ends all sessions it began, and no other", async () => {
    const { sessions } = await newStores();
    await sessions.put(aSession());
    await sessions.put(aSession({ id: 'session-2' }));
    await sessions.put(aSession({ id: 'session-3', signOutId: 'provider-2' }));
    await sessions.removeBySignOut('provider-1');
    expect(await sessions.find('session-1', now)).toBeUndefined();
    expect(await sessions.find('session-2', now)).toBeUndefined();
    expect(await sessions.find('session-3', now)).toBeDefined();
  });
}
