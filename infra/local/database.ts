import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { type Child, startChild } from './child.ts';
import { StartFailure } from './failure.ts';
import type { Place } from './place.ts';
import type { StateFolder } from './state-folder.ts';

export type Database = {
  readonly tables: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  /** Done when it answers. */
  readonly ready: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** DynamoDB Local, keeping its rows in the state folder. */
export function startDatabase(place: Place, state: StateFolder): Database {
  const folder = state.folder('table');
  const child = startChild({
    file: join(import.meta.dirname, 'java-guard.cjs'),
    args: [String(place.port + 3), folder],
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, JAVA_HOME: process.env['JAVA_HOME'] ?? '' },
    logFile: join(state.folder('log'), 'database.log'),
  });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const settings = { endpoint: place.database, region: place.region, credentials };
  const tables = new DynamoDBClient({ ...settings, maxAttempts: 1 });
  const streams = new DynamoDBStreamsClient(settings);
  const stop = async () => {
    tables.destroy();
    streams.destroy();
    await child.stop();
  };
  return { tables, streams, ready: () => untilItAnswers(tables, child), stop };
}

/** It takes a second or two. */
async function untilItAnswers(tables: DynamoDBClient, child: Child): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.process.exitCode !== null) break;
    const answered = await tables.send(new ListTablesCommand({})).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await wait(100);
  }
  throw new StartFailure('DynamoDB Local did not start; log/database.log in the state folder says why.');
}
