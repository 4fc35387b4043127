import { describe, expect, test } from 'vitest';
import { createHandler } from '../../../functions/record-scans/handler.ts';
import { scanEvent } from '../../../infra/local/object-scans.ts';
import { placeAt } from '../../../infra/local/place.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { sendMandate } from '../../../shared/domain/parties/send-mandate.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import type { AttachmentRef, ScanStore } from '../../../shared/ports/attachments.ts';
import { anAttachment } from '../../support/attachment-builders.ts';
import { aDraft, aFiling, aKey } from '../../support/case-builders.ts';
import { aReceivedCase, changeOf, receivedAt } from '../../support/domain-builders.ts';
import { memoryAttachments } from '../../support/memory-attachments.ts';
import { plainTime } from '../../support/memory-practice.ts';
import { memoryStores } from '../../support/memory-store.ts';
import { aPdf } from '../../support/sent-files.ts';

const document = anAttachment();
const ref: AttachmentRef = { key: aKey, id: document.id };
const minute = 60_000;

/** A guardian's case, which tells of a mandate unless its sender met an error. */
async function aWorld({ told = true, change = (scans: ScanStore): ScanStore => scans } = {}) {
  const stores = memoryStores([masoy]);
  const attachments = memoryAttachments();
  const counts: Record<string, number> = {};
  let now = receivedAt;
  await stores.drafts.start(aDraft());
  const filing = aFiling();
  const after = aReceivedCase({ role: 'guardian', mandateAwaited: true });
  await stores.cases.open({ ...filing, change: { ...filing.change, after } });
  await attachments.keep(ref, { kind: 'pdf', bytes: aPdf });
  const tell = async () => {
    const sent = changeOf(sendMandate(after, { document, held: [] }, masoy));
    await stores.cases.commit(addressChange(sent, masoy, instant(receivedAt)));
  };
  if (told) await tell();
  const handle = createHandler({
    scans: change(stores.scans),
    attachments,
    settings: stores.settings,
    ...plainTime(() => now),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    counts: {
      count: (name: string, value: number) => {
        counts[name] = (counts[name] ?? 0) + value;
      },
    },
  });
  return {
    ...stores,
    attachments,
    counts,
    tell,
    handle,
    scan: (verdict: string, name = `bucket/masoy/ACDE2346/${document.id}`) =>
      handle(scanEvent({ name, verdict, now: receivedAt, place: placeAt(3000) })),
    pass: (milliseconds: number) => {
      now = new Date(now.getTime() + milliseconds);
    },
    state: async () => (await stores.cases.attachments(aKey))[0]?.state,
    kinds: async () => ({
      tasks: (await stores.cases.tasks(aKey)).map(({ kind }) => kind),
      notices: (await stores.cases.notices(aKey)).map(({ kind }) => kind).filter((kind) => kind.startsWith('document')),
    }),
  };
}

describe('a scan that found nothing', () => {
  test('opens the document, and tells the leader that the mandate has come', async () => {
    const world = await aWorld();
    await world.scan('NO_THREATS_FOUND');
    expect(await world.state()).toBe('clean');
    expect(await world.kinds()).toEqual({ tasks: [], notices: ['document-received'] });
    expect(await world.cases.find(aKey)).toMatchObject({ mandateAwaited: false });
    expect(world.attachments.names()).toHaveLength(1);
  });

  test('is one scan, however often it is told', async () => {
    const world = await aWorld();
    for (let times = 0; times < 3; times += 1) await world.scan('NO_THREATS_FOUND');
    expect(await world.kinds()).toEqual({ tasks: [], notices: ['document-received'] });
    expect(await world.cases.find(aKey)).toMatchObject({ version: 3 });
  });
});

describe.each([
  ['THREATS_FOUND', 'infected', false],
  ['UNSUPPORTED', 'unscannable', false],
  ['ACCESS_DENIED', 'unscannable', true],
  ['FAILED', 'unscannable', true],
  ['SOMETHING_NEW', 'unscannable', true],
])('a scan that ended in %s', (verdict, state, rings) => {
  test(`makes the document ${state}, removes it, and somebody has to ask for it anew`, async () => {
    const world = await aWorld();
    await world.scan(verdict);
    expect(await world.state()).toBe(state);
    expect(await world.kinds()).toEqual({ tasks: ['attachment-refused'], notices: [] });
    expect(await world.cases.find(aKey)).toMatchObject({ mandateAwaited: true });
    expect(world.attachments.names()).toEqual([]);
  });

  test(`${rings ? 'counts, so that an alarm rings' : 'is no fault of the scanner'}`, async () => {
    const world = await aWorld();
    await world.scan(verdict);
    expect(world.counts['ScansFailed'] ?? 0).toBe(rings ? 1 : 0);
  });
});

