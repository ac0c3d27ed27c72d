import { givenTuples } from './core/given-tuples.ts';
import type { Input } from './core/inputs.ts';
import { isRecord } from './language/answer/found.ts';
import type { Dictionary } from './language/model/dictionary.ts';
import type { GivenFacts } from './prove/given-facts.ts';
import { givenSymbols } from './prove/given-symbols.ts';
import { contentAt, type FactPlace, withContent } from './turning/fact-place.ts';
import type { Question } from './turning/question.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Facts that everybody has, those of the places that are asked about put aside. */
export interface GivenToAll {
  readonly fixed: GivenFacts;
  /** Facts found by the solver, with these as they were given. */
  readonly withGiven: (found: Facts) => Facts;
}

/** Throws `PolicyError` for what are no facts. */
export function givenToAll(
  document: unknown,
  places: readonly FactPlace[],
  { check, listed }: Pick<Question, 'check' | 'listed'>,
  { facts }: Pick<Dictionary, 'facts'>,
): GivenToAll {
  const whole = places.filter(({ within }) => within.length === 0);
  const inEntries = places.filter(({ within }) => within.length > 0);
  const kept = whole.reduce(without, document);
  const { values, given } = check(kept);
  const isGiven = (path: string): boolean => {
    const entity = facts.get(path)?.entity ?? null;
    return values.has(path) || (entity !== null && values.get(entity) === null);
  };
  const isFixed = ({ asks, path }: Input): boolean => (asks === 'gives' ? given.gives(path) : isGiven(path));
  const own = inEntries.filter(({ fact }) => values.has(fact));
  const isFact = (path: string): boolean => facts.has(path) && facts.get(path)?.type !== 'entity';
  const over = (found: unknown, told: unknown, path: string): unknown => {
    if (!isRecord(told) || !isRecord(found) || isFact(path)) return told;
    const inside = (name: string) => over(found[name], told[name], path === '' ? name : `${path}.${name}`);
    return { ...found, ...Object.fromEntries(Object.keys(told).map((name) => [name, inside(name)])) };
  };
  return {
    fixed: {
      paths: [...values.keys()].filter((path) => listed.has(path) && isFact(path)),
      of: (key, input, texts) => {
        if (!isFixed(input)) return null;
        const inputs = new Map([[key, input]]);
        return givenSymbols(givenTuples(given, inputs), inputs, texts)(key);
      },
      openIn: (path) => own.filter(({ fact }) => fact === path).map(({ within }) => within),
      lengths: lengthsOf(kept),
    },
    withGiven: (found) =>
      own.reduce(
        (all, place) => withContent(all, place, contentAt(found, place)) as Facts,
        over(found, kept, '') as Facts,
      ),
  };
}

/** A document without what it holds at a place. */
function without(document: unknown, { fact }: FactPlace): unknown {
  const [name, ...rest] = fact.split('.') as [string, ...string[]];
  if (!isRecord(document) || !Object.hasOwn(document, name)) return document;
  const { [name]: inner, ...others } = document;
  if (rest.length === 0) return others;
  return { ...document, [name]: without(inner, { fact: rest.join('.') } as FactPlace) };
}

/** The most entries of each list in a document, by its path. */
function lengthsOf(document: unknown): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  const look = (content: unknown, path: string): void => {
    if (Array.isArray(content)) {
      lengths.set(path, Math.max(content.length, lengths.get(path) ?? 0));
      for (const entry of content) look(entry, `${path}[]`);
    } else if (isRecord(content))
      for (const [name, inner] of Object.entries(content)) look(inner, path === '' ? name : `${path}.${name}`);
  };
  look(document, '');
  return lengths;
}
