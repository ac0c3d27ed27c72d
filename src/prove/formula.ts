import { comesFirst } from '../core/nodes.ts';
import { rankOf } from '../core/rank.ts';
import { compare, dividedBy, floor, floorDivided, minus, plus, type Ratio, ratio, times } from './ratio.ts';

export type Sort = 'Bool' | 'Int' | 'Real';

/** What a formula is made with, in the names of SMT-LIB; `constant` and `variable` are made of nothing. */
export type Operator =
  | 'constant'
  | 'variable'
  | 'not'
  | 'and'
  | 'or'
  | 'ite'
  | '='
  | '<'
  | '+'
  | '-'
  | '*'
  | 'div'
  | '/'
  | 'to_real'
  | 'to_int';

/** A term of the solver's language. The same formula is the same object, so that what is shared is written once. */
export interface Formula {
  readonly id: number;
  /** By what it is made of and not by when: what is written of it is the same in every run. */
  readonly rank: number;
  readonly sort: Sort;
  readonly operator: Operator;
  readonly args: readonly Formula[];
  /** Of a constant its value, of a variable its name. */
  readonly value: boolean | bigint | Ratio | string | null;
}

const formulas = new Map<string, WeakRef<Formula>>();
const gone = new FinalizationRegistry<string>((key) => {
  if (formulas.get(key)?.deref() === undefined) formulas.delete(key);
});
let next = 0;

function formula(sort: Sort, operator: Operator, args: readonly Formula[], value: Formula['value'] = null): Formula {
  const held = value !== null && typeof value === 'object' ? `${value.over}/${value.under}` : String(value);
  const key = `${sort} ${operator} ${args.map(({ id }) => id).join()} ${held}`;
  const known = formulas.get(key)?.deref();
  if (known !== undefined) return known;
  const fresh = Object.freeze({
    id: next++,
    rank: rankOf(`${sort} ${operator} ${args.map(({ rank }) => rank).join()} ${held}`),
    sort,
    operator,
    args,
    value,
  });
  formulas.set(key, new WeakRef(fresh));
  gone.register(fresh, key);
  return fresh;
}

export const TRUE = formula('Bool', 'constant', [], true);
export const FALSE = formula('Bool', 'constant', [], false);
export const truth = (holds: boolean): Formula => (holds ? TRUE : FALSE);
export const int = (n: bigint | number): Formula => formula('Int', 'constant', [], BigInt(n));
export const real = (value: Ratio): Formula => formula('Real', 'constant', [], value);
export const variable = (name: string, sort: Sort): Formula => formula(sort, 'variable', [], name);

const isConstant = ({ operator }: Formula): boolean => operator === 'constant';
const whole = (a: Formula): bigint => a.value as bigint;
const exact = (a: Formula): Ratio => a.value as Ratio;

export function not(a: Formula): Formula {
  if (isConstant(a)) return truth(a === FALSE);
  return a.operator === 'not' ? (a.args[0] as Formula) : formula('Bool', 'not', [a]);
}

export const and = (...parts: readonly Formula[]): Formula => joined('and', parts, FALSE);
export const or = (...parts: readonly Formula[]): Formula => joined('or', parts, TRUE);
export const implies = (a: Formula, b: Formula): Formula => or(not(a), b);

/** Conditions joined, each once; one of them, or one with its opposite, may settle all. */
function joined(operator: 'and' | 'or', parts: readonly Formula[], settling: Formula): Formula {
  const kept = new Set<Formula>();
  for (const part of parts.flatMap((one) => (one.operator === operator ? one.args : [one]))) {
    if (part === settling || kept.has(not(part))) return settling;
    if (!isConstant(part)) kept.add(part);
  }
  const [first] = kept;
  if (first === undefined) return not(settling);
  return kept.size === 1 ? first : formula('Bool', operator, [...kept]);
}

/** One where a condition holds, else the other. */
export function ite(condition: Formula, then: Formula, otherwise: Formula): Formula {
  if (condition === TRUE || then === otherwise) return then;
  if (condition === FALSE) return otherwise;
  if (then.sort !== otherwise.sort) throw new Error(`no choice between ${then.sort} and ${otherwise.sort}`);
  if (condition.operator === 'not') return ite(condition.args[0] as Formula, otherwise, then);
  if (then.sort === 'Bool') {
    if (isConstant(then)) return then === TRUE ? or(condition, otherwise) : and(not(condition), otherwise);
    if (isConstant(otherwise)) return otherwise === TRUE ? or(not(condition), then) : and(condition, then);
  }
  return formula(then.sort, 'ite', [condition, then, otherwise]);
}

