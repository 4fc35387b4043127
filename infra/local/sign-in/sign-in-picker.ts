import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { readBody, sendHtml } from '../http.ts';
import { messagePage, pickerPage } from './sign-in-pages.ts';
import { acr, type Tenant } from './sign-in-types.ts';

export type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** Shows whom one can be, and signs in as the one whose button was pressed. */
export async function answerPicker(tenant: Tenant, provider: Provider, { request, response }: Exchange): Promise<void> {
  const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
  if (!interaction) {
    return sendHtml(
      response,
      messagePage('Innloggingen er utløpt', 'Gå tilbake til nettsiden og logg inn på nytt.'),
      400,
    );
  }
  const { params } = interaction;
  if (request.method !== 'POST') {
    const wanted = params['ui_locales']?.split(' ')[0];
    const language = wanted === 'nn' || wanted === 'en' ? wanted : 'nb';
    const groups = tenant.groupsFor(params['client_id'] ?? '');
    const action = `${tenant.path}/velg/${interaction.uid}`;
    return sendHtml(response, pickerPage({ language, tenant: tenant.name, action, groups, levels: tenant.levels }));
  }
  const form = new URLSearchParams((await readBody(request, 10_000))?.toString() ?? '');
  const account = tenant.account(form.get('person') ?? '');
  if (!account) {
    const refused = { error: 'access_denied', error_description: 'The person went back' };
    return provider.interactionFinished(request, response, refused);
  }
  const level = form.get('level') === 'substantial' ? 'substantial' : (account.highestLevel ?? 'high');
  const login = {
    accountId: account.id,
    remember: false,
    amr: account.amr,
    ...(tenant.levels ? { acr: acr[level] } : {}),
  };
  await provider.interactionFinished(request, response, { login });
}
