import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as node from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type FileSystem, writeFiles } from '../../src/cli/write-files.ts';
import { PolicyError, toMarkdown } from '../../src/index.ts';
import { builtProgram } from '../cli/built.ts';

const root = node.mkdtempSync(join(tmpdir(), 'contract-rules-faults-'));
afterAll(() => node.rmSync(root, { recursive: true, force: true }));

/** All files below a folder with what they hold. */
function filesIn(folder: string): Record<string, string> {
  if (!node.existsSync(folder)) return {};
  const entries = node.readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(folder.length + 1), node.readFileSync(file, 'utf8')]),
  );
}

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    node.mkdirSync(join(folder, name, '..'), { recursive: true });
    node.writeFileSync(join(folder, name), text);
  }
}

type Call = (...args: unknown[]) => unknown;
type Fail = (call: number, name: string) => string | null;

/** The file system where calls fail with the code that is given for them; of a text half is written before. Counts the calls. */
function failing(fail: Fail): { readonly fs: FileSystem; readonly calls: () => number } {
  let calls = 0;
  const fs = Object.fromEntries(
    Object.entries(node).map(([name, call]) => [
      name,
      (...args: unknown[]) => {
        if (name === 'existsSync') return (call as Call)(...args);
        calls++;
        const code = fail(calls, name);
        if (code === null) return (call as Call)(...args);
        if (name === 'writeFileSync') node.writeFileSync(args[0] as string, String(args[1]).slice(0, 5));
        throw Object.assign(new Error(code), { code });
      },
    ]),
  );
  return { fs: fs as unknown as FileSystem, calls: () => calls };
}

const after = {
  'README.md': 'new readme',
  'facts.md': 'new facts',
  'decisions/a.md': 'new a',
  'decisions/b.md': 'new b',
};
const befores: Readonly<Record<string, Readonly<Record<string, string>> | null>> = {
  'no folder': null,
  'an empty folder': {},
  'earlier pages': {
    'README.md': 'old readme',
    'facts.md': 'old facts',
    'decisions/a.md': 'old a',
    'decisions/b.md': 'old b',
  },
  'some of them and others': { 'README.md': 'old readme', 'notes.md': 'mine', 'decisions/z.md': 'mine too' },
};
const written = (before: Readonly<Record<string, string>> | null) => {
  const folder = join(node.mkdtempSync(join(root, 'case-')), 'within', 'pages');
  if (before !== null) node.mkdirSync(folder, { recursive: true });
  put(folder, before ?? {});
  return folder;
};
/** Whether the disk is full from some call on: then nothing more is written, but names can still be changed. */
const needsRoom = new Set(['mkdirSync', 'mkdtempSync', 'writeFileSync', 'copyFileSync', 'linkSync']);

