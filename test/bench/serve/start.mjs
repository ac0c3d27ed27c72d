// `contract-rules serve` under load on loopback: what it answers a second, how long answers take, and what memory it takes. `npm run bench:serve --
// [seconds] [connections]` prints a table; nothing is held to it, as machines differ, but every answer has the status that it should have.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const duration = Number(process.argv[2] ?? 10);
const connections = Number(process.argv[3] ?? 10);
const here = fileURLToPath(new URL('..', import.meta.url));
const root = new URL('../../../', import.meta.url);

if (!existsSync(`${here}node_modules/autocannon/package.json`))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
const autocannon = createRequire(`${here}package.json`)('autocannon');

const file = JSON.parse(readFileSync(new URL('docs/examples/customer.json', root), 'utf8'));
const dispute = {
  invoice: { date: '2025-03-10', amount: '100.00' },
  dispute: { form: 'letter', sentOn: '2025-04-09', amount: '40.00' },
  asOf: '2025-04-10',
};
const interest = {
  asOf: '2025-06-30',
  invoice: { date: '2025-02-28', dueDate: '2025-03-14', amount: '250.00', interestDemanded: null },
  payments: [
    { date: '2025-03-20', amount: '50.00' },
    { date: '2025-04-22', amount: '75.00' },
    { date: '2025-05-31', amount: '25.00' },
  ],
  payment: { method: 'bacs' },
  directDebit: { failedOn: [] },
  dispute: null,
};
const post = (path, content) => ({
  method: 'POST',
  path,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(content),
});
const asked = [
  ['a decision', 200, post('/decisions/invoice-dispute', { facts: dispute })],
  ['the same with why', 200, post('/decisions/invoice-dispute', { facts: dispute, reasons: 'full' })],
  ['interest, three payments', 200, post('/decisions/late-payment-interest', { facts: interest })],
  ['a file of the sample account', 200, post('/assessment', { file })],
  ['facts that are refused', 422, post('/decisions/invoice-dispute', { facts: { invoice: { date: '2025-02-30' } } })],
  ['OpenAPI', 200, { method: 'GET', path: '/openapi.json' }],
];

const server = spawn(process.execPath, [fileURLToPath(new URL('dist/cli/main.js', root)), 'serve', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = new Promise((resolve) => server.once('exit', resolve));
const url = await new Promise((resolve, reject) => {
  server.once('exit', () => reject(new Error('the server ended')));
  // Its log is read to the end, as whoever runs it does.
  createInterface(server.stdout).on('line', (line) => {
    const { listening } = JSON.parse(line);
    if (listening !== undefined) resolve(listening);
  });
});
const memory = () => {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)], { encoding: 'utf8' });
  return `${Math.round(Number(kilobytes) / 1024)} MB`;
};

try {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  console.log(
    `contract-rules ${version}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; ${duration} s each, ${connections} connections`,
  );
  console.log(`memory when it listens: ${memory()}`);
  console.log(
    '| asked | bytes answered | a second | p50 | p97.5 | p99, ms | memory after |\n|---|--:|--:|--:|--:|--:|--:|',
  );
  for (const [name, status, request] of asked) {
    const { method, path, headers, body } = request;
    const answer = await fetch(url + path, { method, headers, body });
    const bytes = (await answer.arrayBuffer()).byteLength;
    if (answer.status !== status) throw new Error(`${name}: ${answer.status} where ${status} was expected`);
    await autocannon({ url: url + path, connections, duration: 2, ...request });
    const { requests, latency, errors, timeouts, statusCodeStats } = await autocannon({
      url: url + path,
      connections,
      duration,
      ...request,
    });
    const others = Object.keys(statusCodeStats).filter((code) => Number(code) !== status);
    if (errors + timeouts + others.length > 0) {
      process.exitCode = 1;
      console.error(`${name}: ${errors} errors, ${timeouts} timeouts, status ${others.join(', ')}`);
    }
    const { p50, p97_5, p99 } = latency;
    const rate = Math.round(requests.average).toLocaleString('en-GB');
    console.log(`| ${name} | ${bytes.toLocaleString('en-GB')} | ${rate} | ${p50} | ${p97_5} | ${p99} | ${memory()} |`);
  }
} finally {
  server.kill('SIGTERM');
  await ended;
}
console.log(execFileSync('uptime', { encoding: 'utf8' }).trim());
