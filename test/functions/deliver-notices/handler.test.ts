import { describe, expect, test } from 'vitest';
import { createHandler } from '../../../functions/deliver-notices/handler.ts';
import { aNotice, aReminder, theCase } from '../../notices/notice-builders.ts';
import { aWorld } from '../../notices/notice-world.ts';

function aRecord(noticeId: string, sequenceNumber: string, partition = 'case#masoy#ACDE2346') {
  return {
    eventID: sequenceNumber,
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: sequenceNumber, Keys: { pk: { S: partition }, sk: { S: `notice#${noticeId}` } } },
  };
}

describe('a batch of stream records', () => {
  const first = aNotice();
  const second = aNotice({}, aReminder());

  test('sends each notice and asks for none again', async () => {
    const world = aWorld({ notices: [first, second] });
    const handler = createHandler(world.deliverDeps);
    const reply = await handler({ Records: [aRecord(first.id, '1'), aRecord(second.id, '2'), aRecord(first.id, '3')] });
    expect(reply).toEqual({ batchItemFailures: [] });
    expect(world.mails).toHaveLength(2);
    expect(world.counts).toMatchObject({ NoticesSent: 2 });
  });

  test('asks again for the one that could not be handled, and for no other', async () => {
    const world = aWorld({ notices: [first, second] });
    world.stage.meanwhile = (step) => {
      // The key service is down; a leader's address needs no key.
      if (step === 'before contacts') throw new Error('down');
    };
    const reply = await createHandler(world.deliverDeps)({
      Records: [aRecord(second.id, '1'), aRecord(first.id, '2')],
    });
    expect(reply).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
    expect(world.standing(first).state).toBe('pending');
    expect(world.standing(second).state).toBe('sent');
  });

  test.each([
    ['of another shape', { dynamodb: {} }],
    ['of another row', aRecord('x', '1', 'session#abc')],
    ['that is nothing', null],
  ])('steps over a record %s: it would be no better next time', async (_, odd) => {
    const world = aWorld({ notices: [first] });
    const reply = await createHandler(world.deliverDeps)({ Records: [odd, aRecord(first.id, '2')] });
    expect(reply).toEqual({ batchItemFailures: [] });
    expect(world.mails).toHaveLength(1);
  });

  test('steps over a notice that is not there', async () => {
    const world = aWorld();
    const reply = await createHandler(world.deliverDeps)({ Records: [aRecord('gone', '1')] });
    expect(reply).toEqual({ batchItemFailures: [] });
  });

  test('a notice is found by the case its row stands under', () => {
    expect(aRecord(first.id, '1').dynamodb.Keys.pk.S).toBe(`case#${theCase.municipality}#${theCase.reference}`);
  });
});
