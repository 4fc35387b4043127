import type { OidcContext } from 'oidc-provider';
import { signedOutPage } from './sign-in-pages.ts';
import type { Tenant } from './sign-in-types.ts';

/** Ends the session at once, as ID-porten does, and lets every site of it know. */
export async function signOut(tenant: Tenant, context: OidcContext): Promise<void> {
  const { session, provider } = context.oidc;
  const signedIn = Object.keys(session.authorizations ?? {});
  const frames = tenant.clients
    .filter(({ id }) => signedIn.includes(id))
    .map(({ id, frontChannelSignOut }) => {
      const query = new URLSearchParams({ iss: tenant.issuer, sid: session.sidFor(id) ?? '' });
      return `${frontChannelSignOut}?${query}`;
    });
  await session.destroy();
  context.cookies.set(provider.cookieName('session'), null);
  context.type = 'html';
  context.body = signedOutPage(frames, afterSignOut(context));
}

function afterSignOut({ oidc }: OidcContext): string | undefined {
  const address = oidc.params?.['post_logout_redirect_uri'];
  if (address === undefined) return undefined;
  const state = oidc.params?.['state'];
  return state === undefined ? address : `${address}?${new URLSearchParams({ state })}`;
}

/** Signed out already: oidc-provider would go on by script; we go straight back. */
export async function leaveWithoutAsking(context: OidcContext, next: () => Promise<void>): Promise<void> {
  await next();
  const { oidc } = context;
  const address =
    oidc?.route === 'end_session' && context.status === 200 && !oidc.session.accountId
      ? afterSignOut(context)
      : undefined;
  if (address === undefined) return;
  context.status = 303;
  context.redirect(address);
}
