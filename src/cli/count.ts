import { InvalidArgumentError } from 'commander';

/** How many, as an option of a command tells it. */
export function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Expected a whole number above nil.');
  return Number(text);
}

const MOST_SEED = 2 ** 31 - 1;

/** What is drawn by, as `--seed` tells it: as large as `verify` takes them and tells them. */
export function seedIn(text: string): number {
  if (!/^\d{1,10}$/.test(text) || Number(text) > MOST_SEED)
    throw new InvalidArgumentError(`Expected a whole number from 0 to ${MOST_SEED}.`);
  return Number(text);
}
