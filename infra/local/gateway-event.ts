import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { RouteMatch } from './routes.ts';

export type Incoming = {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  /** Names and values by turns, as Node's rawHeaders. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  readonly sourceIp: string;
};

export type EventSettings = {
  readonly requestId: string;
  readonly now: Date;
  readonly stage: string;
  readonly binaryTypes: readonly string[];
  readonly account: string;
};

/** The event of a REST API with Lambda proxy integration, payload version 1.0. */
export function gatewayEvent(incoming: Incoming, match: RouteMatch, settings: EventSettings): APIGatewayProxyEvent {
  const [path = '/', query = ''] = splitOnce(incoming.url, '?');
  const headers = headersOf(incoming);
  const values = valuesOf([...new URLSearchParams(query)]);
  const binary = isBinary(headers['content-type']?.[0], settings.binaryTypes);
  const parameters = match.parameters;
  return {
    resource: match.route.path,
    path,
    httpMethod: incoming.method,
    headers: lastOf(headers) ?? {},
    multiValueHeaders: headers,
    queryStringParameters: lastOf(values),
    multiValueQueryStringParameters: Object.keys(values).length > 0 ? values : null,
    pathParameters: Object.keys(parameters).length > 0 ? { ...parameters } : null,
    stageVariables: null,
    requestContext: contextOf(incoming, match, settings),
    body: incoming.body.length === 0 ? null : incoming.body.toString(binary ? 'base64' : 'utf8'),
    isBase64Encoded: incoming.body.length > 0 && binary,
  };
}

function contextOf(incoming: Incoming, { route }: RouteMatch, settings: EventSettings) {
  const [path = '/'] = splitOnce(incoming.url, '?');
  const nobody = {
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
    user: null,
    userArn: null,
  };
  return {
    accountId: settings.account,
    apiId: 'local',
    authorizer: undefined,
    protocol: 'HTTP/1.1',
    httpMethod: incoming.method,
    identity: { ...nobody, sourceIp: incoming.sourceIp, userAgent: headersOf(incoming)['user-agent']?.[0] ?? null },
    path,
    stage: settings.stage,
    requestId: settings.requestId,
    requestTimeEpoch: settings.now.getTime(),
    resourceId: 'local',
    resourcePath: route.path,
  };
}

/** These concern one connection and do not reach the function. */
const ofTheConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'upgrade', 'te']);

function headersOf({ rawHeaders, sourceIp }: Incoming): Record<string, string[]> {
  const pairs: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase();
    if (!ofTheConnection.has(name)) pairs.push([name, rawHeaders[index + 1] ?? '']);
  }
  return valuesOf([...pairs, ['x-forwarded-for', sourceIp], ['x-forwarded-proto', 'http']]);
}

function valuesOf(pairs: readonly (readonly [string, string])[]): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of pairs) values[name] = [...(values[name] ?? []), value];
  return values;
}

/** Where a name came more than once, the single-value field has the last. */
function lastOf(values: Readonly<Record<string, readonly string[]>>): Record<string, string> | null {
  const entries = Object.entries(values).map(([name, all]) => [name, all.at(-1) ?? ''] as const);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

export function isBinary(contentType: string | undefined, binaryTypes: readonly string[]): boolean {
  if (binaryTypes.includes('*/*')) return true;
  return contentType !== undefined && binaryTypes.includes(contentType.split(/[;,]/)[0]?.trim() ?? '');
}

function splitOnce(text: string, by: string): readonly string[] {
  const index = text.indexOf(by);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
