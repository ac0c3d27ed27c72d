import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { batches, invoiceRows } from './batched.ts';

const { program, folder, run, write, read, isThere, left, path } = batches('batch-faults');
const dying = new URL('./dying-worker.mjs', import.meta.url);

/** Lines that are too many for one chunk. */
const many = (line: string): string => `${line}\n`.repeat(40_000);

/** A checkpoint as it stands when a batch was killed after its first chunks. */
async function killed(name: string): Promise<void> {
  write(`${name}.ndjson`, invoiceRows(8000));
  const begun = ['batch', 'invoice-dispute', path(`${name}.ndjson`), '--out', path(name), '--workers', '1'];
  const child = spawn(process.execPath, [program, ...begun], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  for (let size = 0; size === 0 && child.exitCode === null; ) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    size = isThere(`${name}.partial`) ? readFileSync(path(`${name}.partial`)).length : 0;
  }
  child.kill('SIGKILL');
  await ended;
}

describe('a batch that was killed', () => {
  it('goes on to the same bytes, whatever stands behind its last checkpoint', async () => {
    await killed('killed.out');
    expect([isThere('killed.out'), isThere('killed.out.rejects.ndjson')]).toEqual([false, false]);
    // What was written after it counts for nothing.
    writeFileSync(path('killed.out.partial'), 'half a li', { flag: 'a' });
    const line = 'batch invoice-dispute @killed.out.ndjson --json --out';
    const { code, out } = await run(`${line} @killed.out --resume`);
    const whole = await run(`${line} @whole.out --resume`);
    const told = (text: string) => ({ ...JSON.parse(text), seconds: 0, rowsPerSecond: 0 });
    expect([code, told(out)]).toEqual([0, told(whole.out)]);
    expect(read('killed.out')).toBe(read('whole.out'));
    expect(read('killed.out.rejects.ndjson')).toBe(read('whole.out.rejects.ndjson'));
    expect(left('killed.out')).toEqual([]);
  });

  it('refuses to go on as another', async () => {
    await killed('other');
    const resume = (line: string) => run(`batch ${line} --out @other --resume`);
    const refusals: [line: string, ...names: string[]][] = [
      ['collection-date @other.ndjson', 'decision'],
      ['invoice-dispute @other.ndjson --values undisputed --strict', 'values', 'strict'],
      ['invoice-dispute @other.ndjson --reading dispute-timing=receipt', 'options'],
      ['invoice-dispute @other.ndjson --rejects @elsewhere', 'rejects'],
    ];
    for (const [line, ...names] of refusals)
      expect(await resume(line)).toEqual({
        code: 2,
        out: '',
        err: names
          .map(
            (name) =>
              `--resume: expected the same ${name} as that of what was begun, found another; begin again without --resume\n`,
          )
          .join(''),
      });
    write('other.ndjson', invoiceRows(8001));
    expect(await resume('invoice-dispute @other.ndjson')).toMatchObject({
      code: 2,
      err: expect.stringContaining('the same input'),
    });
    expect(await run('batch invoice-dispute @other.ndjson --out @other')).toMatchObject({ code: 0 });
    expect(left('other')).toEqual([]);
  });

  it('knows another input by what was read of it, also from standard input', async () => {
    const stdin = invoiceRows(8000);
    await run('batch invoice-dispute - --out @piped --workers 1', { stdin });
    // As it stood after the first chunk.
    const other = stdin.replace('2024-01-01', '2024-01-02');
    await killedPipe(stdin);
    expect(await run('batch invoice-dispute - --out @pipe --resume', { stdin: other })).toMatchObject({
      code: 2,
      err: expect.stringContaining('the same input'),
    });
    expect(await run('batch invoice-dispute - --out @pipe --resume', { stdin })).toMatchObject({ code: 0 });
    expect(read('pipe')).toBe(read('piped'));
  });

  async function killedPipe(stdin: string): Promise<void> {
    const child = spawn(process.execPath, [program, 'batch', 'invoice-dispute', '-', '--out', path('pipe')], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const ended = once(child, 'exit');
    // More never comes, so that it waits until its checkpoint stands.
    child.stdin.write(stdin);
    const line = () => (isThere('pipe.partial.json') ? JSON.parse(read('pipe.partial.json')).line : 0);
    while (line() === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await ended;
  }

  it('has its files named, where only that was left', async () => {
    await run('batch invoice-dispute @killed.out.ndjson --out @named');
    const [lines, rejects] = [read('named'), read('named.rejects.ndjson')];
    await killed('left');
    const at = { ...JSON.parse(read('left.partial.json')), isWhole: true };
    writeFileSync(path('left.partial'), lines);
    // The rejects had their name already.
    writeFileSync(path('left.rejects.ndjson'), rejects);
    rmSync(path('left.rejects.ndjson.partial'));
    writeFileSync(path('left.partial.json'), JSON.stringify(at));
    expect(await run('batch invoice-dispute @left.ndjson --out @left --resume')).toMatchObject({ code: 0 });
    expect([read('left'), read('left.rejects.ndjson')]).toEqual([lines, rejects]);
    expect(left('left')).toEqual([]);
  });
});

describe('a thread that ends', () => {
  it.each([
    ['exit', 'ended'],
    ['throw', 'out of the blue'],
    ['memory', 'memory'],
  ])('by %s is told, and what is written can be gone on from', async (way, words) => {
    write(`${way}.ndjson`, `${many('{}')}die by ${way}\n${many('{}')}`);
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
  const line = `set -o pipefail; yes '{}' | node "${program}" batch collection-date - --out - | head -1`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8', timeout: 60_000 });
  expect({ stdout, stderr }).toEqual({
    stdout: '{"row":1,"outcome":null,"values":{"collectionDate":null},"needs":["invoice.dueDate"]}\n',
    stderr: expect.not.stringContaining('fault'),
  });
  expect([0, 141]).toContain(status);
});
