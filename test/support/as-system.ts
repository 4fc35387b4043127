import { expect } from 'vitest';
import * as z from 'zod/mini';

export type SystemCall = { readonly scope: string; readonly key?: string; readonly body?: unknown };

const json = z.record(z.string(), z.unknown());

/** A call of another system to the running service, with a token from the stand-in for Maskinporten beside it. */
export async function asSystem(address: string, { scope, key, body }: SystemCall): Promise<z.infer<typeof json>> {
  const { origin, port, pathname } = new URL(address);
  const resource = `${origin}${pathname.split('/').slice(0, 4).join('/')}`;
  const asked = new URLSearchParams({ organisation: '999888777', scope, resource });
  const answer = await fetch(`http://127.0.0.1:${Number(port) + 1}/maskinporten/token`, {
    method: 'POST',
    body: asked,
  });
  const { access_token } = json.parse(await answer.json());
  const reply = await fetch(address, {
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      authorization: `Bearer ${access_token}`,
      'content-type': 'application/json',
      ...(key && { 'idempotency-key': key }),
    },
  });
  const found = json.parse(await reply.json());
  expect(reply.ok, JSON.stringify(found)).toBe(true);
  return found;
}
