import type { EntryReason, Reason, RuleReason, TermReason } from '../language/answer/reason.ts';
import type { OverEntries, Rule, Sentence, TermKind, TermOf } from '../language/model/decision-model.ts';
import { isBound } from '../language/model/parts.ts';
import { mayHold } from '../language/run-time/truth.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import { decisive } from './decisive.ts';
import { outcomeOf } from './outcome.ts';
import { saying, toldSentence } from './shown.ts';
import { type Here, holds, isHidden, ownName, type Telling, truthOf } from './telling.ts';
import { type Came, conditionReason, type Told, termReason } from './told-reasons.ts';
import type { Frame, Valuation } from './valuation.ts';

/**
 * Why the outcome is what it is: the rule that holds; or that none does; or what could not be settled. Only what decided is
 * followed: of conditions that fail together the first that fails, of branches the one taken. So the readings, tables and
 * clauses met on the way are those that the answer rests on.
 */
export function reasonsOfOutcome(valuation: Valuation, on: Telling): readonly Reason[] {
  const { rules, otherwise } = valuation.model;
  const here: Here = { frame: valuation, valuation, on };
  const holding = rules.find(({ name }) => valuation.truthOf(name) === true);
  if (holding !== undefined) return [reasonAt(holding.name, here)];
  const undecided = rules.filter(({ name }) => isUnknown(valuation.truthOf(name)));
  if (undecided.length > 0) return undecided.map(({ name }) => reasonAt(name, here));
  const conditions = Object.freeze(rules.map((rule) => ofNot(rule, here)));
  const said = saying(otherwise, valuation);
  on.clauses.add(said.clause);
  const told: RuleReason = { rule: 'otherwise', at: '/otherwise', holds: true, conditions, ...said };
  return [Object.freeze(told)];
}

/** Why a name of a decision has the value that it has. */
export const reasonOf = (name: string, valuation: Valuation, on: Telling): Reason =>
  reasonAt(name, { frame: valuation, valuation, on });

/** Why a name has the value that it has, told once for each name. */
function reasonAt(name: string, here: Here): Reason {
  const told = here.frame.reasonsIn(here.on);
  const known = told.get(name);
  if (known !== undefined) return known;
  const reason = newReason(name, here);
  told.set(name, reason);
  return reason;
}

function newReason(name: string, here: Here): Reason {
  const { frame, valuation, on } = here;
  const named = frame.terms.get(name);
  if (named !== undefined) {
    const { hidden, term, type } = named;
    const isCondition = hidden && term.kind === 'sentence' && type === 'boolean';
    return isCondition
      ? ofCondition(term, frame.valueOf(name), here)
      : termReason(name, here, ofTerm(term, name, here));
  }
  if (frame.outer !== null) {
    if (isBound(name, frame.bound)) return termReason(name, here, nothing);
    return reasonAt(name, { ...here, frame: frame.outer });
  }
  const { model } = valuation;
  const rule = ruleNamed(name, here);
  if (rule !== undefined) return ofRule(rule, here);
  const parameter = model.parameters.get(name);
  if (parameter === undefined) return termReason(name, here, nothing);
  const { used, dated, clause } = parameter;
  on.clauses.add(clause);
  const reason = termReason(name, here, dated === null ? nothing : { from: ofNames([dated.on], here) });
  const { decision } = model;
  on.parameters.set(`${used?.decision ?? decision}/${name}`, used ?? { decision, name, value: reason.value, clause });
  return reason;
}

const ruleNamed = (name: string, { valuation }: Here): Rule | undefined =>
  valuation.model.rules.find((rule) => rule.name === name);

const none: readonly Reason[] = Object.freeze([]);
const nothing: Came = { from: none };

function ofRule({ name, at, join, conditions, event }: Rule, here: Here): Reason {
  const { valuation, on } = here;
  const held = valuation.truthOf(name);
  const said = held === false ? { clause: event.clause } : saying(event, valuation);
  on.clauses.add(said.clause);
  const decided = decisive(join, conditions, held, (condition) => truthOf(condition, valuation));
  const told: RuleReason = {
    rule: name,
    at,
    holds: holds(held),
    conditions: Object.freeze(
      decided.map((condition) =>
        condition.kind === 'sentence'
          ? ofCondition(condition, valuation.valueOfSentence(condition), here)
          : ofNot(ruleNamed(condition.rule, here) as Rule, here),
      ),
    ),
    ...said,
  };
  return Object.freeze(told);
}

function ofNot({ name, at }: Rule, here: Here): Reason {
  const told = reasonAt(name, here);
  const held = holds(here.valuation.truthOf(name));
  const conditions = 'conditions' in told ? told.conditions : none;
  return Object.freeze({ not: name, at, holds: held === 'unknown' ? held : !held, conditions });
}

const ofCondition = (sentence: Sentence, held: Value, here: Here): Reason =>
  conditionReason(sentence, held, here, ofNames(sentence.reads, here));

function ofNames(names: readonly string[], here: Here): readonly Reason[] {
  if (names.length === 0) return none;
  const all: Reason[] = [];
  for (const name of names) all.push(...partsOf(name, here));
  return Object.freeze(all);
}

