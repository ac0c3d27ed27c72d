// The built site as a server would send it, gzipped and to be kept by the browser, with what was sent counted.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves a folder on a free port. `sent` has what went out: path and bytes as gzipped. */
export async function served(folder) {
  const sent = [];
  const kept = new Map();
  const bodyOf = (path) => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const fresh = gzipSync(readFileSync(path), { level: 9 });
    kept.set(path, fresh);
    return fresh;
  };
  const server = createServer(({ url = '/' }, response) => {
    const path = join(folder, normalize(decodeURIComponent(url.split('?')[0])));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body = bodyOf(file);
    sent.push({ path: url, bytes: body.length });
    const headers = { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip' };
    response.writeHead(200, { ...headers, 'cache-control': 'max-age=3600' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, sent, close: () => server.close() };
}
