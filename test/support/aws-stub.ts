import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type StubRequest = { readonly action: string; readonly input: Readonly<Record<string, unknown>> };

/** What the stub answers: an output, an AWS error by name, or nothing at all. */
export type StubAnswer =
  | { readonly output: object | string }
  | { readonly error: string; readonly status: number }
  | 'silence';

export type AwsStub = {
  readonly requests: StubRequest[];
  /** Settings for an SDK client that ends up here, once and with little patience. */
  readonly client: ReturnType<typeof clientSettings>;
  stop(): Promise<void>;
};

/** A service of AWS as its clients see it on the wire: JSON by `x-amz-target`, or the older query protocol by `Action`. */
export async function startAwsStub(answer: (request: StubRequest) => StubAnswer): Promise<AwsStub> {
  const requests: StubRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const request = await read(incoming);
    requests.push(request);
    const given = answer(request);
    if (given === 'silence') return;
    if ('error' in given) {
      outgoing.writeHead(given.status, { 'content-type': 'application/x-amz-json-1.1' });
      outgoing.end(isQuery(incoming) ? errorXml(given.error) : JSON.stringify({ __type: given.error, message: 'no' }));
      return;
    }
    outgoing.writeHead(200, { 'content-type': isQuery(incoming) ? 'text/xml' : 'application/x-amz-json-1.1' });
    outgoing.end(typeof given.output === 'string' ? given.output : JSON.stringify(given.output));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server.address());
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { requests, client: clientSettings(port), stop };
}

function clientSettings(port: number) {
  return {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
    requestHandler: { requestTimeout: 300, throwOnRequestTimeout: true },
  };
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}

async function read(incoming: IncomingMessage): Promise<StubRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  if (isQuery(incoming)) {
    const input = Object.fromEntries(new URLSearchParams(body));
    return { action: input['Action'] ?? '', input };
  }
  const action = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
  return { action, input: JSON.parse(body) };
}

function isQuery(incoming: IncomingMessage): boolean {
  return incoming.headers['x-amz-target'] === undefined;
}

function errorXml(code: string): string {
  return `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`;
}
