import type { RuleFile } from '../language/grammar/rule-file.ts';
import type { ShapeFile, TermFile, WhenFile } from '../language/grammar/shape-file.ts';
import { isSentence, speltOut } from '../language/grammar/spelt-out.ts';

export type Path = readonly PropertyKey[];

/** A shape of a rule file or of the prelude, and what it is there. */
export interface Place {
  readonly at: Path;
  readonly shape: ShapeFile;
  readonly as: Role;
  /** The term, or the rule, that it stands in. */
  readonly within: string;
}

/**
 * A `condition` is one that something depends on: a member of `all` or `any`, `where`, that of a branch, what `not` denies;
 * `part` of a sentence; a `result` of an option or a branch, of an entry or a term.
 */
export type Role = 'condition' | 'part' | 'result';

/** Every shape of a rule file, those within others after them. Closer reasons change no answer, and are none of these. */
export function placesIn({ readings = {}, terms, rules }: RuleFile): readonly Place[] {
  return [
    ...placesInTerms(terms, ['terms']),
    ...Object.entries(readings).flatMap(([reading, { options }]) =>
      Object.entries(options).flatMap(([option, decided]) =>
        Object.entries(decided).flatMap(([name, shape]) =>
          within({ at: ['readings', reading, 'options', option, name], shape, as: 'result', within: name }),
        ),
      ),
    ),
    ...rules.flatMap(({ name, conditions }, index) => {
      const joined = conditions as unknown as ShapeFile;
      return within({ at: ['rules', index, 'conditions'], shape: joined, as: 'result', within: name });
    }),
  ];
}

/** Every shape of terms, by their names. */
export const placesInTerms = (terms: Readonly<Record<string, TermFile>>, at: Path): readonly Place[] =>
  Object.entries(terms).flatMap(([name, term]) => placesInTerm(term, [...at, name], name));

function placesInTerm(term: TermFile, at: Path, name: string): readonly Place[] {
  const isInside = typeof term === 'object' && 'is' in term && !('each' in term);
  const [shape, place] = isInside ? [term.is as ShapeFile, [...at, 'is']] : [term as ShapeFile, at];
  return within({ at: place, shape, as: 'result', within: name });
}

function within(place: Place): readonly Place[] {
  return [
    place,
    ...partsOf(place.shape).flatMap(([steps, shape, as]) => within(inside(place, steps, shape, as))),
  ].concat(innerTerms(place));
}

const inside = (place: Place, steps: Path, shape: ShapeFile, as: Role): Place => ({
  at: [...place.at, ...steps],
  shape,
  as,
  within: place.within,
});

/** The terms of an entry. */
function innerTerms({ at, shape }: Place): readonly Place[] {
  if (typeof shape !== 'object' || !('terms' in shape) || shape.terms === undefined) return [];
  return placesInTerms(shape.terms, [...at, 'terms']);
}

type Part = readonly [steps: Path, shape: ShapeFile, as: Role];

const named = (shapes: Readonly<Record<string, ShapeFile>>, at: Path, as: Role): readonly Part[] =>
  Object.entries(shapes).map(([name, shape]): Part => [[...at, name], shape, as]);

const one = (key: string, shape: ShapeFile | undefined, as: Role): readonly Part[] =>
  shape === undefined ? [] : [[[key], shape, as]];

/** The shapes that a shape holds itself. */
function partsOf(shape: ShapeFile): readonly Part[] {
  if (typeof shape !== 'object') return [];
  if (isSentence(shape)) {
    const { file, keyOf } = speltOut(shape);
    return [
      [[keyOf.fact], file.fact, 'part'],
      ...(file.value === undefined ? [] : [[[keyOf.value], file.value, 'part'] as const]),
      ...named(file.and ?? {}, [keyOf.and], 'part'),
    ];
  }
  if ('all' in shape) return shape.all.map((part, index): Part => [['all', index], part, 'condition']);
  if ('any' in shape) return shape.any.map((part, index): Part => [['any', index], part, 'condition']);
  if ('not' in shape) return isRuleName(shape.not) ? [] : one('not', shape.not, 'condition');
  if ('when' in shape)
    return [
      ...branchesOf(shape).flatMap(({ steps, condition, then }): readonly Part[] => [
        [steps.condition, condition, 'condition'],
        [steps.then, then, 'result'],
      ]),
      ...one('else', shape.else, 'result'),
    ];
  if ('reading' in shape) return named(shape.options, ['options'], 'result');
  if ('each' in shape)
    return [
      ...one('each', shape.each, 'part'),
      ...one('where', shape.where, 'condition'),
      ...(typeof shape.gives === 'object' ? named(shape.gives, ['gives'], 'result') : []),
      ...one('is', shape.is, 'result'),
    ];
  if ('fold' in shape)
    return [
      ...one('fold', shape.fold, 'part'),
      ...one('from', shape.from, 'part'),
      ...one('next', shape.next, 'result'),
    ];
  if ('record' in shape) return named(shape.record, ['record'], 'result');
  if ('list' in shape) return shape.list.map((part, index): Part => [['list', index], part, 'result']);
  if ('of' in shape) return one('of', shape.of, 'part');
  if ('decision' in shape) return named(shape.with ?? {}, ['with'], 'part');
  return [];
}

interface BranchPlace {
  readonly condition: ShapeFile;
  readonly then: ShapeFile;
  readonly steps: { readonly condition: Path; readonly then: Path };
}

/** The branches of a shape; one alone stands without a list, and its condition may be a sentence in short, which is one. */
export function branchesOf(shape: WhenFile): readonly BranchPlace[] {
  if ('then' in shape)
    return [{ condition: shape.when, then: shape.then, steps: { condition: ['when'], then: ['then'] } }];
  return shape.when.map((branch, index) => ({
    ...branch,
    steps: { condition: ['when', index, 'condition'], then: ['when', index, 'then'] },
  }));
}

/** In a rule, `not` is before the name of another rule: `{ "not": { "condition": "in-time" } }`. */
const isRuleName = (shape: ShapeFile): boolean => typeof shape === 'object' && 'condition' in shape;
