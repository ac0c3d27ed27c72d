import type { DecisionModel, NamedTerm, Sentence, Term } from '../language/model/decision-model.ts';
import type { Readings, Verifiable } from './reach.ts';

/** The facts that an answer can read under some readings, the others being read by their defaults. */
export function factsRead(
  { modelOf, dictionary }: Pick<Verifiable, 'modelOf' | 'dictionary'>,
  decision: string,
  readings: Readings,
): ReadonlySet<string> {
  const facts = new Set<string>();
  const seen = new Set<string>();
  const option = (id: string) => readings[id] ?? dictionary.readings.get(id)?.default ?? '';

  function readRule(model: DecisionModel): void {
    for (const { name } of model.rules) readName(name, model, model.terms);
    for (const { term } of model.values.values()) readName(term, model, model.terms);
  }

  function readName(name: string, model: DecisionModel, terms: ReadonlyMap<string, NamedTerm>): void {
    const own = terms.get(name) ?? model.terms.get(name);
    const key = `${model.decision} ${name}`;
    if (own === undefined && dictionary.facts.has(name)) facts.add(name);
    if (seen.has(key)) return;
    seen.add(key);
    if (own !== undefined) readTerm(own.term, model, terms);
    const clause = model.rules.find((other) => other.name === name);
    for (const condition of clause?.conditions ?? []) {
      if (condition.kind === 'not') readName(condition.rule, model, terms);
      else readSentence(condition, model, terms);
    }
    const dated = model.parameters.get(name)?.dated;
    if (dated) readName(dated.on, model, terms);
  }

  function readSentence({ reads }: Sentence, model: DecisionModel, terms: ReadonlyMap<string, NamedTerm>): void {
    for (const name of reads) readName(name, model, terms);
  }

  function readTerm(term: Term, model: DecisionModel, terms: ReadonlyMap<string, NamedTerm>): void {
    for (const name of namesIn(term, option)) readName(name, model, term.kind === 'each' ? term.terms : terms);
    if (term.kind === 'decision') readRule(modelOf(term.decision));
    if (term.kind === 'leftOut') facts.add(term.fact);
  }

  readRule(modelOf(decision));
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
