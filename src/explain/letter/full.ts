import type { Decision } from '../../language/answer/decision.ts';
import { printable } from '../../language/answer/printable.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import { answerInWords, type Beside, sectionsOf } from '../decision-to-english.ts';
import type { Block } from './blocks.ts';

/** All that is told of a decision: the question as its heading, the answer, and a heading and a list for each of its parts. */
export const fullOf = (
  decision: Decision,
  model: DecisionModel,
  dictionary: Dictionary,
  beside: Beside | null,
): readonly Block[] => [
  { kind: 'heading', level: 1, text: printable(model.question) },
  { kind: 'paragraph', text: answerInWords(decision, model, dictionary) },
  ...sectionsOf(decision, model, dictionary, beside).flatMap(([text, items]): Block[] => [
    { kind: 'heading', level: 2, text },
    { kind: 'list', items },
  ]),
];
