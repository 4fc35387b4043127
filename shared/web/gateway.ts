import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { readCookies } from './cookies.ts';
import { readFormBody } from './form-body.ts';
import type { Reply } from './reply.ts';
import type { ReadRequest, Request } from './request.ts';

const methods = ['GET', 'HEAD', 'POST'] as const;

/** The gateway's event as our own request; whatever is malformed becomes a reason, never an error. */
export async function readRequest(event: APIGatewayProxyEvent): Promise<ReadRequest> {
  // One slash at the start: a path that pages lead to must never read as another host (`//host/…`).
  const path = event.path.replace(/^\/*/, '/');
  const segments = segmentsOf(path);
  const headers = headersOf(event);
  const request: Request = {
    method: methods.find((method) => method === event.httpMethod) ?? 'GET',
    path,
    segments: segments ?? path.split('/').filter((part) => part !== ''),
    query: queryOf(event),
    form: [],
    cookies: readCookies(valuesOf(event, 'cookie')),
    headers,
    requestId: event.requestContext.requestId,
    sourceAddress: event.requestContext.identity.sourceIp,
  };
  if (request.method !== event.httpMethod) return { ok: false, reason: 'method', request };
  if (!segments) return { ok: false, reason: 'bad-request', request };
  if (request.method !== 'POST') return { ok: true, request };
  const body = await readFormBody(bodyOf(event), headers.get('content-type'));
  if (!body.ok) return { ...body, request };
  return { ok: true, request: { ...request, form: body.form, ...(body.file && { file: body.file }) } };
}

/** Nothing for broken percent-encoding, and for control characters or slashes hidden in it. */
function segmentsOf(path: string): readonly string[] | undefined {
  try {
    const segments = path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    return segments.some((segment) => /[\p{Cc}/\\]/u.test(segment)) ? undefined : segments;
  } catch {
    return undefined;
  }
}

type HeaderHolder = Pick<APIGatewayProxyEvent, 'headers' | 'multiValueHeaders'>;

/** All values of a header, whichever case its name came in and whichever of the event's two forms holds it. */
function valuesOf(event: HeaderHolder, name: string): readonly string[] {
  const many = Object.entries(event.multiValueHeaders ?? {}).filter(([each]) => each.toLowerCase() === name);
  if (many.length > 0) return many.flatMap(([, values]) => values ?? []);
  const single = Object.entries(event.headers ?? {}).filter(([each]) => each.toLowerCase() === name);
  return single.flatMap(([, value]) => (value === undefined ? [] : [value]));
}

/** Repeated headers joined by comma (RFC 9110 § 5.2), so that two different origins never pass as one. */
function headersOf(event: HeaderHolder): ReadonlyMap<string, string> {
  const names = [...Object.keys(event.headers ?? {}), ...Object.keys(event.multiValueHeaders ?? {})];
  return new Map(
    [...new Set(names.map((name) => name.toLowerCase()))].map((name) => [name, valuesOf(event, name).join(', ')]),
  );
}

/** A REST API hands the query over decoded. */
function queryOf(event: APIGatewayProxyEvent): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(event.multiValueQueryStringParameters ?? {})) {
    for (const value of values ?? []) query.append(name, value);
  }
  if (query.size > 0) return query;
  for (const [name, value] of Object.entries(event.queryStringParameters ?? {})) query.append(name, value ?? '');
  return query;
}

function bodyOf({ body, isBase64Encoded }: APIGatewayProxyEvent): Buffer {
  return Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
}

/** Our reply in the gateway's shape; a HEAD gets the headers alone (RFC 9110 § 9.3.2). */
export function toGatewayResult(
  reply: Reply,
  headers: Readonly<Record<string, string>>,
  method: string,
): APIGatewayProxyResult {
  return {
    statusCode: reply.status,
    headers: { ...headers, ...reply.headers },
    ...(reply.cookies.length > 0 && { multiValueHeaders: { 'set-cookie': [...reply.cookies] } }),
    ...bodyIn(reply, method),
  };
}

function bodyIn({ body }: Reply, method: string): Pick<APIGatewayProxyResult, 'body' | 'isBase64Encoded'> {
  if (method === 'HEAD') return { body: '' };
  if (typeof body === 'string') return { body };
  return { body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
}
