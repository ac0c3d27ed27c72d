import type { Fault } from './protocol.ts';

/** What a refusal says, line by line: `/invoice/amount: expected …`. */
export function faultsIn(error: unknown): readonly Fault[] {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n').map((line) => {
    const [, place, text] = /^(\/\S*): (.+)$/.exec(line) ?? [];
    return place === undefined ? { path: '', text: line } : { path: pathOf(place), text: text ?? '' };
  });
}

/** A JSON pointer as the path of a fact. */
const pathOf = (pointer: string): string =>
  pointer
    .slice(1)
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.');
