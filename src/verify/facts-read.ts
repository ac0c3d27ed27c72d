import type { NamedTerm, Rule, Sentence, Term } from '../language/rule.ts';
import type { Readings, Verifiable } from './reach.ts';

/** The facts that an answer can read under some readings, the others being read by their defaults. */
export function factsRead(
  { ruleOf, dictionary }: Pick<Verifiable, 'ruleOf' | 'dictionary'>,
  decision: string,
  readings: Readings,
): ReadonlySet<string> {
  const facts = new Set<string>();
  const seen = new Set<string>();
  const option = (id: string) => readings[id] ?? dictionary.readings.get(id)?.default ?? '';

  function readRule(rule: Rule): void {
    for (const { name } of rule.rules) readName(name, rule, rule.terms);
    for (const { term } of rule.values.values()) readName(term, rule, rule.terms);
  }

  function readName(name: string, rule: Rule, terms: ReadonlyMap<string, NamedTerm>): void {
    const own = terms.get(name) ?? rule.terms.get(name);
    const key = `${rule.decision} ${name}`;
    if (own === undefined && dictionary.facts.has(name)) facts.add(name);
    if (seen.has(key)) return;
    seen.add(key);
    if (own !== undefined) readTerm(own.term, rule, terms);
    const clause = rule.rules.find((other) => other.name === name);
    for (const condition of clause?.conditions ?? []) {
      if (condition.kind === 'not') readName(condition.rule, rule, terms);
      else readSentence(condition, rule, terms);
    }
    const dated = rule.parameters.get(name)?.dated;
    if (dated) readName(dated.on, rule, terms);
  }

  function readSentence({ reads }: Sentence, rule: Rule, terms: ReadonlyMap<string, NamedTerm>): void {
    for (const name of reads) readName(name, rule, terms);
  }

  function readTerm(term: Term, rule: Rule, terms: ReadonlyMap<string, NamedTerm>): void {
    for (const name of namesIn(term, option)) readName(name, rule, term.kind === 'each' ? term.terms : terms);
    if (term.kind === 'decision') readRule(ruleOf(term.decision));
    if (term.kind === 'leftOut') facts.add(term.fact);
  }

  readRule(ruleOf(decision));
  return facts;
}

/** The names that a term reads itself; of a reading, those of the option taken. */
function namesIn(term: Term, option: (reading: string) => string): readonly string[] {
  switch (term.kind) {
    case 'sentence':
      return term.reads;
    case 'name':
      return [term.name];
    case 'all':
    case 'any':
      return term.of.flatMap(({ reads }) => reads);
    case 'reading':
      return [term.options.get(option(term.reading)) as string];
    case 'when':
      return [...term.when.flatMap(({ condition, then }) => [condition, then]), term.else];
    case 'each':
      return [term.list, ...term.terms.keys(), ...term.reads];
    case 'field':
      return [term.of];
    case 'decision':
      return [...term.with.values()];
    case 'table':
      return term.unlessGiven === null ? [] : [term.unlessGiven];
    case 'constant':
    case 'leftOut':
      return [];
  }
}
