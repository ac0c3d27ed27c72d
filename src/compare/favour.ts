import type { Decision, Effect } from '../language/answer/decision.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { PlainValue } from '../language/run-time/value.ts';
import { daysBetween, isDate } from '../values/date.ts';
import { compare, decimal, minus, toPlain } from '../values/decimal.ts';
import { isDuration, monthsOf } from '../values/duration.ts';

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
  for (const [name, { moreFavours }] of model.values) {
    const from = first.values[name] as PlainValue;
    const to = second.values[name] as PlainValue;
    if (JSON.stringify(from) === JSON.stringify(to)) continue;
    const difference = differenceOf(from, to);
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

const number = /^-?\d+(\.\d+)?$/;

/** Whether the second value is more (later, longer, larger, yes where it was no), and by how much. */
function differenceOf(from: PlainValue, to: PlainValue): { more: boolean; by: string | number | null } | null {
  if (typeof from === 'boolean' && typeof to === 'boolean') return { more: to, by: null };
  if (typeof from === 'number' && typeof to === 'number') return { more: to > from, by: to - from };
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  if (isDate(from) && isDate(to)) return { more: to > from, by: daysBetween(from, to) };
  if (isDuration(from) && isDuration(to))
    return { more: monthsOf(to) > monthsOf(from), by: monthsOf(to) - monthsOf(from) };
  if (!number.test(from) || !number.test(to)) return null;
  const [a, b] = [decimal(from), decimal(to)];
  return { more: compare(b, a) > 0, by: toPlain(minus(b, a)) };
}
