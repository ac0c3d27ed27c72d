import { InvalidArgumentError } from 'commander';
import { PolicyError } from '../language/answer/policy-error.ts';

/** How many, from 1 on, as an option of a command tells it. */
export function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Expected a whole number above nil.');
  return Number(text);
}

/** A whole number from the least to 2³¹ − 1, both included, which is the greatest seed. Throws `PolicyError` (`malformed`). */
export const whole = (option: string, least: number) => (text: string) => {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  if (number >= least && number < 2 ** 31) return number;
  const expected = `a whole number from ${least} to ${2 ** 31 - 1}`;
  throw new PolicyError([{ code: 'malformed', at: '', file: option, expected, found: `"${text}"` }]);
};

/** All that an option tells that may be repeated. */
export const collected = (value: string, before: readonly string[] = []): string[] => [...before, value];
