import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { dynamoClient } from '../../shared/adapters/dynamo-client.ts';
import { tableDefinition } from './table-definition.ts';

export type DynamoLocal = { readonly endpoint: string; stop(): Promise<void> };

/** Ends the JVM when this process is gone, however it went. */
const guard = fileURLToPath(new URL('../../infra/local/java-guard.cjs', import.meta.url));

/** DynamoDB Local in memory on a free port; needs Java 17. */
export async function startDynamoLocal(): Promise<DynamoLocal> {
  const port = await freePort();
  const java = fork(guard, [String(port)], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await answering(endpoint, java);
    return { endpoint, stop: () => stop(java) };
  } catch (thrown) {
    await stop(java);
    throw thrown;
  }
}

/** A client of it, without retries of its own, as production's is. */
export function localClient(endpoint: string): DynamoDBClient {
  return dynamoClient({ ...local(endpoint), requestHandler: {} });
}

/** A client as the SDK gives it: what ours is measured beside. */
export function plainClient(endpoint: string): DynamoDBClient {
  return new DynamoDBClient(local(endpoint));
}

function local(endpoint: string) {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return { endpoint, region: 'eu-north-1', credentials, maxAttempts: 1 };
}

/** A new empty table of the product's definition. */
export async function createTable(client: DynamoDBClient, table: string): Promise<void> {
  await client.send(new CreateTableCommand({ ...tableDefinition, TableName: table }));
}

async function answering(endpoint: string, java: ChildProcess): Promise<void> {
  const client = localClient(endpoint);
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (java.exitCode !== null) throw new Error('DynamoDB Local ended at once: is Java 17 or later installed?');
    const ready = await client.send(new ListTablesCommand()).then(
      () => true,
      () => false,
    );
    if (ready) return client.destroy();
    await pause(200);
  }
  throw new Error('DynamoDB Local did not answer within 30 seconds.');
}

async function stop(java: ChildProcess): Promise<void> {
  if (java.exitCode !== null) return;
  const ended = new Promise((resolve) => java.once('exit', resolve));
  java.kill('SIGTERM');
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
