import type { Sentence, TermKind, TermOf } from '../../language/model/decision-model.ts';
import { isBound } from '../../language/model/parts.ts';
import { holdsUnknown } from '../doubt.ts';
import type { Names } from '../names.ts';
import { sentenceIn } from '../sentences.ts';
import { anyOf, NO_PATHS, type Paths, where } from './paths.ts';
import { standInsReadBy } from './tables.ts';

const found = new WeakMap<Names, Map<string, Paths>>();

/**
 * What would have to be given for a name that is not known: each fact left out that it reads, and for a table that does not
 * answer, what can stand in for it. Follows only what is not known, so that nothing settled is asked for.
 */
export function needsOf(name: string, names: Names): Paths {
  const inNames = found.get(names) ?? new Map<string, Paths>();
  found.set(names, inNames);
  const known = inNames.get(name);
  if (known !== undefined) return known;
  const paths = where(holdsUnknown(names.of(name)), needsWhereUnknown(name, names));
  inNames.set(name, paths);
  return paths;
}

function needsWhereUnknown(name: string, names: Names): Paths {
  const { terms, held, over, outer, around } = names;
  const named = terms.get(name);
  if (named !== undefined) return needsOfTerm(named.term, names);
  if (outer !== null && over !== null) {
    // An entry that is not wholly known needs what its list needs; the result so far is asked for entry by entry.
    if (isBound(name, [over.as])) return needsOf(over.list, outer);
    return isBound(name, [...held.keys()]) ? NO_PATHS : needsOf(name, outer);
  }
  if (around.model.rules.some((rule) => rule.name === name)) return needsOfRule(name, names);
  const parameter = around.model.parameters.get(name);
  if (parameter === undefined) return around.facts.needOf(name);
  return parameter.dated === null ? NO_PATHS : needsOf(parameter.dated.on, names);
}

/** What a rule needs that may hold or not. */
function needsOfRule(name: string, names: Names): Paths {
  const conditions = names.around.model.rules.find((rule) => rule.name === name)?.conditions ?? [];
  return anyOf(
    conditions.map((condition) =>
      condition.kind === 'not' ? needsOf(condition.rule, names) : needsOfSentence(condition, names),
    ),
  );
}

/**
 * What the names need that a sentence reads. One that is not known though all of them are comes from a table that does not
 * answer, or has left the range of what there is.
 */
export function needsOfSentence(sentence: Sentence, names: Names): Paths {
  const needs = anyOf([needsOfAll(sentence.reads, names), standInsReadBy(sentence, names)]);
  return where(holdsUnknown(sentenceIn(sentence, names)), needs);
}

export const needsOfAll = (of: Iterable<string>, names: Names): Paths =>
  anyOf([...of].map((name) => needsOf(name, names)));

/** What an outcome needs that is not known: what its rules need that may hold or not. */
export function needsOfOutcome(names: Names): Paths {
  const { around } = names;
  const rules = around.model.rules.map(({ name }) => name);
  return where(around.outcome().unknown, needsOfAll(rules, names));
}

const needsOfTerm = <K extends TermKind>(term: TermOf<K>, names: Names): Paths =>
  names.around.needsByKind[term.kind as K](term, names);
