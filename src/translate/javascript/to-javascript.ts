import { type Encoded, encode, type Met } from '../../core/encode.ts';
import type { Bound } from '../../language/model/bound.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import { factsListed } from '../../language/model/facts-read.ts';
import { specialise } from '../../language/model/specialise.ts';
import { answerText } from './answer-text.ts';
import { boundsOver, boundsText } from './bounds-text.ts';
import { ModuleText } from './module-text.ts';
import { type Reading, readingText } from './reading.ts';
import { SharedText } from './shared-text.ts';
import { takenForKnown } from './taken-for-known.ts';
import { wholeText } from './whole.ts';
import { Lines } from './written.ts';

/** What a decision is made into code with: the decisions that it consults, and what its policy knows. */
export interface Knowing {
  readonly modelOf: (decision: string) => DecisionModel;
  readonly dictionary: Pick<Dictionary, 'facts' | 'fields' | 'tables' | 'vocabulary' | 'readings'>;
  /** What facts are bound to be, of those of which all facts are listed. */
  readonly boundsAmong: (listed: ReadonlySet<string>) => readonly Bound[];
  /** The digest of the files of the policy, for a module that is kept apart from it. */
  readonly digest?: string;
}

/**
 * A decision under some readings as the source of a JavaScript module, of plain lines over numbers and text. Its default export takes
 * what `runTimeOf` gives, and returns `read`, which takes facts apart, and `answer` on what that gave: the outcome, the values as they are
 * shown and which conditions of effects hold, or the bare outcome; `undefined` where something is not known, which is then for
 * `evaluate` to tell. `whole` does the same of facts of which all that is read is given, in fewer lines. It says what else is asked of a rule on the way:
 * the facts that the decision lists, and what effects an outcome has.
 */
export function toJavaScript(
  model: DecisionModel,
  readings: Readonly<Record<string, string>>,
  knowing: Knowing,
): string {
  const { dictionary, modelOf, boundsAmong, digest } = knowing;
  const id = model.decision;
  const specialised = (other: DecisionModel) => specialise(other, readings, dictionary.readings);
  const chosen = (other: string) => specialised(other === id ? model : modelOf(other));
  const own = chosen(id);
  const shared = new SharedText(dictionary.tables);
  const text = (
    encoded: Encoded,
    reading: (module: ModuleText) => Reading,
    further: (module: ModuleText) => readonly string[],
  ): readonly string[] => {
    const module = new ModuleText(encoded.inputs, dictionary.facts, shared);
    const answering = [...answerText(own, encoded, module), ...further(module)];
    const lines = new Lines();
    lines.block('read(given) {', () => readingText(module, lines, reading(module)), '},');
    return [...lines.all, ...answering];
  };
  const standIns = new Set<string>();
  const met: Met = {
    term: ({ term }) => {
      if (term.kind === 'table' && term.unlessGiven !== null) standIns.add(term.unlessGiven);
    },
    sentence: () => undefined,
  };
  const partly = encode(id, { modelOf: chosen, dictionary, mayBeUnknown: () => true, met });
  const ofSome = text(
    partly,
    () => byPath,
    () => [],
  );
  const listed = factsListed(id, modelOf);
  const ofAll = wholeText(partly, standIns, dictionary.facts, (leftOut, reading) => {
    const source = { modelOf: chosen, dictionary, ...takenForKnown(leftOut) };
    return text(encode(id, source), reading, (module) =>
      boundsText(boundsOver(boundsAmong(listed), { ...source, specialised }, module), module),
    );
  });
  return [
    `// ${model.question.replaceAll(/\s+/g, ' ')}`,
    '// Generated from the rules; change those, not this.',
    `export default ({ ${shared.called.join(', ')} }) => {`,
    ...shared.constantLines.map((line) => `  ${line}`),
    '  return {',
    `    decision: ${JSON.stringify(id)},`,
    `    readings: ${JSON.stringify(readings)},`,
    ...(digest === undefined ? [] : [`    policy: ${JSON.stringify(digest)},`]),
    `    listed: ${JSON.stringify([...listed])},`,
    `    effects: ${JSON.stringify(Object.fromEntries(own.effects))},`,
    ...[...ofAll, ...ofSome].map((line) => `    ${line}`),
    '  };',
    '};',
    '',
  ].join('\n');
}

const asking = { value: 'read', leftOut: 'isLeftOut', gives: 'gives' } as const;

/** Facts of which some may be left out, by their paths. */
const byPath: Reading = {
  of: ({ asks, path }) => `given.${asking[asks]}(${JSON.stringify(path)})`,
  isRequired: () => false,
  inPence: () => null,
};
