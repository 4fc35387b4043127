import type { ServerResponse } from 'node:http';

export type AwsReply =
  | { readonly result: object }
  | { readonly error: string; readonly message: string; readonly more?: object; readonly status?: 503 };

/** One of AWS's JSON protocols: a result, or an error named by `__type`. */
export function sendAws(response: ServerResponse, reply: AwsReply): void {
  const failed = 'error' in reply;
  const body = failed
    ? { __type: reply.error, message: reply.message, Message: reply.message, ...reply.more }
    : reply.result;
  response.writeHead(failed ? (reply.status ?? 400) : 200, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(JSON.stringify(body));
}
