import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Clock } from './clock.ts';
import { type Faults, failedAsWished } from './faults.ts';
import { type JsonObject, numberAt, objectAt, textAt } from './json.ts';
import { scanEvent, verdictOn } from './object-scans.ts';
import type { Place } from './place.ts';
import type { StateFolder } from './state-folder.ts';
import type { EventBus } from './streams/event-bus.ts';

export type ObjectParts = {
  readonly place: Place;
  readonly state: StateFolder;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly bus: Pick<EventBus, 'publish'>;
  /** Buckets with a malware protection plan; what lies in another is never tagged. */
  readonly scanned: readonly string[];
  /** The machine's time, milliseconds: scans are not waited for by moving the product's clock. */
  readonly machine?: () => number;
};

type Kept = {
  readonly contentType: string;
  /** In the machine's time. */
  readonly taggedFrom: number;
  readonly verdict: string;
};

export type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

export type Objects = (body: Buffer, exchange: Exchange) => void;

const index = 'objects.json';
/** GuardDuty takes seconds to minutes; here somebody waits. */
export const scanMs = 300;

/**
 * Stands in for S3 as far as the functions use it (put, get, delete; path-style addresses), and for GuardDuty: what is
 * put is scanned after a moment, and opens only once it is tagged clean, as the bucket's policy has it.
 */
export function createObjects(parts: ObjectParts): Objects {
  const { state, clock, place, bus, machine = Date.now } = parts;
  const kept = new Map(Object.entries(objectAt(state.read(index))).map(([name, value]) => [name, readKept(value)]));
  const fileOf = (name: string) => join(state.folder('objects'), createHash('sha256').update(name).digest('hex'));
  const write = () => state.write(index, Object.fromEntries(kept));
  const tell = (name: string, { verdict }: Kept, after: number) => {
    if (verdict !== '') bus.publish(scanEvent({ name, verdict, now: clock.now(), place }), after);
  };
  // A scan that the last start did not live to tell of.
  for (const [name, each] of kept) if (each.taggedFrom > machine() - 60_000) tell(name, each, scanMs);

  const actions: Readonly<Record<string, (name: string, body: Buffer, exchange: Exchange) => void>> = {
    PUT: (name, body, { request, response }) => {
      if (request.headers['if-none-match'] === '*' && kept.has(name)) {
        return sendS3Error(response, 'PreconditionFailed', 412);
      }
      const verdict = parts.scanned.includes(name.split('/')[0] ?? '') ? verdictOn(body) : '';
      const object = {
        contentType: request.headers['content-type'] ?? '',
        taggedFrom: machine() + scanMs,
        verdict,
      };
      writeFileSync(fileOf(name), body, { mode: 0o600 });
      kept.set(name, object);
      write();
      tell(name, object, scanMs);
      response.writeHead(200).end();
    },
    GET: (name, _body, { response }) => {
      const found = kept.get(name);
      // Whoever may not list a bucket is not told whether the object is there (S3 user guide, GetObject).
      const isClean = found?.verdict === 'NO_THREATS_FOUND' && found.taggedFrom <= machine();
      if (!found || !isClean) return sendS3Error(response, 'AccessDenied', 403);
      response.writeHead(200, { 'content-type': found.contentType });
      response.end(readFileSync(fileOf(name)));
    },
    DELETE: (name, _body, { response }) => {
      if (kept.delete(name)) rmSync(fileOf(name), { force: true });
      write();
      response.writeHead(204).end();
    },
  };
  return (body, exchange) => {
    const { request, response } = exchange;
    if (failedAsWished(parts.faults.get('s3'), exchange, refusals(response))) return;
    const act = actions[request.method ?? ''];
    if (!act) return sendS3Error(response, 'NotImplemented', 501);
    act(objectNamed(request.url ?? '/'), body, exchange);
  };
}

/** `bucket/key`, from a path-style address. */
export function objectNamed(url: string): string {
  return decodeURIComponent(url.split('?')[0] ?? '').slice(1);
}

function readKept(value: JsonObject[string]): Kept {
  return {
    contentType: textAt(value, 'contentType') ?? '',
    taggedFrom: numberAt(value, 'taggedFrom') ?? 0,
    verdict: textAt(value, 'verdict') ?? '',
  };
}

function refusals(response: ServerResponse) {
  return {
    down: () => sendS3Error(response, 'ServiceUnavailable', 503),
    throttle: () => sendS3Error(response, 'SlowDown', 503),
    reject: () => sendS3Error(response, 'AccessDenied', 403),
  };
}

export function sendS3Error(response: ServerResponse, code: string, status: number): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
