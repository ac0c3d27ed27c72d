import { expect, it } from 'vitest';
import { inOrder } from '../../src/cli/batch/in-order.ts';
import { progress } from '../../src/cli/batch/progress.ts';

/** What is told of a thousand rows and bytes, of which a tenth is done each second. */
function told(isTerminal: boolean, size: number | null): string[] {
  const lines: string[] = [];
  let now = 0;
  const shown = progress({ write: (text) => lines.push(text), isTerminal, size, now: () => now });
  for (let second = 1; second <= 10; second += 1) {
    now = second * 6000;
    shown.at(second * 12_000, second * 100);
  }
  shown.end(120_000);
  return lines;
}

it('tells on a terminal how far it is in one line, with rate and time left, and takes it away', () => {
  const lines = told(true, 1000);
  expect(lines[0]).toBe('\r\u001b[K[###                           ]  10%, 12,000 rows, 2,000 a second, 0:54 left');
  expect(lines.slice(9)).toEqual([
    `\r\u001b[K[${'#'.repeat(30)}] 100%, 120,000 rows, 2,000 a second, 0:00 left`,
    '\r\u001b[K',
  ]);
});

it('tells elsewhere in plain lines, every ten seconds', () => {
  expect(told(false, 1000)).toEqual([
    '20%, 24,000 rows, 2,000 a second, 0:48 left\n',
    '40%, 48,000 rows, 2,000 a second, 0:36 left\n',
    '60%, 72,000 rows, 2,000 a second, 0:24 left\n',
    '80%, 96,000 rows, 2,000 a second, 0:12 left\n',
    '100%, 120,000 rows, 2,000 a second, 0:00 left\n',
    'done, 120,000 rows in 1:00\n',
  ]);
  expect(told(false, null)[0]).toBe('24,000 rows, 2,000 a second\n');
});

it('gives results in their order, reads no more than is taken, and waits for none that is there', async () => {
  const most = 3;
  let read = 0;
  let taken = 0;
  const ends: (() => void)[] = [];
  async function* numbers() {
    for (let number = 0; number < 20; number += 1) {
      read += 1;
      yield number;
    }
    // The last is not followed by an end until it is told.
    await new Promise<void>((resolve) => ends.push(resolve));
  }
  // Later ones are done sooner.
  const work = (number: number) => new Promise<number>((done) => setTimeout(done, (20 - number) % 7, number * 10));
  const results: number[] = [];
  for await (const [number, result] of inOrder(numbers(), most, work)) {
    expect(result).toBe(number * 10);
    results.push(number);
    taken += 1;
    expect(read - taken).toBeLessThan(most);
    if (taken === 20) for (const end of ends) end();
  }
  expect(results).toEqual(Array.from({ length: 20 }, (_, index) => index));
});
