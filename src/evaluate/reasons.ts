import type { ConditionReason, EntryReason, Holds, Reason, RuleReason, TermReason } from '../language/answer/reason.ts';
import type { Condition, OverEntries, Rule, Sentence, TermKind, TermOf } from '../language/model/decision-model.ts';
import { isBound } from '../language/model/parts.ts';
import { mayHold, truth } from '../language/run-time/truth.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import { decisive } from './decisive.ts';
import { outcomeOf } from './outcome.ts';
import { saying, shownOf, toldSentence } from './shown.ts';
import type { Telling } from './telling.ts';
import type { Frame, Valuation } from './valuation.ts';

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
  const conditions = Object.freeze(rules.map(({ name, at }) => ofNot(name, at, valuation, on)));
  on.clauses.add(otherwise.clause);
  const told: RuleReason = {
    rule: 'otherwise',
    at: '/otherwise',
    clause: otherwise.clause,
    holds: true,
    conditions,
    ...saying(otherwise, valuation),
  };
  return [Object.freeze(told)];
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
  if (named !== undefined) return termReason(name, frame, valuation, ofTerm(named.term, name, frame, valuation, on));
  if (frame.outer !== null) {
    return isBound(name, frame.bound)
      ? termReason(name, frame, valuation, nothing)
      : reasonOf(name, frame.outer, valuation, on);
  }
  const { model } = valuation;
  const rule = model.rules.find((other) => other.name === name);
  if (rule !== undefined) return ofRule(rule, valuation, on);
  const parameter = model.parameters.get(name);
  if (parameter === undefined) return termReason(name, frame, valuation, nothing);
  const { used, dated, clause } = parameter;
  on.clauses.add(clause);
  const from = dated === null ? none : ofNames([dated.on], frame, valuation, on);
  const reason = termReason(name, frame, valuation, { from });
  const { decision } = model;
  on.parameters.set(`${used?.decision ?? decision}/${name}`, used ?? { decision, name, value: reason.value, clause });
  return reason;
}

/** How a term came to its value. */
type Came = Pick<TermReason, 'from' | 'branch' | 'by' | 'reading' | 'table'>;

const none: readonly Reason[] = Object.freeze([]);
const nothing: Came = { from: none };

const termReason = (term: string, frame: Frame, valuation: Valuation, came: Came): TermReason =>
  Object.freeze({ term, ...shownOf(term, frame, valuation), ...came, from: Object.freeze(came.from) });

function holds(value: Value): Holds {
  const held = truth(value);
  return isUnknown(held) ? 'unknown' : held === true;
}

function ofRule(rule: Rule, valuation: Valuation, on: Telling): Reason {
  const held = valuation.truthOf(rule.name);
  on.clauses.add(rule.event.clause);
  const decided = decisive(rule.join, rule.conditions, held, (condition) => truthOf(condition, valuation));
  const conditions = decided.map((condition) => {
    if (condition.kind === 'sentence') return ofCondition(condition, valuation, valuation, on);
    const other = valuation.model.rules.find(({ name }) => name === condition.rule) as Rule;
    return ofNot(other.name, other.at, valuation, on);
  });
  const told: RuleReason = {
    rule: rule.name,
    at: rule.at,
    clause: rule.event.clause,
    holds: holds(held),
    conditions: Object.freeze(conditions),
    ...(held === false ? {} : saying(rule.event, valuation)),
  };
  return Object.freeze(told);
}

function ofNot(name: string, at: string, valuation: Valuation, on: Telling): Reason {
  const told = reasonOf(name, valuation, valuation, on);
  const held = valuation.truthOf(name);
  const conditions = 'conditions' in told ? told.conditions : none;
  return Object.freeze({ not: name, at, holds: isUnknown(held) ? 'unknown' : held !== true, conditions });
}

const truthOf = (condition: Condition, valuation: Valuation): Value => {
  if (condition.kind === 'sentence') return valuation.valueOfSentence(condition);
  const held = valuation.truthOf(condition.rule);
  return isUnknown(held) ? held : held !== true;
};

function ofCondition(sentence: Sentence, frame: Frame, valuation: Valuation, on: Telling): Reason {
  const [first] = sentence.operands;
  const told: ConditionReason = {
    fact: first?.kind === 'name' ? ownName(first.name, frame) : '',
    ...toldSentence(sentence, frame, valuation),
    holds: holds(frame.valueOfSentence(sentence)),
    from: ofNames(sentence.reads, frame, valuation, on),
  };
  return Object.freeze(told);
}

const ofNames = (names: readonly string[], frame: Frame, valuation: Valuation, on: Telling): readonly Reason[] =>
  Object.freeze(names.flatMap((name) => partsOf(name, frame, valuation, on)));

/** What is told of a name; of a shape that has none of its own, what it reads. */
function partsOf(name: string, frame: Frame, valuation: Valuation, on: Telling): readonly Reason[] {
  const reason = reasonOf(name, frame, valuation, on);
  return isHidden(name, frame) && 'from' in reason ? reason.from : [reason];
}

const isHidden = (name: string, frame: Frame): boolean => frame.terms.get(name)?.hidden === true;

/** A name of the rule file; empty where a shape has none of its own. */
const ownName = (name: string, frame: Frame): string => (isHidden(name, frame) ? '' : name);

