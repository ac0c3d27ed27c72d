import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import { builtProgram } from '../cli/built.ts';
import { cli, type Outside } from '../cli/io.ts';

/** Runs `contract-rules batch` on files that are there, in a folder of its own; `<in>` and `<out>` stand for paths within. */
export function batches() {
  const program = builtProgram();
  const worker = pathToFileURL(join(dirname(program), 'batch-worker.js'));
  const folder = mkdtempSync(join(tmpdir(), 'contract-rules-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (file: string) => join(folder, file);
  return {
    program,
    folder,
    path,
    write(file: string, content: string | Uint8Array) {
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), content);
    },
    read: (file: string) => readFileSync(path(file), 'utf8'),
    isThere: (file: string) => existsSync(path(file)),
    /** What stands aside of an output. */
    left: (out: string) => readdirSync(folder).filter((file) => file.startsWith(out) && file.includes('.partial')),
    lines: (file: string): unknown[] =>
      readFileSync(path(file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    /** `@file` in a line stands for a file of the folder. */
    run: (line: string | readonly string[], outside: Outside = {}) =>
      cli(
        (typeof line === 'string' ? line.split(' ') : line).map((word) => word.replace(/^@/, `${folder}/`)),
        { worker, ...outside },
      ),
  };
}

/** Rows of facts about an invoice, as many as are asked for, some of them at fault. */
export const invoiceRows = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    if (index % 97 === 96) return '{ "invoice": { "date": "yesterday" } }\n';
    const day = (plus: number) => new Date(Date.UTC(2024, 0, 1 + (index % 300) + plus)).toISOString().slice(0, 10);
    const dispute = index % 3 === 0 ? null : { form: 'letter', sentOn: day(index % 45), amount: `${index % 9}.50` };
    const amount = `${10 + (index % 90)}.${String(index % 100).padStart(2, '0')}`;
    return `${JSON.stringify({ asOf: day(60), invoice: { date: day(0), amount }, dispute })}\n`;
  }).join('');
