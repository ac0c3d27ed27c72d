import type { Issue } from '../language/answer/issue.ts';
import type { Rule, Sentence, TermKind, TermOf } from '../language/model/decision-model.ts';
import { isBound } from '../language/model/parts.ts';
import { fieldOf } from '../language/run-time/field-of.ts';
import { holdsUnknown } from '../language/run-time/holds-unknown.ts';
import { mayHold } from '../language/run-time/truth.ts';
import { isUnknown, OUT_OF_RANGE, type Value } from '../language/run-time/value.ts';
import { outcomeOf } from './outcome.ts';
import type { Frame, Valuation } from './valuation.ts';

/** What an unknown value comes from: facts that are missing, and known values with which a sentence goes out of range. */
export interface Needs {
  readonly facts: Set<string>;
  readonly outOfRange: Issue[];
  readonly seen: Seen;
}

/** What was looked into already: names by their frames, so that what many terms read is followed once, and decisions that were consulted. */
interface Seen {
  readonly names: Map<Frame, Set<string>>;
  readonly decisions: Map<Valuation, Map<string | null, ReadonlySet<string>>>;
}

export const noNeeds = (): Needs => ({
  facts: new Set(),
  outOfRange: [],
  seen: { names: new Map(), decisions: new Map() },
});

/** Whether something of a frame is looked into for the first time. */
function isNew({ names }: Seen, frame: Frame, key: string): boolean {
  const seen = names.get(frame) ?? new Set();
  names.set(frame, seen);
  return seen.size < seen.add(key).size;
}

/**
 * What would have to be given for a name that is unknown: each absent fact that was read on the branch so far, and for a
 * table that does not answer, what can stand in for it. Follows only what is unknown, so that nothing settled is asked for.
 */
export function needsOf(name: string, frame: Frame, valuation: Valuation, needs: Needs): void {
  const value = frame.valueOf(name);
  if (!holdsUnknown(value) || !isNew(needs.seen, frame, name)) return;
  if (isUnknown(value) && value.table !== null) needs.facts.add(valuation.world.table(value.table).standIn);
  const named = frame.terms.get(name);
  if (named !== undefined) {
    needsOfTerm(named.term, name, frame, valuation, needs);
  } else if (isBound(name, frame.bound)) needsOfBound(name, frame, valuation, needs);
  else if (frame.outer !== null) needsOf(name, frame.outer, valuation, needs);
  else if (valuation.model.rules.some((rule) => rule.name === name)) needsOfRule(name, valuation, needs);
  else {
    const dated = valuation.model.parameters.get(name)?.dated;
    if (dated) needsOf(dated.on, frame, valuation, needs);
    else needs.facts.add(valuation.world.given.needOf(name));
  }
}

/** An entry that is not wholly known needs what its list needs; the result so far is asked for entry by entry. */
function needsOfBound(name: string, { bound: [as = ''], list, outer }: Frame, valuation: Valuation, needs: Needs) {
  if (outer !== null && isBound(name, [as])) needsOf(list, outer, valuation, needs);
}

/** What a field of a record needs: of one put together here, no other field. */
function needsOfField(field: string, of: string, frame: Frame, valuation: Valuation, needs: Needs): void {
  if (!holdsUnknown(fieldOf(frame.valueOf(of), field))) return;
  const term = frame.terms.get(of)?.term;
  if (term?.kind === 'record') needsOf(term.fields.get(field) as string, frame, valuation, needs);
  else if (term?.kind === 'name') needsOfField(field, term.name, frame, valuation, needs);
  else needsOf(of, frame, valuation, needs);
}

/** What the outcome still needs: what its undecided rules need. */
export function needsOfOutcome(valuation: Valuation, needs = noNeeds()): Needs {
  if (isUnknown(outcomeOf(valuation)))
    for (const { name } of valuation.model.rules) needsOfRule(name, valuation, needs);
  return needs;
}

function needsOfRule(name: string, valuation: Valuation, needs: Needs): void {
  if (!isUnknown(valuation.truthOf(name)) || !isNew(needs.seen, valuation, `rule ${name}`)) return;
  const rule = valuation.model.rules.find((other) => other.name === name) as Rule;
  for (const condition of rule.conditions) {
    if (condition.kind === 'not') needsOfRule(condition.rule, valuation, needs);
    else needsOfSentence(condition, valuation.valueOfSentence(condition), valuation, valuation, needs);
  }
}

/** What a sentence needs that comes to a value: that of its frame, or of the term that it is. */
function needsOfSentence(sentence: Sentence, value: Value, frame: Frame, valuation: Valuation, needs: Needs): void {
  if (!holdsUnknown(value)) return;
  if (isUnknown(value) && value.table !== null) needs.facts.add(valuation.world.table(value.table).standIn);
  if (value === OUT_OF_RANGE) {
    const { at, operatorName: name } = sentence;
    needs.outOfRange.push({ code: 'out-of-range', at, file: valuation.model.decision, name });
  }
  for (const name of sentence.reads) needsOf(name, frame, valuation, needs);
}

