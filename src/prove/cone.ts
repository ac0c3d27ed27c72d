import type { Formula } from './formula.ts';

/** The conditions that speak of what a goal speaks of, directly or through others; without the rest the goal is no harder to meet. */
export function coneOf(goal: Formula, conditions: readonly Formula[]): readonly Formula[] {
  const known = new Map<Formula, ReadonlySet<string>>();
  const reached = new Set(variablesOf(goal, known));
  const kept = new Set<Formula>();
  for (let grows = true; grows; ) {
    grows = false;
    for (const condition of conditions) {
      if (kept.has(condition)) continue;
      const own = variablesOf(condition, known);
      if (![...own].some((name) => reached.has(name))) continue;
      kept.add(condition);
      grows = true;
      for (const name of own) reached.add(name);
    }
  }
  return conditions.filter((condition) => kept.has(condition));
}

function variablesOf(top: Formula, known: Map<Formula, ReadonlySet<string>>): ReadonlySet<string> {
  const found = known.get(top);
  if (found !== undefined) return found;
  const [names, seen, waiting] = [new Set<string>(), new Set<Formula>(), [top]];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    if (one.operator === 'variable') names.add(one.value as string);
    waiting.push(...one.args);
  }
  known.set(top, names);
  return names;
}
