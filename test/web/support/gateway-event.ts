import type { APIGatewayProxyEvent } from 'aws-lambda';
import { requestContext } from '../../support/request-context.ts';

const resource = '/{municipality}/{proxy+}';

type Asked = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly cookies?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly base64?: boolean;
};

/** An event as the REST API hands it over; a form is encoded as a browser would. */
export function gatewayEvent(asked: Asked = {}): APIGatewayProxyEvent {
  const { method = asked.form ? 'POST' : 'GET', path = '/masoy/nb/', query = {}, form } = asked;
  const cookie = Object.entries(asked.cookies ?? {}).map(([name, value]) => `${name}=${value}`);
  const headers = Object.entries({
    ...(form && { 'Content-Type': 'application/x-www-form-urlencoded' }),
    ...(cookie.length > 0 && { Cookie: cookie.join('; ') }),
    ...asked.headers,
  });
  return {
    httpMethod: method,
    path,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, [value].flat().at(-1)])),
    multiValueHeaders: Object.fromEntries(headers.map(([name, value]) => [name, [value].flat()])),
    queryStringParameters: Object.fromEntries(
      Object.entries(query).map(([name, value]) => [name, [value].flat().at(-1)]),
    ),
    multiValueQueryStringParameters: Object.fromEntries(
      Object.entries(query).map(([name, value]) => [name, [value].flat()]),
    ),
    body: asked.body ?? (form ? new URLSearchParams(form).toString() : null),
    isBase64Encoded: asked.base64 ?? false,
    pathParameters: null,
    stageVariables: null,
    resource,
    requestContext: requestContext({ method, path, resource }),
  };
}
