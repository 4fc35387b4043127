import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { AuditEntry } from '../../../shared/domain/audit-entry.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import { type IdentityProviders, identityProviders } from '../../../shared/web/identity-provider.ts';
import type { StaffSession } from '../../../shared/web/site.ts';
import { type SiteSetup, siteHandler } from '../../../shared/web/site-handler.ts';
import { staffSite } from '../../../shared/web/site-kind.ts';
import { staffSignIn } from '../../../shared/web/staff-sign-in.ts';
import { citizenWeb, context, cookieOf } from './citizen-web.ts';
import { gatewayEvent } from './gateway-event.ts';
import type { stubIssuer } from './stub-issuer.ts';

type Provider = Awaited<ReturnType<typeof stubIssuer>>;
type Claims = Readonly<Record<string, unknown>>;

export const hannasClaims = {
  sub: 's',
  preferred_username: 'hanna.hav@masoy.example',
  roles: ['leader'],
  amr: ['pwd', 'mfa'],
  sid: 'sid-1',
};
export const staffCookie = '__Host-ip-ansatt-masoy';

/** Måsøy’s staff site with a clock and settings that can be changed; its pages say whose session they are shown to. */
export function staffWeb(
  provider: Provider,
  change: (providers: IdentityProviders) => IdentityProviders = (same) => same,
) {
  const { setup, wait, logged, sessions } = citizenWeb();
  const { later: _, ...base } = setup;
  const signIn = { ...masoy.signIn, staff: { ...masoy.signIn.staff, issuer: provider.issuer } };
  const before: Municipality = { ...masoy, signIn };
  let now: Municipality | undefined = before;
  const recorded: AuditEntry[] = [];
  const deps = {
    ...base,
    auditLog: { record: async (_municipality: string, entry: AuditEntry) => void recorded.push(entry) },
    settings: { municipality: async () => before },
    currentSettings: { municipality: async () => now },
    providers: change(identityProviders({ privateJwk: async () => provider.clientJwk })),
  };
  const routes: SiteSetup<StaffSession>['routes'] = [
    { access: 'signed-in', path: '', method: 'GET', answer: async ({ session }) => text(JSON.stringify(session)) },
    {
      access: 'signed-in',
      path: '',
      method: 'POST',
      answer: async ({ request }) => text(JSON.stringify(request.form)),
    },
  ];
  const handler = siteHandler({ ...deps, kind: staffSite, signIn: staffSignIn(deps), routes });
  const send = async (asked: Parameters<typeof gatewayEvent>[0]) => handler(gatewayEvent(asked), context);

  /** The whole way in, as whom the provider says. */
  async function enter(claims: Claims = hannasClaims, cookies: Readonly<Record<string, string>> = {}) {
    const start = await send({ path: '/masoy/ansatt/logg-inn', query: { til: '/masoy/ansatt/' }, cookies });
    const asked = new URL(String(start.headers?.['location'])).searchParams;
    provider.answerWith({ claims: { sub: 's', nonce: asked.get('nonce'), ...claims }, refreshToken: 'refresh-1' });
    const reply = await send({
      path: '/masoy/ansatt/logg-inn/retur',
      query: { code: 'c', state: asked.get('state') ?? '' },
      cookies: { ...cookies, '__Host-ip-ansatt-inn-masoy': cookieOf(start, '__Host-ip-ansatt-inn-masoy') ?? '' },
    });
    provider.answerWith({ claims: { sub: 's', ...claims } });
    return { asked, reply, cookies: { [staffCookie]: cookieOf(reply, staffCookie) ?? '' } };
  }

  return {
    send,
    wait,
    logged,
    recorded,
    sessions,
    enter,
    open: (cookies: Readonly<Record<string, string>>) => send({ path: '/masoy/ansatt/', cookies }),
    settingsAre: (changed: Partial<Municipality> | undefined) => {
      now = changed && { ...before, ...changed };
    },
  };
}

function text(body: string) {
  return { status: 200, headers: {}, cookies: [], body };
}
