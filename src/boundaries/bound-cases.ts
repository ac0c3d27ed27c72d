import type { PlacedCondition } from '../cases/conditions.ts';
import type { Operand } from '../language/model/decision-model.ts';
import { isWhole, type Type } from '../language/model/type.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import { dateOfNumber, dayNumber, isDayNumber } from '../values/day-number.ts';
import { compare, type Decimal, decimal, isDecimal, minus, penceText } from '../values/decimal.ts';
import { withChange } from '../verify/flat-facts.ts';
import type { Pair } from './condition-pairs.ts';
import type { Customer } from './customers.ts';

/** A customer below, at or above a bound, and what the fact is that was moved there. */
export interface BoundCase {
  readonly where: 'below' | 'at' | 'above';
  readonly content: string | number;
  readonly customer: Customer;
}

const comparisons = new Set([
  'isLessThan',
  'isAtMost',
  'isMoreThan',
  'isAtLeast',
  'isBefore',
  'isOnOrBefore',
  'isAfter',
  'isOnOrAfter',
]);

/** Whether a condition compares with a day, a sum or a number. */
export const isBound = ({ condition }: PlacedCondition): boolean =>
  condition.kind === 'sentence' && comparisons.has(condition.operatorName);

/** A fact that goes from one unit to the next: a day, a penny, a hundredth, one. */
interface Scale {
  readonly numberOf: (content: unknown) => number;
  readonly contentOf: (number: number) => string | number | null;
}

/** `null` where a fact of that type has no units. */
export function scaleOf(type: Type): Scale | null {
  if (type === 'date')
    return { numberOf: (day) => dayNumber(day as string), contentOf: (n) => (isDayNumber(n) ? dateOfNumber(n) : null) };
  if (isWhole(type)) return { numberOf: Number, contentOf: (n) => (n < 0 ? null : n) };
  if (type !== 'money' && type !== 'percent' && type !== 'decimal') return null;
  return { numberOf: (amount) => Math.round(Number(amount) * 100), contentOf: (n) => (n < 0 ? null : penceText(n)) };
}

/**
 * The customers one unit below a bound, at it and one above it, for the fact that moves between two of whom the condition holds for one:
 * where both sides are the same, and a unit to either side; where they never are, the last before it turns and the first after.
 */
export function boundCases(
  { condition, truthIn }: PlacedCondition,
  { holds, fails, fact }: Pick<Pair, 'holds' | 'fails' | 'fact'>,
  scale: Scale,
  customerOf: (facts: Customer['facts']) => Customer | null,
): readonly BoundCase[] {
  if (condition.kind !== 'sentence') return [];
  const at = (number: number): { readonly customer: Customer; readonly content: string | number } | null => {
    const content = scale.contentOf(number);
    const customer = content === null ? null : customerOf(withChange(holds.facts, fact, content));
    return customer === null || content === null ? null : { customer, content };
  };
  let [inside, outside] = [holds, fails].map(({ facts }) => scale.numberOf(facts.get(fact))) as [number, number];
  while (Math.abs(inside - outside) > 1) {
    const middle = Math.floor((inside + outside) / 2);
    const found = at(middle);
    if (found === null) return [];
    const truth = truthIn(found.customer.valuation);
    if (typeof truth !== 'boolean') return [];
    if (truth) inside = middle;
    else outside = middle;
  }
  const near = Math.min(inside, outside);
  const differences = [near - 1, near, near + 1, near + 2].map((number) => {
    const found = at(number);
    return found === null ? null : { ...found, difference: differenceOf(condition.operands, found.customer) };
  });
  const same = differences.findIndex((one) => one?.difference === 0);
  const around =
    same === -1
      ? [differences[1], null, differences[2]]
      : [differences[same - 1], differences[same], differences[same + 1]];
  const cases = around.flatMap((one, index) =>
    one === null || one === undefined ? [] : [{ where: (['below', 'at', 'above'] as const)[index] ?? 'at', ...one }],
  );
  return cases.length < 2 ? [] : cases.map(({ where, content, customer }) => ({ where, content, customer }));
}

/** By how much the one side is above the other; `null` where that is not known. */
function differenceOf(operands: readonly Operand[], { valuation }: Customer): number | null {
  const [one, other] = operands.map((operand) =>
    operand.kind === 'name' ? valuation.valueOf(operand.name) : operand.value,
  );
  if (one === undefined || other === undefined || isNotThere(one) || isNotThere(other)) return null;
  if (isDecimal(one) && isDecimal(other)) return Number(compare(minus(one as Decimal, other as Decimal), decimal('0')));
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return typeof one === 'string' && typeof other === 'string' ? Number(one > other) - Number(one < other) : null;
}

const isNotThere = (value: Value): boolean => value === null || isUnknown(value);