/** What is told of a name; of a shape that has none of its own, what it reads, unless that is a condition, a choice or a table. */
function partsOf(name: string, here: Here): readonly Reason[] {
  const reason = reasonAt(name, here);
  return 'term' in reason && reason.term === '' && !isToldItself(reason) ? reason.from : [reason];
}

const isToldItself = ({ at, table }: TermReason): boolean => at !== undefined || table !== undefined;

/** How a branch came to its value; where it has a name of its own, that is for the name to tell. */
function ofBranch(chosen: string, here: Here): Came {
  const from = partsOf(chosen, here);
  const reason = reasonAt(chosen, here);
  if (!isHidden(chosen, here) || !('term' in reason)) return { from };
  const { by } = reason;
  return by === undefined ? { from } : { from, by };
}

type CameOf<K extends TermKind> = (term: TermOf<K>, name: string, here: Here) => Came;

function ofJoined({ kind, of }: TermOf<'all'> | TermOf<'any'>, name: string, here: Here): Came {
  const { frame } = here;
  const value = frame.valueOf(name);
  const decided = decisive(kind, of, value, (sentence) => frame.valueOfSentence(sentence));
  const told = Object.freeze(decided.map((sentence) => ofCondition(sentence, frame.valueOfSentence(sentence), here)));
  const joined: Reason = kind === 'all' ? { all: told, holds: holds(value) } : { any: told, holds: holds(value) };
  return { from: [Object.freeze(joined)] };
}

/** What is told of each entry that a term went over: of the names asked for in its frame. */
function ofEntries({ list, at }: OverEntries, name: string, here: Here, asked: (entry: Frame) => readonly string[]) {
  here.frame.valueOf(name);
  return here.frame.entriesOf(name).map((frame, entry): EntryReason => {
    const from = ofNames(asked(frame), { ...here, frame });
    return Object.freeze({ entry, list: ownName(list, here), at, from });
  });
}

const ofKind: { readonly [K in TermKind]: CameOf<K> } = {
  sentence: (term, _, here) => ({
    by: toldSentence(term, here.frame, here.valuation),
    from: ofNames(term.reads, here),
  }),
  name: (term, _, here) => ({ from: ofNames([term.name], here) }),
  constant: () => nothing,
  all: ofJoined,
  any: ofJoined,
  not: (term, _, here) => ({ from: ofNames([term.of], here) }),
  reading({ reading, at, options }, _, here) {
    const option = here.valuation.world.option(reading);
    here.on.readings.set(reading, option);
    const came = ofBranch(options.get(option) as string, here) as Told<Came>;
    came.at = at;
    came.reading = reading;
    came.branch = option;
    return came;
  },
  when(term, _, here) {
    const { at } = term;
    const passed: Reason[] = [];
    let open = false;
    for (const [branch, { condition, then }] of term.when.entries()) {
      const held = here.frame.valueOf(condition);
      const told = partsOf(condition, here);
      if (held === true) {
        const came = ofBranch(then, here);
        if (open) return { from: [...passed, ...told, ...came.from], at };
        return { ...came, from: [...told, ...passed, ...came.from], at, branch };
      }
      passed.push(...told);
      open ||= mayHold(held);
    }
    if (open) return { from: passed, at };
    const came = ofBranch(term.else, here);
    return { ...came, from: [...passed, ...came.from], at, branch: 'else' };
  },
  each(term, name, here) {
    const { where, gives } = term;
    const entries = ofEntries(term, name, here, (entry) =>
      where === null ? [gives] : entry.valueOf(where) === true ? [where, gives] : [where],
    );
    return { from: [...ofNames([term.list], here), ...entries] };
  },
  fold: (term, name, here) => ({
    from: [...ofNames([term.list, term.from], here), ...ofEntries(term, name, here, () => [term.next])],
  }),
  record: (term, _, here) => ({ from: ofNames([...term.fields.values()], here) }),
  list: (term, _, here) => ({ from: ofNames(term.of, here) }),
  field: (term, _, here) => ({ from: ofNames([term.of], here) }),
  decision(term, _, here) {
    const told = here.valuation.consulted(term, here.frame).map((other): Reason => {
      const outcome = outcomeOf(other);
      const asked = other.model.values.get(term.value ?? '')?.term;
      return Object.freeze({
        decision: term.decision,
        outcome: isUnknown(outcome) ? null : (outcome as string),
        because: Object.freeze(
          asked === undefined ? reasonsOfOutcome(other, here.on) : [reasonOf(asked, other, here.on)],
        ),
      });
    });
    return { from: [...ofNames([...term.with.values()], here), ...told] };
  },
  table({ table: name, unlessGiven }, _, here) {
    const given = unlessGiven === null ? null : here.frame.valueOf(unlessGiven);
    if (unlessGiven !== null && given !== null && !isUnknown(given)) return { from: ofNames([unlessGiven], here) };
    const table = here.valuation.world.table(name);
    here.on.tables.set(table.name, table.answersTo);
    return { from: none, table: table.name };
  },
  leftOut: () => nothing,
};

const ofTerm = <K extends TermKind>(term: TermOf<K>, name: string, here: Here): Came =>
  ofKind[term.kind as K](term, name, here);
