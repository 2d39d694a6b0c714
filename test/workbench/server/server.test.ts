import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../../workbench/server/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbench-server-'));
writeFileSync(join(folder, 'page.html'), '<title>Page</title>');
writeFileSync(join(folder, 'page.js'), '1');

const begun: string[] = [];
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  const slow = async (_: unknown, body: Buffer) => {
    begun.push(`begin ${body}`);
    await new Promise((resolve) => setTimeout(resolve, body.toString() === 'first' ? 60 : 1));
    begun.push(`end ${body}`);
    return { type: 'text/plain', body: `done ${body}` };
  };
  const broken = () => {
    throw new Error('A sentence.');
  };
  server = await startServer({ 'POST /slow': slow, 'POST /broken': broken }, folder);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const post = (path: string, body: string) => fetch(server.address + path, { method: 'POST', body });

function status(
  path: string,
  options: { method?: string; host?: string; origin?: string; length?: number } = {},
): Promise<number> {
  const { hostname, port } = new URL(server.address);
  const headers = {
    ...(options.host && { host: options.host }),
    ...(options.origin && { origin: options.origin }),
    ...(options.length && { 'content-length': options.length }),
  };
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method: options.method ?? 'GET', headers }, ({ statusCode }) =>
      resolve(statusCode ?? 0),
    )
      .on('error', reject)
      .end();
  });
}

describe('the server of the workbench', () => {
  it('listens on this machine alone, under an address that nobody can guess', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
  });

  it('serves the page, whose policy forbids it to ask anybody else', async () => {
    const answer = await fetch(server.address);
    expect([answer.status, await answer.text()]).toEqual([200, '<title>Page</title>']);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-security-policy')).toContain("connect-src 'self'");
  });

  it('refuses whoever does not know the token, another method, another path, another name of this machine', async () => {
    const { pathname } = new URL(server.address);
    expect([
      await status('/'),
      await status('/page.js'),
      await status(`/${'0'.repeat(32)}/page.js`),
      await status(`${pathname}page.js`, { method: 'PUT' }),
      await status(`${pathname}slow`),
      await status(`${pathname}nothing.js`),
      await status(`${pathname}../../package.json`),
      await status(`${pathname}..%2f..%2fpackage.json`),
      await status(`${pathname}page.js`, { host: 'evil.example' }),
    ]).toEqual(new Array(9).fill(403));
    expect(await status(`${pathname}page.js`)).toBe(200);
  });

  it('refuses other pages, those of this machine too, even if one has learnt the token', async () => {
    const { pathname, port } = new URL(server.address);
    const asked = (origin: string) => status(`${pathname}slow`, { method: 'POST', origin });
    expect([await asked('https://evil.example'), await asked('http://localhost:3000')]).toEqual([403, 403]);
    expect(await asked(`http://127.0.0.1:${Number(port) + 1}`)).toBe(403);
    expect(await asked(`http://127.0.0.1:${port}`)).toBe(200);
  });

  it('refuses a gigabyte before it is sent, and goes on', async () => {
    const { pathname } = new URL(server.address);
    expect(await status(`${pathname}slow`, { method: 'POST', length: 1 << 30 })).toBe(413);
    expect((await post('slow', 'again')).status).toBe(200);
  });

  it('works on one request at a time, in their order', async () => {
    begun.length = 0;
    const answers = await Promise.all(
      ['first', 'second'].map((body) => post('slow', body).then((answer) => answer.text())),
    );
    expect(answers).toEqual(['done first', 'done second']);
    expect(begun).toEqual(['begin first', 'end first', 'begin second', 'end second']);
  });

  it('says in one sentence what went wrong, and goes on', async () => {
    const answer = await post('broken', '');
    expect([answer.status, await answer.json()]).toEqual([500, { message: 'A sentence.' }]);
    expect((await post('slow', 'again')).status).toBe(200);
  });
});
