import type { AnsweredTwice, ChangedFile, ChangedNames, PolicyDiff } from '../diff/policy-diff.ts';
import { allOf, dateInWords, kebabInWords, valueInWords } from '../language/english/value-in-words.ts';
import { flattenedFacts } from '../language/facts/flattened-facts.ts';
import type { DecisionModel, Parameter } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { type PlainValue, toPlainValue } from '../language/run-time/value.ts';
import { answerInWords, valueHeld } from './decision-to-english.ts';
import { line, linesOf, type Outline } from './outline.ts';

/** A version, for its words. */
export interface Version {
  readonly modelOf: (decision: string) => DecisionModel;
  readonly dictionary: Dictionary;
}

/** What two versions differ in, to be read aloud: documents first, then rule files, then who is answered differently. */
export function diffInWords(diff: PolicyDiff, older: Version, newer: Version): string {
  const { clauses, readings, tables, shared, decisions, files, answers } = diff;
  const heading = `Version ${diff.older.version}, in force from ${dateInWords(diff.older.inForceFrom)}, and version ${diff.newer.version}, from ${dateInWords(diff.newer.inForceFrom)}.`;
  const documents = [
    ...namesInWords('clauses', clauses),
    ...namesInWords('readings', readings),
    ...namesInWords('tables', tables),
    ...namesInWords('shared terms and words', shared),
    ...namesInWords('decisions', { ...decisions, changed: [] }),
  ];
  const customers = answers.flatMap(({ decision, tried, customers: found }) =>
    found.length === 0
      ? [line(`${kebabInWords(decision)}: no customer found who is answered differently, among ${tried} tried`)]
      : [
          line(
            newer.modelOf(decision).question,
            found.map((one) => customerInWords(decision, one, older, newer)),
          ),
        ],
  );
  const sections: [string, Outline[]][] = [
    ['Documents', documents],
    ['Rule files', files.map((file) => fileInWords(file, older, newer))],
    ['Customers who are answered differently', customers],
  ];
  const told = sections.filter(([, parts]) => parts.length > 0);
  const blocks = told.map(([title, parts]) => linesOf([line(title, parts)]).join('\n'));
  return [heading, ...(blocks.length === 0 ? ['They say the same.'] : blocks)].join('\n\n');
}

function namesInWords(of: string, { added, removed, changed }: ChangedNames): Outline[] {
  const told = [
    ['added', added],
    ['gone', removed],
    ['changed', changed],
  ] as const;
  return told.flatMap(([how, names]) => (names.length === 0 ? [] : [line(`${of} ${how}: ${allOf([...names])}`)]));
}

function fileInWords(
  { decision, rules, parameters, terms, values, effects, otherwise }: ChangedFile,
  older: Version,
  newer: Version,
): Outline {
  const parameterOf = ({ modelOf }: Version, name: string) => modelOf(decision).parameters.get(name) as Parameter;
  return line(kebabInWords(decision), [
    ...namesInWords('parameters', { ...parameters, changed: [] }),
    ...parameters.changed.map((name) => {
      const [was, is] = [parameterOf(older, name), parameterOf(newer, name)];
      return line(`${is.means} (${name}): ${parameterInWords(was)}, now ${parameterInWords(is)} (${is.clause})`);
    }),
    ...namesInWords('rules', rules),
    ...(otherwise ? [line('the legal default changed')] : []),
    ...namesInWords('terms', terms),
    ...namesInWords('values', values),
    ...namesInWords('what follows from', effects),
  ]);
}

const parameterInWords = ({ value, dated, type, unit }: Parameter): string =>
  dated === null
    ? valueInWords(toPlainValue(value), type, unit)
    : allOf(
        dated.steps.map(
          (step) => `${valueInWords(toPlainValue(step.value), type, unit)} from ${dateInWords(step.from)}`,
        ),
      );

/** A fact as it is given: by its path, so that the customer can be asked about again. */
function factInWords(path: string, content: unknown, { facts, inWords }: Dictionary): string {
  if (content === null) return `no ${path}`;
  const fact = facts.get(path);
  if (fact === undefined || fact.type === 'entity') return `${path} given`;
  return `${path} ${valueInWords(content as PlainValue, fact.type, null, inWords.options)}`;
}

function customerInWords(
  decision: string,
  { facts, readings, was, is }: AnsweredTwice,
  older: Version,
  newer: Version,
): Outline {
  const [before, after] = [older.modelOf(decision), newer.modelOf(decision)];
  const given = flattenedFacts(facts).map(([path, content]) => factInWords(path, content, newer.dictionary));
  const under = Object.entries(readings).map(
    ([reading, option]) => `${kebabInWords(reading)}: ${kebabInWords(option)}`,
  );
  const { options } = newer.dictionary.inWords;
  const differing = [...after.values].flatMap(([name, value]) => {
    if (JSON.stringify(was.values[name]) === JSON.stringify(is.values[name])) return [];
    const [one, other] = [before.values.get(name), value].map((shown, version) =>
      shown === undefined ? 'not told' : valueHeld(version === 0 ? was : is, name, shown, options),
    );
    return [line(`${value.means} (${name}): ${one}, now ${other}`)];
  });
  return line(
    `given ${given.length === 0 ? 'nothing' : given.join('; ')}${under.length === 0 ? '' : `, read with ${allOf(under)}`}`,
    [
      line(`was ${answerInWords(was, before, older.dictionary)}`),
      line(`now ${answerInWords(is, after, newer.dictionary)}`),
      ...differing,
    ],
  );
}
