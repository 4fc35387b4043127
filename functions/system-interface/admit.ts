import { instant } from '../../shared/domain/calendar/day.ts';
import { type SystemScope, scopesOf } from '../../shared/domain/settings/systems.ts';
import { readSystemToken, type SystemToken } from '../../shared/web/system-token.ts';
import { baseOf, type Call, type InterfaceDeps } from './call.ts';
import type { ProblemCode } from './problems.ts';

type Admission =
  | { readonly ok: true; readonly token: SystemToken }
  | { readonly ok: false; readonly problem: ProblemCode };

/** A year of applications of a large city; and every case of one asked about every other minute. */
const mostInAnHour = { write: 600, read: 6000 } as const;

/**
 * Who may come. Three must agree: Maskinporten that it is this organisation and asked for the scope, the token that it
 * is made out for this municipality, and the municipality's settings that the organisation may.
 */
export async function admit(call: Call, scope: SystemScope, deps: InterfaceDeps): Promise<Admission> {
  const { request, municipality } = call;
  const now = deps.clock();
  const expected = { audience: baseOf(municipality, deps), now };
  const reading = await readSystemToken(request.headers.get('authorization'), deps.tokens, expected);
  if (!reading.ok) return { ok: false, problem: reading.reason };
  const { token } = reading;
  const granted = scopesOf(token.organisation, municipality);
  if (!granted) return { ok: false, problem: 'organisation-unknown' };
  if (!token.scopes.includes(scope)) return { ok: false, problem: 'scope-missing' };
  if (!granted.includes(scope)) return { ok: false, problem: 'scope-not-granted' };
  const kind = scope.endsWith('.write') ? 'write' : 'read';
  const name = `system ${municipality.id} ${token.organisation} ${kind}`;
  const counted = await deps.limits.count(name, mostInAnHour[kind], instant(now));
  return counted === 'over' ? { ok: false, problem: 'too-many' } : { ok: true, token };
}

/** A token submits once: whoever copies one cannot send something else with it. Reading may go on while it lives. */
export async function spend({ token }: Call & { readonly token: SystemToken }, deps: InterfaceDeps) {
  const id = deps.hashOf(`${deps.tokens.issuer} ${token.id}`);
  return deps.usedTokens.spend(id, instant(token.expiresAt), instant(deps.clock()));
}