export function equal(a: Formula, b: Formula): Formula {
  if (a === b) return TRUE;
  if (a.sort !== b.sort) throw new Error(`${a.sort} is never ${b.sort}`);
  if (a.sort === 'Bool') {
    if (isConstant(a)) return a === TRUE ? b : not(b);
    if (isConstant(b)) return b === TRUE ? a : not(a);
  } else if (isConstant(a) && isConstant(b)) return FALSE;
  return byBranch(equal, a, b) ?? byBranch(equal, b, a) ?? formula('Bool', '=', comesFirst(a, b) ? [a, b] : [b, a]);
}

/** A choice between constants, compared with a constant branch by branch. */
function byBranch(compareTo: (a: Formula, b: Formula) => Formula, a: Formula, b: Formula): Formula | null {
  if (a.operator !== 'ite' || !isConstant(b)) return null;
  const [condition, then, otherwise] = a.args as [Formula, Formula, Formula];
  const isSettled = isConstant(then) || isConstant(otherwise);
  return isSettled ? ite(condition, compareTo(then, b), compareTo(otherwise, b)) : null;
}

export function less(a: Formula, b: Formula): Formula {
  if (a === b) return FALSE;
  if (isConstant(a) && isConstant(b))
    return truth(a.sort === 'Int' ? whole(a) < whole(b) : compare(exact(a), exact(b)) < 0);
  return byBranch(less, a, b) ?? byBranch((y, x) => less(x, y), b, a) ?? formula('Bool', '<', [a, b]);
}
export const atMost = (a: Formula, b: Formula): Formula => not(less(b, a));
export const within = (a: Formula, least: Formula, most: Formula): Formula => and(atMost(least, a), atMost(a, most));

type Arithmetic = (a: Formula, b: Formula) => Formula;
const arithmetic =
  (operator: '+' | '-' | '*', ofWhole: (a: bigint, b: bigint) => bigint, ofExact: typeof plus): Arithmetic =>
  (a, b) => {
    if (isConstant(a) && isConstant(b))
      return a.sort === 'Int' ? int(ofWhole(whole(a), whole(b))) : real(ofExact(exact(a), exact(b)));
    return formula(a.sort, operator, [a, b]);
  };

const isNumber = (a: Formula, n: bigint): boolean =>
  isConstant(a) && (a.sort === 'Int' ? whole(a) === n : compare(exact(a), ratio(n)) === 0);

const [plainSum, plainDifference, plainProduct] = [
  arithmetic('+', (a, b) => a + b, plus),
  arithmetic('-', (a, b) => a - b, minus),
  arithmetic('*', (a, b) => a * b, times),
];

export const add = (a: Formula, b: Formula): Formula => (isNumber(a, 0n) ? b : isNumber(b, 0n) ? a : plainSum(a, b));
export const subtract = (a: Formula, b: Formula): Formula => (isNumber(b, 0n) ? a : plainDifference(a, b));
export function multiply(a: Formula, b: Formula): Formula {
  if (isNumber(a, 0n) || isNumber(b, 1n)) return a;
  return isNumber(b, 0n) || isNumber(a, 1n) ? b : plainProduct(a, b);
}

/** Whole numbers, rounded down; the divisor is a constant above nil. */
export function div(a: Formula, by: bigint): Formula {
  if (by === 1n) return a;
  return isConstant(a) ? int(floorDivided(whole(a), by)) : formula('Int', 'div', [a, int(by)]);
}

/** The quotient of two numbers of the solver; by nil it may be anything. */
export function divide(a: Formula, b: Formula): Formula {
  if (isConstant(b) && compare(exact(b), ratio(0n)) !== 0)
    return isConstant(a) ? real(dividedBy(exact(a), exact(b))) : multiply(a, real(dividedBy(ratio(1n), exact(b))));
  return formula('Real', '/', [a, b]);
}

export const toReal = (a: Formula): Formula =>
  isConstant(a) ? real(ratio(whole(a))) : formula('Real', 'to_real', [a]);

/** Rounded down. */
export function toInt(a: Formula): Formula {
  if (isConstant(a)) return int(floor(exact(a)));
  return a.operator === 'to_real' ? (a.args[0] as Formula) : formula('Int', 'to_int', [a]);
}
