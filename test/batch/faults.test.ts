import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { batches, invoiceRows } from './batched.ts';

const { program, folder, run, write, read, isThere, left, path } = batches();
const dying = new URL('./dying-worker.mjs', import.meta.url);

/** A row without facts, of many bytes. */
const row = `{${' '.repeat(500)}}`;

/** Rows that are too many for one chunk. */
const many = `${row}\n`.repeat(1200);

/** Runs a batch until something of it is written, and kills it. */
async function kill(args: readonly string[], stdin: string | null, isThereYet: () => boolean): Promise<void> {
  const child = spawn(process.execPath, [program, 'batch', ...args], { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = once(child, 'exit');
  // More than this never comes; it comes bit by bit, so that something does when a checkpoint is due.
  const bits = stdin === null ? [] : inBits(stdin);
  // What is written to one that was killed arrives nowhere.
  child.stdin.on('error', () => {});
  const feeding = setInterval(() => child.stdin.write(bits.shift() ?? ''), 400);
  while (!isThereYet() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
  clearInterval(feeding);
  child.kill('SIGKILL');
  await ended;
}

const inBits = (text: string): string[] =>
  Array.from({ length: 15 }, (_, at) => text.slice((text.length * at) / 15, (text.length * (at + 1)) / 15));

const input = invoiceRows(8000);
const resumed = (line = 'invoice-dispute @rows.ndjson') => run(`batch ${line} --out @killed --resume --json`);

describe('a batch that was killed', () => {
  it('goes on to the same bytes, whatever stands behind its last checkpoint, and refuses to go on as another', async () => {
    write('rows.ndjson', input);
    await kill(
      ['invoice-dispute', path('rows.ndjson'), '--out', path('killed'), '--workers', '1'],
      null,
      () => isThere('killed.partial') && read('killed.partial') !== '',
    );
    expect([isThere('killed'), isThere('killed.rejects.ndjson')]).toEqual([false, false]);
    write('begun.json', read('killed.partial.json'));
    // What was written after it counts for nothing.
    writeFileSync(path('killed.partial'), 'half a li', { flag: 'a' });
    const refusals: [line: string, ...names: string[]][] = [
      ['collection-date @rows.ndjson', 'decision'],
      ['invoice-dispute @rows.ndjson --values undisputed --strict', 'values', 'strict'],
      ['invoice-dispute @rows.ndjson --reading dispute-timing=receipt', 'options'],
      ['invoice-dispute @rows.ndjson --rejects @elsewhere', 'rejects'],
      ['invoice-dispute @longer.ndjson', 'input'],
    ];
    write('longer.ndjson', `${input}{}\n`);
    for (const [line, ...names] of refusals)
      expect(JSON.parse((await resumed(line)).err).issues).toEqual(
        names.map((name) => ({
          code: 'malformed',
          at: '',
          file: '--resume',
          expected: `the same ${name} as that of what was begun`,
          found: 'another; begin again without --resume',
        })),
      );
    const { code, out } = await resumed();
    const whole = await run('batch invoice-dispute @rows.ndjson --json --out @whole --resume');
    const told = (text: string) => ({ ...JSON.parse(text), seconds: 0, rowsPerSecond: 0 });
    expect([code, told(out)]).toEqual([0, told(whole.out)]);
    expect(read('killed')).toBe(read('whole'));
    expect(read('killed.rejects.ndjson')).toBe(read('whole.rejects.ndjson'));
    expect([left('killed'), left('whole')]).toEqual([[], []]);
  });

  it('refuses to go on from what is less than was written', async () => {
    write('killed.partial.json', JSON.stringify({ ...JSON.parse(read('begun.json')), written: 5 }));
    write('killed.partial', 'half');
    const issue = { file: path('killed.partial'), expected: '5 bytes, to go on from' };
    expect(JSON.parse((await resumed()).err).issues).toMatchObject([issue]);
    write('killed.partial.json', '{ "line": ');
    expect(JSON.parse((await resumed()).err).issues).toMatchObject([{ expected: 'how far the batch came' }]);
    rmSync(path('killed.partial.json'));
  });

  it('knows another input by what was read of it, also from standard input', async () => {
    const lineOf = () => (isThere('pipe.partial.json') ? JSON.parse(read('pipe.partial.json')).line : 0);
    await kill(['invoice-dispute', '-', '--out', path('pipe'), '--workers', '1'], input, () => lineOf() > 0);
    const goOn = (stdin: string) => run('batch invoice-dispute - --out @pipe --resume --json', { stdin });
    const other = await goOn(input.replace('2024-01-01', '2024-01-02'));
    expect(JSON.parse(other.err).issues).toMatchObject([{ expected: 'the same input as that of what was begun' }]);
    expect(await goOn(input)).toMatchObject({ code: 0 });
    expect(read('pipe')).toBe(read('whole'));
  });

  it('has its files named, where only that was left', async () => {
    // As it stands between the two names: the rejects have theirs.
    const at = { ...JSON.parse(read('begun.json')), isWhole: true };
    writeFileSync(path('killed.partial'), read('killed'));
    writeFileSync(path('killed.partial.json'), JSON.stringify(at));
    const [lines, rejects] = [read('killed'), read('killed.rejects.ndjson')];
    rmSync(path('killed'));
    expect(await resumed()).toMatchObject({ code: 0 });
    expect([read('killed'), read('killed.rejects.ndjson')]).toEqual([lines, rejects]);
    expect(left('killed')).toEqual([]);
  });
});

describe('a thread that ends', () => {
  it.each([
    ['exit', 'ended'],
    ['throw', 'out of the blue'],
    ['memory', 'memory'],
  ])('by %s is told, and what is written can be gone on from', async (way, words) => {
    write(`${way}.ndjson`, `${many}die by ${way}\n${many}`);
    const line = `batch collection-date @${way}.ndjson --out @${way}.out --workers 1`;
    const { code, err } = await run(line, { worker: dying });
    expect(code).toBe(3);
    expect(err).toContain('a fault of the program itself');
    expect(err.toLowerCase()).toContain(words);
    expect(isThere(`${way}.out`)).toBe(false);
    expect(await run(`${line} --resume`)).toMatchObject({ code: 0 });
    expect(read(`${way}.out.rejects.ndjson`).split('\n')).toHaveLength(2);
  });
});

describe('a full disk', () => {
  it.each([
    ['--out /dev/full', '/dev/full'],
    ['--out - > /dev/full', 'standard output'],
    ['--out @rejected --rejects /dev/full', '/dev/full'],
  ])('is told: %s', (options, file) => {
    write('full.ndjson', invoiceRows(200));
    const line = `node "${program}" batch invoice-dispute full.ndjson ${options.replace('@', './')}`;
    const { status, stderr } = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toContain(`${file}: expected a file that can be written, found no space left\n`);
    expect({ status, isThere: isThere('rejected'), left: left('rejected') }).toEqual({
      status: 2,
      isThere: false,
      left: [],
    });
  });
});

it('a reader that stops early is no fault, and nothing is read for it any more', () => {
  const line = `set -o pipefail; yes '${row}' | node "${program}" batch collection-date - --out - | head -1`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8', timeout: 60_000 });
  expect({ stdout, stderr }).toEqual({
    stdout: '{"row":1,"outcome":null,"values":{"collectionDate":null},"needs":["invoice.dueDate"]}\n',
    stderr: expect.not.stringContaining('fault'),
  });
  expect([0, 141]).toContain(status);
});
