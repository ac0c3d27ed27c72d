import type * as z from 'zod';
import type { AnySchema } from '../language/facts/fact-type.ts';
import { withConsulted } from '../language/model/consulted.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { mayNeed } from '../language/model/may-need.ts';
import { answerSchema } from './answer-schema.ts';
import { assessmentSchema } from './assessment-schema.ts';
import { decisionFactsSchema, factsSchema, fileSchema, notSaid, schemaFile } from './facts-schema.ts';
import type { JsonSchema } from './forms.ts';
import { reasonSchema } from './reason-schema.ts';
import { ruleSchema } from './rule-schema.ts';

/** What of a policy its schemas are made of. */
export interface Described {
  readonly decisions: readonly string[];
  readonly modelOf: (decision: string) => DecisionModel;
  readonly listedBy: (decision: string) => ReadonlySet<string>;
  readonly dictionary: Dictionary;
  readonly schema: AnySchema;
}

/** The schemas of a policy by the names of their files, each with an `$id` by which the others lead to it. */
export function schemasOf({ decisions, modelOf, listedBy, dictionary, schema }: Described): Record<string, JsonSchema> {
  const all = factsSchema(schema as z.ZodType);
  const files: [path: string, title: string, description: string, schema: JsonSchema][] = [
    ['facts.schema.json', 'Facts', `Every fact; what is left out is not known. ${notSaid}`, all],
    [
      'file.schema.json',
      "A customer's file",
      `Facts, and matters whose facts are laid over those. ${notSaid} Refused too: two matters of one id, and a fact that both the file and a matter give.`,
      fileSchema(all),
    ],
    ['reason.schema.json', 'A reason', 'One step of why an answer is what it is.', reasonSchema],
    ['assessment.schema.json', 'An assessment', "What a customer's file comes to.", assessmentSchema(decisions)],
    ['rule.schema.json', 'A rule file', 'One decision, in the language of rule files.', ruleSchema()],
  ];
  for (const id of decisions) {
    const model = modelOf(id);
    const readings = [...new Set(withConsulted(id, modelOf).flatMap((consulted) => [...consulted.readings]))];
    const optionsOf = (reading: string) => dictionary.readings.get(reading)?.options.map((option) => option.id) ?? [];
    files.push(
      [
        `facts/${id}.schema.json`,
        model.question,
        `The facts that \`${id}\` reads; others are accepted in their form. ${notSaid}`,
        decisionFactsSchema(all, listedBy(id)),
      ],
      [
        `decisions/${id}.schema.json`,
        model.question,
        `The answer of \`${id}\`. Null is what missing facts could still change, or what there is not.`,
        answerSchema(model, mayNeed(id, modelOf, dictionary), optionsOf, readings),
      ],
    );
  }
  return Object.fromEntries(files.map(([path, ...told]) => [path, schemaFile(path, ...told)]));
}
