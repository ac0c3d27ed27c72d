import type { Decision } from '../../language/answer/decision.ts';
import { valueInWords } from '../../language/english/value-in-words.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import type { Documented } from '../documented.ts';
import type { Links } from './links.ts';
import { code, plain, sentence, table } from './markdown.ts';
import { titled } from './titles.ts';

/** The examples of the rule file with the answers that they get now. */
export const examplesTable = (policy: Documented, model: DecisionModel, links: Links): string[] =>
  table(
    ['Example', 'Readings', 'Answer'],
    model.examples.map(({ name, facts, readings, expect }) => [
      plain(sentence(name)),
      Object.entries(readings ?? {})
        .map(([id, option]) => links.option(id, option))
        .join(', '),
      answerInShort(
        policy.evaluate(model.decision as never, facts as never, { readings }),
        model,
        Object.keys(expect.values ?? {}),
        policy.dictionary,
      ),
    ]),
  );

/** The outcome, the values that the example is about, none among them, and what is missing for them. */
function answerInShort(
  { outcome, values, needs }: Decision,
  { values: shown }: DecisionModel,
  about: readonly string[],
  dictionary: Dictionary,
): string {
  const isOpen = outcome === null || about.some((name) => values[name] === null);
  const told = [...shown].flatMap(([name, { means, type, unit }]) => {
    const value = values[name] ?? null;
    if (!about.includes(name) || (value === null && needs.length > 0)) return [];
    return [plain(`${means}: ${valueInWords(value, type, unit, dictionary.inWords.options)}`)];
  });
  const missing = isOpen && needs.length > 0 ? [`missing ${needs.map(code).join(', ')}`] : [];
  return [outcome === null ? 'not decided' : titled(outcome, dictionary), ...told, ...missing].join('; ');
}
