import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from '../../infra/local/clock.ts';
import { createFaults, type Faults } from '../../infra/local/faults.ts';
import { readBody } from '../../infra/local/http.ts';
import type { JsonObject } from '../../infra/local/json.ts';
import { createObjects, scanMs } from '../../infra/local/objects.ts';
import { placeAt } from '../../infra/local/place.ts';
import { openStateFolder } from '../../infra/local/state-folder.ts';

export type RunningObjects = {
  /** Settings for an S3 client that ends up here. */
  readonly client: object;
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly headers: IncomingHttpHeaders;
  }[];
  /** What was told of scans so far. */
  readonly events: readonly JsonObject[];
  readonly faults: Faults;
  /** Does the next thing that is asked for, and breaks the connection before it says so. */
  readonly loseNextAnswer: () => void;
  readonly scansDone: () => void;
  readonly stop: () => Promise<void>;
};

type Wanted = { readonly scanned: readonly string[]; readonly folder?: string };

/** The local runner's S3, alone. */
export async function startObjects({ scanned, folder }: Wanted): Promise<RunningObjects> {
  const temporary = folder ?? mkdtempSync(join(tmpdir(), 'ip-objects-'));
  const state = openStateFolder(temporary, false);
  const faults = createFaults();
  const events: JsonObject[] = [];
  const requests: { method: string; path: string; headers: IncomingHttpHeaders }[] = [];
  const bus = { publish: (event: JsonObject) => void events.push(event) };
  let now = 1_700_000_000_000;
  const machine = () => now;
  const objects = createObjects({
    place: placeAt(3000),
    state,
    clock: createClock(state),
    faults,
    bus,
    scanned,
    machine,
  });
  let losing = false;
  const server = createServer(async (request, response) => {
    const body = (await readBody(request)) ?? Buffer.alloc(0);
    requests.push({ method: request.method ?? '', path: request.url?.split('?')[0] ?? '', headers: request.headers });
    if (losing) {
      losing = false;
      response.end = (() => response.destroy()) satisfies () => typeof response;
    }
    objects(body, { request, response });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    client: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'eu-north-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
      requestHandler: { requestTimeout: 2_000, throwOnRequestTimeout: true },
    },
    requests,
    events,
    faults,
    loseNextAnswer: () => {
      losing = true;
    },
    scansDone: () => {
      now += scanMs;
    },
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      if (!folder) rmSync(temporary, { recursive: true, force: true });
    },
  };
}
