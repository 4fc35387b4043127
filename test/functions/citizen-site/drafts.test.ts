import { describe, expect, test } from 'vitest';
import { saveStep } from '../../../functions/citizen-site/applying/save-step.ts';
import { startAnew } from '../../../functions/citizen-site/applying/start-anew.ts';
import { startDraft } from '../../../functions/citizen-site/applying/start-draft.ts';
import { shortForm } from './posted-steps.ts';
import { aWorld, filledDraft, kari, siv } from './site-under-test.ts';

describe('a draft', () => {
  test('is started once: asking again goes on with the same one', async () => {
    const world = aWorld();
    const first = await startDraft(siv, world);
    const second = await startDraft(siv, world);
    expect(second.reference).toBe(first.reference);
  });

  test('is kept for 30 days after it was last saved, and then forgotten', async () => {
    const world = aWorld();
    const draft = await filledDraft(world, shortForm);
    world.pass(30 * 24 * 60 - 1);
    expect((await startDraft(siv, world)).reference).toBe(draft.reference);
    world.pass(1);
    const fresh = await startDraft(siv, world);
    expect(fresh).toMatchObject({ answers: {}, revision: 1 });
    expect(fresh.reference).not.toBe(draft.reference);
  });

  test('never takes a reference that is somebody else’s', async () => {
    const references = ['ACDE2346', 'ACDE2346', 'FGHJ7999'];
    const world = aWorld({ newReference: () => references.shift() ?? 'none' });
    const hers = await startDraft(siv, world);
    const his = await startDraft(kari, world);
    expect([hers.reference, his.reference]).toEqual(['ACDE2346', 'FGHJ7999']);
  });

  test('begun anew holds nothing of what was filled in', async () => {
    const world = aWorld();
    const before = await filledDraft(world, shortForm);
    const anew = await startAnew(siv, world);
    expect(anew).toMatchObject({ reference: before.reference, answers: {} });
    expect(anew.onceKey).not.toBe(before.onceKey);
  });

  test('gets a new key with every save, for a key stands for exactly these answers', async () => {
    const world = aWorld();
    const first = await startDraft(siv, world);
    const read = async () => ({ outcome: 'accepted', answers: { role: 'self' } }) as const;
    const saved = await saveStep(first, read, world);
    if (saved.result !== 'saved') throw new Error('not saved');
    expect(saved.draft.onceKey).not.toBe(first.onceKey);
    expect(saved.draft.onceKey.startsWith(first.reference)).toBe(true);
  });

  test('keeps what another tab saved in between', async () => {
    const world = aWorld();
    const read = await startDraft(siv, world);
    const oneOf = (name: string) =>
      saveStep(read, async (soFar) => ({ outcome: 'accepted', answers: { ...soFar, [name]: 'x' } }), world);
    await Promise.all([oneOf('a'), oneOf('b'), oneOf('c')]);
    expect((await startDraft(siv, world)).answers).toEqual({ a: 'x', b: 'x', c: 'x' });
  });

  test('that is not accepted is not saved', async () => {
    const world = aWorld();
    const draft = await startDraft(siv, world);
    const reading = { outcome: 'problems', answers: { role: 'x' }, problems: [] } as const;
    expect(await saveStep(draft, async () => reading, world)).toEqual({ result: 'not-accepted', reading });
    expect((await startDraft(siv, world)).answers).toEqual({});
  });
});
