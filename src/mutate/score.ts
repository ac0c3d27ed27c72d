import type { Mutant, MutantKind } from './mutant.ts';

/** What became of a mutant. */
export interface MutantResult {
  readonly id: string;
  /** `not-loaded`: it is no sound policy, which is found before anybody is asked. */
  readonly came: 'killed' | 'survived' | 'not-loaded';
  /** What noticed it first, in this order. */
  readonly by: NoticedBy | null;
  /** The case, the example, the property or what the check said; the first issue of one that is not loaded. */
  readonly failed: string | null;
}

/** What can notice a mutant: cases, examples and properties of the decisions, and what else is asked. */
export type NoticedBy = 'cases' | 'examples' | 'properties' | 'check';

/** How many mutants of one kind are noticed, and by what. */
export interface Score {
  readonly mutants: number;
  readonly notLoaded: number;
  readonly killedBy: Readonly<Record<NoticedBy, number>>;
  /** Survivors of which is written why no answer is another, and that nothing tells apart. */
  readonly equivalent: number;
  /** All other survivors. */
  readonly gaps: number;
  /** Those killed of all but the equivalent, in per cent with one place, rounded down. */
  readonly killed: string;
  /** The same of those killed by cases alone. */
  readonly killedByCases: string;
}

export type Scores = Readonly<Record<MutantKind, Score>>;

export function scoresOf(
  mutants: readonly Mutant[],
  results: ReadonlyMap<string, MutantResult>,
  isEquivalent: (id: string) => boolean,
): Scores {
  const of = (kind: MutantKind): Score => {
    const all = mutants.flatMap((mutant) => {
      const result = results.get(mutant.id);
      return mutant.kind === kind && result !== undefined ? [result] : [];
    });
    const count = (is: (result: MutantResult) => boolean): number => all.filter(is).length;
    const notLoaded = count(({ came }) => came === 'not-loaded');
    const killedBy = {
      cases: count(({ by }) => by === 'cases'),
      examples: count(({ by }) => by === 'examples'),
      properties: count(({ by }) => by === 'properties'),
      check: count(({ by }) => by === 'check'),
    };
    const equivalent = count(({ id, came }) => came === 'survived' && isEquivalent(id));
    const counted = all.length - notLoaded - equivalent;
    const killed = count(({ by }) => by !== null);
    return {
      mutants: all.length,
      notLoaded,
      killedBy,
      equivalent,
      gaps: counted - killed,
      killed: percent(killed, counted),
      killedByCases: percent(killedBy.cases, counted),
    };
  };
  return { logic: of('logic'), effects: of('effects'), tables: of('tables') };
}

const percent = (part: number, all: number): string =>
  all === 0 ? '100.0' : (Math.floor((part * 1000) / all) / 10).toFixed(1);
