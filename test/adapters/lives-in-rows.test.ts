import { expect, test } from 'vitest';
import { caseFromRow, caseToRow } from '../../shared/adapters/case-row.ts';
import { eventFromRow, eventToRow } from '../../shared/adapters/event-row.ts';
import { taskFromRow, taskToRow } from '../../shared/adapters/notice-row.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import { everyLife, type Scene } from '../domain/life.ts';

const scenes: Scene[] = [];
everyLife(() => (scene) => scenes.push(scene));

test('every case that its life leads to can be read back as it was', () => {
  for (const { change } of scenes) {
    expect(caseFromRow(kept(caseToRow(change.after, 1)))).toEqual(change.after);
  }
});

test('so can everything that happens in it', async () => {
  for (const { change } of scenes) {
    const place = { key: change.after, version: change.after.version };
    const read = change.events.map((event, index) => stored(event, { ...place, index }));
    expect(await Promise.all(read)).toEqual(change.events);
  }
});

test('and every task that it leaves', () => {
  for (const { change } of scenes) {
    const read = change.tasks.map((task) => taskFromRow(taskToRow(change.after, task)));
    expect(read).toEqual(change.tasks);
  }
});

async function stored(event: CaseEvent, place: Parameters<typeof eventToRow>[1]): Promise<CaseEvent> {
  const row = await eventToRow(event, place, async (text) => new TextEncoder().encode(text));
  return eventFromRow(kept(row), async (sealed) => new TextDecoder().decode(sealed));
}

/** As a table keeps it: without what is not there. */
function kept(row: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
