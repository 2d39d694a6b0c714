import { randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export type Answer = { type: string; body: string | Uint8Array; headers?: Record<string, string> };
/** What a path does, with the body that was sent. */
export type Route = (request: IncomingMessage, body: Buffer) => Answer | Promise<Answer>;
/** By method and path: `POST /call`. */
export type Routes = Readonly<Record<string, Route>>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The page itself may ask nobody else for anything, whatever its code or the user's files say. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const largestBody = 256 * 1024 * 1024;
const tooLarge = 'That is more than the workbench takes at once (256 MB).';

/**
 * Serves the routes and the files of a folder on this machine alone. The address holds a token of this run; whoever
 * does not know it, other web pages among them, gets 403 and nothing else. Calls run one at a time, in their order.
 */
export async function startServer(routes: Routes, folder: string, port = 0) {
  const token = randomBytes(16).toString('hex');
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  const server = createServer((request, response) => {
    const path = isForeign(request, server) ? null : pathOf(request, token);
    // Refused before it is sent: a body of a gigabyte is neither read nor kept.
    if (path !== null && Number(request.headers['content-length'] ?? 0) > largestBody) return refuseLarge(response);
    const route = path === null ? undefined : routes[`${request.method} ${path}`];
    const file = path === null || request.method !== 'GET' ? null : fileAt(folder, path);
    if (route) void answer(response, () => bodyOf(request).then((body) => inTurn(() => route(request, body))));
    else if (file) sendFile(response, file);
    else response.writeHead(403, { 'content-type': 'text/plain' }).end('403');
  });
  await listen(server, port);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${token}/`;
  return {
    address,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

type HttpServer = ReturnType<typeof createServer>;

function listen(server: HttpServer, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** The path behind the token; null for whoever does not know it or comes by another name of this machine. */
function pathOf({ url = '', headers }: IncomingMessage, token: string): string | null {
  if (!/^127\.0\.0\.1(:\d+)?$/.test(headers.host ?? '')) return null;
  const [path = ''] = url.split('?');
  return path.startsWith(`/${token}/`) ? path.slice(token.length + 1) : null;
}

/** Whether another page asks, one of another port of this machine too: such a page says where it is from. */
function isForeign({ headers: { origin } }: IncomingMessage, server: HttpServer): boolean {
  if (origin === undefined || origin === 'null') return false;
  return origin !== `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function refuseLarge(response: ServerResponse): void {
  send(response, 413, { 'content-type': 'application/json', connection: 'close' }).end(
    JSON.stringify({ message: tooLarge }),
  );
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largestBody) throw new Error(tooLarge);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function answer(response: ServerResponse, work: () => Promise<Answer>): Promise<void> {
  try {
    const { type, body, headers = {} } = await work();
    send(response, 200, { 'content-type': type, ...headers }).end(body);
  } catch (error) {
    const { message } = error as Error;
    send(response, 500, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
  }
}

function send(response: ServerResponse, status: number, headers: Record<string, string>): ServerResponse {
  return response.writeHead(status, {
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'content-security-policy': policy,
    ...headers,
  });
}

/** Names of bundled files have no folders and no leading dot. */
function fileAt(folder: string, path: string): string | null {
  const name = path === '/' ? 'page.html' : path.slice(1);
  const file = join(folder, name);
  return /^[\w-]+(\.[\w-]+)+$/.test(name) && existsSync(file) ? file : null;
}

function sendFile(response: ServerResponse, file: string): void {
  send(response, 200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}
