import { type Activity, createActivity } from '../activity.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database.ts';
import { StartFailure } from '../failure.ts';
import type { LocalFunction } from '../functions.ts';
import type { Place } from '../place.ts';
import type { StateFolder } from '../state-folder.ts';
import type { System } from '../system.ts';
import { toBus } from './pipe.ts';
import { readStream, type StreamReader } from './stream.ts';

export type StreamSurroundings = {
  readonly database: Database;
  readonly state: StateFolder;
  readonly clock: Clock;
  readonly place: Place;
  /** Of the functions. */
  readonly activity: Activity;
  readonly functionByArn: (arn: string) => LocalFunction | undefined;
};

/** Milliseconds: long enough for what a function wrote to be in the stream. */
export const untilQuiet = 1000;

/** Everybody who reads the table's stream: functions that it wakes, and pipes to the bus. */
export function readStreams({ triggers }: System, around: StreamSurroundings): Promise<readonly StreamReader[]> {
  const { database, state, clock, place, activity, functionByArn } = around;
  const { tables, streams } = database;
  // One reader looks for them all: only functions write to the table, and what one has met has come for the others too.
  const arrivals = createActivity(untilQuiet);
  const parts = { tables, streams, state, region: place.region, onRecords: arrivals.touch };
  const mapped = triggers.mappings.map((mapping, turn) => {
    const woken = functionByArn(mapping.functionArn);
    if (!woken) throw new StartFailure('A stream in the template wakes a function that is not there.');
    const { name: reader, invoke } = woken;
    return readStream(mapping, { ...parts, reader, invoke, activity: turn === 0 ? activity : arrivals });
  });
  const piped = triggers.pipes.map((pipe) => {
    const invoke = toBus(pipe, { state, clock, place });
    const own = { ...parts, reader: pipe.name, invoke, activity: arrivals };
    return readStream({ ...pipe, partialFailures: false }, own);
  });
  return Promise.all([...mapped, ...piped]);
}
