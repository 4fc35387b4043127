import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { machineIssuer, placeAt } from '../../infra/local/place.ts';
import { keptKeyPair } from '../../infra/local/sign-in/client-key.ts';
import { createMaskinporten } from '../../infra/local/sign-in/maskinporten.ts';
import { openStateFolder } from '../../infra/local/state-folder.ts';
import { Unavailable } from '../../shared/ports/unavailable.ts';
import { publishedKeys, readSystemToken } from '../../shared/web/system-token.ts';

const folder = mkdtempSync(join(tmpdir(), 'ip-maskinporten-'));
const place = placeAt(3000);
const issuer = machineIssuer(place);
const audience = 'http://localhost:3000/masoy/api/v1';
const key = keptKeyPair(openStateFolder(folder, true), 'key.json').private;
const server = createServer(createMaskinporten(place, key));
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}/maskinporten`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

async function askFor(form: Readonly<Record<string, string>>) {
  const answer = await fetch(`${origin}/token`, { method: 'POST', body: new URLSearchParams(form) });
  const given = z.object({ access_token: z.optional(z.string()) }).parse(await answer.json());
  return { status: answer.status, token: given.access_token ?? '' };
}

const wanted = { organisation: '999888777', scope: 'ip:cases.read ip:changes.read', resource: audience };

describe('a token of the stand-in for Maskinporten', () => {
  test('is read with the keys that it publishes', async () => {
    const { token } = await askFor(wanted);
    const check = { issuer, keys: publishedKeys(`${origin}/jwk`) };
    const reading = await readSystemToken(`Bearer ${token}`, check, { audience, now: new Date() });
    expect(reading).toMatchObject({
      ok: true,
      token: { organisation: '999888777', scopes: ['ip:cases.read', 'ip:changes.read'] },
    });
  });

  test('is given once for each asking, so that each can be spent', async () => {
    const check = { issuer, keys: publishedKeys(`${origin}/jwk`) };
    const readings = await Promise.all(
      [1, 2].map(async () =>
        readSystemToken(`Bearer ${(await askFor(wanted)).token}`, check, { audience, now: new Date() }),
      ),
    );
    expect(new Set(readings.map((reading) => (reading.ok ? reading.token.id : ''))).size).toBe(2);
  });

  test('is not given to nobody', async () => {
    expect(await askFor({ ...wanted, organisation: 'Kari' })).toMatchObject({ status: 400 });
  });
});

describe('keys that cannot be read', () => {
  test('because they are not where they should be are an outage and no refusal', async () => {
    const { token } = await askFor(wanted);
    const check = { issuer, keys: publishedKeys(`${origin}/nowhere`) };
    const reading = readSystemToken(`Bearer ${token}`, check, { audience, now: new Date() });
    await expect(reading).rejects.toBeInstanceOf(Unavailable);
  });

  test('because nobody answers are one too', async () => {
    const { token } = await askFor(wanted);
    const check = { issuer, keys: publishedKeys('http://127.0.0.1:9/jwk') };
    const reading = readSystemToken(`Bearer ${token}`, check, { audience, now: new Date() });
    await expect(reading).rejects.toBeInstanceOf(Unavailable);
  });
});
