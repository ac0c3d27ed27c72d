import * as ours from '../../src/index.ts';
import { byHand } from './by-hand/index.ts';
import type { Contestant } from './measure.ts';
import { byPeers } from './peers/by-peers.ts';
import { outcomeRules } from './peers/outcome-rules.ts';
import { type Questioned, questions } from './questions.ts';
import { told } from './same-answers.ts';

const { evaluate, evaluateWithEngine, toEngine } = ours;

/** How contestants are called in the tables. */
export const names = {
  unread: '`evaluate`, reasons unread',
  read: '`evaluate`, reasons read',
  bare: '`compileDecision`',
  bareOutcome: '`compileDecision`, outcome of typed facts',
  byHand: 'written by hand',
  byEngine: '`evaluateWithEngine` (json-rules-engine)',
  plainEngine: '`toEngine`: json-rules-engine, the rule file',
} as const;

/** A contestant, and what it answers: the outcome and the values as text, or the outcome alone. */
interface Checked extends Contestant {
  readonly gives: (answer: unknown) => string;
  readonly isWhole: boolean;
}

interface Bare {
  (facts: object): { outcome: string | null; values: object };
  typed(facts: object): object;
  outcome(typed: object): string | null;
}
type CompileDecision = (decision: string) => Bare;

/** All who answer a decision, each of them checked to give the outcomes, and where it gives values the values, that the rule gives. */
export async function contestantsOf(decision: Questioned): Promise<readonly Contestant[]> {
  const asked = questions[decision];
  const facts = (turn: number) => asked[turn % asked.length] as never;
  const whole = (name: string, answer: Contestant['answer']): Checked => ({
    name,
    answer,
    isWhole: true,
    gives: (answered) => told(answered as ReturnType<Bare>),
  });
  const outcomeOnly = (name: string, answer: Contestant['answer']): Checked => ({
    name,
    answer,
    isWhole: false,
    gives: String,
  });

  const hand = byHand[decision];
  const all = [
    whole(names.unread, (turn) => {
      const answer = evaluate(decision, facts(turn));
      touched(answer.outcome, answer.values);
      return answer;
    }),
    whole(names.read, (turn) => {
      const answer = evaluate(decision, facts(turn));
      touched(answer.because, answer.effects, answer.clauses, answer.readings, answer.parameters, answer.tables);
      return answer;
    }),
    ...bareOnes(decision, asked).map(({ isWhole, name, answer }) => (isWhole ? whole : outcomeOnly)(name, answer)),
    whole(names.byHand, (turn) => hand(facts(turn))),
    whole(names.byEngine, (turn) => evaluateWithEngine(decision, facts(turn))),
    outcomeOnly(names.plainEngine, await plainEngine(decision, asked)),
  ];
  for (const [name, compile] of Object.entries(byPeers)) {
    const ask = await compile(outcomeRules[decision] as never);
    const ready = asked.map((given) => ask(given as never));
    all.push(outcomeOnly(peerName(name), (turn) => (ready[turn % ready.length] as () => unknown)()));
  }
  for (const contestant of all) await check(contestant, decision, asked);
  return all;
}

export const peerName = (name: string): string => `${name}, the outcome alone`;

/** The bare function, in a package that has one. */
function bareOnes(decision: Questioned, asked: readonly object[]) {
  const compileDecision = (ours as { compileDecision?: CompileDecision }).compileDecision;
  if (compileDecision === undefined) return [];
  const bare = compileDecision(decision);
  const typed = asked.map((given) => bare.typed(given));
  return [
    { isWhole: true, name: names.bare, answer: (turn: number) => bare(asked[turn % asked.length] as object) },
    {
      isWhole: false,
      name: names.bareOutcome,
      answer: (turn: number) => bare.outcome(typed[turn % typed.length] as object),
    },
  ];
}

async function plainEngine(decision: Questioned, asked: readonly object[]): Promise<Contestant['answer']> {
  const engine = await toEngine(decision);
  const flat = asked.map(byPath);
  const outcomes = new Set(asked.map((given) => evaluate(decision, given as never).outcome as string));
  // The engine has no event for what is so where no rule holds.
  const ofRules = new Set<string>();
  for (const given of flat) for (const { type } of (await engine.run(given)).events) ofRules.add(type);
  const [otherwise] = [...outcomes].filter((outcome) => !ofRules.has(outcome));
  return async (turn) => {
    const { events } = await engine.run(flat[turn % flat.length] as Record<string, unknown>);
    return events[0]?.type ?? otherwise;
  };
}

/** Facts by their paths, entities among them. */
function byPath(facts: object): Record<string, unknown> {
  const flat = Object.entries(facts).flatMap(([name, content]: [string, unknown]): [string, unknown][] => {
    if (typeof content !== 'object' || content === null || Array.isArray(content)) return [[name, content]];
    return [
      [name, content],
      ...Object.entries(content).map(([field, part]) => [`${name}.${field}`, part] as [string, unknown]),
    ];
  });
  return Object.fromEntries(flat);
}

async function check({ name, answer, gives, isWhole }: Checked, decision: Questioned, asked: readonly object[]) {
  for (const [turn, given] of asked.entries()) {
    const expected = evaluate(decision, given as never);
    const [one, other] = [gives(await answer(turn)), isWhole ? told(expected) : String(expected.outcome)];
    if (one !== other) throw new Error(`${decision}: ${name} gives ${one}, not ${other}, for ${JSON.stringify(given)}`);
  }
}

/** Parts of an answer that are looked at, so that they are made if they were not yet. */
let parts = 0;
function touched(...all: readonly unknown[]): void {
  parts = (parts + all.length) % 1000;
}
