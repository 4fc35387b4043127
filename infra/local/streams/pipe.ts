import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Invocation } from '../functions.ts';
import { at, type Json, parseJson } from '../json.ts';
import type { Place } from '../place.ts';
import type { StateFolder } from '../state-folder.ts';
import type { Pipe } from '../system-triggers.ts';
import type { Batch } from './stream-batch.ts';

export type PipeParts = { readonly state: StateFolder; readonly clock: Clock; readonly place: Place };

/** Everything that came to the bus, in the state folder: who subscribes to it is elsewhere. */
export const eventFile = 'events.jsonl';

/** Puts each record on the event bus as EventBridge Pipes does, in the shape that EventBridge hands on. */
export function toBus(pipe: Pipe, { state, clock, place }: PipeParts) {
  return async ({ Records }: { readonly Records: Batch }): Promise<Invocation> => {
    for (const record of Records) {
      state.append(eventFile, {
        version: '0',
        id: randomUUID(),
        source: pipe.source,
        'detail-type': pipe.detailType,
        account: place.account,
        region: place.region,
        time: clock.now().toISOString(),
        detail: detailOf(pipe, record),
      });
    }
    return { outcome: 'answered', value: null };
  };
}

/** The template with what stands in the record (EventBridge user guide, "Input transformation"). */
export function detailOf({ template }: Pick<Pipe, 'template'>, record: Json): Json {
  return parseJson(
    template.replace(/<\$\.([\w.]+)>/g, (_, path: string) => {
      const found = at(record, ...path.split('.'));
      return JSON.stringify(String(found ?? '')).slice(1, -1);
    }),
  );
}
