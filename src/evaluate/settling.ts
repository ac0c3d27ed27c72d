import type { Condition, Rule, Sentence, Term } from '../language/model/decision-model.ts';
import { isBound } from '../language/model/parts.ts';
import { holdsUnknown } from '../language/run-time/holds-unknown.ts';
import { mayHold } from '../language/run-time/truth.ts';
import { isUnknown, toPlainValue } from '../language/run-time/value.ts';
import { needsOf, noNeeds } from './needs.ts';
import type { Frame, Valuation } from './valuation.ts';

/** Facts of which one alone may settle something; more may be needed for what it leads to. */
type Settling = ReadonlySet<string>;

/** What a condition is to become; `null` for anything that is known. */
type Wanted = boolean | null;

const nothing: Settling = new Set();
const anyOf = (several: readonly Settling[]): Settling => new Set(several.flatMap((facts) => [...facts]));

/** The facts that settle all of several things at once; nothing settles none of them. */
const eachOf = ([first = nothing, ...others]: readonly Settling[]): Settling =>
  new Set([...first].filter((fact) => others.every((facts) => facts.has(fact))));

/**
 * The facts of which one alone may settle an outcome that is not known: by making a rule hold, or by making all that may hold
 * fail, which it does for sure only where they fail by the same condition.
 */
export function settlingOutcome(valuation: Valuation): Settling {
  const open = valuation.model.rules.filter(({ name }) => isUnknown(valuation.truthOf(name)));
  const holds = open.map((rule) => ofRule(rule, true, valuation));
  const [first, ...others] = open;
  if (first === undefined || first.join === 'any') return anyOf(holds);
  const shared = first.conditions.filter((condition) =>
    others.every(({ join, conditions }) => join === 'all' && conditions.some((one) => sameCondition(one, condition))),
  );
  return anyOf([...holds, ofRule({ ...first, conditions: shared }, false, valuation)]);
}

/** Whether two conditions say the same of the same names. */
const sameCondition = (one: Condition, other: Condition): boolean => saidBy(one) === saidBy(other);
const saidBy = (condition: Condition): string =>
  condition.kind === 'not'
    ? `not ${condition.rule}`
    : JSON.stringify([
        condition.operatorName,
        condition.operands.map((operand) => (operand.kind === 'name' ? operand.name : [toPlainValue(operand.value)])),
      ]);

function ofRule({ join, conditions }: Rule, wanted: boolean, valuation: Valuation): Settling {
  const ways = conditions.flatMap((condition): Settling[] => {
    if (condition.kind === 'not') {
      const rule = valuation.model.rules.find(({ name }) => name === condition.rule) as Rule;
      return isUnknown(valuation.truthOf(rule.name)) ? [ofName(rule.name, !wanted, valuation, valuation)] : [];
    }
    return isOpen(condition, valuation) ? [ofSentence(condition, wanted, valuation, valuation)] : [];
  });
  return joined(join, wanted, ways);
}

/** One member that fails settles `all`, one that holds settles `any`; else all that are open must be settled. */
const joined = (join: 'all' | 'any', wanted: Wanted, ways: readonly Settling[]): Settling =>
  wanted === null || wanted === (join === 'any') ? anyOf(ways) : eachOf(ways);

const isOpen = (sentence: Sentence, frame: Frame): boolean => holdsUnknown(frame.valueOfSentence(sentence));

function ofSentence(sentence: Sentence, wanted: Wanted, frame: Frame, valuation: Valuation): Settling {
  const [first, second] = sentence.operands;
  const statement = second?.kind === 'literal' && typeof second.value === 'boolean' ? second.value : null;
  if (sentence.operatorName === 'is' && first?.kind === 'name' && statement !== null)
    return ofName(first.name, wanted === null ? null : wanted === statement, frame, valuation);
  const open = [...new Set(sentence.reads)].filter((name) => holdsUnknown(frame.valueOf(name)));
  return eachOf(open.map((name) => ofName(name, null, frame, valuation)));
}

/** What was found already: names are read by many terms, and what settles one stays so for its frame. */
const found = new WeakMap<Frame, Map<string, Settling>>();

function ofName(name: string, wanted: Wanted, frame: Frame, valuation: Valuation): Settling {
  const inFrame = found.get(frame) ?? new Map<string, Settling>();
  found.set(frame, inFrame);
  const key = `${wanted} ${name}`;
  const known = inFrame.get(key);
  if (known !== undefined) return known;
  const settling = ofNewName(name, wanted, frame, valuation);
  inFrame.set(key, settling);
  return settling;
}

function ofNewName(name: string, wanted: Wanted, frame: Frame, valuation: Valuation): Settling {
  if (!holdsUnknown(frame.valueOf(name))) return nothing;
  const term = frame.terms.get(name)?.term;
  if (term !== undefined) return ofTerm(term, name, wanted, frame, valuation);
  if (frame.outer !== null)
    return isBound(name, frame.bound) ? onlyNeed(name, frame, valuation) : ofName(name, wanted, frame.outer, valuation);
  const rule = valuation.model.rules.find((other) => other.name === name);
  if (rule === undefined) return onlyNeed(name, frame, valuation);
  return wanted === null
    ? anyOf([ofRule(rule, true, valuation), ofRule(rule, false, valuation)])
    : ofRule(rule, wanted, valuation);
}

function ofTerm(term: Term, name: string, wanted: Wanted, frame: Frame, valuation: Valuation): Settling {
  const of = (other: string, to: Wanted = wanted) => ofName(other, to, frame, valuation);
  switch (term.kind) {
    case 'sentence':
      return ofSentence(term, wanted, frame, valuation);
    case 'all':
    case 'any': {
      const open = term.of.filter((sentence) => isOpen(sentence, frame));
      const to = wanted ?? term.kind === 'any';
      return joined(
        term.kind,
        wanted,
        open.map((sentence) => ofSentence(sentence, to, frame, valuation)),
      );
    }
    case 'not':
      return of(term.of, wanted === null ? null : !wanted);
    case 'name':
      return of(term.name);
    case 'reading':
      return of(term.options.get(valuation.world.option(term.reading)) as string);
    case 'when': {
      const open = term.when.filter(({ condition }) => isUnknown(frame.valueOf(condition)));
      if (open.length > 0) return anyOf(open.map(({ condition }) => of(condition, null)));
      const taken = term.when.find(({ condition }) => mayHold(frame.valueOf(condition)));
      return of(taken?.then ?? term.else);
    }
    default:
      return onlyNeed(name, frame, valuation);
  }
}

/** What else settles something is told only where there is but one fact to give. */
function onlyNeed(name: string, frame: Frame, valuation: Valuation): Settling {
  const needs = noNeeds();
  needsOf(name, frame, valuation, needs);
  return needs.facts.size === 1 ? needs.facts : nothing;
}