describe.each(Object.entries(befores))('files are written, with %s there before', (_, before) => {
  const inAll = () => {
    const { fs, calls } = failing(() => null);
    writeFiles(written(before), after, fs);
    return calls();
  };

  it('all of them, and nothing else', () => {
    const folder = written(before);
    writeFiles(folder, after);
    expect(filesIn(folder)).toEqual({ ...before, ...after });
    expect(node.readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each<readonly [string, (at: number) => Fail]>([
    ['the nth call fails', (at) => (call) => (call === at ? 'EIO' : null)],
    [
      'the disk is full from the nth call on',
      (at) => (call, name) => (call >= at && needsRoom.has(name) ? 'ENOSPC' : null),
    ],
    [
      'files have one name only, and the nth call fails',
      (at) => (call, name) => (call === at ? 'EIO' : name === 'linkSync' ? 'EPERM' : null),
    ],
  ])('or none of them, where %s', (_, failAt) => {
    for (let at = 1; at <= inAll() + 4; at++) {
      const folder = written(before);
      const { fs } = failing(failAt(at));
      let hasFailed = false;
      try {
        writeFiles(folder, after, fs);
      } catch (error) {
        expect(error).toBeInstanceOf(PolicyError);
        hasFailed = true;
      }
      const { left, found } = sorted(filesIn(folder));
      expect(found).toEqual(hasFailed ? (before ?? {}) : { ...before, ...after });
      // What could not be taken away may be left aside, under a name of its own.
      if (hasFailed && at > 3) expect(left.length).toBeLessThanOrEqual(2 * Object.keys(after).length);
      if (hasFailed && before === null && left.length === 0) expect(node.existsSync(join(folder, '..'))).toBe(false);
    }
  });

  it('each of them whole, wherever the program is killed', () => {
    const calls = inAll();
    for (let at = 1; at <= calls; at++) {
      const folder = written(before);
      // From then on nothing happens any more.
      const { fs } = failing((call) => (call >= at ? 'KILLED' : null));
      // The last call only takes away what was aside.
      if (at < calls) expect(() => writeFiles(folder, after, fs)).toThrow(PolicyError);
      else writeFiles(folder, after, fs);
      if (!node.existsSync(folder)) continue;
      for (const [name, text] of Object.entries(sorted(filesIn(folder)).found))
        expect([before?.[name], after[name as never]]).toContain(text);
      // Once more makes good, and takes away what was left aside, its process being no more.
      for (const name of node.readdirSync(folder, { encoding: 'utf8' }).filter(isAside))
        node.renameSync(join(folder, name), join(folder, name.replace(String(process.pid), String(noProcess))));
      writeFiles(folder, after);
      expect(filesIn(folder)).toEqual({ ...before, ...after });
    }
  });
});

const isAside = (name: string): boolean => name.startsWith('.contract-rules-');
const { pid: noProcess } = spawnSync('true');

function sorted(files: Readonly<Record<string, string>>) {
  const entries = Object.entries(files);
  return {
    left: entries.filter(([name]) => isAside(name)),
    found: Object.fromEntries(entries.filter(([name]) => !isAside(name))),
  };
}

describe('what cannot be written', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'a folder in the place of a page',
      { 'facts.md/mine.txt': 'mine' },
      'facts.md: expected a file that can be written, found a folder',
    ],
    [
      'a file in the place of a folder',
      { decisions: 'mine' },
      'decisions/a.md: expected a file that can be written, found a file where a folder should be',
    ],
  ])('is told, and nothing written: %s', (_, before, message) => {
    const folder = written(before);
    expect(() => writeFiles(folder, after)).toThrow(`${folder}/${message}`);
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('docs --out, killed at a random moment', () => {
  const program = builtProgram();
  const pages = toMarkdown();
  const old = Object.fromEntries(Object.keys(pages).map((name) => [name, 'old']));
  let folder = '';
  beforeEach(() => {
    folder = written(old);
  });

  it('leaves each page old or new, and all of them alike', async () => {
    const start = performance.now();
    await once(spawn('node', [program, 'docs', '--out', folder]), 'exit');
    const whole = performance.now() - start;
    expect(filesIn(folder)).toEqual(pages);
    let mixed = 0;
    for (let time = 0; time < 3; time++) {
      put(folder, old);
      const running = spawn('node', [program, 'docs', '--out', folder]);
      // Late rather than early: at first it only starts.
      setTimeout(() => running.kill('SIGKILL'), whole * (0.6 + Math.random() / 2));
      await once(running, 'exit');
      const { found } = sorted(filesIn(folder));
      expect(Object.keys(found)).toEqual(Object.keys(old).sort());
      for (const [name, text] of Object.entries(found)) expect(['old', pages[name]]).toContain(text);
      if (new Set(Object.entries(found).map(([name, text]) => text === pages[name])).size > 1) mixed++;
    }
    // Names are taken one by one, which takes a thousandth of the time: a kill may hit that once, not twice.
    expect(mixed).toBeLessThanOrEqual(1);
    await once(spawn('node', [program, 'docs', '--out', folder]), 'exit');
    expect(filesIn(folder)).toEqual(pages);
  });

  it('ends whole where it is asked to end', async () => {
    const running = spawn('node', [program, 'docs', '--out', folder]);
    while (!node.readdirSync(folder).some(isAside) && running.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 1));
    running.kill('SIGTERM');
    await once(running, 'exit');
    expect([old, pages]).toContainEqual(filesIn(folder));
  });
});
