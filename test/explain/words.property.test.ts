import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decisionInWords } from '../../src/explain/decision-to-english.ts';
import { outcomesOf } from '../../src/language/model/outcomes.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract, examplesOf } from '../rules/contract.ts';

const { dictionary, modelOf, decisions } = contract;
const { factsFor, readingsFor } = arbitrariesOf(contract);

/** Ids of more than one word: they are said with spaces, or in words of their own. */
function idsOf(decision: string): readonly string[] {
  const model = modelOf(decision);
  const actions = [...model.effects.values()].flatMap((effects) => effects.map(({ action }) => action));
  const rules = model.rules.map(({ name }) => name);
  return [...new Set([...outcomesOf(model), ...actions, ...rules, ...contract.decisions])].filter((id) =>
    id.includes('-'),
  );
}

/** What is told, without the names that a reader can give it by: paths of facts, names of values, ids of readings and their options. */
const told = (text: string): string =>
  text
    .split('\n\n')
    .filter((block) => !block.startsWith('Readings') && !block.startsWith('Missing'))
    .join('\n\n')
    .replaceAll(/\([^()]*[a-z]\.[a-zA-Z]+[^()]*\)|\(missing [^()]*\)|not decided: missing .*/g, '');

function faultsIn(text: string, decision: string): string[] {
  const words = told(text);
  const ids = idsOf(decision).filter((id) =>
    new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(words.replaceAll(/"[^"]*"/g, '')),
  );
  return [
    ...ids.map((id) => `the id ${id}`),
    ...(text.match(/\b(null|undefined|NaN|\[object|true false)\b/g) ?? []),
    ...(words.match(/\b([a-zA-Z]{2,}) \1\b/g) ?? []),
    ...(words.match(/(?<![£\d.,])\d[\d,.]* (plus|minus) £|£[\d,.]+ (plus|minus) \d/g) ?? []),
  ];
}

describe.each(decisions)('what is said of %s', (decision) => {
  it('holds no null, no undefined, no raw id, no doubled word and no sum of money without its pounds, on any facts', () => {
    fc.assert(
      fc.property(
        fc.oneof(factsFor(decision), factsFor(decision, { unknown: 0.25 })),
        readingsFor(decision),
        (facts, readings) => {
          const text = decisionInWords(
            contract.evaluate(decision, facts as never, { readings }),
            modelOf(decision),
            dictionary,
          );
          expect(faultsIn(text, decision), text).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

test('a fault of each kind is found', () => {
  const found = faultsIn('in-time: the the day null 0.17 plus £0.15\n\nWhy\n  undefined', 'invoice-dispute');
  expect(found).toEqual(['the id in-time', 'null', 'undefined', 'the the', '0.17 plus £']);
});

test('every outcome of an example is said', () => {
  for (const decision of decisions)
    for (const { facts, readings } of examplesOf(decision)) {
      const answer = contract.evaluate(decision, facts as never, { readings });
      expect(faultsIn(decisionInWords(answer, modelOf(decision), dictionary), decision)).toEqual([]);
    }
});
