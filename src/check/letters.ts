import * as z from 'zod';
import { type Issue, pointer } from '../language/answer/issue.ts';
import {
  type LetterLanguage,
  type LetterOfDecision,
  type LettersFile,
  letterLanguages,
} from '../language/grammar/letters-file.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import { outcomesOf } from '../language/model/outcomes.ts';
import { namesInReason } from '../language/model/reason-names.ts';
import { reportUnknown } from './scope.ts';

/** The form of the words of letters, by language. */
export function lettersForm() {
  const words = z.string().min(1);
  const byName = z.record(words, words).optional();
  const decision = z.strictObject({ question: words.optional(), answers: byName, reasons: byName, names: byName });
  const file = z.strictObject({
    turned: byName,
    decisions: z.record(words, decision).optional(),
    actions: byName,
    facts: byName,
    whereToTurn: z.array(z.strictObject({ says: words, clauses: z.array(words) })).optional(),
  }) satisfies z.ZodType<LettersFile>;
  return z.strictObject({ en: file.optional(), cy: file.optional() });
}

type Letters = { readonly [language in LetterLanguage]?: LettersFile | undefined };

/** Clauses that letters cite and that are none of the policy. Words for a decision that it does not have are left: files may be taken with fewer rules. */
export function checkLetters(letters: Letters, clauses: readonly string[], report: (issue: Issue) => void): void {
  for (const language of letterLanguages) {
    const file = letters[language] ?? {};
    file.whereToTurn?.forEach((sentence, index) => {
      sentence.clauses.forEach((id, place) => {
        const at = pointer(['letters', language, 'whereToTurn', index, 'clauses', place]);
        if (!clauses.includes(id)) reportUnknown({ report }, 'unknown-clause', id, at, clauses);
      });
    });
  }
}

/** What letters say of outcomes, values, terms of reasons and parameters that a policy's rule files do not have; of decisions that it does not have nothing is asked. */
export function strangersInLetters(
  letters: Letters,
  decisions: readonly string[],
  modelOf: (decision: string) => DecisionModel,
): readonly Issue[] {
  const issues: Issue[] = [];
  const on = { report: (issue: Issue) => issues.push({ ...issue, file: 'letters' }) };
  const models = new Map(decisions.map((decision) => [decision, modelOf(decision)]));
  for (const language of letterLanguages) {
    const { decisions: ofDecisions = {}, whereToTurn = [] } = letters[language] ?? {};
    for (const [decision, said] of Object.entries(ofDecisions)) {
      const model = models.get(decision);
      if (model !== undefined) checkSaid(said, model, [language, 'decisions', decision], on);
    }
    for (const [index, { says }] of whereToTurn.entries())
      checkParameters(says, models, pointer([language, 'whereToTurn', index, 'says']), on);
  }
  return issues;
}

interface Reporting {
  readonly report: (issue: Issue) => void;
}

function checkSaid(
  { answers = {}, reasons = {}, names = {} }: LetterOfDecision,
  model: DecisionModel,
  path: readonly string[],
  on: Reporting,
): void {
  const [outcomes, values] = [outcomesOf(model), [...model.values.keys()]];
  const inReasons = [...new Set([...values, ...namesInReasonsOf(model)])];
  const checkName = (name: string, known: readonly string[], ...place: string[]) =>
    known.includes(name) || reportUnknown(on, 'unknown-name', name, pointer([...path, ...place]), known);
  for (const [kind, sentences, known] of [
    ['answers', answers, values],
    ['reasons', reasons, inReasons],
  ] as const)
    for (const [outcome, sentence] of Object.entries(sentences)) {
      if (!outcomes.includes(outcome))
        reportUnknown(on, 'unknown-outcome', outcome, pointer([...path, kind, outcome]), outcomes);
      for (const name of namesInReason(sentence)) checkName(name, known, kind, outcome);
    }
  for (const name of Object.keys(names)) checkName(name, inReasons, 'names', name);
}

/** Names of parameters as `decision/parameter`; of a decision that the policy does not have they are left. */
function checkParameters(says: string, models: ReadonlyMap<string, DecisionModel>, at: string, on: Reporting): void {
  const known = [...models].flatMap(([decision, { parameters }]) =>
    [...parameters.keys()].map((name) => `${decision}/${name}`),
  );
  for (const name of namesInReason(says)) {
    const [decision = '', parameter] = name.split('/');
    const isElsewhere = parameter !== undefined && !models.has(decision);
    if (!known.includes(name) && !isElsewhere) reportUnknown(on, 'unknown-name', name, at, known);
  }
}

const namesInReasonsOf = ({ rules, otherwise }: DecisionModel): readonly string[] =>
  [...rules.map(({ event }) => event), otherwise].flatMap(({ because, cases }) =>
    [because, ...cases.map((closer) => closer.because)].flatMap(namesInReason),
  );
