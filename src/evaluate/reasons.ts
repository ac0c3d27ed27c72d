import type { Holds, Reason, UsedParameter } from '../language/answer/decision.ts';
import type { Condition, Operand, Rule, Sentence, TermKind, TermOf } from '../language/model/decision-model.ts';
import { isBound, namesGiven } from '../language/model/parts.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import { mayHold } from '../language/run-time/truth.ts';
import { isUnknown, type PlainValue, toPlainValue, type Value } from '../language/run-time/value.ts';
import { decisive } from './decisive.ts';
import { outcomeOf } from './outcome.ts';
import { operandValue } from './sentence-value.ts';
import type { Frame, Valuation } from './valuation.ts';

/** A why in the telling: what the answer turned out to rest on. */
export interface Telling {
  readonly readings: Map<string, string>;
  readonly tables: Map<string, string>;
  readonly clauses: Set<string>;
  readonly parameters: Map<string, UsedParameter>;
}

export const telling = (): Telling => ({
  readings: new Map(),
  tables: new Map(),
  clauses: new Set(),
  parameters: new Map(),
});

/**
 * Why the outcome is what it is: the rule that holds; or that none does; or what could not be settled. Only what decided is
 * followed: of conditions that fail together the first that fails, of branches the one taken. So the readings, tables and
 * clauses met on the way are those that the answer rests on.
 */
export function reasonsOfOutcome(valuation: Valuation, on: Telling): readonly Reason[] {
  const { rules, otherwise } = valuation.model;
  const holding = rules.find(({ name }) => valuation.truthOf(name) === true);
  if (holding !== undefined) return [reasonOf(holding.name, valuation, valuation, on)];
  const undecided = rules.filter(({ name }) => isUnknown(valuation.truthOf(name)));
  if (undecided.length > 0) return undecided.map(({ name }) => reasonOf(name, valuation, valuation, on));
  const conditions = rules.map(({ name }) => ofNot(name, valuation, on));
  on.clauses.add(otherwise.clause);
  return [
    Object.freeze({ rule: 'otherwise', clause: otherwise.clause, holds: true, conditions: Object.freeze(conditions) }),
  ];
}

/** Why a name has the value that it has, told once for each name. */
export function reasonOf(name: string, frame: Frame, valuation: Valuation, on: Telling): Reason {
  const told = frame.reasonsIn(on);
  const known = told.get(name);
  if (known !== undefined) return known;
  const reason = newReason(name, frame, valuation, on);
  told.set(name, reason);
  return reason;
}

function newReason(name: string, frame: Frame, valuation: Valuation, on: Telling): Reason {
  const named = frame.terms.get(name);
  if (named !== undefined) return ofTerm(named.term, name, frame, valuation, on);
  if (frame.outer !== null) {
    if (isBound(name, frame.bound)) return plain(name, frame, none);
    return reasonOf(name, frame.outer, valuation, on);
  }
  const parameter = valuation.model.parameters.get(name);
  if (parameter === undefined) {
    const rule = valuation.model.rules.find((other) => other.name === name);
    return rule === undefined ? plain(name, frame, none) : ofRule(rule, valuation, on);
  }
  on.clauses.add(parameter.clause);
  const { used, dated } = parameter;
  if (used !== null) {
    on.parameters.set(`${used.decision}/${name}`, used);
    return Object.freeze({ term: name, value: used.value, from: none });
  }
  const reason = plain(name, frame, dated === null ? none : [reasonOf(dated.on, frame, valuation, on)]);
  const { decision } = valuation.model;
  on.parameters.set(`${decision}/${name}`, { decision, name, value: reason.value, clause: parameter.clause });
  return reason;
}

const none: readonly Reason[] = Object.freeze([]);

const holds = (value: Value): Holds => (isUnknown(value) ? 'unknown' : value === true);

const frozenValue = (value: Value): PlainValue => deepFreeze(toPlainValue(value));

interface Plain {
  readonly term: string;
  readonly value: PlainValue;
  readonly from: readonly Reason[];
}

const plain = (term: string, frame: Frame, from: readonly Reason[]): Plain =>
  Object.freeze({ term, value: frozenValue(frame.valueOf(term)), from: Object.freeze(from) });

function ofRule(rule: Rule, valuation: Valuation, on: Telling): Reason {
  const held = valuation.truthOf(rule.name);
  on.clauses.add(rule.event.clause);
  const decided = decisive(rule.join, rule.conditions, held, (condition) => truthOf(condition, valuation));
  const conditions = decided.map((condition) =>
    condition.kind === 'not' ? ofNot(condition.rule, valuation, on) : ofSentence(condition, valuation, valuation, on),
  );
  return Object.freeze({
    rule: rule.name,
    clause: rule.event.clause,
    holds: holds(held),
    conditions: Object.freeze(conditions),
  });
}

function ofNot(name: string, valuation: Valuation, on: Telling): Reason {
  const told = reasonOf(name, valuation, valuation, on);
  const held = valuation.truthOf(name);
  const conditions = 'conditions' in told ? told.conditions : none;
  return Object.freeze({ not: name, holds: isUnknown(held) ? 'unknown' : held !== true, conditions });
}

const truthOf = (condition: Condition, valuation: Valuation): Value => {
  if (condition.kind === 'sentence') return valuation.valueOfSentence(condition);
  const held = valuation.truthOf(condition.rule);
  return isUnknown(held) ? held : held !== true;
};

