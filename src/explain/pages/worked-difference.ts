import type { Decision } from '../../language/answer/decision.ts';
import { allOf, valueInWords } from '../../language/english/value-in-words.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { Documented } from '../documented.ts';
import { line, type Outline } from '../outline.ts';
import { code, plain } from './markdown.ts';
import { wordsOfId } from './titles.ts';

/** The same customer, another answer: the first example that an option answers otherwise than the default does, and how. */
export function workedDifference(policy: Documented, model: DecisionModel, reading: string, option: string): Outline {
  const byDefault = policy.dictionary.readings.get(reading)?.default ?? option;
  const answer = (facts: unknown, readings: Readonly<Record<string, string>>) =>
    policy.evaluate(model.decision as never, facts as never, { readings });
  // Those that choose no other reading first: theirs is the plainest difference.
  const examples = [...model.examples].sort((a, b) => chosenIn(a.readings, reading) - chosenIn(b.readings, reading));
  let second: Outline | null = null;
  for (const { name, facts, readings } of examples) {
    const [before, after] = [byDefault, option].map((id) => answer(facts, { ...readings, [reading]: id })) as [
      Decision,
      Decision,
    ];
    const parts = differencesOf(before, after, model, policy);
    if (parts.length === 0) continue;
    const others = Object.entries(readings ?? {}).filter(([id]) => id !== reading);
    const under =
      others.length === 0 ? '' : `, ${allOf(others.map(([id, chosen]) => `${code(id)} being ${code(chosen)}`))}`;
    const told = line(`The same customer, another answer (example "${plain(name)}"${under}):`, parts);
    if (before.outcome !== null && after.outcome !== null) return told;
    second ??= told;
  }
  return second ?? line('No example shows a customer whose answer it changes.');
}

const chosenIn = (readings: Readonly<Record<string, string>> | undefined, reading: string): number =>
  Object.keys(readings ?? {}).filter((id) => id !== reading).length;

function differencesOf(
  before: Decision,
  after: Decision,
  { values }: DecisionModel,
  { dictionary }: Documented,
): Outline[] {
  const { options } = dictionary.inWords;
  const said = ({ outcome, needs }: Decision) =>
    outcome === null ? `not decided, missing ${allOf(needs.map(code))}` : plain(wordsOfId(outcome, dictionary));
  const outcome =
    before.outcome === after.outcome ? [] : [line(`the outcome: ${said(after)}, by default ${said(before)}`)];
  const others = [...values].flatMap(([name, { means, type, unit }]) => {
    const [was, is] = [before, after].map((decision) =>
      valueInWords(decision.values[name] ?? null, type, unit, options),
    ) as [string, string];
    return was === is ? [] : [line(plain(`${means}: ${is}, by default ${was}`))];
  });
  return [...outcome, ...others];
}
