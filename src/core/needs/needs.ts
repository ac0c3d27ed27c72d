import type { Sentence, TermKind, TermOf } from '../../language/model/decision-model.ts';
import { isBound } from '../../language/model/parts.ts';
import { type Coded, holds, mayHold } from '../coded.ts';
import { holdsUnknown } from '../doubt.ts';
import { fieldOfAny } from '../fields.ts';
import { listIn } from '../lists.ts';
import { and, not, or, TRUE } from '../logic.ts';
import type { Names } from '../names.ts';
import { sentenceIn } from '../sentences.ts';
import { ofResults, ofSomeEntry, type Result } from './over-entries.ts';
import { anyOf, NO_PATHS, only, type Paths, where } from './paths.ts';
import { tablesReadBy } from './tables.ts';

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
function needsOfSentence(sentence: Sentence, names: Names, value: Coded = sentenceIn(sentence, names)): Paths {
  const open = holdsUnknown(value);
  const isByTable = and(open, not(or(...sentence.reads.map((name) => holdsUnknown(names.of(name))))));
  const standIns = tablesReadBy(sentence, names).map((table) => names.around.tables.get(table)?.standIn ?? table);
  return anyOf([
    where(open, anyOf(sentence.reads.map((name) => needsOf(name, names)))),
    ...standIns.map((standIn) => only(standIn, isByTable)),
  ]);
}

type NeedsOf<K extends TermKind> = (term: TermOf<K>, names: Names) => Paths;

const needsOfAll = (of: Iterable<string>, names: Names): Paths => anyOf([...of].map((name) => needsOf(name, names)));
const needsOfSentences = (of: readonly Sentence[], names: Names): Paths =>
  anyOf(of.map((sentence) => needsOfSentence(sentence, names)));

/** What each form of a term needs where it is not known. */
const needsByKind: { readonly [K in TermKind]: NeedsOf<K> } = {
  sentence: (term, names) => needsOfSentence(term, names),
  name: (term, names) => needsOf(term.name, names),
  constant: () => NO_PATHS,
  all: (term, names) => needsOfSentences(term.of, names),
  any: (term, names) => needsOfSentences(term.of, names),
  not: (term, names) => needsOf(term.of, names),
  // A reading that is not chosen is not encoded.
  reading: () => NO_PATHS,
  /** While a condition is not known every branch still possible counts: a fact that made them agree would settle the value. */
  when(term, names) {
    let isReached = TRUE;
    const needs: Paths[] = [];
    for (const { condition, then } of term.when) {
      const held = names.of(condition);
      needs.push(where(and(isReached, held.unknown), needsOf(condition, names)));
      needs.push(where(and(isReached, mayHold(held)), needsOf(then, names)));
      isReached = and(isReached, not(holds(held)));
    }
    return anyOf([...needs, where(isReached, needsOf(term.else, names))]);
  },
  each(term, names) {
    const list = names.of(term.list);
    const ofEntry = (entry: Coded): Paths => {
      const inner = names.inside(term, new Map([[term.as, entry]]));
      const gives = needsOf(term.gives, inner);
      if (term.where === null) return gives;
      return anyOf([needsOf(term.where, inner), where(mayHold(inner.of(term.where)), gives)]);
    };
    return anyOf([
      where(list.unknown, needsOf(term.list, names)),
      ofSomeEntry(listIn(list.what), names.depth + 1, ofEntry),
    ]);
  },
  /** What the last result needs, then what each before it needs as long as that one is not known. */
  fold(term, names) {
    const list = names.of(term.list);
    const next = (entry: Coded, so: Coded): Result => {
      const held = new Map([
        [term.as, entry],
        [term.so, so],
      ]);
      const inner = names.inside(term, held);
      return { value: inner.of(term.next), needs: needsOf(term.next, inner) };
    };
    const from = { value: names.of(term.from), needs: needsOf(term.from, names) };
    const ofResult = ofResults(listIn(list.what), names.depth + 1, from, next);
    return anyOf([where(list.unknown, needsOf(term.list, names)), ofResult]);
  },
  record: (term, names) => needsOfAll(term.fields.values(), names),
  list: (term, names) => needsOfAll(term.of, names),
  field: (term, names) => needsOfField(term.field, term.of, names),
  decision(term, names) {
    const other = names.around.consulted(term, names);
    const needs =
      term.value === null
        ? needsOfOutcome(other.names)
        : needsOf(other.model.values.get(term.value)?.term ?? '', other.names);
    const mapped = [...needs].map(([path, node]) => {
      const put = term.with.get(path);
      return put === undefined ? new Map([[path, node]]) : where(node, needsOf(put, names));
    });
    return where(names.around.isAsked(term), anyOf(mapped));
  },
  table: (term, names) => (term.unlessGiven === null ? NO_PATHS : needsOf(term.unlessGiven, names)),
  leftOut: (term, names) => names.around.facts.needOf(term.fact),
};

const needsOfTerm = <K extends TermKind>(term: TermOf<K>, names: Names): Paths =>
  needsByKind[term.kind as K](term, names);

/** What a field of a record needs: of one put together here, no other field. */
function needsOfField(field: string, of: string, names: Names): Paths {
  const term = names.terms.get(of)?.term;
  const needs =
    term?.kind === 'record'
      ? needsOf(term.fields.get(field) as string, names)
      : term?.kind === 'name'
        ? needsOfField(field, term.name, names)
        : needsOf(of, names);
  return where(holdsUnknown(fieldOfAny(names.of(of), field)), needs);
}

/** What an outcome needs that is not known: what its rules need that may hold or not. */
export function needsOfOutcome(names: Names): Paths {
  const { around } = names;
  const rules = around.model.rules.map(({ name }) => name);
  return where(around.outcome().unknown, needsOfAll(rules, names));
}
