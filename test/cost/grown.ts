import { addDays, type CivilDate } from '../../src/values/date.ts';
import { contract, examplesOf } from '../rules/contract.ts';

type Facts = Record<string, unknown>;

const at = (facts: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Facts | null | undefined)?.[key], facts);

/** The paths of all lists. */
const lists = [...contract.dictionary.facts.values()]
  .filter(({ type }) => typeof type === 'object' && 'list' in type)
  .map(({ path }) => path);

/** Of some lists fewer entries are taken, because each is held against the others. */
const fewer = (path: string, entries: number): number => (path.startsWith('priceChange.') ? entries / 20 : entries);

/** An entry each list has in some example, with which it is filled. */
const entryOf = new Map(
  lists.map((path) => {
    const given = contract.decisions
      .flatMap(examplesOf)
      .map(({ facts }) => at(facts, path) as readonly unknown[] | undefined);
    return [path, given.find((entries) => entries !== undefined && entries.length > 0)?.[0]];
  }),
);

/** The entry with days and names of its own, so that no two are one. */
function varied(entry: unknown, turn: number, key = ''): unknown {
  if (typeof entry === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(entry)) return addDays(entry as CivilDate, turn);
    return key === 'name' ? `${entry} ${turn}` : entry;
  }
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
  return Object.fromEntries(Object.entries(entry).map(([name, part]) => [name, varied(part, turn, name)]));
}

/** Decisions that are asked about lists in an example, with the facts of it. */
export const asked = contract.decisions.flatMap((decision) => {
  const paths = lists.filter((path) => examplesOf(decision).some(({ facts }) => at(facts, path) !== undefined));
  const ofAll = examplesOf(decision).map(({ facts }) => facts as Facts);
  const most = (facts: Facts): number => paths.filter((path) => at(facts, path) !== undefined).length;
  const [facts] = ofAll.toSorted((a, b) => most(b) - most(a));
  return facts === undefined || paths.length === 0 ? [] : [{ decision, paths, facts }];
});

/** The facts with so many entries in each of the lists. */
export function grown(facts: Facts, paths: readonly string[], entries: number): Facts {
  const copy = structuredClone(facts);
  for (const path of paths) {
    const [name, field] = path.split('.') as [string, string?];
    const holder = field === undefined ? copy : (copy[name] as Facts | null | undefined);
    if (holder === undefined || holder === null) continue;
    const filled = Array.from({ length: fewer(path, entries) }, (_, turn) => varied(entryOf.get(path), turn));
    holder[field ?? name] = filled;
  }
  return copy;
}
