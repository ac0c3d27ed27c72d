import { InvalidArgumentError } from 'commander';

/** How many, as an option of a command tells it. */
export function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Expected a whole number above nil.');
  return Number(text);
}
