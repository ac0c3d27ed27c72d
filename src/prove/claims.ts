import { type Coded, holds, textIn } from '../core/coded.ts';
import type { Encoded } from '../core/encode.ts';
import type { Node } from '../core/nodes.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Question } from './attempt.ts';
import { and, equal, FALSE, type Formula, not, or } from './formula.ts';
import { type Of, opened, readingsOf, type Scope } from './opened.ts';
import type { Claim, Result, Witness } from './result.ts';
import { type Confirmed, type Means, settle } from './settle.ts';
import type { Symbolic } from './symbolic.ts';

/** Answers of both evaluators: the outcome on which they agree, or what speaks against it, in words. */
export type Ask = (
  decision: string,
  facts: Witness['facts'],
  readings: Witness['readings'],
) => Promise<{ readonly outcome: string | null } | { readonly not: string }>;

/** What claims are made of. */
export interface Proving extends Means {
  readonly of: Of;
  readonly ask: Ask;
}

type Said = Omit<Claim, 'result'>;
type Against = (on: Symbolic, encoded: Encoded) => Formula;

/** Two rules of a decision, each with the one after it: all pairs. */
export async function exclusive(decision: string, proving: Proving): Promise<Claim> {
  const { rules } = proving.of.modelOf(decision);
  const { encoded, inputs, openReadings } = opened(decision, proving.of, { readings: null, leftOut: 'all' });
  const said: Said = {
    kind: 'exclusive',
    decision,
    statement: 'No two rules hold at once, whatever the facts, known or not, and however clauses are read.',
    about: null,
    expected: 'proved',
  };
  const assumptions = new Set<string>();
  for (const [at, one] of rules.entries())
    for (const other of rules.slice(at + 1)) {
      const against = (on: Symbolic) =>
        and(...[one, other].map(({ name }) => on.formula(holds(encoded.rules.get(name) as Coded))));
      const result = await settle({ inputs, openReadings, against }, proving, async (facts, readings) => {
        const answer = await proving.ask(decision, facts, readings);
        // Both evaluators refuse a customer for whom two rules hold.
        if ('not' in answer && answer.not.includes('rules-overlap'))
          return { witness: { facts, readings, outcomes: [] } };
        return { not: `\`${one.name}\` with \`${other.name}\`: the solver's customer is not one of both rules` };
      });
      if (!('proved' in result)) return { ...said, result };
      for (const assumption of result.assumptions) assumptions.add(assumption);
    }
  return { ...said, result: { proved: true, assumptions: [...assumptions] } };
}

/** Every outcome that a rule or `otherwise` may give. */
export const outcomesIn = ({ rules, otherwise }: DecisionModel): readonly string[] => [
  ...new Set([...rules.map(({ event }) => event.outcome), otherwise.outcome]),
];

/** By default readings first and by complete customers, so that the witness is one whom a reader understands; for nobody only where nobody at all is. */
export async function reachable(decision: string, outcome: string, proving: Proving): Promise<Claim> {
  const said: Said = {
    kind: 'reachable',
    decision,
    statement: `Nobody is answered \`${outcome}\`, however clauses are read.`,
    about: outcome,
    expected: 'refuted',
  };
  const against: Against = (on, { outcome: coded }) => isOutcome(on, coded, outcome);
  const scopes: readonly Scope[] = [
    { readings: {}, leftOut: 'few' },
    { readings: null, leftOut: 'few' },
    { readings: null, leftOut: 'all' },
  ];
  let result: Result = { unsettled: true, why: 'nothing was tried' };
  for (const scope of scopes) {
    result = await settleOne(decision, scope, against, proving, (answer) => answer === outcome);
    if ('refuted' in result) break;
  }
  return { ...said, result };
}

/** With every fact given the outcome is known. */
export async function decided(decision: string, proving: Proving): Promise<Claim> {
  const scope: Scope = { readings: null, leftOut: 'none' };
  const against: Against = (on, { outcome }) => on.formula(outcome.unknown);
  return {
    kind: 'decided',
    decision,
    statement: 'It is decided whenever every fact is given, however clauses are read.',
    about: null,
    expected: 'proved',
    result: await settleOne(decision, scope, against, proving, (answer) => answer === null),
  };
}

/** An option against the default of a reading, all others by default, on customers whose facts are complete. */
export async function readingDiffers(
  decision: string,
  reading: string,
  option: string,
  proving: Proving,
): Promise<Claim> {
  const [one, other] = [{}, { [reading]: option }].map((readings) =>
    opened(decision, proving.of, { readings, leftOut: 'few' }),
  ) as [ReturnType<typeof opened>, ReturnType<typeof opened>];
  const question: Question = {
    openReadings: [],
    inputs: new Map([...one.inputs, ...other.inputs]),
    against: (on) => differ(on, one.encoded.outcome, other.encoded.outcome),
  };
  const result = await settle(question, proving, async (facts): Promise<Confirmed> => {
    const outcomes: (string | null)[] = [];
    const readings = { [reading]: option };
    for (const chosen of [{}, readings]) {
      const answer = await proving.ask(decision, facts, chosen);
      if ('not' in answer) return answer;
      outcomes.push(answer.outcome);
    }
    const areApart = outcomes[0] !== outcomes[1] && !outcomes.includes(null);
    return areApart
      ? { witness: { facts, readings, outcomes } }
      : { not: "the evaluators answer the solver's customer alike" };
  });
  return {
    kind: 'reading',
    decision,
    statement: `Read \`${reading}\` as \`${option}\`, the outcome is the same as by default for everybody.`,
    about: `${reading}=${option}`,
    expected: 'either',
    result,
  };
}

/** The readings of a decision with each option that is not the default. */
export const optionsOf = (decision: string, of: Of): readonly (readonly [reading: string, option: string])[] =>
  readingsOf(decision, of).flatMap((id) => {
    const reading = of.dictionary.readings.get(id);
    return (reading?.options ?? []).flatMap((option) =>
      option.id === reading?.default ? [] : [[id, option.id] as const],
    );
  });

const isKnown = (on: Symbolic, { unknown }: Coded): Formula => not(on.formula(unknown));
const whatIn = ({ what }: Coded): Node => textIn(what);

const isOutcome = (on: Symbolic, coded: Coded, outcome: string): Formula =>
  and(isKnown(on, coded), equal(on.formula(whatIn(coded)), on.texts.code(outcome)));

function differ(on: Symbolic, one: Coded, other: Coded): Formula {
  const [a, b] = [one, other].map((coded) => on.formula(whatIn(coded))) as [Formula, Formula];
  return a === b ? FALSE : and(isKnown(on, one), isKnown(on, other), not(or(equal(a, b))));
}

async function settleOne(
  decision: string,
  scope: Scope,
  against: Against,
  proving: Proving,
  isSo: (outcome: string | null) => boolean,
): Promise<Result> {
  const { encoded, inputs, openReadings } = opened(decision, proving.of, scope);
  const question: Question = { inputs, openReadings, against: (on) => against(on, encoded) };
  return settle(question, proving, async (facts, readings) => {
    const answer = await proving.ask(decision, facts, readings);
    if ('not' in answer) return answer;
    return isSo(answer.outcome)
      ? { witness: { facts, readings, outcomes: [answer.outcome] } }
      : { not: `the evaluators answer the solver's customer ${answer.outcome ?? 'nothing yet'}` };
  });
}
