import type { Decision } from '../language/answer/decision.ts';
import type { DecisionModel, Preferences, ShownValue } from '../language/model/decision-model.ts';
import { isChoice } from '../language/model/type.ts';
import { differenceBetween } from '../language/run-time/difference.ts';
import type { PlainValue } from '../language/run-time/value.ts';

export type Side = 'customer' | 'provider';
export type Favour = Side | 'neither';

/** One way in which a second answer differs from a first. */
export interface Change {
  /** The name of the value; `outcome` for the outcome. */
  readonly name: string;
  /** `null` for none, or for an outcome that is not decided; a value that is not known is `{ unknown: true }`. */
  readonly from: PlainValue;
  readonly to: PlainValue;
  /** How much later (days), longer (months) or larger (as the value is shown); `null` where that cannot be told. */
  readonly by: string | number | null;
  readonly favours: Favour;
}

/** An answer, and which of its values are not known: they stand there as `null`, as those do that are none. */
export interface Answer {
  readonly decision: Decision;
  readonly unknown: ReadonlySet<string>;
}

/** How a second answer to the same question differs from a first, the outcome first. */
export function changesBetween(first: Answer, second: Answer, model: DecisionModel): Change[] {
  const changes: Change[] = [];
  const [before, after] = [first.decision.outcome, second.decision.outcome];
  if (before !== after)
    changes.push({
      name: 'outcome',
      from: before,
      to: after,
      by: null,
      favours: preferred(before, after, model.preferences),
    });
  for (const [name, shown] of model.values) {
    const [from, to] = [toldOf(first, name), toldOf(second, name)];
    if (JSON.stringify(from) === JSON.stringify(to)) continue;
    changes.push({ name, from, to, ...differenceOf(from, to, shown) });
  }
  return changes;
}

const notKnown: PlainValue = { unknown: true };

const toldOf = ({ decision, unknown }: Answer, name: string): PlainValue =>
  unknown.has(name) ? notKnown : (decision.values[name] as PlainValue);

/** Who prefers the second to the first. */
function preferred(first: PlainValue, second: PlainValue, preferences: Preferences): Favour {
  const [before, after] = [preferences.get(String(first)), preferences.get(String(second))];
  if (before === undefined || after === undefined || before === after) return 'neither';
  return after < before ? 'customer' : 'provider';
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

const other = (side: Side): Side => (side === 'customer' ? 'provider' : 'customer');

/** By how much the second value is more (later, longer, larger, yes where it was no), and whose favour that is in. */
function differenceOf(
  from: PlainValue,
  to: PlainValue,
  { type, moreFavours, noneFavours, preferences }: ShownValue,
): Pick<Change, 'by' | 'favours'> {
  if (from === notKnown || to === notKnown) return { by: null, favours: 'neither' };
  if (from === null || to === null) {
    if (noneFavours === null) return { by: null, favours: 'neither' };
    return { by: null, favours: to === null ? noneFavours : other(noneFavours) };
  }
  if (isChoice(type)) return { by: null, favours: preferred(from, to, preferences) };
  const difference = differenceBetween(from, to, type);
  if (difference === null) return { by: null, favours: 'neither' };
  const { more, by } = difference;
  return { by, favours: moreFavours === null ? 'neither' : more ? moreFavours : other(moreFavours) };
}
