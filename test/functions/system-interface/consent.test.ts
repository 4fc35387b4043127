import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { exampleApplication, exampleConsent } from '../../../functions/system-interface/examples.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import { type InterfaceWorld, interfaceWorld } from './interface-world.ts';

const shown = z.object({ reference: z.string(), text: z.string(), textHash: z.string(), revision: z.number() });

/** A case, and the words that its sender is shown before they consent. */
async function withCase(world: InterfaceWorld, overrides: object = {}) {
  const { sender, application } = exampleApplication;
  const filed = await world.send({
    path: 'applications',
    body: { sender, application: { ...application, ...overrides } },
  });
  const reference = filed.body.reference ?? '';
  return wordsFor(world, reference);
}

async function wordsFor(world: InterfaceWorld, reference: string) {
  const query = { language: 'nb' };
  return shown.parse((await world.send({ path: `cases/${reference}/consent-text`, query })).body);
}

function answerTo({ reference, textHash, revision }: z.infer<typeof shown>, consent: object = exampleConsent.consent) {
  return { ...exampleConsent, reference, textHash, revision, consent };
}

async function caseIn(world: InterfaceWorld, reference: string) {
  const found = await world.stores.cases.find({ municipality: 'masoy', reference });
  if (!found) throw new Error('no case');
  return found;
}

describe('a consent from another system', () => {
  test('holds as if it were given on our own page: who, how, and to which words', async () => {
    const world = interfaceWorld();
    const words = await withCase(world);
    expect(words.text).toContain('individuell plan');
    const answer = await world.send({ path: 'consents', body: answerTo(words) });
    expect(answer).toMatchObject({ status: 201, body: { reference: words.reference } });
    const found = await caseIn(world, words.reference);
    expect(found.consent).toMatchObject({ plan: 'given', coordinator: 'given', sharing: [{ id: '1.0' }] });
    const event = (await world.stores.cases.timeline(found)).at(-1);
    expect(event).toMatchObject({
      type: 'consent',
      as: 'self',
      by: { who: 'person' },
      how: { way: 'digital', level: 'idporten-loa-high', through: '999888777' },
      language: 'nb',
      textHash: words.textHash,
    });
  });

  test('sent twice under the same key is given once', async () => {
    const world = interfaceWorld();
    const sent = { path: 'consents', body: answerTo(await withCase(world)), key: 'a-key-that-is-kept' };
    expect((await world.send(sent)).status).toBe(201);
    const before = world.stored();
    expect((await world.send(sent)).status).toBe(201);
    expect(world.stored()).toBe(before);
  });

  test('under a key that came with another answer is refused', async () => {
    const world = interfaceWorld();
    const words = await withCase(world);
    const key = 'a-key-that-is-kept';
    await world.send({ path: 'consents', body: answerTo(words), key });
    const before = world.stored();
    const other = await world.send({ path: 'consents', body: answerTo(words, { plan: 'no' }), key });
    expect(other).toMatchObject({ status: 409, body: { code: 'key-reused' } });
    expect(world.stored()).toBe(before);
  });

  test('takes nothing back that its sender was not shown', async () => {
    const world = interfaceWorld();
    const words = await withCase(world);
    await world.send({ path: 'consents', body: answerTo(words) });
    const again = await wordsFor(world, words.reference);
    const sharing = [{ service: 'Nav', direction: 'give', areas: ['work'] }];
    await world.send({ path: 'consents', body: answerTo(again, { sharing }) });
    expect((await caseIn(world, words.reference)).consent.sharing).toHaveLength(2);
    await world.send({
      path: 'consents',
      body: answerTo(await wordsFor(world, words.reference), { plan: 'no', sharing: [] }),
    });
    expect((await caseIn(world, words.reference)).consent).toMatchObject({ plan: 'withdrawn', sharing: [{}, {}] });
  });
});

describe('a consent is refused, and nothing changes,', () => {
  async function refused(world: InterfaceWorld, body: unknown, status: number, code: string) {
    const before = world.stored();
    const answer = await world.send({ path: 'consents', body });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(world.stored()).toBe(before);
    return answer.body['problems'];
  }

  test('to other words than those that hold', async () => {
    const world = interfaceWorld();
    const words = await withCase(world);
    await refused(world, answerTo({ ...words, textHash: '0'.repeat(64) }), 409, 'text-changed');
    await refused(world, { ...answerTo(words), language: 'nn' }, 409, 'text-changed');
  });

  test('when the consent has changed since it was shown', async () => {
    const world = interfaceWorld();
    const words = await withCase(world);
    await world.send({ path: 'consents', body: answerTo(words) });
    await refused(world, answerTo(words, { plan: 'no' }), 409, 'changed-since');
  });

  test('by somebody else, and in a case that is not there, with one answer for both', async () => {
    const world = interfaceWorld();
    const words = await withCase(world);
    const somebody = { nationalId: '03851598730', level: 'idporten-loa-high' };
    await refused(world, { ...answerTo(words), sender: somebody }, 404, 'case-not-found');
    await refused(world, answerTo({ ...words, reference: 'WXYZ2346' }), 404, 'case-not-found');
    await refused(world, answerTo({ ...words, reference: '<script>' }), 404, 'case-not-found');
  });

  test('by a parent whom no leader has checked', async () => {
    const world = interfaceWorld();
    const words = await withCase(world, {
      role: 'parent',
      mobile: undefined,
      birthDate: { day: '3', month: '5', year: '2015' },
      applicant: { name: 'Kari Prøve', mobile: '40000001' },
      parentalResponsibility: { answer: 'alone' },
    });
    await refused(world, answerTo(words), 409, 'may-not-consent');
  });

  test('in a case that is over', async () => {
    const world = interfaceWorld();
    const words = await withCase(world);
    const found = await caseIn(world, words.reference);
    const closed = withdraw(found, world.now(), masoy);
    if (!closed.ok) throw new Error(closed.reason);
    await world.stores.cases.commit(addressChange(closed.change, masoy, instant(world.now())));
    await refused(world, answerTo(words), 409, 'case-ended');
  });

  test('that says nothing, or not for how long and what', async () => {
    const world = interfaceWorld();
    const words = await withCase(world);
    const nothing = await refused(world, answerTo(words, { sharing: [] }), 422, 'invalid');
    expect(nothing).toEqual([{ field: '/consent', code: 'nothingAnswered' }]);
    const sharing = [{ service: 'Nav' }, { service: 'nav', direction: 'both', areas: ['work'] }];
    const half = await refused(world, answerTo(words, { sharing }), 422, 'invalid');
    expect(half).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: '/consent/sharing/0/direction' }),
        expect.objectContaining({ field: '/consent/sharing/1/service', code: 'sameService' }),
      ]),
    );
  });
});

describe('the words to show', () => {
  test('are those of the person’s own page, in each language', async () => {
    const world = interfaceWorld();
    const { reference } = await withCase(world);
    const texts = await Promise.all(
      ['nb', 'nn', 'en'].map((language) =>
        world.send({ path: `cases/${reference}/consent-text`, query: { language } }),
      ),
    );
    expect(new Set(texts.map(({ body }) => body['textHash'])).size).toBe(3);
    expect(texts.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test('are in a language that there is', async () => {
    const answer = await interfaceWorld().send({ path: 'cases/ACDE2346/consent-text', query: { language: 'sv' } });
    expect(answer).toMatchObject({ status: 422, body: { problems: [{ field: 'language', code: 'notAnOption' }] } });
  });
});
