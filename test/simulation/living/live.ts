import { KMSClient } from '@aws-sdk/client-kms';
import { kmsSealer } from '../../../shared/adapters/sealing/kms-sealer.ts';
import { newReference } from '../../../shared/domain/applying/reference.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { Notice, Task } from '../../../shared/domain/telling/notice.ts';
import type { CaseKey } from '../../../shared/ports/case-key.ts';
import { type DynamoStores, dynamoStores } from '../../support/dynamo-stores.ts';
import { startKmsStub } from '../../support/kms-stub.ts';
import type { Instant } from '../oracle/calendar.ts';
import type { Act, Outage } from '../oracle/diary.ts';
import { type Change, changeSettings, settingsAt } from '../stories/changes.ts';
import { dice } from '../stories/dice.ts';
import type { Story } from '../stories/story.ts';
import { perform } from './acting.ts';
import { fates } from './fates.ts';
import { functionsOf } from './functions.ts';
import { type ProviderEvent, strangeEvents } from './provider-events.ts';
import { post, type Taken } from './providers.ts';
import { receiptQueue } from './receipt-queue.ts';
import { watchStream } from './stream.ts';
import { streamQueue } from './stream-queue.ts';

export type Year = {
  readonly endpoint: string;
  readonly seed: number;
  readonly stories: readonly Story[];
  readonly outages: readonly Outage[];
  readonly changes: readonly Change[];
  readonly until: Instant;
  readonly progress?: (at: Instant) => void;
};

/** What became of one story. */
export type Life = {
  readonly story: Story;
  readonly key: CaseKey;
  /** What was done, as it was done. */
  readonly diary: readonly Act[];
  /** What the product did not let anybody do: nothing, where stories are possible ones. */
  readonly refused: readonly string[];
  readonly notices: readonly Notice[];
  readonly tasks: readonly Task[];
};

export type LivedYear = {
  readonly lives: readonly Life[];
  readonly taken: readonly Taken[];
  readonly events: readonly ProviderEvent[];
};

/** Lives all stories through in one table, on one clock, with everything going wrong now and then. */
export async function live(year: Year): Promise<LivedYear> {
  const kms = await startKmsStub();
  const stores = await dynamoStores(year.endpoint, kmsSealer({ keyId: 'case-key', client: new KMSClient(kms.client) }));
  try {
    return await lived(year, stores);
  } finally {
    stores.client.destroy();
    await kms.stop();
  }
}

const minute = 60_000;

async function lived(year: Year, stores: DynamoStores): Promise<LivedYear> {
  const luck = fates(year.seed);
  const settingsNow = (id: string) => settingsAt(id, now, year.changes);
  const toChange = [...year.changes];
  const lives = newLives(year);
  let now = lives.next() ?? year.until;
  const records = streamQueue(luck);
  const receipts = receiptQueue(luck);
  const provider = post({ fates: luck, now: () => now, onTaken: receipts.expectOf });
  watchStream(stores.client, (keys) => records.add(keys, now));
  const { deliver, receive, sweep } = functionsOf({ stores, fates: luck, post: provider, now: () => now, settingsNow });
  const outage = (at: Instant) => year.outages.find(({ from, to }) => from <= at && at < to);
  let dueAt = now;
  while (now < year.until) {
    year.progress?.(now);
    for (let next = toChange[0]; next && next.from <= now; next = toChange[0]) {
      toChange.shift();
      await changeSettings(next, stores);
    }
    await lives.act(stores, now);
    await records.bring(deliver, now);
    await receipts.bring(receive, now);
    if (!outage(now) && dueAt <= now) await sweep();
    await records.bring(deliver, now);
    const [head] = await stores.due.due(instant(new Date(year.until)), 1);
    dueAt = Math.max(now + minute, head ? Date.parse(head.dueAt) : year.until);
    const moments = [outage(dueAt)?.to ?? dueAt, toChange[0]?.from, lives.next(), records.next(), receipts.next()];
    const soonest = Math.min(...moments.filter((at) => at !== undefined));
    // The schedule runs every minute.
    now = Math.max(Math.ceil(soonest / minute) * minute, now + minute);
  }
  for (const event of strangeEvents) await receive(event).catch(() => {});
  return { lives: await lives.read(stores), taken: provider.taken, events: receipts.arrived };
}

/** All the cases, and what is still to be done in them. */
function newLives({ stories, seed, changes }: Year) {
  const naming = dice(seed + 1);
  const lives = stories.map((story) => {
    const reference = newReference((limit) => naming.between(0, limit - 1));
    const diary: Act[] = [];
    const refused: string[] = [];
    return { story, key: { municipality: story.municipality, reference }, diary, refused };
  });
  const planned = lives
    .flatMap((one) => one.story.acts.map((act) => ({ at: act.at, act, one })))
    .toSorted((a, b) => a.at - b.at);
  return {
    next: () => planned[0]?.at,
    async act(stores: DynamoStores, at: Instant): Promise<void> {
      for (let next = planned[0]; next && next.at <= at; next = planned[0]) {
        planned.shift();
        const { act, one } = next;
        const municipality = settingsAt(one.key.municipality, at, changes);
        const stage = { key: one.key, person: one.story.person, municipality, stores, now: new Date(at) };
        const reason = await perform(act, stage);
        if (reason === undefined) one.diary.push({ ...act, at });
        else one.refused.push(`${instant(new Date(at))} ${act.did}: ${reason}`);
      }
    },
    async read({ cases }: DynamoStores): Promise<readonly Life[]> {
      const read: Life[] = [];
      for (const one of lives) {
        const [notices, tasks] = await Promise.all([cases.notices(one.key), cases.tasks(one.key)]);
        read.push({ ...one, notices, tasks });
      }
      return read;
    },
  };
}
