import { instant } from '../domain/calendar/day.ts';
import { type Municipality, staffMember } from '../domain/settings/municipality.ts';
import { errorName } from '../log.ts';
import { Unavailable } from '../ports/unavailable.ts';
import type { Tokens } from './identity-provider.ts';
import { problemReply } from './problem-reply.tsx';
import { keepSession } from './session.ts';
import type { StaffSignInDeps, Standing } from './sign-in-deps.ts';
import type { StaffSession, Visit } from './site.ts';
import { staffSite } from './site-kind.ts';
import { readStaffClaims } from './staff-claims.ts';

type StaffVisit = Visit & { readonly session: StaffSession };
type Asked = { readonly visit: StaffVisit; readonly municipality: Municipality };

const minute = 60_000;
/** How long the roles that the provider last confirmed count while it cannot be asked. */
const trustedMinutes = 15;
// Unchanged roles are written down only when the moment of their confirming has moved this far.
const writtenAfterMinutes = 1;

/**
 * What an employee may do at this request: the settings and the provider's roles as they are now, not as they were at
 * sign-in, so that a role taken away works at once. The provider is asked at every request, since any pause between two
 * questions would be a time in which somebody without access reads health information; a municipality has few such
 * requests. By the refresh token, since Entra ID's userinfo carries no roles and an access token ends before a working
 * day does. A provider that lets a refresh token be used once makes two tabs at the same moment sign in again.
 */
export async function confirmStaff(visit: StaffVisit, deps: StaffSignInDeps): Promise<Standing<StaffSession>> {
  const municipality = await deps.currentSettings.municipality(visit.municipality.id);
  if (!municipality) return { state: 'refused', reply: problemReply(visit, 'not-found') };
  const { issuer, clientId } = municipality.signIn.staff;
  const asked = { visit, municipality };
  const answer = await deps.providers.refresh({ issuer, clientId }, visit.session.refreshToken);
  if (answer.ok) return confirmed(asked, answer.value, deps);
  report(visit, answer, deps);
  if (answer.reason === 'down') return trusted(asked);
  // Refused right after sign-in: another sign-in would end the same way, round and round.
  if (minutesSince(visit.session.signedInAt, visit) < 1) throw new Unavailable();
  return { state: 'ended' };
}

async function confirmed(
  { visit, municipality }: Asked,
  tokens: Tokens,
  deps: StaffSignInDeps,
): Promise<Standing<StaffSession>> {
  const before = visit.session;
  const read = readStaffClaims(tokens.claims, municipality);
  const roles = read.ok && read.staffId === before.staffId ? read.roles : [];
  const { refreshToken = before.refreshToken } = tokens;
  const session = { ...before, roles, refreshToken, confirmedAt: instant(visit.now) };
  const same = roles.join() === before.roles.join() && refreshToken === before.refreshToken;
  const recent = minutesSince(before.confirmedAt, visit) < writtenAfterMinutes;
  const token = visit.request.cookies.get(staffSite.cookies(before.municipality).session);
  if (!(same && recent) && (await keepSession(token, session, deps)) === 'gone') return { state: 'ended' };
  return standing(visit, municipality, session);
}

/** The provider said nothing: what it said last stands a little longer, then nobody can say who may come in. */
function trusted({ visit, municipality }: Asked): Standing<StaffSession> {
  if (minutesSince(visit.session.confirmedAt, visit) > trustedMinutes) throw new Unavailable();
  return standing(visit, municipality, visit.session);
}

function standing(visit: StaffVisit, municipality: Municipality, session: StaffSession): Standing<StaffSession> {
  const isIn = session.roles.length > 0 && staffMember(municipality, session.staffId) !== undefined;
  if (!isIn) return { state: 'refused', reply: problemReply({ ...visit, municipality, session }, 'forbidden') };
  return { state: 'confirmed', municipality, session };
}

function minutesSince(moment: string, { now }: Visit): number {
  return (now.getTime() - Date.parse(moment)) / minute;
}

type Failure = { readonly reason: 'ended' | 'down'; readonly error: unknown };

function report({ municipality, request }: StaffVisit, { reason, error }: Failure, { log }: StaffSignInDeps): void {
  const ids = { municipality: municipality.id, requestId: request.requestId, errorName: errorName(error) };
  if (reason === 'down') log.error('identity-provider-down', ids);
  else log.info('staff-sign-in-ended', ids);
}
