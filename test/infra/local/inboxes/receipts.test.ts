import { describe, expect, test } from 'vitest';
import { mailEvent, outcomesFor } from '../../../../infra/local/inboxes/mail-events.ts';
import { smsEvent, smsOutcomesFor, snsNotice } from '../../../../infra/local/inboxes/sms-events.ts';
import { placeAt } from '../../../../infra/local/place.ts';
import type { Notice } from '../../../../shared/domain/telling/notice.ts';
import { noticeOn } from '../../../../shared/notices/sending/address-notices.ts';
import { moved } from '../../../../shared/notices/sending/moved.ts';
import { handle, inState, others } from '../../../functions/record-receipts/handling.ts';
import { aPlan, noon, theCase } from '../../../notices/notice-builders.ts';
import { aWorld, type World } from '../../../notices/notice-world.ts';

const around = { now: new Date(noon), place: placeAt(3000) };
const aSentSms = () => inState('sent', noticeOn('sms', aPlan(), { key: theCase, at: noon }));

function tagsOf({ id: noticeId, municipality, reference }: Notice) {
  return { noticeId, municipality, reference };
}

/** Hands the product, in order, what the runner says becomes of this mail at such an address. */
async function mailedTo(address: string, notice: Notice, world: World): Promise<void> {
  const to = [address];
  const from = { raw: Buffer.alloc(0), source: 'varsel@masoy.example', configurationSet: 'receipts' };
  const mail = { ...from, destinations: to, tags: tagsOf(notice) };
  for (const kind of outcomesFor(address)) {
    await handle(world, mailEvent(kind, { ...around, mail, to, messageId: 'm-1', subject: 'Hei' }));
  }
}

/** The same for an SMS to such a number. */
async function textedTo(to: string, notice: Notice, world: World): Promise<void> {
  const sent = { ...around, to, messageId: 's-1', context: tagsOf(notice) };
  const topic = 'arn:aws:sns:eu-north-1:000000000000:events';
  for (const kind of smsOutcomesFor(to)) await handle(world, snsNotice(topic, smsEvent(kind, sent), sent));
}

/** How it ended, by which other channel it goes now, and how many tasks it left. */
function end(world: World, notice: Notice) {
  const ways = others(world, notice).map(({ channel, state }) => `${channel} ${state}`);
  return [world.standing(notice).state, ways.join(), world.tasks.size];
}

describe('a mail by the runner', () => {
  test.each([
    ['siv@post.example', 'delivered', '', 0],
    ['siv+slow@post.example', 'delivered', '', 0],
    ['siv+bounce@post.example', 'bounced', 'sms pending', 0],
    ['siv+complaint@post.example', 'delivered', '', 1],
    ['siv+full@post.example', 'waiting', '', 0],
    ['siv+reject@post.example', 'failed', '', 1],
    ['siv+unrendered@post.example', 'failed', 'sms pending', 0],
  ])('to %s ends in the ledger as %s', async (address, ...ending) => {
    const notice = inState('sending');
    const world = aWorld({ notices: [notice] });
    await mailedTo(address, notice, world);
    expect(end(world, notice)).toEqual(ending);
    const [state] = ending;
    expect(world.counts).toEqual({
      ...(state === 'delivered' && { NoticesDelivered: 1 }),
      ...((state === 'bounced' || state === 'failed') && { NoticesFailed: 1 }),
      ...(address.includes('+slow@') && { DeliveryDelays: 1 }),
      ...(address.includes('+unrendered@') && { NoticesNotRendered: 1 }),
    });
  });
});

describe('an SMS by the runner', () => {
  test.each([
    ['+4740000041', 'delivered', '', 0],
    ['+4740000050', 'bounced', 'email pending', 0],
    ['+4740000051', 'bounced', 'email pending', 0],
    ['+4740000052', 'bounced', 'email pending', 0],
    ['+4740000053', 'waiting', '', 0],
    ['+4740000054', 'waiting', '', 0],
  ])('to %s ends in the ledger as %s', async (number, ...ending) => {
    const notice = aSentSms();
    const world = aWorld({ notices: [notice] });
    await textedTo(number, notice, world);
    expect(end(world, notice)).toEqual(ending);
  });
});

test('a mail that bounces, and then the SMS instead that fails, leave one task', async () => {
  const mail = inState('sent');
  const world = aWorld({ notices: [mail] });
  await mailedTo('siv+bounce@post.example', mail, world);
  const [instead] = others(world, mail);
  if (!instead) throw new Error('nothing goes instead');
  const sms = moved(instead, 'sent', { sentAt: noon });
  world.notices.set(sms.id, sms);
  await textedTo('+4740000050', sms, world);
  expect(end(world, sms)).toEqual(['bounced', 'email bounced', 1]);
  expect([...world.tasks.values()]).toMatchObject([{ kind: 'ring-or-write', about: 'decision-ready' }]);
});
