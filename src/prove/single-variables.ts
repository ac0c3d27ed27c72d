import { timeOfMinute } from '../core/minutes.ts';
import type { Slot } from '../core/shape.ts';
import { type AnySchema, elementOf, fieldsOf, unwrapped, wholeNumberRange } from '../language/facts/fact-type.ts';
import { madeAs } from '../language/facts/made-as.ts';
import { limits } from '../language/limits.ts';
import { isWhole, type Type } from '../language/model/type.ts';
import { atMost, divide, equal, type Formula, int, or, real, TRUE, toReal, variable, within } from './formula.ts';
import type { Opening, Reader } from './opening.ts';
import { digitsOf, type Ratio, ratio } from './ratio.ts';
import type { Model } from './solver.ts';
import type { SymbolicValue } from './symbol.ts';
import { durationOf, OTHERS, telephoneOf } from './texts.ts';

/** A single thing of a type, and where it lies. */
interface Single {
  readonly name: string;
  readonly path: string;
  readonly type: Type;
  readonly slot: Slot;
  readonly parts: SymbolicValue[];
}

const PENCE = real(ratio(100n));
/** What is usual: sums up to a thousand pounds, counts up to a thousand, durations up to two years. */
const usual = { amount: 1000n, count: 1000, months: 24 } as const;

export function single({ name, path, type, slot, parts }: Single, opening: Opening): Reader {
  const { texts, axioms, areUsual } = opening;
  const put = (symbol: SymbolicValue): void => {
    if ('at' in slot) parts[slot.at] = symbol;
  };
  const number = variable(name, 'Int');
  const numberIn = (model: Model, otherwise: bigint | number): bigint =>
    (model.get(name) as bigint | undefined) ?? BigInt(otherwise);
  if (type === 'boolean' || type === 'entity') {
    const open = variable(name, 'Bool');
    put(type === 'entity' ? TRUE : open);
    return (model) => (type === 'entity' ? {} : model.get(name) === true);
  }
  if (type === 'money') {
    const most = areUsual ? usual.amount * 100n : 10n ** BigInt(limits.digits + 2) - 1n;
    axioms.push(within(number, int(0), int(most)));
    put(divide(toReal(number), PENCE));
    return (model) => digitsOf(ratio(numberIn(model, 0), 100n), 2);
  }
  if (type === 'decimal' || type === 'percent') return decimal(name, type, opening, put);
  if (type === 'duration') {
    axioms.push(within(number, int(1), int(areUsual ? usual.months : 1200)));
    put(durationOf(number));
    return (model) => `P${numberIn(model, 1)}M`;
  }
  if (type === 'time' || isWhole(type)) {
    const [first, last] = type === 'time' && 'bounds' in slot ? slot.bounds : wholeNumberRange(schemaOf(opening, path));
    const [least, most] = [Math.max(first, -limits.wholeNumber), Math.min(last, limits.wholeNumber)];
    axioms.push(within(number, int(least), int(areUsual ? Math.min(most, Math.max(least, usual.count)) : most)));
    put(number);
    return (model) =>
      type === 'time' ? timeOfMinute(Number(numberIn(model, 0))) : Number(numberIn(model, Math.max(least, 0)));
  }
  put(number);
  if (typeof type === 'object' && 'choice' in type) {
    axioms.push(or(...type.choice.map((option) => equal(number, texts.code(option)))));
    return (model) => (model.has(name) ? texts.textOf(numberIn(model, 0)) : type.choice[0]);
  }
  if (type === 'instant') return () => '2024-01-15T12:00:00Z';
  const form = madeAs(unwrapped(schemaOf(opening, path)));
  const isTelephone = form !== null && 'says' in form && form.says === 'telephone';
  const [any, word] = [atMost(int(OTHERS), number), within(number, int(1), int(1_000_000))];
  axioms.push(isTelephone ? any : or(word, any));
  return (model) => {
    const code = numberIn(model, OTHERS);
    return isTelephone ? telephoneOf(code) : texts.textOf(code);
  };
}

/** As many hundredths, or whatever its places are; or any fraction. A percentage may be below nil. */
function decimal(
  name: string,
  type: 'decimal' | 'percent',
  { places, axioms, areUsual }: Opening,
  put: (symbol: SymbolicValue) => void,
): Reader {
  const scale = 10n ** BigInt(places ?? 0);
  const open: Formula = variable(name, places === null ? 'Real' : 'Int');
  const value = places === null ? open : divide(toReal(open), real(ratio(scale)));
  if (type === 'decimal' || areUsual) axioms.push(atMost(real(ratio(0n)), value));
  if (areUsual) axioms.push(atMost(value, real(ratio(type === 'decimal' ? usual.amount : 100n))));
  put(value);
  return (model) => {
    const found = model.get(name);
    if (places !== null) return digitsOf(ratio((found as bigint | undefined) ?? 0n, scale), places);
    return digitsOf((found as Ratio | undefined) ?? ratio(0n)) ?? '0';
  };
}

/** What the schema of a fact, or of a field of an entry (`list[].field`), is. */
const schemaOf = ({ schema }: Opening, path: string): AnySchema =>
  path
    .replaceAll('[]', '.[]')
    .split('.')
    .reduce(
      (at, name) => (name === '[]' ? elementOf(at) : fieldsOf(at).find(([field]) => field === name)?.[1]) ?? at,
      schema,
    );