function ofSentence(sentence: Sentence, frame: Frame, valuation: Valuation, on: Telling): Reason {
  const [first, second] = sentence.operands as [Operand, Operand?];
  return Object.freeze({
    fact: first.kind === 'name' ? first.name : String(first.value),
    operator: sentence.operatorName,
    left: frozenValue(operandValue(first, frame)),
    right: second === undefined ? null : frozenValue(operandValue(second, frame)),
    holds: holds(frame.valueOfSentence(sentence)),
    from: ofNames(sentence.reads, frame, valuation, on),
  });
}

function ofNames(names: readonly string[], frame: Frame, valuation: Valuation, on: Telling): readonly Reason[] {
  return Object.freeze(names.map((name) => reasonOf(name, frame, valuation, on)));
}

/** The reason of a branch or option; a hidden one is told as what it reads. */
function ofBranch(chosen: string, frame: Frame, valuation: Valuation, on: Telling): readonly Reason[] {
  const reason = reasonOf(chosen, frame, valuation, on);
  return frame.terms.get(chosen)?.hidden && 'from' in reason ? reason.from : [reason];
}

function ofJoined(
  term: TermOf<'all'> | TermOf<'any'>,
  name: string,
  frame: Frame,
  valuation: Valuation,
  on: Telling,
): Reason {
  const value = frame.valueOf(name);
  const decided = decisive(term.kind, term.of, value, (sentence) => frame.valueOfSentence(sentence));
  const told = Object.freeze(decided.map((sentence) => ofSentence(sentence, frame, valuation, on)));
  const joined: Reason = term.kind === 'all' ? { all: told, holds: holds(value) } : { any: told, holds: holds(value) };
  return plain(name, frame, [Object.freeze(joined)]);
}

type ReasonOf<K extends TermKind> = (
  term: TermOf<K>,
  name: string,
  frame: Frame,
  valuation: Valuation,
  on: Telling,
) => Reason;

const ofKind: { readonly [K in TermKind]: ReasonOf<K> } = {
  sentence: (term, name, frame, valuation, on) => plain(name, frame, ofNames(term.reads, frame, valuation, on)),
  name: (term, name, frame, valuation, on) => plain(name, frame, [reasonOf(term.name, frame, valuation, on)]),
  constant: (_, name, frame) => plain(name, frame, none),
  all: ofJoined,
  any: ofJoined,
  reading(term, name, frame, valuation, on) {
    const option = valuation.world.option(term.reading);
    on.readings.set(term.reading, option);
    const from = ofBranch(term.options.get(option) as string, frame, valuation, on);
    const value = frozenValue(frame.valueOf(name));
    return Object.freeze({ term: name, value, from: Object.freeze(from), reading: term.reading });
  },
  /** A rule that a branch hangs on is named only: its conditions are told where the outcome is. */
  when(term, name, frame, valuation, on) {
    const from: Reason[] = [];
    let open = false;
    for (const { condition, ofRule, then } of term.when) {
      const held = frame.valueOf(condition);
      const reason = reasonOf(condition, frame, valuation, on);
      from.push(ofRule ? Object.freeze({ ...reason, conditions: none }) : reason);
      if (held === true) return plain(name, frame, [...from, ...ofBranch(then, frame, valuation, on)]);
      open ||= mayHold(held);
    }
    return plain(name, frame, open ? from : [...from, ...ofBranch(term.else, frame, valuation, on)]);
  },
  not: (term, name, frame, valuation, on) => plain(name, frame, [reasonOf(term.of, frame, valuation, on)]),
  each(term, name, frame, valuation, on) {
    const from = [reasonOf(term.list, frame, valuation, on)];
    frame.valueOf(name);
    for (const entry of frame.entriesOf(name)) {
      if (term.where === null || entry.valueOf(term.where) === true)
        from.push(...ofNames(namesGiven(term.gives, term.terms), entry, valuation, on));
    }
    return plain(name, frame, from);
  },
  fold(term, name, frame, valuation, on) {
    const from = ofNames([term.list, term.from], frame, valuation, on);
    frame.valueOf(name);
    const entries = frame.entriesOf(name).map((entry) => reasonOf(term.next, entry, valuation, on));
    return plain(name, frame, [...from, ...entries]);
  },
  record: (term, name, frame, valuation, on) =>
    plain(name, frame, ofNames([...term.fields.values()], frame, valuation, on)),
  field: (term, name, frame, valuation, on) => plain(name, frame, [reasonOf(term.of, frame, valuation, on)]),
  decision(term, name, frame, valuation, on) {
    const other = valuation.consulted(term, frame);
    const outcome = outcomeOf(other);
    const asked = other.model.values.get(term.value ?? '')?.term;
    const told: Reason = Object.freeze({
      decision: term.decision,
      outcome: isUnknown(outcome) ? null : (outcome as string),
      because: Object.freeze(asked === undefined ? reasonsOfOutcome(other, on) : [reasonOf(asked, other, other, on)]),
    });
    return plain(name, frame, [...ofNames([...term.with.values()], frame, valuation, on), told]);
  },
  table(term, name, frame, valuation, on) {
    const given = term.unlessGiven === null ? null : valuation.world.given.read(term.unlessGiven);
    if (term.unlessGiven !== null && given !== null && !isUnknown(given))
      return plain(name, frame, [reasonOf(term.unlessGiven, frame, valuation, on)]);
    const table = valuation.world.table(term.table);
    on.tables.set(table.name, table.answersTo);
    return Object.freeze({ term: name, value: Object.freeze({ table: table.name }), from: none, table: table.name });
  },
  leftOut: (_, name, frame) => plain(name, frame, none),
};

function ofTerm<K extends TermKind>(
  term: TermOf<K>,
  name: string,
  frame: Frame,
  valuation: Valuation,
  on: Telling,
): Reason {
  return ofKind[term.kind as K](term, name, frame, valuation, on);
}
