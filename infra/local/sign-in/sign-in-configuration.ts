import { createHash } from 'node:crypto';
import type { OidcContext } from 'oidc-provider';
import { messagePage } from './sign-in-pages.ts';
import { policy } from './sign-in-policy.ts';
import { signOut } from './sign-in-sign-out.ts';
import { acr, refreshLife, sessionLimits, type Tenant, type TenantKeys } from './sign-in-types.ts';

/** oidc-provider set up as ID-porten and Entra ID behave. */
export function configuration(tenant: Tenant, keys: TenantKeys): object {
  const name = tenant.path.slice(1);
  const clients = tenant.clients.map((client) => ({
    client_id: client.id,
    grant_types: tenant.refreshes ? ['authorization_code', 'refresh_token'] : ['authorization_code'],
    redirect_uris: [client.redirectUri],
    post_logout_redirect_uris: [client.afterSignOut],
    token_endpoint_auth_method: 'private_key_jwt',
    jwks: { keys: [keys.client] },
    subject_type: 'pairwise',
  }));
  return {
    clients,
    jwks: { keys: [keys.signing] },
    acrValues: tenant.levels ? Object.values(acr) : [],
    claims: { openid: ['sub', 'acr', 'amr', 'auth_time', ...tenant.claims], profile: [], sid: null },
    conformIdTokenClaims: false,
    clientAuthMethods: ['private_key_jwt'],
    cookies: {
      keys: [keys.cookies],
      names: { session: `${name}_session`, interaction: `${name}_choice`, resume: `${name}_resume` },
    },
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context: OidcContext) => signOut(tenant, context),
        postLogoutSuccessSource: (context: OidcContext) => {
          context.body = messagePage('Du er logget ut', 'Du kan lukke vinduet.');
        },
      },
    },
    findAccount: (_context: unknown, id: string) => {
      const account = tenant.account(id);
      return account && { accountId: id, claims: () => ({ sub: id, ...account.claims, locale: 'nb' }) };
    },
    interactions: {
      url: (_context: unknown, { uid }: { uid: string }) => `${tenant.path}/velg/${uid}`,
      policy: policy(),
    },
    loadExistingGrant: (context: OidcContext) => grantAll(tenant, context),
    pairwiseIdentifier: (_context: unknown, id: string, client: { clientId: string }) =>
      createHash('sha256').update(`${tenant.issuer} ${client.clientId} ${id}`).digest('base64url'),
    pkce: { required: () => true },
    renderError: (context: OidcContext, out: Readonly<Record<string, string>>) => {
      context.type = 'html';
      context.body = messagePage('Innloggingen gikk ikke', `${out['error'] ?? ''}: ${out['error_description'] ?? ''}`);
    },
    scopes: ['openid', 'profile', ...(tenant.refreshes ? ['offline_access'] : [])],
    ...(tenant.refreshes && refreshing),
    subjectTypes: ['pairwise'],
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: tenant.refreshes ? refreshLife : sessionLimits.most,
      IdToken: 600,
      Interaction: sessionLimits.idle,
      RefreshToken: refreshLife,
      // Renewed at each use; the policy ends it after two hours whatever the use.
      Session: sessionLimits.idle,
    },
  };
}

/** As Entra ID: asked for without a consent page, good for many uses, and not bound to the session in the browser. */
const refreshing = {
  issueRefreshToken: () => true,
  rotateRefreshToken: false,
  expiresWithSession: () => false,
};

/** Nobody is asked for consent: these clients are the municipality's own. */
async function grantAll(tenant: Tenant, { oidc }: OidcContext) {
  const { Grant } = oidc.provider;
  const clientId = oidc.client?.clientId ?? '';
  const known = oidc.session.grantIdFor(clientId);
  const existing = known === undefined ? undefined : await Grant.find(known);
  if (existing) return existing;
  const grant = new Grant({ clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid profile');
  grant.addOIDCClaims(['sub', 'acr', 'amr', 'auth_time', 'sid', ...tenant.claims]);
  await grant.save();
  return grant;
}
