import type { Holds, Reason, UsedParameter } from '../language/decision.ts';
import type { Condition, Operand, RuleClause, Sentence, TermKind, TermOf } from '../language/rule.ts';
import { isUnknown, toPlainValue, type Value } from '../language/value.ts';
import { operandValue, sentenceValue } from './needs.ts';
import { outcomeOf } from './outcome.ts';
import type { Frame, Valuation } from './valuation.ts';

/** What an answer turned out to rest on. */
export interface RestsOn {
  readonly readings: Map<string, string>;
  readonly tables: Map<string, string>;
  readonly clauses: Set<string>;
  readonly parameters: Map<string, UsedParameter>;
}

/** Tells why, once for each name: the reasons of shared terms are shared. */
export interface Teller {
  readonly ofOutcome: (valuation: Valuation) => Reason[];
  readonly ofName: (name: string, frame: Frame, valuation: Valuation) => Reason;
}

const holds = (value: Value): Holds => (isUnknown(value) ? 'unknown' : value === true);

/**
 * The why, as data, of any name of a valuation. Only what decided is followed: of conditions that fail together, the first
 * that fails; of branches, the one taken. So the readings, tables and clauses met on the way are those the answer rests on.
 */
export function teller(restsOn: RestsOn): Teller {
  const told = new Map<Frame, Map<string, Reason>>();

  function ofName(name: string, frame: Frame, valuation: Valuation): Reason {
    const here = told.get(frame) ?? new Map<string, Reason>();
    told.set(frame, here);
    const known = here.get(name);
    if (known !== undefined) return known;
    const reason = newReason(name, frame, valuation);
    here.set(name, reason);
    return reason;
  }

  function newReason(name: string, frame: Frame, valuation: Valuation): Reason {
    const named = frame.terms.get(name);
    if (named !== undefined) return ofTerm(named.term, name, frame, valuation);
    if (frame.outer !== null && !isOfEntry(name, frame)) return ofName(name, frame.outer, valuation);
    if (frame.outer === null) {
      const rule = valuation.rule.rules.find((other) => other.name === name);
      if (rule !== undefined) return ofRule(rule, valuation);
      const parameter = valuation.rule.parameters.get(name);
      if (parameter !== undefined) {
        restsOn.clauses.add(parameter.clause);
        const { decision } = valuation.rule;
        const value = toPlainValue(frame.valueOf(name));
        restsOn.parameters.set(`${decision}/${name}`, { decision, name, value, clause: parameter.clause });
        if (parameter.dated !== null)
          return plain(name, frame.valueOf(name), [ofName(parameter.dated.on, frame, valuation)]);
      }
    }
    return plain(name, frame.valueOf(name), []);
  }

  function ofRule(rule: RuleClause, valuation: Valuation): Reason {
    const held = valuation.truthOf(rule.name);
    restsOn.clauses.add(rule.event.clause);
    const conditions = decisive(rule.join, rule.conditions, held, (condition) => truthOf(condition, valuation));
    return {
      rule: rule.name,
      clause: rule.event.clause,
      holds: holds(held),
      conditions: conditions.map((condition) =>
        condition.kind === 'not' ? ofNot(condition.rule, valuation) : ofSentence(condition, valuation, valuation),
      ),
    };
  }

  function ofNot(name: string, valuation: Valuation): Reason {
    const rule = valuation.rule.rules.find((other) => other.name === name) as RuleClause;
    const told = ofName(rule.name, valuation, valuation);
    const held = valuation.truthOf(name);
    return {
      not: name,
      holds: isUnknown(held) ? 'unknown' : held !== true,
      conditions: 'conditions' in told ? told.conditions : [],
    };
  }

  function ofSentence(sentence: Sentence, frame: Frame, valuation: Valuation): Reason {
    const [first, second] = sentence.operands as [Operand, Operand?];
    return {
      fact: first.kind === 'name' ? first.name : String(first.value),
      operator: sentence.operatorName,
      left: toPlainValue(operandValue(first, frame)),
      right: second === undefined ? null : toPlainValue(operandValue(second, frame)),
      holds: holds(sentenceValue(sentence, frame)),
      from: ofOperands(sentence, frame, valuation),
    };
  }

  const ofOperands = (sentence: Sentence, frame: Frame, valuation: Valuation): Reason[] =>
    [...sentence.operands, ...sentence.named.values()].flatMap((operand) =>
      operand.kind === 'name' ? [ofName(operand.name, frame, valuation)] : [],
    );

  function ofTerm<K extends TermKind>(term: TermOf<K>, name: string, frame: Frame, valuation: Valuation): Reason {
    return ofKind[term.kind as K](term, name, frame, valuation);
  }

  const plain = (term: string, value: Value, from: readonly Reason[]): Reason => ({
    term,
    value: toPlainValue(value),
    from,
  });

  /** The reason of a branch or option; a hidden one is told as what it reads. */
  function ofBranch(chosen: string, frame: Frame, valuation: Valuation): readonly Reason[] {
    const reason = ofName(chosen, frame, valuation);
    return chosen.includes('/') && 'from' in reason ? reason.from : [reason];
  }

  function ofJoined(term: TermOf<'all' | 'any'>, name: string, frame: Frame, valuation: Valuation): Reason {
    const value = frame.valueOf(name);
    const told = decisive(term.kind, term.of, value, (sentence) => sentenceValue(sentence, frame)).map((sentence) =>
      ofSentence(sentence, frame, valuation),
    );
    const joined: Reason =
      term.kind === 'all' ? { all: told, holds: holds(value) } : { any: told, holds: holds(value) };
    return plain(name, value, [joined]);
  }

  const ofKind: {
    readonly [K in TermKind]: (term: TermOf<K>, name: string, frame: Frame, valuation: Valuation) => Reason;
  } = {
    sentence: (term, name, frame, valuation) => plain(name, frame.valueOf(name), ofOperands(term, frame, valuation)),
    name: (term, name, frame, valuation) => plain(name, frame.valueOf(name), [ofName(term.name, frame, valuation)]),
    constant: (_, name, frame) => plain(name, frame.valueOf(name), []),
    all: ofJoined,
    any: ofJoined,
    reading(term, name, frame, valuation) {
      const option = valuation.world.option(term.reading);
      restsOn.readings.set(term.reading, option);
      const from = ofBranch(term.options.get(option) as string, frame, valuation);
      return { term: name, value: toPlainValue(frame.valueOf(name)), from, reading: term.reading };
    },
    /** A rule that a branch hangs on is named only: its conditions are told where the outcome is. */
    when(term, name, frame, valuation) {
      const from: Reason[] = [];
      for (const { condition, ofRule, then } of term.when) {
        const held = frame.valueOf(condition);
        const reason = ofName(condition, frame, valuation);
        from.push(ofRule ? { ...reason, conditions: [] } : reason);
        if (held === true) return plain(name, frame.valueOf(name), [...from, ...ofBranch(then, frame, valuation)]);
      }
      if (term.when.some(({ condition }) => isUnknown(frame.valueOf(condition))))
        return plain(name, frame.valueOf(name), from);
      return plain(name, frame.valueOf(name), [...from, ...ofBranch(term.else, frame, valuation)]);
    },
    each(term, name, frame, valuation) {
      const list = ofName(term.list, frame, valuation);
      const gives = typeof term.gives === 'string' ? [term.gives] : [...term.gives.values()];
      const entries = frame.entriesOf(name).flatMap((entry) => gives.map((given) => ofName(given, entry, valuation)));
      return plain(name, frame.valueOf(name), [list, ...entries]);
    },
    field: (term, name, frame, valuation) => plain(name, frame.valueOf(name), [ofName(term.of, frame, valuation)]),
    decision(term, name, frame, valuation) {
      const other = valuation.consulted(term, frame);
      const outcome = outcomeOf(other);
      const because =
        term.value === null ? ofOutcome(other) : [ofName(other.rule.values.get(term.value)?.term ?? '', other, other)];
      const told: Reason = {
        decision: term.decision,
        outcome: isUnknown(outcome) ? null : (outcome as string),
        because,
      };
      const put = [...term.with.values()].map((given) => ofName(given, frame, valuation));
      return plain(name, frame.valueOf(name), [...put, told]);
    },
    table(term, name, frame, valuation) {
      const given = term.unlessGiven === null ? null : valuation.world.given.read(term.unlessGiven);
      if (term.unlessGiven !== null && !isUnknown(given) && given !== null)
        return plain(name, frame.valueOf(name), [ofName(term.unlessGiven, frame, valuation)]);
      const table = valuation.world.table(term.table);
      restsOn.tables.set(table.name, table.answersTo);
      return { term: name, value: { table: table.name }, from: [], table: table.name };
    },
    leftOut: (_, name, frame) => plain(name, frame.valueOf(name), []),
  };

  /** Why the outcome is what it is: the rule that holds; or that none does; or what could not be settled. */
  function ofOutcome(valuation: Valuation): Reason[] {
    const { rule } = valuation;
    const holding = rule.rules.find(({ name }) => valuation.truthOf(name) === true);
    if (holding !== undefined) return [ofName(holding.name, valuation, valuation)];
    const undecided = rule.rules.filter(({ name }) => isUnknown(valuation.truthOf(name)));
    if (undecided.length > 0) return undecided.map(({ name }) => ofName(name, valuation, valuation));
    const { clause } = rule.otherwise;
    const conditions = rule.rules.map(({ name }) => ofNot(name, valuation));
    restsOn.clauses.add(clause);
    return [{ rule: 'otherwise', clause, holds: true, conditions }];
  }

  return { ofOutcome, ofName };
}

const isOfEntry = (name: string, frame: Frame): boolean => frame.as === name || name.startsWith(`${frame.as}.`);

const truthOf = (condition: Condition, valuation: Valuation): Value => {
  if (condition.kind === 'sentence') return sentenceValue(condition, valuation);
  const held = valuation.truthOf(condition.rule);
  return isUnknown(held) ? held : held !== true;
};

/** Of conditions joined, those that decided: for `all` the first false one when it fails, for `any` the first true one when it holds; the unknown ones while undecided. */
function decisive<T>(
  join: 'all' | 'any',
  conditions: readonly T[],
  held: Value,
  truth: (condition: T) => Value,
): readonly T[] {
  if (isUnknown(held)) return conditions.filter((condition) => isUnknown(truth(condition)));
  const settledBy = join === 'all' ? false : true;
  if (held !== settledBy) return conditions;
  return conditions.filter((condition) => truth(condition) === settledBy).slice(0, 1);
}