/** How a branch came to its value; where it has a name of its own, that is for the name to tell. */
function ofBranch(chosen: string, frame: Frame, valuation: Valuation, on: Telling): Came {
  const from = partsOf(chosen, frame, valuation, on);
  if (!isHidden(chosen, frame)) return { from };
  const { by, table } = reasonOf(chosen, frame, valuation, on) as TermReason;
  return { from, ...(by === undefined ? {} : { by }), ...(table === undefined ? {} : { table }) };
}

type CameOf<K extends TermKind> = (
  term: TermOf<K>,
  name: string,
  frame: Frame,
  valuation: Valuation,
  on: Telling,
) => Came;

function ofJoined(...[term, name, frame, valuation, on]: Parameters<CameOf<'all' | 'any'>>): Came {
  const value = frame.valueOf(name);
  const decided = decisive(term.kind, term.of, value, (sentence) => frame.valueOfSentence(sentence));
  const told = Object.freeze(decided.map((sentence) => ofCondition(sentence, frame, valuation, on)));
  const joined: Reason = term.kind === 'all' ? { all: told, holds: holds(value) } : { any: told, holds: holds(value) };
  return { from: [Object.freeze(joined)] };
}

const ofEntry = (entry: number, { list, at }: OverEntries, frame: Frame, from: readonly Reason[]): EntryReason =>
  Object.freeze({ entry, list: ownName(list, frame), at, from });

const ofKind: { readonly [K in TermKind]: CameOf<K> } = {
  sentence: (term, _, frame, valuation, on) => ({
    by: toldSentence(term, frame, valuation),
    from: ofNames(term.reads, frame, valuation, on),
  }),
  name: (term, _, frame, valuation, on) => ({ from: ofNames([term.name], frame, valuation, on) }),
  constant: () => nothing,
  all: ofJoined,
  any: ofJoined,
  reading({ reading, options }, _, frame, valuation, on) {
    const option = valuation.world.option(reading);
    on.readings.set(reading, option);
    return { ...ofBranch(options.get(option) as string, frame, valuation, on), reading, branch: option };
  },
  when(term, _, frame, valuation, on) {
    const passed: Reason[] = [];
    let open = false;
    for (const [branch, { condition, then }] of term.when.entries()) {
      const held = frame.valueOf(condition);
      const told = partsOf(condition, frame, valuation, on);
      if (held === true) {
        const came = ofBranch(then, frame, valuation, on);
        return { ...came, from: [...told, ...passed, ...came.from], ...(open ? {} : { branch }) };
      }
      passed.push(...told);
      open ||= mayHold(held);
    }
    if (open) return { from: passed };
    const came = ofBranch(term.else, frame, valuation, on);
    return { ...came, from: [...passed, ...came.from], branch: 'else' };
  },
  not: (term, _, frame, valuation, on) => ({ from: ofNames([term.of], frame, valuation, on) }),
  each(term, name, frame, valuation, on) {
    frame.valueOf(name);
    const entries = frame.entriesOf(name).map((entry, index) => {
      const kept = term.where === null || entry.valueOf(term.where) === true;
      const names = [...(term.where === null ? [] : [term.where]), ...(kept ? [term.gives] : [])];
      return ofEntry(index, term, frame, ofNames(names, entry, valuation, on));
    });
    return { from: [...ofNames([term.list], frame, valuation, on), ...entries] };
  },
  fold(term, name, frame, valuation, on) {
    frame.valueOf(name);
    const entries = frame
      .entriesOf(name)
      .map((entry, index) => ofEntry(index, term, frame, ofNames([term.next], entry, valuation, on)));
    return { from: [...ofNames([term.list, term.from], frame, valuation, on), ...entries] };
  },
  record: (term, _, frame, valuation, on) => ({ from: ofNames([...term.fields.values()], frame, valuation, on) }),
  list: (term, _, frame, valuation, on) => ({ from: ofNames(term.of, frame, valuation, on) }),
  field: (term, _, frame, valuation, on) => ({ from: ofNames([term.of], frame, valuation, on) }),
  decision(term, _, frame, valuation, on) {
    const other = valuation.consulted(term, frame);
    const outcome = outcomeOf(other);
    const asked = other.model.values.get(term.value ?? '')?.term;
    const told: Reason = Object.freeze({
      decision: term.decision,
      outcome: isUnknown(outcome) ? null : (outcome as string),
      because: Object.freeze(asked === undefined ? reasonsOfOutcome(other, on) : ofNames([asked], other, other, on)),
    });
    return { from: [...ofNames([...term.with.values()], frame, valuation, on), told] };
  },
  table({ table: name, unlessGiven }, _, frame, valuation, on) {
    const given = unlessGiven === null ? null : frame.valueOf(unlessGiven);
    if (unlessGiven !== null && given !== null && !isUnknown(given))
      return { from: ofNames([unlessGiven], frame, valuation, on) };
    const table = valuation.world.table(name);
    on.tables.set(table.name, table.answersTo);
    return { from: none, table: table.name };
  },
  leftOut: () => nothing,
};

function ofTerm<K extends TermKind>(
  term: TermOf<K>,
  name: string,
  frame: Frame,
  valuation: Valuation,
  on: Telling,
): Came {
  return ofKind[term.kind as K](term, name, frame, valuation, on);
}
