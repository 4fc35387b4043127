import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from './clock.ts';
import type { Invocation, LocalFunction } from './functions.ts';
import { gatewayEvent, isBinary } from './gateway-event.ts';
import { functionReply, gatewayReply, type HttpReply } from './gateway-reply.ts';
import { readBody } from './http.ts';
import type { Place } from './place.ts';
import { matchRoute } from './routes.ts';
import type { Api } from './system-api.ts';

export type GatewayParts = {
  readonly api: Api;
  readonly functionByArn: (arn: string) => LocalFunction | undefined;
  readonly clock: Clock;
  readonly place: Place;
};

/** API Gateway's limit on a request's body. */
const tenMegabytes = 10 * 1024 * 1024;
/** What Lambda takes as an event, all of it as JSON (AWS quota). */
const largestEvent = 6 * 1024 * 1024;

/** Answers a browser as the REST API of the template does. */
export function createGateway({ api, functionByArn, clock, place }: GatewayParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = randomUUID();
    const own = (problem: Parameters<typeof gatewayReply>[1]) =>
      send(response, gatewayReply(api, problem, requestId), request.method);
    const method = request.method ?? 'GET';
    const url = request.url ?? '/';
    const body = await readBody(request, tenMegabytes);
    const match = matchRoute(api.routes, method, url.split('?')[0] ?? '/');
    if (!match) return own('MISSING_AUTHENTICATION_TOKEN');
    if (!body) return own('REQUEST_TOO_LARGE');
    const sourceIp = request.socket.remoteAddress ?? '127.0.0.1';
    const incoming = { method, url, rawHeaders: request.rawHeaders, body, sourceIp };
    const settings = {
      requestId,
      now: clock.now(),
      stage: api.stage,
      binaryTypes: api.binaryTypes,
      account: place.account,
    };
    const target = functionByArn(match.route.functionArn);
    const event = gatewayEvent(incoming, match, settings);
    if (JSON.stringify(event).length > largestEvent) return own('REQUEST_TOO_LARGE');
    const invocation: Invocation = target
      ? await target.invoke(event)
      : { outcome: 'failed', error: 'no such function' };
    if (invocation.outcome === 'timed-out') return own('INTEGRATION_TIMEOUT');
    const binary = isBinary(request.headers.accept, api.binaryTypes);
    const reply = invocation.outcome === 'answered' ? functionReply(invocation.value, binary) : undefined;
    return reply ? send(response, reply, method) : own('INTEGRATION_FAILURE');
  };
}

function send(response: ServerResponse, reply: HttpReply, method: string | undefined): void {
  const headers = Object.entries(reply.headers).map(
    ([name, value]) => [name, typeof value === 'string' ? value : [...value]] as const,
  );
  response.writeHead(reply.status, Object.fromEntries(headers));
  response.end(method === 'HEAD' ? undefined : reply.body);
}
