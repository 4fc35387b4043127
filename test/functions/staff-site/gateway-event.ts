import type { APIGatewayProxyEvent } from 'aws-lambda';
import { type FormPart, multipartBody, multipartType } from '../../../infra/local/multipart.ts';
import { requestContext } from '../../support/request-context.ts';

const resource = '/{municipality}/ansatt/{proxy+}';

export type Sent = {
  readonly method: 'GET' | 'HEAD' | 'POST';
  /** With its query. */
  readonly address: string;
  readonly cookie?: string;
  readonly form?: Readonly<Record<string, string>> | URLSearchParams;
  readonly origin?: string;
  /** A form with a file, in place of `form`. */
  readonly parts?: readonly FormPart[];
};

/** A browser's request as the REST API hands it to the function. */
export function gatewayEvent({ method, address, cookie, form, origin, parts }: Sent): APIGatewayProxyEvent {
  const url = new URL(address, 'https://ip.example');
  const headers = {
    ...(cookie !== undefined && { cookie }),
    ...(origin !== undefined && { origin }),
    ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
    ...(parts && { 'content-type': multipartType }),
  };
  const several = [...new Set(url.searchParams.keys())].map((name) => [name, url.searchParams.getAll(name)] as const);
  return {
    httpMethod: method,
    path: url.pathname,
    resource,
    headers,
    multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    queryStringParameters: Object.fromEntries(url.searchParams),
    multiValueQueryStringParameters: Object.fromEntries(several),
    pathParameters: null,
    stageVariables: null,
    body: parts ? multipartBody(parts).toString('base64') : form ? new URLSearchParams(form).toString() : null,
    isBase64Encoded: parts !== undefined,
    requestContext: requestContext({ method, path: url.pathname, resource }),
  };
}
