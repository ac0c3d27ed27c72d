import { and, FALSE, not, or, TRUE } from '../logic.ts';
import type { Node } from '../nodes.ts';

/** Facts by their paths, each with the condition on which it is one of a set; a path that is not there never is. */
export type Paths = ReadonlyMap<string, Node>;

export const NO_PATHS: Paths = new Map();

export const only = (path: string, condition: Node = TRUE): Paths => where(condition, new Map([[path, TRUE]]));

const from = (entries: Iterable<readonly [string, Node]>): Paths =>
  new Map([...entries].filter(([, condition]) => condition !== FALSE));

/** Those of a set, as long as a condition holds. */
export const where = (condition: Node, paths: Paths): Paths =>
  condition === TRUE ? paths : from([...paths].map(([path, node]) => [path, and(condition, node)] as const));

/** Those with each condition made another, such as one that holds for some entry of a list. */
export const changed = (paths: Paths, change: (condition: Node) => Node): Paths =>
  from([...paths].map(([path, node]) => [path, change(node)] as const));

const allPaths = (sets: readonly Paths[]): ReadonlySet<string> => new Set(sets.flatMap((paths) => [...paths.keys()]));

export const isIn = (path: string, paths: Paths): Node => paths.get(path) ?? FALSE;

/** Those that are in one of several sets. */
export function anyOf(sets: readonly Paths[]): Paths {
  const some = sets.filter(({ size }) => size > 0);
  if (some.length < 2) return some[0] ?? NO_PATHS;
  return from([...allPaths(some)].map((path) => [path, or(...some.map((paths) => isIn(path, paths)))] as const));
}

/** A set that counts only on a condition. */
export interface Way {
  readonly isOpen: Node;
  readonly paths: Paths;
}

export const anyOfOpen = (ways: readonly Way[]): Paths => anyOf(ways.map(({ isOpen, paths }) => where(isOpen, paths)));

/** Those that are in each of the sets that count; none where no set does. */
export function eachOfOpen(ways: readonly Way[]): Paths {
  const isAnyOpen = or(...ways.map(({ isOpen }) => isOpen));
  const inEach = (path: string) => and(...ways.map(({ isOpen, paths }) => or(not(isOpen), isIn(path, paths))));
  return from(
    [...allPaths(ways.map(({ paths }) => paths))].map((path) => [path, and(isAnyOpen, inEach(path))] as const),
  );
}

/** The one that is there, where there is but one. */
export function onlyOne(paths: Paths): Paths {
  const alone = (path: string) => [...paths].flatMap(([other, node]) => (other === path ? [] : [not(node)]));
  return from([...paths].map(([path, node]) => [path, and(node, ...alone(path))] as const));
}
