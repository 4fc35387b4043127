import { type FaultKind, failedAsWished, faultKinds } from '../faults.ts';
import { serve } from '../http.ts';
import { isObject, type JsonObject, numberAt, objectAt, parseJson, textAt } from '../json.ts';
import { createStaffRoles, readRolesWish } from '../staff-roles.ts';
import { createMaskinporten } from './maskinporten.ts';
import { readSignInSettings } from './sign-in-settings.ts';
import { createTenant } from './sign-in-tenant.ts';
import { citizenTenant, staffTenant } from './sign-in-tenants.ts';

/** The identity providers' process: started by sign-in-process.ts with all it needs in one variable. */
const given = parseJson(process.env['SIGN_IN'] ?? '{}');
const { place, municipalities } = readSignInSettings(given);
const keys = (name: string) => ({
  signing: key(name),
  client: key('client'),
  cookies: textAt(given, 'cookies') ?? '',
});

const citizen = createTenant(citizenTenant(place, municipalities), keys('idporten'));
const roles = createStaffRoles();
const staff = createTenant(staffTenant({ place, municipalities, rolesNow: roles.of }), keys('staff'));
const maskinporten = createMaskinporten(place, key('maskinporten'));

let fault: FaultKind | undefined;
process.on('message', (message) => {
  if (!isObject(message)) return;
  if (message['kind'] === 'fault') fault = faultKinds.find((kind) => kind === message['fault']);
  if (message['kind'] !== 'roles') return;
  const wish = readRolesWish(message, municipalities);
  if (wish) roles.set(wish);
  process.send?.({ kind: 'roles-set' });
});

await serve(numberAt(given, 'port') ?? 0, ['127.0.0.1'], async (request, response) => {
  const refuse = (status: number) => () => void response.writeHead(status).end();
  const refusals = { down: refuse(503), throttle: refuse(429), reject: refuse(400) };
  if (failedAsWished(fault, { request, response }, refusals)) return;
  if (request.url?.startsWith('/idporten')) return citizen(request, response);
  if (request.url?.startsWith('/staff')) return staff(request, response);
  if (request.url?.startsWith('/maskinporten/')) return maskinporten(request, response);
  response.writeHead(404).end();
});
process.send?.({ kind: 'ready' });

function key(name: string): JsonObject {
  const found = objectAt(given, 'keys', name);
  return isObject(found) ? found : {};
}
