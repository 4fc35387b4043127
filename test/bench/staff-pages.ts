import { randomInt } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { newReference } from '../../shared/domain/applying/reference.ts';
import { day, instant } from '../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import type { CaseStore } from '../../shared/ports/cases.ts';
import { type Browser, hanna, staffWorld } from '../functions/staff-site/staff-world.ts';
import { aDraft, aFiling } from '../support/case-builders.ts';
import { anOpening } from '../support/domain-builders.ts';
import { readUnits } from './read-units.ts';
import { atMost, besideFloor, type Figure, figure, percentile } from './report.ts';
import { type BenchStores, storeCaseRows, withStores } from './stores.ts';

const warmUp = 10;
const rounds = 100;
/** What a page shows at most. */
const fullPage = 50;
const manyCases = 10_000;
const manyEvents = 500;
const queue = '/masoy/ansatt/';

/** Staff's two pages over the table: a queue however long its list is, a case however much has happened in it. */
export async function staffPages(endpoint: string): Promise<readonly Figure[]> {
  return withStores(endpoint, async (stores) => {
    const world = staffWorld(() => stores.cases);
    const browser = await world.signIn(hanna);
    return [...(await queues(browser, stores)), ...(await cases(browser, stores))];
  });
}

/** One unit has few cases, one a page of them, one very many: all in one table. */
async function queues(browser: Browser, stores: BenchStores): Promise<readonly Figure[]> {
  const few = `${queue}?enhet=hjemmetjenesten`;
  const long = `${queue}?enhet=sykeavdelingen`;
  await fileIn('hjemmetjenesten', 10, stores);
  const ten = await measured(browser, few, stores);
  await fileIn('hjemmetjenesten', fullPage - 10, stores);
  await fileIn('sykeavdelingen', manyCases, stores);
  const [full, most] = await besideEachOther(browser, [few, long], stores);
  const nothing = `${long}&liste=open&merke=complaint`;
  const vain = await measured(browser, nothing, stores, 5);
  const all = await measured(browser, `${queue}?enhet=alle`, stores, 20);
  return [
    figure({ name: 'queue of 10 cases, server time p95', value: ten.p95, unit: 'ms' }),
    figure({ name: 'queue of 10 cases, read units', value: ten.units, unit: 'units' }),
    besideFloor(
      { name: 'queue of 10,000 cases beside a full page, server time p95', value: most.p95, unit: 'ms' },
      full.p95,
      1.5,
    ),
    besideFloor(
      { name: 'queue of 10,000 cases beside a full page, read units', value: most.units, unit: 'units' },
      full.units,
      1.1,
    ),
    atMost({ name: 'queue page of 50 cases, gzip', value: most.kB, unit: 'kB' }, 20),
    figure({ name: 'queue of 10,000 in which nothing fits the filter, read units', value: vain.units, unit: 'units' }),
    figure({ name: 'queue of 10,000 in which nothing fits the filter, p95', value: vain.p95, unit: 'ms' }),
    figure({ name: 'queue of all units, read units', value: all.units, unit: 'units' }),
  ];
}

async function cases(browser: Browser, stores: BenchStores): Promise<readonly Figure[]> {
  const [short, long] = [await fileOne('hjemmetjenesten', stores), await fileOne('hjemmetjenesten', stores)];
  await happen(await happen(short, 20, stores.cases), 0, stores.cases);
  await happen(long, manyEvents, stores.cases);
  const addresses = [short, long].map(({ reference }) => `${queue}sak/${reference}`);
  const [floor, most] = await besideEachOther(browser, addresses, stores);
  return [
    besideFloor(
      { name: `case of ${manyEvents} events beside one of 20, server time p95`, value: most.p95, unit: 'ms' },
      floor.p95,
    ),
    besideFloor(
      { name: `case of ${manyEvents} events beside one of 20, read units`, value: most.units, unit: 'units' },
      floor.units,
    ),
    atMost({ name: `case page of ${manyEvents} events, gzip`, value: most.kB, unit: 'kB' }, 20),
  ];
}

type Measured = { readonly p95: number; readonly units: number; readonly kB: number };

async function measured(browser: Browser, address: string, stores: BenchStores, times = rounds): Promise<Measured> {
  const [only] = await besideEachOther(browser, [address], stores, times);
  return only;
}

/** Turn by turn, so that the machine's noise falls on all alike. */
async function besideEachOther(
  browser: Browser,
  addresses: readonly string[],
  { client }: BenchStores,
  times = rounds,
): Promise<readonly [Measured, Measured]> {
  const taken = addresses.map((): number[] => []);
  for (let round = -warmUp; round < times; round += 1) {
    for (const [index, address] of addresses.entries()) {
      const began = performance.now();
      await opened(browser, address);
      if (round >= 0) taken[index]?.push(performance.now() - began);
    }
  }
  const all: Measured[] = [];
  for (const [index, address] of addresses.entries()) {
    let body = '';
    const units = await readUnits(client, async () => {
      body = await opened(browser, address);
    });
    all.push({ p95: percentile(taken[index] ?? [], 95), units, kB: gzipSync(body).length / 1000 });
  }
  const [first, second = first] = all;
  if (!first || !second) throw new Error('nothing to measure');
  return [first, second];
}

async function opened(browser: Browser, address: string): Promise<string> {
  const { statusCode, body } = await browser.get(address);
  if (statusCode !== 200) throw new Error(`${address}: ${statusCode}`);
  return body;
}

async function fileIn(unit: string, count: number, stores: BenchStores): Promise<void> {
  const received = anOpening().after;
  const ipCases = Array.from({ length: count }, () => ({ ...received, unit, reference: newReference(randomInt) }));
  await storeCaseRows(ipCases, stores);
}

async function fileOne(unit: string, { drafts, cases }: BenchStores): Promise<IpCase> {
  const draft = aDraft({ reference: newReference(randomInt) });
  const filing = aFiling({ draft, notices: [] });
  const after = { ...filing.change.after, unit };
  await drafts.start(draft);
  if ((await cases.open({ ...filing, change: { ...filing.change, after } })) !== 'opened')
    throw new Error('not opened');
  return after;
}

/** So much happens, half of it with words that stand sealed; a few at a time, as one transaction takes. */
async function happen(start: IpCase, count: number, store: CaseStore): Promise<IpCase> {
  let ipCase = start;
  for (let done = 0; done < count; done += 20) {
    const events = Array.from({ length: Math.min(20, count - done) }, (_, index) => happening(done + index));
    const change = {
      before: ipCase,
      after: { ...ipCase, version: ipCase.version + 1 },
      events,
      notices: [],
      tasks: [],
    };
    if ((await store.commit(change)) !== 'saved') throw new Error('not saved');
    ipCase = change.after;
  }
  return ipCase;
}

function happening(number: number): CaseEvent {
  const at = instant(new Date(Date.parse('2026-03-06T08:00:00Z') + number * 60_000));
  const by = { who: 'staff', staffId: 'hanna.hav' } as const;
  if (number % 2 === 0) return { type: 'plan-revised', nextRevision: day('2027-01-01'), at, by };
  return {
    type: 'needs-changed',
    text: 'Jeg har byttet skole og trenger en ny plan for dagene.',
    at,
    by: { who: 'person' },
  };
}
