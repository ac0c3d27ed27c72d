import type { Value } from './approximation.ts';
import type { Formula, Operator } from './formula.ts';
import { compare, dividedBy, floor, floorDivided, minus, plus, type Ratio, ratio, times } from './ratio.ts';
import type { Model } from './solver.ts';

/** What formulas come to in a model; a variable that the model leaves open is nil, or false. */
export function valuesIn(model: Model): (formula: Formula) => Value {
  const known = new Map<Formula, Value>();
  const comesTo = (formula: Formula): Value => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const value = worked(formula);
    known.set(formula, value);
    return value;
  };
  function worked({ operator, args, sort, value }: Formula): Value {
    if (operator === 'constant') return value as Value;
    if (operator === 'variable') return model.get(value as string) ?? nilOf[sort];
    if (operator === 'ite') return comesTo(args[comesTo(args[0] as Formula) === true ? 1 : 2] as Formula);
    return works[operator](args.map(comesTo));
  }
  return comesTo;
}

const nilOf = { Bool: false, Int: 0n, Real: ratio(0n) } as const;

type Work = (values: readonly Value[]) => Value;

export const isSame = (a: Value, b: Value): boolean =>
  typeof a === 'object' && typeof b === 'object' ? compare(a, b) === 0 : a === b;

const isBefore = (a: Value, b: Value): boolean =>
  typeof a === 'object' ? compare(a, b as Ratio) < 0 : (a as bigint) < (b as bigint);

const arithmetic =
  (ofWhole: (a: bigint, b: bigint) => bigint, ofExact: typeof plus): Work =>
  ([a, b]) =>
    typeof a === 'bigint' ? ofWhole(a, b as bigint) : ofExact(a as Ratio, b as Ratio);

const works: Readonly<Record<Exclude<Operator, 'constant' | 'variable' | 'ite'>, Work>> = {
  not: ([a]) => a !== true,
  and: (values) => values.every((value) => value === true),
  or: (values) => values.includes(true),
  '=': ([a, b]) => isSame(a as Value, b as Value),
  '<': ([a, b]) => isBefore(a as Value, b as Value),
  '+': arithmetic((a, b) => a + b, plus),
  '-': arithmetic((a, b) => a - b, minus),
  '*': arithmetic((a, b) => a * b, times),
  div: ([a, b]) => floorDivided(a as bigint, b as bigint),
  '/': ([a, b]) => ((b as Ratio).over === 0n ? ratio(0n) : dividedBy(a as Ratio, b as Ratio)),
  to_real: ([a]) => ratio(a as bigint),
  to_int: ([a]) => floor(a as Ratio),
};
