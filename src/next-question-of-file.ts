import { askedFacts } from './asked.ts';
import { type Part, partsOf } from './check/file-parts.ts';
import type { DecisionModel } from './language/model/decision-model.ts';
import type { Dictionary } from './language/model/dictionary.ts';
import { mayNeed } from './language/model/may-need.ts';
import type { NextQuestion } from './next-question-type.ts';
import type { AnswerOptions, Options } from './policy-interface.ts';

type Answers = Readonly<Record<string, Answer | undefined>>;
type Answer = { readonly outcome: string | null; readonly needs: readonly string[] };

/** What of a policy a file is asked by. */
export interface PartsOfFile {
  readonly decisions: readonly string[];
  readonly assess: (
    file: unknown,
    options: AnswerOptions,
  ) => { readonly decisions: Answers; readonly matters: Readonly<Record<string, Answers>> };
  readonly dictionary: Dictionary;
  readonly modelOf: (decision: string) => DecisionModel;
  readonly ofDecision: (decision: string, facts: unknown, options?: Options) => NextQuestion | null;
}

/**
 * What asks for one fact of a customer's file after another: of the decisions that are asked of it and are open that which needs least, the first
 * of equals. What the file does not speak of at all is not asked about.
 */
export function nextQuestionsOfFile({ decisions, assess, modelOf, dictionary, ofDecision }: PartsOfFile) {
  return (given: unknown, options?: Options): NextQuestion | null => {
    const file = askedFacts(given);
    const assessment = assess(file, { ...options, reasons: 'none' });
    const open = [
      ...openIn(assessment.decisions, null),
      ...Object.entries(assessment.matters).flatMap(([matter, answers]) => openIn(answers, matter)),
    ];
    if (open.length === 0) return null;
    const nearest = open.reduce((least, one) => (one.needs.length < least.needs.length ? one : least));
    const part = partsOf(file).parts.find(({ matter }) => matter === nearest.matter) as Part;
    const asked = ofDecision(nearest.decision, part.facts, options);
    return asked === null
      ? null
      : Object.freeze({ ...asked, matter: isOfMatter(asked.path, modelOf(nearest.decision)) ? part.matter : null });
  };

  function openIn(answers: Answers, matter: string | null) {
    return Object.entries(answers).flatMap(([decision, answer]) =>
      answer === undefined || answer.outcome !== null ? [] : [{ decision, matter, needs: answer.needs }],
    );
  }

  /**
   * Whether a fact belongs to the matter: what the question is about, and what no question about anything else reads; of an
   * entity that others read too, what happened several times.
   */
  function isOfMatter(path: string, { about }: DecisionModel): boolean {
    const [name] = path.split('.') as [string];
    if (name === about) return true;
    const type = dictionary.facts.get(path)?.type;
    const isList = typeof type === 'object' && 'list' in type;
    return readersOf(isList ? path : name).every((id) => modelOf(id).about === about);
  }

  function readersOf(path: string): readonly string[] {
    const isWithin = (read: string) => read === path || read.startsWith(`${path}.`);
    return decisions.filter((id) => mayNeed(id, modelOf, dictionary).some(isWithin));
  }
}
