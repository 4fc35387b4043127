import { describe, expect, test } from 'vitest';
import { applying } from '../../../functions/citizen-site/applying/filled-form.ts';
import { saveStep } from '../../../functions/citizen-site/applying/save-step.ts';
import { startDraft } from '../../../functions/citizen-site/applying/start-draft.ts';
import { type Sending, submitApplication } from '../../../functions/citizen-site/applying/submit-application.ts';
import { aPerson } from '../../support/case-builders.ts';
import { parentsForm, shortForm, wholeForm } from './posted-steps.ts';
import { aWorld, contextIn, filledDraft, siv, type World } from './site-under-test.ts';

const confirmed = [['correct', 'yes']] as const;

function sending(world: World, onceKey: string, overrides: Partial<Sending> = {}): Sending {
  return {
    owner: siv.owner,
    onceKey,
    pairs: confirmed,
    context: contextIn(world),
    language: 'nb',
    filled: applying,
    ...overrides,
  };
}

describe('sending an application', () => {
  test('makes a case of the unit chosen, with receipt and routing', async () => {
    const world = aWorld();
    const { onceKey, reference } = await filledDraft(world, wholeForm);
    expect(await submitApplication(sending(world, onceKey), world)).toEqual({ result: 'received', reference });
    const key = { municipality: 'masoy', reference };
    expect(await world.cases.find(key)).toMatchObject({
      status: 'received',
      unit: 'sykeavdelingen',
      answerBy: '2026-04-02',
      role: 'self',
    });
    const notices = await world.cases.notices(key);
    expect(notices.map(({ kind, channel }) => `${kind} ${channel}`).sort()).toEqual(['receipt email', 'routing email']);
    expect(await world.cases.contacts(key)).toMatchObject({ person: { email: 'siv@post.example' } });
  });

  test('by the short form asks the leader to call', async () => {
    const world = aWorld();
    const { onceKey, reference } = await filledDraft(world, shortForm);
    await submitApplication(sending(world, onceKey), world);
    const ipCase = await world.cases.find({ municipality: 'masoy', reference });
    expect(ipCase).toMatchObject({ unit: 'hjemmetjenesten', call: { when: 'morning' } });
  });

  test('for a child waits for the parent’s role to be checked', async () => {
    const world = aWorld();
    const { onceKey, reference } = await filledDraft(world, parentsForm);
    await submitApplication(sending(world, onceKey), world);
    const ipCase = await world.cases.find({ municipality: 'masoy', reference });
    expect(ipCase).toMatchObject({ role: 'parent', roleCheck: 'unchecked' });
  });

  test('fifty times at once gives one case, one reference and one set of notices', async () => {
    const world = aWorld();
    const { onceKey, reference } = await filledDraft(world, wholeForm);
    const all = await Promise.all(Array.from({ length: 50 }, () => submitApplication(sending(world, onceKey), world)));
    expect(all).toEqual(Array.from({ length: 50 }, () => ({ result: 'received', reference })));
    expect(world.state.cases.size).toBe(1);
    expect(await world.cases.notices({ municipality: 'masoy', reference })).toHaveLength(2);
  });

  test('again after a newer one was begun finds the same case', async () => {
    const world = aWorld();
    const { onceKey, reference } = await filledDraft(world, shortForm);
    await submitApplication(sending(world, onceKey), world);
    world.pass(1);
    const newer = await startDraft(siv, world);
    expect(newer.reference).not.toBe(reference);
    expect(await submitApplication(sending(world, onceKey), world)).toEqual({ result: 'received', reference });
  });

  test('with other words under a key that was used is refused', async () => {
    const world = aWorld();
    const { onceKey, reference } = await filledDraft(world, shortForm);
    await submitApplication(sending(world, onceKey), world);
    const other = sending(world, onceKey, { pairs: [...confirmed, ['givenName', 'Anne']] });
    expect(await submitApplication(other, world)).toEqual({ result: 'already-sent', reference });
    expect(await submitApplication(sending(world, `${reference}-another`), world)).toMatchObject({
      result: 'already-sent',
    });
  });

  test('from a page that is older than the answers is refused', async () => {
    const world = aWorld();
    const seen = await filledDraft(world, shortForm);
    await saveStep(seen, async (answers) => ({ outcome: 'accepted', answers }), world);
    expect(await submitApplication(sending(world, seen.onceKey), world)).toEqual({ result: 'changed-since' });
    expect(world.state.cases.size).toBe(0);
  });

  test('under somebody else’s key tells nothing', async () => {
    const world = aWorld();
    const { onceKey } = await filledDraft(world, shortForm);
    const stranger = sending(world, onceKey, { owner: aPerson('b') });
    expect(await submitApplication(stranger, world)).toEqual({ result: 'no-such-draft' });
    expect(await submitApplication(sending(world, 'AAAA2222-x'), world)).toEqual({ result: 'no-such-draft' });
    expect(await submitApplication(sending(world, ''), world)).toEqual({ result: 'no-such-draft' });
  });

  test('before all is answered leads to what is missing', async () => {
    const world = aWorld();
    const { onceKey } = await filledDraft(world, wholeForm.slice(0, 2));
    expect(await submitApplication(sending(world, onceKey), world)).toEqual({ result: 'incomplete', step: 'hva' });
  });

  test('without saying that it is right asks for that', async () => {
    const world = aWorld();
    const { onceKey } = await filledDraft(world, shortForm);
    const sent = await submitApplication(sending(world, onceKey, { pairs: [] }), world);
    expect(sent).toMatchObject({ result: 'not-confirmed', problems: [{ control: 'correct', code: 'tick' }] });
    expect(world.state.cases.size).toBe(0);
  });
});
