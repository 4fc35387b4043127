import { parseReference } from '../../shared/domain/applying/reference.ts';
import { instant } from '../../shared/domain/calendar/day.ts';
import type { ReadRequest } from '../../shared/web/request.ts';
import { matchRoute } from '../../shared/web/router.ts';
import { admit } from './admit.ts';
import { baseOf, type Call, type InterfaceDeps } from './call.ts';
import { type InterfaceReply, jsonReply, problemReply } from './replies.ts';
import { answers, type OperationName, operations } from './routes.ts';

/** Answers one request; what is refused is logged by its code. */
export async function answerCall(read: ReadRequest, body: Uint8Array, deps: InterfaceDeps): Promise<InterfaceReply> {
  if (!read.ok) return problemReply(read.reason === 'method' ? 'method-not-allowed' : 'bad-request');
  const { request } = read;
  const [id = '', , version, ...below] = request.segments;
  const municipality = version === 'v1' ? await deps.settings.municipality(id) : undefined;
  if (!municipality) return problemReply('not-found');
  const call = { request, body, municipality, params: {}, now: deps.now() };
  const method = request.method === 'POST' ? 'POST' : 'GET';
  if (below.length === 1 && below[0] === 'openapi.json') {
    return method === 'GET' ? description(call, deps) : problemReply('method-not-allowed');
  }
  const matched = matchRoute(operations, method, below);
  if (!matched.found) return problemReply(matched.reason === 'method' ? 'method-not-allowed' : 'not-found');
  return answered({ ...call, params: matched.params }, matched.route, deps);
}

async function answered(call: Call, { name, scope }: Matched, deps: InterfaceDeps): Promise<InterfaceReply> {
  const admission = await admit(call, scope, deps);
  const reply = admission.ok
    ? await answers[name](deps)({ ...call, token: admission.token })
    : problemReply(admission.problem);
  const organisation = admission.ok ? admission.token.organisation : undefined;
  const answer = { name, reply, ...(organisation && { organisation }) };
  note(call, answer, deps);
  if (organisation) await audit(call, { ...answer, organisation }, deps);
  return reply;
}

type Matched = (typeof operations)[number];
type Answered = { readonly name: OperationName; readonly reply: InterfaceReply; readonly organisation?: string };

function note({ request, municipality }: Call, { name, reply, ...by }: Answered, { log }: InterfaceDeps): void {
  const ids = { municipality: municipality.id, requestId: request.requestId, kind: name, ...by };
  if (reply.problem) log.warn('system-refused', { ...ids, status: reply.problem });
  else log.info('system-answered', { ...ids, status: reply.status });
}

/** Of organisations that are let in; what nobody vouches for must not fill the log. */
async function audit(
  { municipality, params }: Call,
  { name, reply, organisation }: Answered & { readonly organisation: string },
  deps: InterfaceDeps,
): Promise<void> {
  const reference = parseReference(params['reference'] ?? '');
  await deps.auditLog.record(municipality.id, {
    at: instant(deps.now()),
    by: `machine:${organisation}`,
    code: 'machine-request',
    about: name,
    ...(reference && { reference }),
    ...(reply.problem && { refused: reply.problem }),
  });
}

/** Written from the very shapes that bodies are read with; loaded when somebody asks. */
async function description(call: Call, deps: InterfaceDeps): Promise<InterfaceReply> {
  const { openApi } = await import('./open-api.ts');
  return jsonReply(openApi({ base: baseOf(call.municipality, deps), call }, deps));
}
