import type { DecisionModel, Event } from '../language/model/decision-model.ts';

/** What cites each clause, as references into the rule files: by clause, in the order of the rules given. */
export function citationsOf(rules: readonly DecisionModel[]): ReadonlyMap<string, readonly string[]> {
  const citations = new Map<string, string[]>();
  for (const model of rules) {
    for (const [clause, reference] of citationsIn(model)) {
      const cited = citations.get(clause) ?? [];
      if (!cited.includes(reference)) cited.push(reference);
      citations.set(clause, cited);
    }
  }
  return citations;
}

const clausesOf = ({ clause, cases }: Event): ReadonlySet<string> =>
  new Set([clause, ...cases.map((closer) => closer.clause)]);

function* citationsIn(model: DecisionModel): Generator<readonly [clause: string, reference: string]> {
  const { decision } = model;
  for (const clause of model.clauses) yield [clause, decision];
  for (const [name, { clause }] of model.parameters) yield [clause, `${decision}/parameters/${name}`];
  for (const { name, event } of model.rules) {
    for (const clause of clausesOf(event)) yield [clause, `${decision}/rules/${name}`];
  }
  for (const clause of clausesOf(model.otherwise)) yield [clause, `${decision}/otherwise`];
  for (const [name, { clause }] of model.values) {
    if (clause !== null) yield [clause, `${decision}/values/${name}`];
  }
  for (const [outcome, effects] of model.effects) {
    for (const { action, clause } of effects) {
      if (clause !== null) yield [clause, `${decision}/effects/${outcome}/${action}`];
    }
  }
}
