import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Serves a short loopback address that leads to a long one, so that a person can copy it from a terminal in one
 * piece. The address is secret, as the long one holds a token. It lasts as long as this process.
 */
export async function shortAddress(target: string): Promise<string> {
  const path = `/${randomBytes(8).toString('hex')}`;
  const server = createServer((request, response) => {
    if (request.url === path) response.writeHead(302, { Location: target, 'Cache-Control': 'no-store' });
    else response.writeHead(404);
    response.end();
  });
  server.unref().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
}
