import { at, isList, isObject, type Json, numberAt, objectAt, textAt } from './json.ts';
import type { Api, GatewayAnswer } from './system-api.ts';

export type HttpReply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
};

/**
 * What the function returned as HTTP; undefined when API Gateway would call it malformed. Base64 becomes bytes where the
 * API has the first type that the browser accepts among its binary ones, and goes out as it is otherwise (API Gateway
 * developer guide, "Return binary media from a Lambda proxy integration").
 */
export function functionReply(value: Json, isBinary: boolean): HttpReply | undefined {
  const status = numberAt(value, 'statusCode');
  if (status === undefined || !isObject(value)) return undefined;
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, each] of Object.entries(objectAt(value, 'headers'))) headers[name.toLowerCase()] = String(each);
  for (const [name, all] of Object.entries(objectAt(value, 'multiValueHeaders'))) {
    if (isList(all)) headers[name.toLowerCase()] = all.map(String);
  }
  const text = textAt(value, 'body') ?? '';
  return {
    status,
    headers,
    body: isBinary && at(value, 'isBase64Encoded') === true ? Buffer.from(text, 'base64') : text,
  };
}

/** The cases in which the gateway answers itself, with AWS's status and message where the template says nothing. */
const defaults = {
  MISSING_AUTHENTICATION_TOKEN: { status: 403, message: 'Missing Authentication Token' },
  REQUEST_TOO_LARGE: { status: 413, message: 'Request Too Long' },
  INTEGRATION_TIMEOUT: { status: 504, message: 'Endpoint request timed out' },
  INTEGRATION_FAILURE: { status: 502, message: 'Internal server error' },
} as const satisfies Record<string, { status: number; message: string }>;

export type GatewayProblem = keyof typeof defaults;

export function gatewayReply(api: Api, problem: GatewayProblem, requestId: string): HttpReply {
  const { status, message } = defaults[problem];
  const family = status < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX';
  const own = api.answers.find(({ type }) => type === problem);
  const answer = own ?? api.answers.find(({ type }) => type === family);
  const [type, template] = templateOf(answer);
  const body = template
    .replaceAll('$context.error.messageString', JSON.stringify(message))
    .replaceAll('$context.error.message', message)
    .replaceAll('$context.requestId', requestId);
  // A family's status is for its members without a status of their own: AWS keeps theirs unless it is set.
  return { status: answer?.status ?? status, headers: { 'content-type': type, ...lower(answer?.headers ?? {}) }, body };
}

function templateOf(answer: GatewayAnswer | undefined): readonly [string, string] {
  const [first] = Object.entries(answer?.templates ?? {});
  return first ?? ['application/json', '{"message":$context.error.messageString}'];
}

function lower(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
