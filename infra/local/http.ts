import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The whole body; undefined when it is longer than `most` bytes (the rest is read and dropped). */
export async function readBody(request: IncomingMessage, most = 50_000_000): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= most) chunks.push(Buffer.from(chunk));
  }
  return length > most ? undefined : Buffer.concat(chunks);
}

/** Listens on this machine alone: what stands here opens for anybody who asks. */
export function serve(port: number, hosts: readonly string[], handler: HttpHandler): Promise<() => Promise<void>> {
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    handler(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  const servers = hosts.map((host) => ({ host, server: createServer(listener) }));
  const listening = servers.map(({ host, server }, index) => listen(server, { port, host, optional: index > 0 }));
  return Promise.all(listening).then(() => async () => {
    await Promise.all(servers.map(({ server }) => close(server)));
  });
}

type Address = { readonly port: number; readonly host: string; readonly optional: boolean };

function listen(server: Server, { port, host, optional }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    // Not every machine has an IPv6 loopback.
    server.once('error', (error) => (optional ? resolve() : reject(error)));
    server.listen({ port, host }, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

export function isJson(request: IncomingMessage): boolean {
  return request.headers['content-type']?.startsWith('application/json') ?? false;
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value, undefined, 1));
}

export function sendHtml(response: ServerResponse, html: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(html);
}
