import type { APIGatewayProxyEvent } from 'aws-lambda';

type Asked = { readonly method: string; readonly path: string; readonly resource: string };

/** What the REST API says of the request itself. */
export function requestContext({ method, path, resource }: Asked): APIGatewayProxyEvent['requestContext'] {
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
    resourcePath: resource,
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
