import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { askOtherParent } from '../../../shared/domain/parties/ask-other-parent.ts';
import { groupCode } from '../../../shared/domain/parties/one-time-code.ts';
import { aPerson } from '../../support/case-builders.ts';
import { staffId, work } from './caseworker.ts';
import { type Applied, caseOf } from './consent-pages.ts';
import { codeIn, joins, otherParent, per, twoParents } from './two-parents.ts';

const page = '/masoy/nb/min-sak/kode';
const wrong = 'Referansen og koden hører ikke sammen';

async function tries(given: Applied, typed: { readonly reference?: string; readonly code?: string }, person = per) {
  const browser = await given.site.signedIn(person);
  return browser.post(page, { reference: given.reference, code: await codeIn(given), ...typed });
}

async function asksAnew(given: Applied): Promise<void> {
  const contacts = await given.world.cases.contacts(await caseOf(given));
  if (!contacts) throw new Error('no contacts');
  const asked = { contact: { name: 'Per', mobile: '+4740000032' }, channel: 'sms', language: 'nb' } as const;
  const act = { asked, contacts, staffId, now: given.world.now() };
  await work(given.world, given.reference, (ipCase) => askOtherParent(ipCase, act, masoy));
}

describe('whoever has got a code', () => {
  test('finds where to type it from the front page and from my case', async () => {
    const { browser } = await twoParents();
    for (const from of ['/masoy/nb/', '/masoy/nb/min-sak']) {
      expect((await browser.get(from)).html).toContain(`href="${page}"`);
    }
    expect((await browser.get(page)).title).toContain('Har du fått en kode?');
  });

  test('has to be signed in', async () => {
    const { site } = await twoParents();
    expect((await site.visitor.get(page)).status).toBe(303);
  });

  test('is let into the case by reference and code, with spaces and small letters as people type', async () => {
    const given = await twoParents();
    const typed = { reference: groupReference(given.reference).toLowerCase(), code: groupCode(await codeIn(given)) };
    const joined = await tries(given, typed);
    expect(joined).toMatchObject({ status: 303, location: expect.stringContaining(given.reference) });
    expect((await caseOf(given)).seats?.otherParent).toMatchObject({ state: 'joined', check: 'unchecked' });
  });

  test('hears the same of a reference that is not there, is another municipality’s, or has another code', async () => {
    const given = await twoParents();
    const code = await codeIn(given);
    const other = code === '00000000' ? '00000001' : '00000000';
    const answers = [
      await tries(given, { reference: 'ACDE 2346' }),
      await tries(given, { reference: 'ikke en referanse' }),
      await tries(given, { code: other }),
      await tries(given, { code: '12' }),
    ];
    const fjordsund = await given.site.signedIn({ ...per, municipality: 'fjordsund' });
    answers.push(await fjordsund.post('/fjordsund/nb/min-sak/kode', { reference: given.reference, code }));
    for (const { status, text, title } of answers) {
      expect(status).toBe(422);
      expect(title).toMatch(/^Feil: /);
      expect(text).toContain(wrong);
    }
    expect((await caseOf(given)).seats?.otherParent?.state).toBe('invited');
  });

  test('is asked for both, and told of what else was sent', async () => {
    const given = await twoParents();
    const browser = await given.site.signedIn(per);
    expect((await browser.post(page, { reference: '', code: '' })).text).toContain('Fyll ut «Referanse»');
    expect((await browser.post(page, { reference: given.reference, code: '1', seat: 'person' })).status).toBe(422);
    expect((await browser.post(page, { reference: [given.reference, 'ACDE2346'], code: '1' })).status).toBe(422);
  });

  test('has five tries; then even the right code opens nothing, and they are told to ring', async () => {
    const given = await twoParents();
    const code = await codeIn(given);
    const other = code === '00000000' ? '00000001' : '00000000';
    for (let count = 0; count < 5; count += 1) await tries(given, { code: other });
    const spent = await tries(given, {});
    expect(spent).toMatchObject({ status: 422, text: expect.stringContaining('prøvd for mange ganger') });
    expect((await caseOf(given)).seats?.otherParent?.state).toBe('invited');
  });

  test('gets five new tries with a new code, and the old one opens nothing', async () => {
    const given = await twoParents();
    const old = await codeIn(given);
    await asksAnew(given);
    expect((await tries(given, { code: old })).text).toContain(wrong);
    expect((await tries(given, {})).status).toBe(303);
  });

  test('is let in on the thirtieth day and not after it', async () => {
    for (const [days, status] of [
      [29.9, 303],
      [30.1, 422],
    ] as const) {
      const given = await twoParents();
      given.world.pass(days * 24 * 60);
      expect((await tries(given, {})).status, `${days}`).toBe(status);
    }
  });

  test('is not let in once somebody else was, nor into a case that is over', async () => {
    const given = await twoParents();
    await joins(given);
    expect((await tries(given, {}, { ...per, owner: aPerson('d') })).text).toContain(wrong);
    const ended = await twoParents();
    const closing = { closing: { reason: 'moved' }, staffId, now: ended.world.now() } as const;
    await work(ended.world, ended.reference, (ipCase) => closeCase(ipCase, closing, masoy));
    expect((await tries(ended, {})).text).toContain(wrong);
  });

  test('is shown the case again when they type the code once more', async () => {
    const given = await twoParents();
    await joins(given);
    expect(await tries(given, { code: '00000000' })).toMatchObject({ status: 303 });
  });

  test('is one of two who type it at once', async () => {
    const given = await twoParents();
    const [one, other] = await Promise.all([tries(given, {}), tries(given, {}, { ...per, owner: aPerson('d') })]);
    expect([one.status, other.status].toSorted()).toEqual([303, 422]);
  });
});

test('whoever applied does not become the other parent by a number of their own', async () => {
  const given = await twoParents({ ...otherParent, 'parentalResponsibility.other.mobile': '40000031' });
  const joined = await given.browser.post(page, { reference: given.reference, code: await codeIn(given) });
  expect(joined.status).toBe(303);
  expect((await caseOf(given)).seats?.otherParent?.state).toBe('invited');
});
