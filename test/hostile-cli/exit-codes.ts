const isFull = 'standard output: expected a file that can be written, found no space left\n';

/** Lines of a shell in which `run` is the program, their exit code and what is said on standard error. */
export const exitCodes: readonly (readonly [line: string, code: number, message: string])[] = [
  ['run check bad --json | true', 2, ''],
  ['run check bad | true', 2, ''],
  ['run decide collection-date nothing.json --json | true', 1, ''],
  ['run list | true', 0, ''],
  ['run facts --file | head -c 10 > /dev/null', 0, ''],
  ['run list > /dev/full', 2, isFull],
  ['run --help > /dev/full', 2, isFull],
  ['run decide collection-date nothing.json > /dev/full', 2, isFull],
  ['run check bad > /dev/full', 2, isFull],
  ['run check bad > /dev/full 2> /dev/full', 2, ''],
  ['run decide collection-date bad 2> /dev/full', 2, ''],
  ['run decide collection-date bad 2>&1 >/dev/null | true', 2, ''],
  ['run decide collection-date nothing.json >&-', 1, ''],
];
