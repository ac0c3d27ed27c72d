import type { Condition, Rule, Sentence, Term } from '../../language/model/decision-model.ts';
import { toPlainValue } from '../../language/run-time/value.ts';
import { mayHold } from '../coded.ts';
import { holdsUnknown } from '../doubt.ts';
import { and, not, or, TRUE } from '../logic.ts';
import type { Names, Surroundings } from '../names.ts';
import type { Node } from '../nodes.ts';
import { sentenceIn } from '../sentences.ts';
import { needsOf } from './needs.ts';
import { anyOf, anyOfOpen, eachOfOpen, NO_PATHS, onlyOne, type Paths, type Way, where } from './paths.ts';

/** What a condition is to become; `null` for anything that is known. */
type Wanted = boolean | null;

/**
 * The facts of which one alone may settle an outcome that is not known: by making a rule hold, or by making all that may hold
 * fail, which it does for sure only where they fail by the same condition.
 */
export function settlingOutcome({ model: { rules }, names }: Surroundings): Paths {
  const isOpen = (rule: Rule): Node => names.of(rule.name).unknown;
  const holding = rules.map((rule) => where(isOpen(rule), ofRule(rule, true, names)));
  const failing = rules.map((rule, place): Paths => {
    if (rule.join === 'any') return NO_PATHS;
    const isFirst = and(isOpen(rule), ...rules.slice(0, place).map((other) => not(isOpen(other))));
    const ways = rule.conditions.map((condition): Way => {
      const way = wayOf(condition, false, names);
      const apart = rules.slice(place + 1).filter((other) => !failsBy(other, condition));
      return { ...way, isOpen: and(way.isOpen, ...apart.map((other) => not(isOpen(other)))) };
    });
    return where(isFirst, anyOfOpen(ways));
  });
  return anyOf([...holding, ...failing]);
}

const failsBy = ({ join, conditions }: Rule, condition: Condition): boolean =>
  join === 'all' && conditions.some((one) => saidBy(one) === saidBy(condition));

/** What a condition says of which names. */
const saidBy = (condition: Condition): string =>
  condition.kind === 'not'
    ? `not ${condition.rule}`
    : JSON.stringify([
        condition.operatorName,
        condition.operands.map((operand) => (operand.kind === 'name' ? operand.name : [toPlainValue(operand.value)])),
      ]);

const ofRule = ({ join, conditions }: Rule, wanted: boolean, names: Names): Paths =>
  joined(
    join,
    wanted,
    conditions.map((condition) => wayOf(condition, wanted, names)),
  );

function wayOf(condition: Condition, wanted: boolean, names: Names): Way {
  if (condition.kind === 'not')
    return { isOpen: names.of(condition.rule).unknown, paths: ofName(condition.rule, !wanted, names) };
  return wayOfSentence(condition, wanted, names);
}

const wayOfSentence = (sentence: Sentence, wanted: Wanted, names: Names): Way => ({
  isOpen: holdsUnknown(sentenceIn(sentence, names)),
  paths: ofSentence(sentence, wanted, names),
});

/** One member that fails settles `all`, one that holds settles `any`; else all that are open must be settled. */
const joined = (join: 'all' | 'any', wanted: Wanted, ways: readonly Way[]): Paths =>
  wanted === null || wanted === (join === 'any') ? anyOfOpen(ways) : eachOfOpen(ways);

function ofSentence(sentence: Sentence, wanted: Wanted, names: Names): Paths {
  const [first, second] = sentence.operands;
  const statement = second?.kind === 'literal' && typeof second.value === 'boolean' ? second.value : null;
  if (sentence.operatorName === 'is' && first?.kind === 'name' && statement !== null)
    return ofName(first.name, wanted === null ? null : wanted === statement, names);
  const ways = [...new Set(sentence.reads)].map((name) => ({
    isOpen: holdsUnknown(names.of(name)),
    paths: ofName(name, null, names),
  }));
  return eachOfOpen(ways);
}

/** What was found already: names are read by many terms. */
const found = new WeakMap<Names, Map<string, Paths>>();

function ofName(name: string, wanted: Wanted, names: Names): Paths {
  const inNames = found.get(names) ?? new Map<string, Paths>();
  found.set(names, inNames);
  const key = `${wanted} ${name}`;
  const known = inNames.get(key);
  if (known !== undefined) return known;
  const settling = where(holdsUnknown(names.of(name)), ofNewName(name, wanted, names));
  inNames.set(key, settling);
  return settling;
}

/** Entries of lists are not looked into, so that names are always those of the decision itself. */
function ofNewName(name: string, wanted: Wanted, names: Names): Paths {
  const term = names.terms.get(name)?.term;
  if (term !== undefined) return ofTerm(term, name, wanted, names);
  const rule = names.around.model.rules.find((other) => other.name === name);
  if (rule === undefined) return onlyNeed(name, names);
  return wanted === null ? anyOf([ofRule(rule, true, names), ofRule(rule, false, names)]) : ofRule(rule, wanted, names);
}

function ofTerm(term: Term, name: string, wanted: Wanted, names: Names): Paths {
  const of = (other: string, to: Wanted = wanted) => ofName(other, to, names);
  switch (term.kind) {
    case 'sentence':
      return ofSentence(term, wanted, names);
    case 'all':
    case 'any': {
      const to = wanted ?? term.kind === 'any';
      return joined(
        term.kind,
        wanted,
        term.of.map((sentence) => wayOfSentence(sentence, to, names)),
      );
    }
    case 'not':
      return of(term.of, wanted === null ? null : !wanted);
    case 'name':
      return of(term.name);
    case 'when': {
      const open = term.when.map(
        ({ condition }): Way => ({
          isOpen: names.of(condition).unknown,
          paths: of(condition, null),
        }),
      );
      const areKnown = not(or(...open.map(({ isOpen }) => isOpen)));
      let isReached = TRUE;
      const taken = term.when.map(({ condition, then }): Paths => {
        const held = mayHold(names.of(condition));
        const paths = where(and(isReached, held), of(then));
        isReached = and(isReached, not(held));
        return paths;
      });
      return anyOf([anyOfOpen(open), where(areKnown, anyOf([...taken, where(isReached, of(term.else))]))]);
    }
    default:
      return onlyNeed(name, names);
  }
}

/** What else settles something is told only where there is but one fact to give. */
const onlyNeed = (name: string, names: Names): Paths => onlyOne(needsOf(name, names));
