import type { Limit } from './quantity.ts';
import { compare, dividedBy, floor, minus, plus, type Ratio, ratio, times } from './ratio.ts';

/** Whether somebody has less of a quantity than a limit, or no more: how much, and who; nobody, under what is assumed. */
export type Below<Who> =
  | { readonly is: 'somebody'; readonly amount: Ratio; readonly who: Who }
  | { readonly is: 'nobody'; readonly assumptions: readonly string[] }
  | { readonly is: 'unsettled'; readonly why: string };

export type Least<Who> =
  /** Nobody has less. */
  | { readonly is: 'least'; readonly amount: Ratio; readonly who: Who; readonly assumptions: readonly string[] }
  /** Somebody has as little as can be given. */
  | { readonly is: 'unbounded'; readonly amount: Ratio; readonly who: Who }
  | { readonly is: 'nobody'; readonly assumptions: readonly string[] }
  | {
      readonly is: 'unsettled';
      readonly why: string;
      readonly best: { readonly amount: Ratio; readonly who: Who } | null;
    };

/** So often less is found beside what comes one by one, before it is said that there may be no least. */
const MOST_BESIDE = 12;
/** So many limits are left unsettled before it is. */
const MOST_OPEN = 3;

/**
 * The least of a quantity, by asking for less until there is none: in strides that grow as long as somebody is found, then halfway between
 * what was found and what nobody has. `unit` is how far apart amounts lie as a rule, `end` the least that can be given at all.
 */
export async function leastBy<Who>(
  below: (limit: Limit | null) => Promise<Below<Who>>,
  unit: Ratio,
  end: Ratio,
): Promise<Least<Who>> {
  const first = await below(null);
  if (first.is !== 'somebody') return first.is === 'nobody' ? first : { ...first, best: null };
  const atEnd = await below({ at: end, isStrict: false });
  if (atEnd.is === 'somebody') return { is: 'unbounded', amount: atEnd.amount, who: atEnd.who };
  let best: { readonly amount: Ratio; readonly who: Who } = first;
  /** The greatest amount known that nobody has, nor any less. */
  let nobodyAt = atEnd.is === 'nobody' ? end : null;
  let [stride, isGrowing, isNear, beside, open] = [unit, true, true, 0, 0];
  for (;;) {
    const limit: Limit = isNear ? { at: best.amount, isStrict: true } : { at: nextLimit(), isStrict: false };
    const found = await below(limit);
    if (found.is === 'somebody') {
      if (isNear && compare(minus(best.amount, found.amount), unit) < 0) beside += 1;
      best = found;
    } else if (found.is === 'nobody') {
      if (isNear) return { is: 'least', amount: best.amount, who: best.who, assumptions: found.assumptions };
      [nobodyAt, isGrowing] = [limit.at, false];
    } else {
      open += 1;
      if (isNear || open === MOST_OPEN) return { is: 'unsettled', why: found.why, best };
    }
    if (beside === MOST_BESIDE) return { is: 'unsettled', why: 'there is ever less, by ever smaller steps', best };
    if (isGrowing) stride = times(stride, ratio(4n));
    if (isGrowing && nobodyAt !== null && compare(minus(best.amount, stride), nobodyAt) <= 0) isGrowing = false;
    isNear = found.is === 'unsettled' || (nobodyAt !== null && compare(minus(best.amount, nobodyAt), unit) <= 0);
  }

  function nextLimit(): Ratio {
    if (isGrowing || nobodyAt === null) return minus(best.amount, stride);
    const units = floor(dividedBy(minus(best.amount, nobodyAt), times(unit, ratio(2n))));
    return plus(nobodyAt, times(unit, ratio(units)));
  }
}
