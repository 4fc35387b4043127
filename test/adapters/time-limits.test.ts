import { createServer } from 'node:http';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sesMailer } from '../../shared/adapters/ses-mailer.ts';
import { askOnce, askOnceAfresh } from '../../shared/adapters/time-limits.ts';

let connections = 0;
const sent =
  '<SendRawEmailResponse><SendRawEmailResult><MessageId>1</MessageId></SendRawEmailResult></SendRawEmailResponse>';
const server = createServer((_request, response) => response.setHeader('content-type', 'text/xml').end(sent));
server.on('connection', () => {
  connections += 1;
});
let endpoint: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function connectionsOfTwo(settings: ReturnType<typeof askOnce>): Promise<number> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new SESClient({ ...settings, endpoint, credentials, region: 'eu-north-1' });
  const before = connections;
  for (let count = 0; count < 2; count += 1) {
    await client.send(new SendRawEmailCommand({ RawMessage: { Data: new Uint8Array(1) } }));
  }
  client.destroy();
  return connections - before;
}

test('what must not be sent twice never goes over a connection that was kept from before', async () => {
  expect(await connectionsOfTwo(askOnceAfresh(1_000, 2_000))).toBe(2);
  expect(await connectionsOfTwo(askOnce(1_000, 2_000))).toBe(1);
});

test('a provider that takes a message and never answers is given up on, and nobody knows whether it left', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new SESClient({
    ...askOnceAfresh(1_000, 200),
    endpoint: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    credentials,
    region: 'eu-north-1',
  });
  const sent = await sesMailer({ configurationSet: 'notices', client }).send({
    notice: { key: { municipality: 'masoy', reference: 'ACDE2346' }, noticeId: 'n-1' },
    from: { name: 'Kommunen', address: 'varsel@masoy.example' },
    replyTo: 'post@masoy.example',
    to: 'siv@post.example',
    subject: 'Hei',
    text: 'Hei',
    html: '<p>Hei</p>',
  });
  silent.close();
  silent.closeAllConnections();
  expect(sent.result).toBe('unknown');
});
