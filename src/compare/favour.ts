import type { Decision, Effect } from '../language/answer/decision.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import { ofEachUnit, type Type } from '../language/model/type.ts';
import type { PlainValue } from '../language/run-time/value.ts';
import { daysBetween } from '../values/date.ts';
import { compare, decimal, minus, toPlain } from '../values/decimal.ts';
import { monthsOf } from '../values/duration.ts';

export type Side = 'customer' | 'provider';
export type Favour = Side | 'neither';

/** One way in which a second answer differs from a first. */
export interface Change {
  /** The name of the value; `outcome` for the outcome. */
  readonly name: string;
  readonly from: PlainValue;
  readonly to: PlainValue;
  /** How much later (days), longer (months) or larger (as the value is shown); `null` where that cannot be told. */
  readonly by: string | number | null;
  readonly favours: Favour;
}

/** How a second answer to the same question differs from a first, the outcome first. */
export function changesBetween(first: Decision, second: Decision, model: DecisionModel): Change[] {
  const changes: Change[] = [];
  if (first.outcome !== second.outcome)
    changes.push({
      name: 'outcome',
      from: first.outcome,
      to: second.outcome,
      by: null,
      favours: byEffects(first, second),
    });
  for (const [name, { type, moreFavours }] of model.values) {
    const from = first.values[name] as PlainValue;
    const to = second.values[name] as PlainValue;
    if (JSON.stringify(from) === JSON.stringify(to)) continue;
    const difference = differenceOf(from, to, type);
    const favours =
      difference === null || moreFavours === null ? 'neither' : difference.more ? moreFavours : other(moreFavours);
    changes.push({ name, from, to, by: difference?.by ?? null, favours });
  }
  return changes;
}

/** Whose favour a change of answers is in: the outcome leads; else all values that speak must agree. */
export function favourOf(changes: readonly Change[]): Favour {
  const outcome = changes.find(({ name, favours }) => name === 'outcome' && favours !== 'neither');
  return outcome === undefined ? agreed(changes.map(({ favours }) => favours)) : outcome.favours;
}

function agreed(favours: readonly Favour[]): Favour {
  const sides = new Set(favours.filter((favour) => favour !== 'neither'));
  return sides.size === 1 ? ([...sides][0] as Side) : 'neither';
}

/** What an outcome gives a side is a right or power of its own, or a duty or ban of the other. Gaining counts for it, losing against it. */
function byEffects(first: Decision, second: Decision): Favour {
  const key = ({ party, modality, action }: Effect) => `${party} ${modality} ${action}`;
  const had = new Set(first.effects.map(key));
  const has = new Set(second.effects.map(key));
  const gained = second.effects.filter((effect) => !had.has(key(effect))).map(sideOf);
  const lost = first.effects.filter((effect) => !has.has(key(effect))).map((effect) => other(sideOf(effect)));
  return agreed([...gained, ...lost]);
}

function sideOf({ party, modality }: Effect): Side {
  return modality === 'may' || modality === 'is-entitled-to' ? party : other(party);
}

const other = (side: Side): Side => (side === 'customer' ? 'provider' : 'customer');

/** Whether the second value is more (later, longer, larger, yes where it was no), and by how much; `null` for what has no order. */
function differenceOf(from: PlainValue, to: PlainValue, type: Type): Difference | null {
  if (from === null || to === null || typeof type !== 'string') return null;
  return differences[type]?.(from as never, to as never) ?? null;
}

interface Difference {
  readonly more: boolean;
  readonly by: string | number | null;
}

const ofNumbers = (from: number, to: number): Difference => ({ more: to > from, by: to - from });

function ofDecimals(from: string, to: string): Difference {
  const [a, b] = [decimal(from), decimal(to)];
  return { more: compare(b, a) > 0, by: toPlain(minus(b, a)) };
}

const differences: Partial<Record<Extract<Type, string>, (from: never, to: never) => Difference>> = {
  boolean: (_: boolean, to: boolean) => ({ more: to, by: null }),
  date: (from: string, to: string) => ({ more: to > from, by: daysBetween(from, to) }),
  duration: (from: string, to: string) => ofNumbers(monthsOf(from), monthsOf(to)),
  ...ofEachUnit(ofNumbers),
  money: ofDecimals,
  decimal: ofDecimals,
  percent: ofDecimals,
};
