import type { Decision } from '../../language/answer/decision.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { PlainValue } from '../../language/run-time/value.ts';
import { decisionInWords } from '../decision-to-english.ts';
import type { Documented } from '../documented.ts';
import { line } from '../outline.ts';
import { fenced, folded } from './folded.ts';
import type { Links } from './links.ts';
import { code, list, plain, sentence } from './markdown.ts';

/** The examples to be copied as they stand, each folded away: its facts as JSON, what none means in them, and its answer with why. */
export function examplesInFull(policy: Documented, model: DecisionModel, links: Links): string[] {
  const answers = model.examples.map(({ facts, readings }) =>
    policy.evaluate(model.decision as never, facts as never, { readings }),
  );
  const shown = mostTelling(answers, model);
  return model.examples.flatMap(({ name, facts, readings }, at) => {
    const chosen = Object.entries(readings ?? {});
    return folded(sentence(name), [
      fenced('json', JSON.stringify(facts, null, 2)),
      ...nonesExplained(facts as Given, policy),
      ...(chosen.length === 0
        ? []
        : [`Readings: ${chosen.map(([id, option]) => links.option(id, option)).join(', ')}.`]),
      ...(shown !== undefined && answers[at] === shown
        ? ['The answer and all that it rests on, as `explain` tells it:', workedOut(shown, policy)]
        : []),
    ]);
  });
}

/** The answer that shows the most of how the decision works: by a rule, with nothing missing, or what comes nearest to that. */
function mostTelling(answers: readonly Decision[], { otherwise }: DecisionModel): Decision | undefined {
  const decided = answers.filter(({ outcome }) => outcome !== null);
  const whole = decided.filter(({ needs }) => needs.length === 0);
  const byRule = whole.filter(({ outcome }) => outcome !== otherwise.outcome);
  return byRule[0] ?? whole[0] ?? decided[0];
}

const workedOut = (answer: Decision, { modelOf, dictionary }: Documented): string =>
  fenced('text', decisionInWords(answer, modelOf(answer.decision), dictionary).trimEnd());

type Given = { readonly [name: string]: PlainValue };

/** What a null says of each fact that is given as one. */
function nonesExplained(given: Given, { dictionary: { facts } }: Documented): string[] {
  const nones = [...facts.values()].filter(({ path }) => valueAt(given, path) === null);
  return list(
    nones.map(({ path, none, title }) =>
      line(`${code(path)} is ${code('null')}: ${plain(none ?? `no ${title ?? path}`)}`),
    ),
  );
}

/** What stands at the path itself; a part of what is none is not given as none. */
function valueAt(given: Given, path: string): PlainValue | undefined {
  let at: PlainValue | undefined = given;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || Array.isArray(at) || !Object.hasOwn(at, key)) return undefined;
    at = (at as Given)[key];
  }
  return at;
}
