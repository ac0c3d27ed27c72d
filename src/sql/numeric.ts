import { type NumberKind, number } from './kinds.ts';

/** A number as SQL, of which its kind says in what parts it is counted. */
export interface Numeric {
  readonly text: string;
  readonly kind: NumberKind;
}

export const LITERAL = /^-?\d+$/;
export const min = (...all: readonly bigint[]): bigint =>
  all.reduce((least, n) => {
    if (n < least) return n;
    return least;
  });
export const max = (...all: readonly bigint[]): bigint =>
  all.reduce((most, n) => {
    if (n > most) return n;
    return most;
  });

export const constantOf = (n: bigint, parts: bigint): Numeric => ({ text: String(n), kind: number(parts, n, n) });

export const scaledKind = (kind: NumberKind, times: bigint): NumberKind => {
  const [a, b] = [kind.least * times, kind.most * times];
  return { ...kind, least: min(a, b), most: max(a, b) };
};

export const isLiteral = ({ text }: Numeric): boolean => LITERAL.test(text);