type NeedsOf<K extends TermKind> = (
  term: TermOf<K>,
  name: string,
  frame: Frame,
  valuation: Valuation,
  needs: Needs,
) => void;

function needsOfSentences(of: readonly Sentence[], frame: Frame, valuation: Valuation, needs: Needs): void {
  for (const sentence of of) needsOfSentence(sentence, frame.valueOfSentence(sentence), frame, valuation, needs);
}

const needsByKind: { readonly [K in TermKind]: NeedsOf<K> } = {
  sentence: (term, name, frame, valuation, needs) =>
    needsOfSentence(term, frame.valueOf(name), frame, valuation, needs),
  name: (term, _, frame, valuation, needs) => needsOf(term.name, frame, valuation, needs),
  constant: () => undefined,
  all: (term, _, frame, valuation, needs) => needsOfSentences(term.of, frame, valuation, needs),
  any: (term, _, frame, valuation, needs) => needsOfSentences(term.of, frame, valuation, needs),
  reading(term, _, frame, valuation, needs) {
    needsOf(term.options.get(valuation.world.option(term.reading)) as string, frame, valuation, needs);
  },
  /** While a condition is unknown every branch still possible counts: a fact that made them agree would settle the value. */
  when(term, _, frame, valuation, needs) {
    for (const { condition, then } of term.when) {
      const held = frame.valueOf(condition);
      if (!mayHold(held)) continue;
      if (isUnknown(held)) needsOf(condition, frame, valuation, needs);
      needsOf(then, frame, valuation, needs);
      if (held === true) return;
    }
    needsOf(term.else, frame, valuation, needs);
  },
  not: (term, _, frame, valuation, needs) => needsOf(term.of, frame, valuation, needs),
  each(term, name, frame, valuation, needs) {
    if (isUnknown(frame.valueOf(term.list))) needsOf(term.list, frame, valuation, needs);
    for (const entry of frame.entriesOf(name)) {
      if (term.where !== null) needsOf(term.where, entry, valuation, needs);
      if (term.where === null || mayHold(entry.valueOf(term.where))) needsOf(term.gives, entry, valuation, needs);
    }
  },
  /** From the last entry back to the last result that is known. */
  fold(term, name, frame, valuation, needs) {
    if (isUnknown(frame.valueOf(term.list))) needsOf(term.list, frame, valuation, needs);
    for (const entry of frame.entriesOf(name).toReversed()) {
      needsOf(term.next, entry, valuation, needs);
      if (!holdsUnknown(entry.valueOf(term.so))) return;
    }
    needsOf(term.from, frame, valuation, needs);
  },
  record(term, _, frame, valuation, needs) {
    for (const name of term.fields.values()) needsOf(name, frame, valuation, needs);
  },
  list(term, _, frame, valuation, needs) {
    for (const name of term.of) needsOf(name, frame, valuation, needs);
  },
  field: (term, _, frame, valuation, needs) => needsOfField(term.field, term.of, frame, valuation, needs),
  decision(term, _, frame, valuation, needs) {
    for (const need of valuation.consulted(term, frame).flatMap((other) => [...needsThere(other, term.value, needs)])) {
      const put = term.with.get(need);
      if (put === undefined) needs.facts.add(need);
      else needsOf(put, frame, valuation, needs);
    }
  },
  table(term, _, frame, valuation, needs) {
    if (term.unlessGiven !== null) needsOf(term.unlessGiven, frame, valuation, needs);
  },
  leftOut: (term, _, _frame, valuation, needs) => {
    needs.facts.add(valuation.world.given.needOf(term.fact));
  },
};

/** What a decision that is consulted needs, for one of its values or its outcome. */
function needsThere(other: Valuation, value: string | null, { outOfRange, seen }: Needs): ReadonlySet<string> {
  const known = seen.decisions.get(other) ?? new Map<string | null, ReadonlySet<string>>();
  seen.decisions.set(other, known);
  const found = known.get(value);
  if (found !== undefined) return found;
  const theirs: Needs = { facts: new Set(), outOfRange, seen: { names: new Map(), decisions: seen.decisions } };
  if (value === null) needsOfOutcome(other, theirs);
  else needsOf(other.model.values.get(value)?.term ?? '', other, other, theirs);
  known.set(value, theirs.facts);
  return theirs.facts;
}

function needsOfTerm<K extends TermKind>(
  term: TermOf<K>,
  name: string,
  frame: Frame,
  valuation: Valuation,
  needs: Needs,
): void {
  needsByKind[term.kind as K](term, name, frame, valuation, needs);
}
