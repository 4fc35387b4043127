import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import type { Notice, NoticeState } from '../../../shared/domain/telling/notice.ts';
import { moved } from '../../../shared/notices/sending/moved.ts';
import { onOtherChannel } from '../../../shared/notices/sending/way-on.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { hanna, kari, sindre } from './staff-world.ts';
import { address, key, on, staged, stored, type World } from './staged-case.ts';

const again = `${address}/send-again`;

async function noticeOf({ stores }: World, kind: Notice['kind']): Promise<Notice> {
  const found = (await stores.cases.notices(key)).find((notice) => notice.kind === kind && notice.to.who === 'person');
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

/** The decision's message to the person, as it ended. */
async function ended(world: World, state: NoticeState): Promise<Notice> {
  const before = await noticeOf(world, 'decision-ready');
  const after = moved(before, state);
  await world.stores.receipts.finish(before, after, {});
  return after;
}

const kinds = async ({ stores }: World) =>
  (await stores.cases.notices(key)).filter(({ kind }) => kind === 'decision-ready');

describe('a message that did not arrive', () => {
  test.each(['failed', 'bounced', 'handed-to-person'] as const)('is sent again: %s', async (state) => {
    const { world, browser, version } = await staged('decided');
    const notice = await ended(world, state);
    const shown = (await browser.get(address)).body;
    expect(shown).toContain('Kom ikke fram');
    expect(shown).toContain(`value="${notice.id}"`);
    const reply = await browser.post(again, { version, notice: notice.id });
    expect(reply.headers?.['location']).toBe(`${address}?gjort=send-again`);
    const sent = (await kinds(world)).find(({ id }) => id !== notice.id);
    expect(sent).toMatchObject({ kind: 'decision-ready', to: { who: 'person' }, attempts: 0 });
    expect(['pending', 'waiting']).toContain(sent?.state);
    const done = (await browser.get(`${address}?gjort=send-again`)).body;
    expect(done).toContain('Beskjeden blir sendt på nytt.');
    expect(done).toContain('Beskjeden ble sendt på nytt: Svaret er klart.');
    expect(done).not.toContain('Kom ikke fram');
  });

  test('is sent once when the button is pressed twice', async () => {
    const { world, browser, version } = await staged('decided');
    const notice = await ended(world, 'bounced');
    await browser.post(again, { version, notice: notice.id });
    const twice = await browser.post(again, { version, notice: notice.id });
    expect(twice.headers?.['location']).toBe(`${address}?gjort=send-again`);
    expect(await kinds(world)).toHaveLength(2);
    expect((await stored(world)).version).toBe(Number(version) + 1);
  });

  test('can be sent a third time when the second does not arrive either', async () => {
    const { world, browser, version } = await staged('decided');
    const first = await ended(world, 'bounced');
    await browser.post(again, { version, notice: first.id });
    const second = (await kinds(world)).find(({ id }) => id !== first.id);
    if (!second) throw new Error('not sent again');
    await world.stores.receipts.finish(second, moved(second, 'failed'), {});
    await browser.post(again, { version: String(Number(version) + 1), notice: first.id });
    const occurrences = (await kinds(world)).map(({ occurrence }) => occurrence);
    expect(new Set(occurrences).size).toBe(3);
  });

  test('follows the person’s language of today', async () => {
    const { world, browser, version, ipCase } = await staged('decided');
    const notice = await ended(world, 'bounced');
    await world.stores.cases.commit({
      before: ipCase,
      after: { ...ipCase, language: 'en' },
      events: [],
      notices: [],
      tasks: [],
    });
    await browser.post(again, { version, notice: notice.id });
    expect((await kinds(world)).find(({ id }) => id !== notice.id)?.language).toBe('en');
  });
});

describe('a message is not sent again', () => {
  test.each(['delivered', 'sent', 'pending', 'uncertain', 'superseded'] as const)('while it is %s', async (state) => {
    const { world, browser, version } = await staged('decided');
    const notice = await ended(world, state);
    expect((await browser.get(address)).body).not.toContain(`action="${again}"`);
    const refused = await browser.post(again, { version, notice: notice.id });
    expect(refused.statusCode).toBe(409);
    expect(refused.body).toContain('Beskjeden er levert eller på vei.');
    expect(await kinds(world)).toHaveLength(1);
  });

  test('when it went the other way instead', async () => {
    const { world, browser, version, ipCase } = await staged('decided');
    const before = await noticeOf(world, 'decision-ready');
    const reach = { ...ipCase.reach, person: ['sms', 'email'] } as const;
    const at = instant(on('2026-03-13'));
    const instead = onOtherChannel(before, { ipCase: { ...ipCase, reach }, municipality: masoy, at });
    if (!instead) throw new Error('no other way');
    await world.stores.receipts.finish(before, moved(before, 'bounced'), { instead });
    const refused = await browser.post(again, { version, notice: before.id });
    expect(refused.statusCode).toBe(409);
    expect(refused.body).toContain('Den samme beskjeden er sendt på en annen måte eller på nytt.');
  });

  test('when it is not true any more', async () => {
    const { world, browser } = await staged('received');
    const notice = await noticeOf(world, 'receipt');
    const asked = { ...notice, id: 'x'.repeat(43), kind: 'information-asked', state: 'failed' } as const;
    const ipCase = await stored(world);
    const act = { staffId: 'hanna.hav', now: on('2026-03-06') };
    const taken = changeOf(takeCase(ipCase, act, masoy));
    await world.stores.cases.commit({ ...taken, notices: [asked] });
    const refused = await browser.post(again, { version: String(taken.after.version), notice: asked.id });
    expect(refused.statusCode).toBe(409);
    expect(refused.body).toContain('beskjeden stemmer ikke lenger');
  });

  test('where there is no address left to send to', async () => {
    const { world, browser, version } = await staged('decided');
    const before = await noticeOf(world, 'decision-ready');
    await world.stores.receipts.finish(before, moved(before, 'bounced'), { addressLost: true });
    const other = before.channel === 'sms' ? 'email' : 'sms';
    const lost = { ...before, channel: other } as const;
    world.stores.state.lost.add(`masoy#ACDE2346 person ${lost.channel}`);
    const ipCase = await stored(world);
    await world.stores.cases.commit({
      before: ipCase,
      after: { ...ipCase, reach: { person: [], applicant: [] } },
      events: [],
      notices: [],
      tasks: [],
    });
    const refused = await browser.post(again, { version, notice: before.id });
    expect(refused.statusCode).toBe(409);
    expect(refused.body).toContain('Det er ingen adresse å sende til.');
    expect((await browser.get(address)).body).not.toContain(`action="${again}"`);
  });

  test('to an employee, whose mail is the administrator’s to see to', async () => {
    const { world, browser, version } = await staged('decided');
    const mails = (await world.stores.cases.notices(key)).filter(({ to }) => to.who === 'staff');
    const [mail] = mails;
    if (!mail) throw new Error('no mail');
    await world.stores.receipts.finish(mail, moved(mail, 'bounced'), {});
    expect((await browser.post(again, { version, notice: mail.id })).statusCode).toBe(409);
  });

  test('from a form that was made before somebody else changed the case: what changed is shown first', async () => {
    const { world, browser, ipCase, version } = await staged('consented');
    const notice = await ended(world, 'bounced');
    const old = String(Number(version) - 1);
    const stopped = await browser.post(again, { version: old, notice: notice.id });
    expect(stopped.statusCode).toBe(409);
    expect(stopped.body).toContain('Saken er endret');
    expect(stopped.body).toContain(`value="${notice.id}"`);
    expect(await stored(world)).toEqual(ipCase);
  });

  test.each([{}, { notice: 'finnes-ikke' }])('that is none: %o', async (form) => {
    const { world, browser, version, ipCase } = await staged('decided');
    expect((await browser.post(again, { version, ...form })).statusCode).toBeGreaterThanOrEqual(400);
    expect(await stored(world)).toEqual(ipCase);
  });
});

test('an employee of the coordinating unit sends it again, a leader of another unit does not', async () => {
  const { world, version } = await staged('decided');
  const notice = await ended(world, 'bounced');
  expect((await (await world.signIn(sindre)).post(again, { version, notice: notice.id })).statusCode).toBe(404);
  expect((await (await world.signIn(kari)).post(again, { version, notice: notice.id })).statusCode).toBe(303);
  expect((await (await world.signIn(hanna)).get(address)).body).toContain('Beskjeden ble sendt på nytt');
});
