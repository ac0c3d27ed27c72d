import type { Decision } from '../../language/answer/decision.ts';
import { valueInWords } from '../../language/english/value-in-words.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import type { PlainValue } from '../../language/run-time/value.ts';
import type { Documented } from '../documented.ts';
import type { Links } from './links.ts';
import { code, plain, sentence, table } from './markdown.ts';

/** The examples of the rule file with the answers that they get now. */
export const examplesTable = (policy: Documented, model: DecisionModel, links: Links): string[] =>
  table(
    ['Example', 'Facts', 'Readings', 'Answer'],
    model.examples.map(({ name, facts, readings, expect }) => [
      plain(sentence(name)),
      factsInShort(facts as never, policy.dictionary),
      Object.entries(readings ?? {})
        .map(([id, option]) => `${links.reading(id)} ${code(option)}`)
        .join(', '),
      answerInShort(
        policy.evaluate(model.decision as never, facts as never, { readings }),
        model,
        Object.keys(expect.values ?? {}),
      ),
    ]),
  );

type Given = { readonly [name: string]: PlainValue };

function factsInShort(given: Given, dictionary: Dictionary): string {
  const { facts } = dictionary;
  const paths = Object.entries(given).flatMap(([name, value]): [string, PlainValue][] =>
    facts.has(name) && !isEntity(name, value, facts)
      ? [[name, value]]
      : Object.entries(value as Given).map(([field, part]) => [`${name}.${field}`, part]),
  );
  return paths.map(([path, value]) => `${code(path)} ${factInShort(path, value, dictionary)}`).join('; ') || 'none';
}

const isEntity = (name: string, value: PlainValue, facts: Dictionary['facts']): boolean =>
  facts.get(name)?.type === 'entity' && value !== null;

const longestTold = 160;

function factInShort(path: string, value: PlainValue, { facts, inWords }: Dictionary): string {
  const fact = facts.get(path);
  if (fact === undefined || value === null) return 'none';
  const words = valueInWords(value, fact.type, fact.unit, inWords.options);
  return plain(Array.isArray(value) && words.length > longestTold ? `${value.length} entries` : words);
}

/** The outcome, the values that the example is about, and what is missing for them. */
function answerInShort(
  { outcome, values, needs }: Decision,
  { values: shown }: DecisionModel,
  about: readonly string[],
): string {
  const told = [...shown].flatMap(([name, { means, type, unit }]) => {
    const value = values[name] ?? null;
    return about.includes(name) && value !== null ? [plain(`${means}: ${valueInWords(value, type, unit)}`)] : [];
  });
  const isOpen = outcome === null || about.some((name) => values[name] === null);
  const missing = isOpen && needs.length > 0 ? [`missing ${needs.map(code).join(', ')}`] : [];
  return [outcome === null ? 'not decided' : code(outcome), ...told, ...missing].join('; ');
}
