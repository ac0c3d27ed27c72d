import { type Coded, single } from '../core/coded.ts';
import type { Encoded } from '../core/encode.ts';
import type { Input } from '../core/inputs.ts';
import { and, equal, FALSE, type Formula, int, less, multiply, not, real, subtract, toReal } from './formula.ts';
import { heldAt, type Within } from './given-facts.ts';
import { compare, dividedBy, floor, minus, type Ratio, ratio, times } from './ratio.ts';
import type { Symbolic } from './symbolic.ts';

/** A day, sum or number: a fact or a part of one, or a value of the decision. */
export type Measured =
  | {
      readonly fact: string;
      readonly within: Within;
      /** It is looked at so far apart, where it is a decimal; `null` where it comes one by one or is not moved. */
      readonly step: Ratio | null;
    }
  | { readonly value: string };

/** What is to be least or greatest: how much it is, or how much more than another, or as a share of that in per cent. */
export interface Quantity {
  readonly of: Measured;
  readonly since: Measured | null;
  readonly isShare: boolean;
}

/** A limit that a quantity lies below, or at the most at. */
export interface Limit {
  readonly at: Ratio;
  readonly isStrict: boolean;
}

const HUNDRED = ratio(100n);

/** Whether an amount is one of those that are looked at. */
export function isOnStep(measured: Measured, amount: Ratio): boolean {
  if ('value' in measured || measured.step === null) return true;
  const steps = dividedBy(amount, measured.step);
  return compare(steps, ratio(floor(steps))) === 0;
}

/** How much it is for a customer, by how much each of the two is; `null` where there is no share of it. */
export function amountOf({ since, isShare }: Quantity, one: Ratio, other: Ratio | null): Ratio | null {
  if (since === null) return one;
  if (other === null) return null;
  const more = minus(one, other);
  if (!isShare) return more;
  return compare(other, ratio(0n)) > 0 ? dividedBy(times(more, HUNDRED), other) : null;
}

/** A quantity of customers who are left open. */
export interface OpenQuantity {
  /** That there is such a quantity at all. */
  readonly isThere: Formula;
  readonly isAtMost: (limit: Limit) => Formula;
  readonly isAtLeast: (limit: Limit) => Formula;
}

/** `null` where it stands in a list that is left free. */
export function openQuantity(
  { of, since, isShare }: Quantity,
  encoded: Encoded,
  inputs: ReadonlyMap<string, Input>,
  on: Symbolic,
): OpenQuantity | null {
  const [one, other] = [of, since].map((measured) => measured && heldIn(measured, encoded, inputs, on));
  if (!one || (since !== null && !other)) return null;
  const steps = [...multipleOf(of, one, on), ...(since && other ? multipleOf(since, other, on) : [])];
  if (!other) return { isThere: and(one.isThere, ...steps), ...comparedWith(one.is) };
  const [a, b] = one.is.sort === other.is.sort ? [one.is, other.is] : [exact(one.is), exact(other.is)];
  const areThere = and(one.isThere, other.isThere, ...steps);
  if (!isShare) return { isThere: areThere, ...comparedWith(subtract(a, b)) };
  const [more, whole] = [multiply(subtract(exact(a), exact(b)), real(HUNDRED)), exact(b)];
  const shareOf = ({ at }: Limit) => multiply(whole, real(at));
  return {
    isThere: and(areThere, less(real(ratio(0n)), whole)),
    isAtMost: (limit) => (limit.isStrict ? less(more, shareOf(limit)) : not(less(shareOf(limit), more))),
    isAtLeast: (limit) => (limit.isStrict ? less(shareOf(limit), more) : not(less(more, shareOf(limit)))),
  };
}

const exact = (a: Formula): Formula => (a.sort === 'Int' ? toReal(a) : a);

function comparedWith(a: Formula): Omit<OpenQuantity, 'isThere'> {
  if (a.sort === 'Real')
    return {
      isAtMost: ({ at, isStrict }) => (isStrict ? less(a, real(at)) : not(less(real(at), a))),
      isAtLeast: ({ at, isStrict }) => (isStrict ? less(real(at), a) : not(less(a, real(at)))),
    };
  const [down, up] = [(at: Ratio) => floor(at), (at: Ratio) => -floor(minus(ratio(0n), at))];
  return {
    isAtMost: ({ at, isStrict }) => (isStrict ? less(a, int(up(at))) : not(less(int(down(at)), a))),
    isAtLeast: ({ at, isStrict }) => (isStrict ? less(int(down(at)), a) : not(less(a, int(up(at))))),
  };
}

interface Held {
  readonly isThere: Formula;
  readonly is: Formula;
}

function heldIn(measured: Measured, encoded: Encoded, inputs: ReadonlyMap<string, Input>, on: Symbolic): Held | null {
  if ('value' in measured) return ofCoded(encoded.values.get(measured.value) as Coded, on);
  const key = `value ${measured.fact}`;
  const held = heldAt((inputs.get(key) as Input).shape, on.facts(key), measured.within);
  return held?.isThere === FALSE ? { isThere: FALSE, is: int(0) } : held;
}

const ofCoded = ({ none, unknown, what }: Coded, on: Symbolic): Held => ({
  isThere: and(not(on.formula(none)), not(on.formula(unknown))),
  is: on.formula(single(what, 'whole')),
});

/** Facts that are decimals go by steps. */
const multipleOf = (measured: Measured, { is }: Held, on: Symbolic): readonly Formula[] =>
  'value' in measured || measured.step === null || is.sort !== 'Real'
    ? []
    : [equal(is, multiply(toReal(on.open('Int')), real(measured.step)))];
