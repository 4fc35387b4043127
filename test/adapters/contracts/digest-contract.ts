import { expect, test } from 'vitest';
import { held } from '../../../functions/deliver-notices/while-paused.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { digestsOf } from '../../../shared/notices/sending/digest.ts';
import { moved, pending } from '../../../shared/notices/sending/moved.ts';
import type { StoredChange } from '../../../shared/ports/cases.ts';
import { aDraft, aKey, aNotice, at } from '../../support/case-builders.ts';
import type { Stores } from '../../support/memory-store.ts';
import { aChange, filed } from './case-contract.ts';
import type { NewStores } from './store-contract.ts';

const morning = at('2026-03-10T07:00:00Z');
const otherKey = { municipality: 'masoy', reference: 'EFGH2346' };

/** A step for the leader's digest of that morning. */
function aStep(id: string, overrides: Partial<Notice> = {}): Notice {
  const { dueAt: _, ...notice } = aNotice({
    id: id.padEnd(43, '-'),
    kind: 'take-case',
    to: { who: 'staff', staffId: 'hanna.hav' },
    channel: 'email',
    state: 'in-digest',
    digestAt: morning,
    ...overrides,
  });
  return notice;
}

/** The change by which the sweep writes these steps. */
function gathering(before: IpCase, ...notices: readonly Notice[]): StoredChange {
  const digests = digestsOf(notices, morning);
  return { ...aChange(before), after: { ...before, sweptTo: morning }, notices, digests };
}

const partOf = ({ digests = [] }: StoredChange) => {
  const [part] = digests;
  if (!part) throw new Error('no digest');
  return part.digest;
};

/** A case with this step written, and the digest that came to be. */
async function withStep(stores: Stores, step = aStep('one')) {
  const ipCase = await filed(stores);
  const change = gathering(ipCase, step);
  expect(await stores.due.commit(change)).toBe('saved');
  const found = await stores.due.findCase(aKey);
  const digest = await stores.due.findNotice(partOf(change), partOf(change).id);
  if (!found || !digest) throw new Error('not written');
  return { ipCase: found, digest, step };
}

