import { allOf, isUnknownInData, possiblyInWords, valueInWords } from '../../language/english/value-in-words.ts';
import { modalities } from '../effect-in-words.ts';
import type { EffectSaid, LetterWords } from './letter-words.ts';

/** The fixed phrases of letters in English. */
export const en: LetterWords = {
  value: ({ value, type, unit }, options) =>
    isUnknownInData(value) ? possiblyInWords(value, type, unit, options) : valueInWords(value, type, unit, options),
  allOf,
  clauses: (ids) => `${ids.length === 1 ? 'clause' : 'clauses'} ${allOf(ids)}`,
  dear: 'Dear customer,',
  asked: (question) => `We are writing to answer this question: ${question}`,
  answer: (answer) => `Our answer: ${answer}`,
  reason: (reason, clauses) => `The reason is that ${reason} (${clauses}).`,
  answered: (answer, reason, clauses) => `${answer.replace(/\.$/, '')}: ${reason} (${clauses}).`,
  open: 'We cannot answer it yet.',
  openWithout: (missing) => `We cannot answer this yet; we still need to know ${missing}.`,
  values: 'The sums and days that matter:',
  next: 'What follows from this:',
  effect: effectInEnglish,
  missing: {
    answer: 'To answer it, we still need to know:',
    rest: 'To work out the rest, we still need to know:',
  },
  whether: (statement) => (/^(whether|if) /.test(statement) ? statement : `whether ${statement}`),
  more: (count) => (count === 1 ? 'one thing more' : `${count} things more`),
  judgement: (on, who, clauses) => `${on}: this is for ${who} (${clauses})`,
  judgements: 'What a calculation cannot settle:',
  yours: 'Yours faithfully',
};

function effectInEnglish({ party, modality, action, amount, day, clause, isSumOpen, isDayOpen }: EffectSaid): string {
  const who = party === 'customer' ? 'you' : 'we';
  const does = modality === 'is-entitled-to' ? 'are entitled to' : modalities[modality];
  const sum = amount === null ? '' : `, which comes to ${amount}`;
  const until = day === null ? '' : `${sum === '' ? '' : ','} ${modality === 'must-not' ? 'before' : 'by'} ${day}`;
  const open = [...(isSumOpen ? ['sum'] : []), ...(isDayOpen ? ['day'] : [])];
  const later = open.length === 0 ? '' : `; we cannot tell the ${open.join(' or the ')} yet`;
  return `${who} ${does} ${action}${sum}${until} (${clause})${later}`;
}
