import { pointer } from '../language/answer/issue.ts';
import type { RuleFile } from '../language/grammar/rule-file.ts';
import type { ShapeFile } from '../language/grammar/shape-file.ts';
import { isSentence, type SpeltOut, speltOut } from '../language/grammar/spelt-out.ts';
import type { Vocabulary } from '../language/model/vocabulary.ts';
import type { Edit, MutantKind } from './mutant.ts';
import type { Path, Place } from './places.ts';
import { inWords, said } from './said.ts';

/** A rule file, or the prelude, of which `rule` is then nothing but terms. */
export interface RuleSource {
  readonly rule: RuleFile | null;
  /** The values that hold a day, and those that hold a sum. */
  readonly held: { readonly by: readonly string[]; readonly amount: readonly string[] };
  readonly places: readonly Place[];
  readonly vocabulary: Vocabulary;
}

/** What a mutator changes: where, what in words, and with what edits. */
export interface Change {
  readonly at: Path;
  readonly means: string;
  readonly edits: readonly Edit[];
}

interface Named {
  readonly id: string;
  readonly kind: MutantKind;
}

/** One way of changing rule files and the prelude. */
export interface RuleMutator extends Named {
  readonly changes: (source: RuleSource) => Iterable<Change>;
}

/** One way of changing another document of a policy, told its content. */
export interface DocumentMutator<Content> extends Named {
  readonly changes: (content: Content) => Iterable<Change>;
}

/** One place is something else. */
export const replaced = (at: Path, to: unknown, means: string): Change => ({
  at,
  means,
  edits: [{ at: pointer(at), to }],
});

/** One place is there no more. */
export const removed = (at: Path, means: string): Change => ({ at, means, edits: [{ at: pointer(at) }] });

/** A sentence, and where its parts stand. */
export interface SentencePlace extends SpeltOut {
  readonly place: Place;
}

export const sentencesIn = ({ places }: RuleSource): readonly SentencePlace[] =>
  places.flatMap((place) => (isSentence(place.shape) ? [{ place, ...speltOut(place.shape) }] : []));

/** Words by one another. */
export const pairs = (two: readonly (readonly [string, string])[]): Map<string, string> =>
  new Map(two.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));

/** Wherever a sentence uses a word, another in its place. */
export const exchanged = (source: RuleSource, other: ReadonlyMap<string, string>): readonly Change[] =>
  sentencesIn(source).flatMap(({ place, file, keyOf }) => {
    const to = other.get(file.operator);
    if (to === undefined) return [];
    const means = `in \`${place.within}\`: "${inWords(to)}", not "${inWords(file.operator)}", in "${said(place.shape)}"`;
    return replaced([...place.at, keyOf.operator], to, means);
  });

/** Whether a place is a condition of a rule, where a sentence in its long form stands and nothing nests. */
export const isInRule = ({ at }: Place): boolean => at[0] === 'rules';

/** The name in an operand: text where it is a name, or `{ "fact": … }`; `null` for any other shape. */
export function nameIn(shape: ShapeFile | undefined, isName: boolean): string | null {
  if (typeof shape === 'string') return isName ? shape : null;
  return typeof shape === 'object' && 'fact' in shape && !('operator' in shape) ? String(shape.fact) : null;
}
