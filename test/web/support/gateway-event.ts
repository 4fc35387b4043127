import type { APIGatewayProxyEvent } from 'aws-lambda';

type Asked = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly query?: Readonly<Record<string, string>>;
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
    queryStringParameters: query,
    multiValueQueryStringParameters: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]])),
    body: asked.body ?? (form ? new URLSearchParams(form).toString() : null),
    isBase64Encoded: asked.base64 ?? false,
    pathParameters: null,
    stageVariables: null,
    resource: '/{municipality}/{proxy+}',
    requestContext: requestContext(method, path),
  };
}

function requestContext(method: string, path: string): APIGatewayProxyEvent['requestContext'] {
  return {
    accountId: '000000000000',
    apiId: 'api',
    authorizer: {},
    protocol: 'HTTP/1.1',
    httpMethod: method,
    path,
    stage: 'test',
    requestId: 'request-1',
    requestTimeEpoch: 0,
    resourceId: 'resource',
    resourcePath: '/{municipality}/{proxy+}',
    identity: {
      accessKey: null,
      accountId: null,
      apiKey: null,
      apiKeyId: null,
      caller: null,
      clientCert: null,
      cognitoAuthenticationProvider: null,
      cognitoAuthenticationType: null,
      cognitoIdentityId: null,
      cognitoIdentityPoolId: null,
      principalOrgId: null,
      sourceIp: '203.0.113.1',
      user: null,
      userAgent: null,
      userArn: null,
    },
  };
}
