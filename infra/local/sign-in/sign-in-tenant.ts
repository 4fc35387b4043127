import type { IncomingMessage, ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { configuration } from './sign-in-configuration.ts';
import { answerPicker } from './sign-in-picker.ts';
import { leaveWithoutAsking } from './sign-in-sign-out.ts';
import type { Tenant, TenantKeys } from './sign-in-types.ts';

/** One issuer: an OpenID provider with a page on which one picks a person instead of proving to be one. */
export function createTenant(tenant: Tenant, keys: TenantKeys) {
  const provider = new Provider(tenant.issuer, configuration(tenant, keys));
  provider.on('server_error', (_context, error) => console.error(error));
  provider.use(leaveWithoutAsking);
  const callback = provider.callback();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/';
    if (url.startsWith(`${tenant.path}/velg/`)) return answerPicker(tenant, provider, { request, response });
    // As Express mounts an application: the provider finds its own path from the two.
    Object.assign(request, { originalUrl: url, url: withSid(url.slice(tenant.path.length) || '/') });
    await callback(request, response);
  };
}

/** oidc-provider gives `sid` only to those who ask in `claims`; ID-porten and Entra ID give it to all. */
function withSid(url: string): string {
  if (!url.startsWith('/auth?') || /[?&]claims=/.test(url)) return url;
  return `${url}&claims=${encodeURIComponent('{"id_token":{"sid":null}}')}`;
}
