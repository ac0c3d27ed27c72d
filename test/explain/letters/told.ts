import { type Block, rendered } from '../../../src/explain/letter/blocks.ts';
import { letterOf, sentenceOf } from '../../../src/explain/letter/letter.ts';
import type { Decision } from '../../../src/language/answer/decision.ts';
import type { LetterLanguage } from '../../../src/language/grammar/letters-file.ts';
import { contract } from '../../rules/contract.ts';

const inText = (blocks: readonly Block[], language: LetterLanguage) => rendered(blocks, 'text', language);

export const letter = (decision: Decision, language: LetterLanguage = 'en'): string =>
  inText(letterOf(decision, contract.modelOf(decision.decision), contract.dictionary, language), language);

export const sentence = (decision: Decision, language: LetterLanguage = 'en'): string =>
  inText(sentenceOf(decision, contract.modelOf(decision.decision), contract.dictionary, language), language);
