import type { AnySchema } from '../language/facts/fact-type.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { mayNeed } from '../language/model/may-need.ts';
import { answersText } from './answers-text.ts';
import { factsText } from './facts-text.ts';

/** What of a policy its types are made of. */
export interface Typed {
  readonly decisions: readonly string[];
  readonly modelOf: (decision: string) => DecisionModel;
  readonly listedBy: (decision: string) => ReadonlySet<string>;
  readonly dictionary: Dictionary;
  /** The schema of its facts. */
  readonly schema: AnySchema;
}

/** The types of a policy as a module of TypeScript, `Effect` being imported as told. */
export function typesText(policy: Typed, heading: string, importOfEffect: string): string {
  const { decisions, modelOf, listedBy, dictionary, schema } = policy;
  const needsOf = (decision: string) => mayNeed(decision, modelOf, dictionary);
  return `${heading}
${importOfEffect}

${answersText(decisions.map(modelOf), [...dictionary.readings.values()], needsOf)}
${factsText(schema, decisions, listedBy)}`;
}
