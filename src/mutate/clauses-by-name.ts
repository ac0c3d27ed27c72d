import type { RuleFile } from '../language/grammar/rule-file.ts';

/** The clauses that a rule, a term or a parameter serves: that of each reason, value or number that it comes to bear on. */
export function clausesByName(rule: RuleFile): (name: string) => readonly string[] {
  const definitions = new Map<string, unknown>(Object.entries(rule.terms));
  for (const { options } of Object.values(rule.readings ?? {}))
    for (const decided of Object.values(options))
      for (const [name, shape] of Object.entries(decided)) definitions.set(name, [definitions.get(name), shape]);
  for (const { name, conditions } of rule.rules) definitions.set(name, conditions);
  const borne = (name: string): boolean => definitions.has(name) || Object.hasOwn(rule.parameters, name);
  const serves = new Map<string, Set<string>>();
  const serve = (name: string, clause: string): void => {
    const known = serves.get(name) ?? new Set();
    if (known.has(clause)) return;
    serves.set(name, known.add(clause));
    for (const other of textsIn(definitions.get(name))) {
      const first = other.split(/[.[]/)[0] as string;
      if (borne(first)) serve(first, clause);
    }
  };
  for (const [name, { clause }] of Object.entries(rule.parameters)) serve(name, clause);
  for (const { name, event } of rule.rules) serve(name, event.params.clause);
  for (const [name, { is = name, clause }] of Object.entries(rule.values)) if (clause !== undefined) serve(is, clause);
  return (name) => [...(serves.get(name) ?? rule.clauses)];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