export function digestContract(newStores: NewStores): void {
  test('a step comes into its case, and as a line into the digest of its reader', async () => {
    const stores = await newStores();
    const { digest, step } = await withStep(stores);
    expect(digest).toMatchObject({ kind: 'digest', state: 'waiting', to: step.to, occurrence: '2026-03-10' });
    expect(await stores.cases.notices(aKey)).toContainEqual(step);
    expect(await stores.notices.digestLines(digest)).toEqual([{ key: aKey, noticeId: step.id }]);
    expect((await stores.cases.notices(aKey)).map(({ kind }) => kind)).not.toContain('digest');
  });

  test('a digest is due a little after its moment, and a step by itself is not', async () => {
    const stores = await newStores();
    const { digest } = await withStep(stores);
    const { municipality, reference, id: noticeId } = digest;
    const dueAt = at('2026-03-10T07:01:00Z');
    const due = await stores.due.due(dueAt, 50);
    expect(due.filter((item) => item.kind === 'notice' && item.key.reference !== aKey.reference)).toEqual([
      { kind: 'notice', key: { municipality, reference }, noticeId, dueAt },
    ]);
    expect(await stores.due.due(morning, 50)).not.toContainEqual(expect.objectContaining({ noticeId }));
  });

  test('steps of several cases to one reader are one digest, of two readers two', async () => {
    const stores = await newStores();
    const { digest, ipCase } = await withStep(stores);
    const toDag = aStep('dag', { to: { who: 'staff', staffId: 'dag.dal' } });
    const change = gathering(ipCase, aStep('two'), toDag);
    expect(await stores.due.commit(change)).toBe('saved');
    const other = await filed(stores, aDraft(otherKey));
    expect(await stores.due.commit(gathering(other, aStep('three', otherKey)))).toBe('saved');
    const lines = await stores.notices.digestLines(digest);
    expect(lines.map(({ key, noticeId }) => [key.reference, noticeId.replaceAll('-', '')]).toSorted()).toEqual([
      [aKey.reference, 'one'],
      [aKey.reference, 'two'],
      [otherKey.reference, 'three'],
    ]);
    const ofDag = digestsOf([toDag], morning)[0]?.digest;
    expect(ofDag && (await stores.notices.digestLines(ofDag))).toEqual([{ key: aKey, noticeId: toDag.id }]);
  });

  test('a digest that is about to go takes no more lines, and nothing of the change is written', async () => {
    const stores = await newStores();
    const { digest, ipCase } = await withStep(stores);
    const closed = pending(digest, morning);
    expect(await stores.due.moveNotice(digest, closed)).toBe('moved');
    const late = aStep('late');
    expect(await stores.due.commit(gathering(ipCase, late))).toBe('digest-closed');
    expect(await stores.due.findCase(aKey)).toEqual(ipCase);
    expect(await stores.due.findNotice(aKey, late.id)).toBeUndefined();
    expect(await stores.notices.digestLines(digest)).toHaveLength(1);
    expect(await stores.due.findNotice(digest, digest.id)).toEqual(closed);
  });

  test('nor does one that was tried and waits to be tried again: it may have left', async () => {
    const stores = await newStores();
    const { digest, ipCase } = await withStep(stores);
    const tried = moved(moved(digest, 'sending', { at: morning }), 'waiting', { at: morning, dueAt: morning });
    expect(await stores.notices.finish(digest, tried, {})).toBe('written');
    expect(await stores.due.commit(gathering(ipCase, aStep('late')))).toBe('digest-closed');
  });

  test('one that is held back takes more, and is held back all the same', async () => {
    const stores = await newStores();
    const { digest, ipCase } = await withStep(stores);
    const later = held(digest, morning);
    expect(await stores.notices.finish(digest, later, {})).toBe('written');
    expect(await stores.due.commit(gathering(ipCase, aStep('late')))).toBe('saved');
    expect(await stores.due.findNotice(digest, digest.id)).toEqual(later);
    expect(await stores.notices.digestLines(digest)).toHaveLength(2);
  });

  test('a step that is there already adds nothing, also where its digest has gone', async () => {
    const stores = await newStores();
    const { digest, ipCase, step } = await withStep(stores);
    expect(await stores.due.moveNotice(digest, pending(digest, morning))).toBe('moved');
    const change = gathering(ipCase, step);
    expect(
      await stores.due.commit({ ...change, after: { ...change.after, sweptTo: at('2026-03-11T07:00:00Z') } }),
    ).toBe('saved');
    expect(await stores.notices.digestLines(digest)).toHaveLength(1);
  });

  test('a case that changed meanwhile is stale, whatever its digest', async () => {
    const stores = await newStores();
    const { digest, ipCase } = await withStep(stores);
    await stores.due.moveNotice(digest, pending(digest, morning));
    await stores.cases.commit(aChange(ipCase));
    expect(await stores.due.commit(gathering(ipCase, aStep('late')))).toBe('stale');
  });

  test('a line is claimed while its digest is pending and its case as it was read', async () => {
    const stores = await newStores();
    const { digest, ipCase, step } = await withStep(stores);
    const open = pending(digest, morning);
    await stores.due.moveNotice(digest, open);
    const line = { before: step, after: moved(step, 'sending', { at: morning }) };
    expect(await stores.notices.claimLine(open, line, { ...ipCase, version: ipCase.version - 1 })).toBe('case-changed');
    expect(await stores.notices.claimLine(digest, line, ipCase)).toBe('not-pending');
    expect(await stores.notices.findNotice(aKey, step.id)).toEqual(step);
    const claims = [1, 2].map(() => stores.notices.claimLine(open, line, ipCase));
    expect((await Promise.all(claims)).toSorted()).toEqual(['claimed', 'not-pending']);
    expect(await stores.notices.findNotice(aKey, step.id)).toEqual(line.after);
    expect(await stores.due.findCase(aKey)).toEqual(ipCase);
  });

  test('a line is not claimed any more once its digest is on its way', async () => {
    const stores = await newStores();
    const { digest, ipCase, step } = await withStep(stores);
    const open = pending(digest, morning);
    await stores.due.moveNotice(digest, open);
    expect(await stores.notices.claim(open, moved(open, 'sending', { at: morning }), undefined)).toBe('claimed');
    const line = { before: step, after: moved(step, 'sending', { at: morning }) };
    expect(await stores.notices.claimLine(open, line, ipCase)).toBe('not-pending');
  });
}
