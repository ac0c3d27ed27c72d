// A bundle in a real browser, under a policy that lets nothing be evaluated, and in a worker of its own.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const page = `<!doctype html><meta charset="utf-8"><title>consumer</title><link rel="icon" href="data:,"><script type="module" src="/main.mjs"></script>`;

// As docs/services.md says: else zod tries whether it may compile, which the browser reports.
const first = `import { config } from 'zod';
config({ jitless: true });
`;
const main = `import './first.mjs';
import { answers } from './program.mjs';
const broken = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  broken.push([violatedDirective, blockedURI, sample]));
const worker = new Worker(new URL('./worker.mjs', import.meta.url), { type: 'module' });
const inWorker = new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
});
globalThis.told = (async () => ({ page: answers(), worker: await inWorker, broken }))();
`;
const worker = `import './first.mjs';
import { answers } from './program.mjs';
const broken = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => broken.push([violatedDirective, sample]));
const said = answers();
setTimeout(() => postMessage({ said, broken }), 50);
`;
const config = `export default {
  logLevel: 'error',
  build: { outDir: 'site', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  worker: { format: 'es' },
};
`;

/** Nothing but the site's own modules, and no text as code. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; img-src data:";
const types = { '.html': 'text/html', '.js': 'text/javascript' };

/** What a site of the program answers in Chromium, in the page and in a worker. */
export async function inBrowser({ home, write, run }, program) {
  write('index.html', page);
  write('first.mjs', first);
  write('main.mjs', main);
  write('worker.mjs', worker);
  write('program.mjs', program);
  write('vite.config.mjs', config);
  run('npx', ['--no', 'vite', 'build']);
  const server = createServer(({ url }, response) => {
    try {
      const path = url === '/' ? '/index.html' : url;
      const body = readFileSync(join(home, 'site', path));
      response.writeHead(200, { 'content-type': types[extname(path)], 'content-security-policy': policy }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { chromium } = await import(`file://${join(home, 'node_modules/playwright-core/index.mjs')}`);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    const complaints = [];
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    const told = await tab.evaluate(() => globalThis.told);
    const { broken = [], worker = {} } = told ?? {};
    assert.deepEqual([complaints, broken, worker.broken], [[], [], []], 'what the browser complains of');
    return { page: told.page, worker: worker.said };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Where Chromium is on this machine. */
export function chromiumPath() {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome'])
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {}
  throw new Error('no Chromium: apt-get install chromium');
}
