import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallRecord } from './calls.ts';
import type { Clock } from './clock.ts';
import { consolePage, smsPage } from './console-page.ts';
import { type Faults, faultKinds, faultServices } from './faults.ts';
import type { LocalFunction } from './functions.ts';
import { isJson, readBody, sendHtml, sendJson } from './http.ts';
import type { Messages } from './inboxes/messages.ts';
import { type Json, parseJson } from './json.ts';
import type { LocalMunicipality } from './municipalities.ts';
import { personsList } from './people.ts';
import type { Place } from './place.ts';
import type { SignInProcess } from './sign-in/sign-in-process.ts';
import { readRolesWish, type StaffRoles } from './staff-roles.ts';
import { readClockWish, type TimeTravel } from './time-travel.ts';

export type ConsoleParts = {
  readonly place: Place;
  readonly clock: Clock;
  readonly time: TimeTravel;
  readonly messages: Messages;
  readonly functions: readonly LocalFunction[];
  readonly faults: Faults;
  readonly calls: CallRecord;
  readonly municipalities: readonly LocalMunicipality[];
  readonly staffRoles: StaffRoles;
  readonly signIn: Pick<SignInProcess, 'setRoles'>;
};

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** The runner's own addresses below `/_local`; undefined for all that are the product's. */
export function createConsole(parts: ConsoleParts): (request: IncomingMessage) => Answer | undefined {
  const { clock, messages, functions, faults } = parts;
  const answers: Readonly<Record<string, Answer>> = {
    'GET /_local': (_request, response) => sendHtml(response, consolePage(viewOf(parts))),
    'GET /_local/sms': (_request, response) => sendHtml(response, smsPage(messages.all())),
    'GET /_local/messages': (_request, response) => sendJson(response, messages.all()),
    'GET /_local/persons': (_request, response) =>
      sendJson(response, personsList(parts.municipalities, parts.staffRoles.of)),
    // Gives an employee other roles at their provider, who may be signed in: `{"person": "sindre.sund", "roles": []}`.
    'POST /_local/persons': (request, response) => setRoles(parts, request, response),
    'GET /_local/functions': (_request, response) => sendJson(response, functions.map(describe)),
    // What each function has used of what its role allows, ever since the state folder was new.
    'GET /_local/calls': (_request, response) => sendJson(response, parts.calls.all()),
    'GET /_local/clock': (_request, response) => sendJson(response, { now: clock.now().toISOString() }),
    'POST /_local/clock': (request, response) => moveClock(parts, request, response),
    // One run of the schedules more, at the moment the clock shows.
    'POST /_local/tick': async (_request, response) => {
      await parts.time.tick();
      await parts.time.settle();
      sendJson(response, { now: clock.now().toISOString() });
    },
    'GET /_local/faults': (_request, response) =>
      sendJson(response, { now: faults.all(), services: faultServices, kinds: faultKinds }),
    'POST /_local/faults': (request, response) => setFaults(faults, request, response),
    // For checks: answers when every notice and receipt under way has been dealt with.
    'POST /_local/settle': async (_request, response) => {
      await parts.time.settle();
      sendJson(response, { now: clock.now().toISOString() });
    },
  };
  return (request) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path !== '/_local' && !path.startsWith('/_local/')) return undefined;
    // A page elsewhere on the web must not be able to move our clock.
    if (request.headers['sec-fetch-site'] === 'cross-site') return refuse;
    return answers[`${request.method} ${path.replace(/\/$/, '')}`] ?? notThere;
  };
}

const refuse: Answer = (_request, response) => sendJson(response, { problem: 'Not from another site.' }, 403);
const notThere: Answer = (_request, response) => sendJson(response, { problem: 'No such address below /_local.' }, 404);

async function moveClock(parts: ConsoleParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const wish = await readWish(request);
  if (wish === undefined) return sendJson(response, { problem: 'The body is no JSON.' }, 400);
  const read = readClockWish(wish, parts.clock.now());
  if (!read.ok) return sendJson(response, { problem: read.problem }, 400);
  await parts.time.to(read.target);
  if (isJson(request)) return sendJson(response, { now: parts.clock.now().toISOString() });
  response.writeHead(303, { location: '/_local' }).end();
}

async function setRoles(parts: ConsoleParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const wish = readRolesWish((await readWish(request)) ?? null, parts.municipalities);
  if (!wish) return sendJson(response, { problem: 'Wanted: a staff member’s id and a list of known roles.' }, 400);
  parts.staffRoles.set(wish);
  await parts.signIn.setRoles(wish);
  sendJson(response, wish);
}

async function setFaults(faults: Faults, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const wish = await readWish(request);
  const now = wish === undefined ? undefined : faults.set(wish);
  if (now) return sendJson(response, { now });
  sendJson(response, { problem: `Services: ${faultServices.join(', ')}; kinds: ${faultKinds.join(', ')}.` }, 400);
}

/** JSON from checks, a form from the console's page. */
async function readWish(request: IncomingMessage): Promise<Json | undefined> {
  const text = (await readBody(request, 10_000))?.toString() ?? '';
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') && !text.startsWith('{')) {
    const form = new URLSearchParams(text);
    const until = form.get('until');
    return until ? { now: `${until}Z` } : Object.fromEntries(form);
  }
  try {
    return parseJson(text === '' ? '{}' : text);
  } catch {
    return undefined;
  }
}

function describe(each: LocalFunction) {
  return { name: each.name, ...each.count(), recent: each.recent(), output: each.output() };
}

function viewOf({ place, clock, messages, functions, faults, municipalities }: ConsoleParts) {
  return { place, now: clock.now(), messages: messages.all(), functions, faults: faults.all(), sites: municipalities };
}
