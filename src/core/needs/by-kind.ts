import type { Sentence } from '../../language/model/decision-model.ts';
import { type Coded, holds, mayHold } from '../coded.ts';
import { holdsUnknown } from '../doubt.ts';
import { fieldOfAny } from '../fields.ts';
import { listIn } from '../lists.ts';
import { and, not, TRUE } from '../logic.ts';
import type { Names, NeedsByKind } from '../names.ts';
import { needsOf, needsOfAll, needsOfOutcome, needsOfSentence } from './needs.ts';
import { ofResults, ofSomeEntry, type Result } from './over-entries.ts';
import { anyOf, NO_PATHS, type Paths, where } from './paths.ts';

const needsOfSentences = (of: readonly Sentence[], names: Names): Paths =>
  anyOf(of.map((sentence) => needsOfSentence(sentence, names)));

/** What each form of a term needs where it is not known. */
export const needsByKind: NeedsByKind = {
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
