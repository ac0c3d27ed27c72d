import account from '../../docs/examples/account.json' with { type: 'json' };
import { files } from '../../rules/index.ts';
import { decisions, evaluate, evaluateWithEngine, explain, summarise } from '../../src/index.ts';
import type { Json } from './json-tree.ts';
import { holdsAlike, type Target } from './target.ts';

interface Example {
  readonly facts: object;
  readonly readings?: object;
}

/** A question about the contract on facts of its examples, those of one decision asked of the next too. */
const seeds = decisions.flatMap((decision, at) => {
  const { base = {}, examples } = (files.examples as Record<string, object>)[decision] as {
    base?: object;
    examples: Example[];
  };
  const asked = examples.map(({ facts, readings = {} }) => [decision, { ...base, ...facts }, readings] as const);
  const next = decisions[(at + 1) % decisions.length] as string;
  return [...asked, [decision, account, {}] as const, [next, base, {}] as const].map(([id, facts, readings]) => ({
    decision: id,
    facts,
    options: { readings, tables: {} },
  }));
}) as unknown as readonly Json[];

interface Question {
  readonly decision: never;
  readonly facts: never;
  readonly options: never;
}

/** A question whose very form was changed asks with nothing. */
const questionIn = (input: Json): readonly [never, never, never] => {
  const { decision, facts, options } = Object(input) as Question;
  return [decision, facts, options];
};

export const answering: Target = {
  name: 'evaluate',
  seeds,
  run(input) {
    const answer = evaluate(...questionIn(input));
    explain(answer);
    return summarise(answer);
  },
  alsoHold: (input) =>
    holdsAlike(
      () => evaluate(...questionIn(input)),
      () => evaluateWithEngine(...questionIn(input)),
    ),
};
