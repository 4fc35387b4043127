import middy from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { errorName } from '../../shared/log.ts';
import { Unavailable } from '../../shared/ports/unavailable.ts';
import { readRequest, toGatewayResult } from '../../shared/web/gateway.ts';
import type { Reply } from '../../shared/web/reply.ts';
import { securityHeaders } from '../../shared/web/security-headers.ts';
import { answerCall } from './answer-call.ts';
import type { InterfaceDeps } from './call.ts';
import { problemReply } from './replies.ts';

// Time left to answer with a problem of our own before Lambda ends the function without one.
const timeoutEarlyInMillis = 500;

/** The interface for other systems: everything is answered in JSON, whatever goes wrong. */
export function createHandler(deps: InterfaceDeps) {
  return middy<APIGatewayProxyEvent, APIGatewayProxyResult>({ timeoutEarlyInMillis })
    .onError(async (failed) => {
      const { requestId } = failed.event.requestContext;
      failed.response = toResult(failure(failed.error, requestId, deps), failed.event);
    })
    .handler(async (event: APIGatewayProxyEvent) => {
      // Its body is no form of a browser's.
      const read = await readRequest({ ...event, body: null });
      const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
      const [municipality = ''] = read.request.segments;
      return toResult(await deps.within(municipality, () => answerCall(read, body, deps)), event);
    });
}

/** The error's class and the request's id: its message may quote what somebody sent. */
function failure(error: unknown, requestId: string, { log }: InterfaceDeps): Reply {
  const ids = { requestId, errorName: errorName(error) };
  // Middy's early time-out counts as an outage.
  if (error instanceof Unavailable || ids.errorName === 'TimeoutError') {
    log.warn('service-unavailable', ids);
    return problemReply('unavailable');
  }
  log.error('request-failed', ids);
  return problemReply('broken');
}

function toResult(reply: Reply, { httpMethod }: APIGatewayProxyEvent): APIGatewayProxyResult {
  return toGatewayResult(reply, securityHeaders({ formOrigins: [] }), httpMethod);
}
