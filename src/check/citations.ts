import type { Rule } from '../language/rule.ts';

/** What cites each clause, as references into the rule files: by clause, in the order of the rules given. */
export function citationsOf(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const citations = new Map<string, string[]>();
  for (const rule of rules) {
    for (const [clause, reference] of citationsIn(rule)) {
      const cited = citations.get(clause) ?? [];
      if (!cited.includes(reference)) cited.push(reference);
      citations.set(clause, cited);
    }
  }
  return citations;
}

function* citationsIn(rule: Rule): Generator<readonly [clause: string, reference: string]> {
  const { decision } = rule;
  for (const clause of rule.clauses) yield [clause, decision];
  for (const [name, { clause }] of rule.parameters) yield [clause, `${decision}/parameters/${name}`];
  for (const { name, event } of rule.rules) yield [event.clause, `${decision}/rules/${name}`];
  yield [rule.otherwise.clause, `${decision}/otherwise`];
  for (const [outcome, effects] of rule.effects) {
    for (const { action, clause } of effects) yield [clause, `${decision}/effects/${outcome}/${action}`];
  }
}
