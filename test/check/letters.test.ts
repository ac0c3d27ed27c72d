import { describe, expect, it } from 'vitest';
import { issueInWords } from '../../src/language/answer/message.ts';
import type { LettersFile } from '../../src/language/grammar/letters-file.ts';
import { loadPolicy } from '../../src/load-policy.ts';
import { hireCharge, hireFacts, hireFiles, issuesIn } from './hire.ts';

const closer = { clause: 'H1', because: '{hire.bikes} bicycles are free', where: 'hire.isMember' };
const rules = {
  'hire-charge': {
    ...hireCharge,
    otherwise: { ...hireCharge.otherwise, params: { ...hireCharge.otherwise.params, cases: [closer] } },
  },
};

/** What is wrong with the words of letters, by language. */
const told = (letters: Partial<Record<'en' | 'cy', LettersFile>>): readonly string[] =>
  issuesIn(() => loadPolicy({ ...hireFiles, rules, letters }, hireFacts)).map(issueInWords);

const ofHire = (said: object) => ({ en: { decisions: { 'hire-charge': said } } });

describe('the words of letters', () => {
  it.each<[string, object, ...string[]]>([
    ['may be left out', {}],
    [
      'may be of a decision that is not there',
      { en: { decisions: { 'hire-refund': { answers: { due: '{nothing}' } } } } },
    ],
    ['name values in answers', ofHire({ answers: { due: 'pay {charge} by {lastDay}', free: 'pay nothing' } })],
    [
      'name nothing else in answers',
      ofHire({ answers: { due: 'pay {freeSum} by {lastDy}' } }),
      'letters/en/decisions/hire-charge/answers/due: unknown name `freeSum`',
      'letters/en/decisions/hire-charge/answers/due: unknown name `lastDy`, did you mean `lastDay`?',
    ],
    [
      'name in reasons what reasons of rules name, and values',
      ofHire({ reasons: { due: '{charge}, {freeSum}, {hire.bikes}, {lastDay}' } }),
    ],
    [
      'name nothing else in reasons',
      ofHire({ reasons: { free: '{hire.kind}, {hire.bike}' } }),
      'letters/en/decisions/hire-charge/reasons/free: unknown name `hire.kind`',
      'letters/en/decisions/hire-charge/reasons/free: unknown name `hire.bike`, did you mean `hire.bikes`?',
    ],
    [
      'say what such names are',
      ofHire({ names: { freeSum: 'the least sum', 'hire.bikes': 'how many', lastDay: 'x' } }),
    ],
    [
      'say of no other what it is',
      ofHire({ names: { chrge: 'what is asked for' } }),
      'letters/en/decisions/hire-charge/names/chrge: unknown name `chrge`, did you mean `charge`?',
    ],
    [
      'are of outcomes that there are',
      ofHire({ answers: { dues: 'pay' }, reasons: { fee: 'so it is' } }),
      'letters/en/decisions/hire-charge/answers/dues: unknown outcome `dues`, did you mean `due`?',
      'letters/en/decisions/hire-charge/reasons/fee: unknown outcome `fee`, did you mean `free`?',
    ],
    [
      'are looked at in each language',
      { en: {}, cy: { decisions: { 'hire-charge': { answers: { du: 'talu' } } } } },
      'letters/cy/decisions/hire-charge/answers/du: unknown outcome `du`, did you mean `due`?',
    ],
    [
      'say where to turn with numbers of the contract, also of decisions that are not there',
      {
        en: {
          whereToTurn: [
            { says: 'ask', clauses: ['H1'] },
            { says: '{hire-charge/freeSum}, {hire-refund/days}', clauses: ['H2'] },
          ],
        },
      },
    ],
    [
      'say where to turn with no other numbers',
      {
        en: {
          whereToTurn: [
            { says: 'ask', clauses: [] },
            { says: '{hire-charge/freeSm}, {freeSum}', clauses: [] },
          ],
        },
      },
      'letters/en/whereToTurn/1/says: unknown name `hire-charge/freeSm`, did you mean `hire-charge/freeSum`?',
      'letters/en/whereToTurn/1/says: unknown name `freeSum`',
    ],
    [
      'cite clauses that there are',
      { cy: { whereToTurn: [{ says: 'gofyn', clauses: ['H1', 'H3'] }] } },
      'letters/cy/whereToTurn/0/clauses/1: unknown clause `H3`, did you mean `H1`?',
    ],
  ])('%s', (_, letters, ...lines) => {
    expect(told(letters)).toEqual(lines);
  });
});
