import { withConsulted } from '../language/model/consulted.ts';
import type { Condition, DecisionModel, NamedTerm, Term } from '../language/model/decision-model.ts';
import { factsListed } from '../language/model/facts-read.ts';
import { partsOf } from '../language/model/parts.ts';

/** The facts that a condition rests on, however far behind; those of a decision that it consults are all that it lists. */
export function factsBehind(
  condition: Condition,
  model: DecisionModel,
  modelOf: (decision: string) => DecisionModel,
): ReadonlySet<string> {
  const facts = new Set<string>();
  const seen = new Set<string>();

  function visit(name: string, terms: ReadonlyMap<string, NamedTerm>): void {
    const first = name.split(/[.[]/)[0] as string;
    const term = terms.get(name) ?? terms.get(first) ?? model.terms.get(name) ?? model.terms.get(first);
    if (seen.has(name)) return;
    seen.add(name);
    const rule = model.rules.find((one) => one.name === name);
    if (rule !== undefined) for (const one of rule.conditions) visitCondition(one, model.terms);
    else if (term !== undefined) visitTerm(term.term, terms);
    else
      for (const path of model.facts)
        if (name === path || name.startsWith(`${path}.`) || name.startsWith(`${path}[`) || path.startsWith(`${name}.`))
          facts.add(path);
    const parameter = model.parameters.get(name);
    if (parameter?.dated) visit(parameter.dated.on, terms);
  }

  function visitTerm(term: Term, terms: ReadonlyMap<string, NamedTerm>): void {
    if (term.kind === 'decision')
      for (const one of withConsulted(term.decision, modelOf))
        for (const path of factsListed(one.decision, modelOf)) facts.add(path);
    if (term.kind === 'leftOut') facts.add(term.fact);
    const { names, inner } = partsOf(term);
    for (const name of names) visit(name, terms);
    if (inner === null) return;
    const around = new Map([...terms, ...inner.terms]);
    for (const name of inner.names) visit(name, around);
  }

  function visitCondition(one: Condition, terms: ReadonlyMap<string, NamedTerm>): void {
    for (const name of one.kind === 'not' ? [one.rule] : one.reads) visit(name, terms);
  }

  visitCondition(condition, model.terms);
  return facts;
}