describe('news that come late, twice or crosswise', () => {
  test('what was refused stays refused', async () => {
    const world = await aWorld();
    await world.scan('THREATS_FOUND');
    await world.scan('NO_THREATS_FOUND');
    expect(await world.state()).toBe('infected');
    expect(await world.kinds()).toEqual({ tasks: ['attachment-refused'], notices: [] });
  });

  test('a clean document that could not be tagged is refused: it would stay closed for ever', async () => {
    const world = await aWorld();
    await world.scan('NO_THREATS_FOUND');
    const event = scanEvent({
      name: `bucket/masoy/ACDE2346/${document.id}`,
      verdict: 'NO_THREATS_FOUND',
      now: receivedAt,
      place: placeAt(3000),
    });
    await world.handle({ ...event, 'detail-type': 'GuardDuty Malware Protection Post Scan Action Failed' });
    expect(await world.state()).toBe('unscannable');
    expect(world.counts).toMatchObject({ ScansFailed: 1 });
  });

  test('a change by somebody else at the same moment is not lost, and neither is the scan', async () => {
    let raced = false;
    const world = await aWorld({
      change: (scans) => ({
        ...scans,
        commit: async (change) => {
          if (!raced) {
            raced = true;
            const found = await scans.findCase(aKey);
            if (found) {
              const after = { ...found, version: found.version + 1, takenBy: 'hanna.hav' };
              await scans.commit({ before: found, after, events: [], notices: [], tasks: [] });
            }
          }
          return scans.commit(change);
        },
      }),
    });
    await world.scan('NO_THREATS_FOUND');
    expect(await world.state()).toBe('clean');
    expect(await world.cases.find(aKey)).toMatchObject({ takenBy: 'hanna.hav', mandateAwaited: false });
  });

  test('bytes that could not be removed are removed by the next try', async () => {
    const world = await aWorld();
    const { remove } = world.attachments;
    let fails = true;
    Object.assign(world.attachments, {
      remove: async (each: AttachmentRef) => {
        if (fails) throw new Error('away');
        await remove(each);
      },
    });
    await expect(world.scan('THREATS_FOUND')).rejects.toThrow('away');
    fails = false;
    await world.scan('THREATS_FOUND');
    expect(world.attachments.names()).toEqual([]);
    expect(await world.kinds()).toMatchObject({ tasks: ['attachment-refused'] });
  });
});

describe('a scan of what no case tells of', () => {
  test('comes again for a minute: the case may tell of it yet', async () => {
    const world = await aWorld({ told: false });
    world.pass(minute - 1);
    await expect(world.scan('NO_THREATS_FOUND')).rejects.toThrow('not there yet');
    expect(world.attachments.names()).toHaveLength(1);
    await world.tell();
    await world.scan('NO_THREATS_FOUND');
    expect(await world.state()).toBe('clean');
  });

  test('is of something that its sender knows did not arrive: it is removed', async () => {
    const world = await aWorld({ told: false });
    world.pass(minute);
    await world.scan('NO_THREATS_FOUND');
    expect(world.attachments.names()).toEqual([]);
    expect(await world.cases.attachments(aKey)).toEqual([]);
  });
});

test.each(['bucket/malware-protection-resource-validation-object', 'bucket/masoy/ACDE2346/a/b', 'bucket/x'])(
  'an object that is no document (%s) is passed over',
  async (name) => {
    const world = await aWorld();
    await world.scan('NO_THREATS_FOUND', name);
    expect(await world.state()).toBe('scanning');
  },
);

test.each([[null], [{}], ['text'], [{ source: 'aws.s3' }]])('an event of another shape (%j) rings', async (odd) => {
  const { handle } = await aWorld();
  await expect(handle(odd)).rejects.toThrow('another shape');
});
