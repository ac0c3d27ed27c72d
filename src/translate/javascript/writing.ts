import type { Node, OfKind } from '../../core/nodes.ts';
import type { ModuleText } from './module-text.ts';
import type { Region, Use } from './regions.ts';
import type { BoundWritten, Scope } from './scope.ts';
import type { Lines, Written } from './written.ts';

/** The function that is being written. */
export interface Writing {
  readonly module: ModuleText;
  readonly lines: Lines;
  readonly helper: (of: string, ...given: readonly Written[]) => Written;
  readonly fresh: (words: string) => string;
  /** A node as an expression, by its name where it has one. */
  written(term: Node, at: Scope): Written;
  /** An amount of whole pence as a number of them. */
  inPence(term: Node, at: Scope): Written;
  /** The lines of all that has a name in a region. */
  region(region: Region, at: Scope): void;
  /** A line that goes no further where lists are so long that steps have to be counted as `evaluate` does. */
  count(steps: string): void;
  /** A part of what a fold or a look-up comes to. */
  part(term: OfKind<'part'>, tuple: Written): Written;
  /** The scope of a loop's body. */
  inside(at: Scope, bound: BoundWritten, uses: readonly Use[], level: number): Scope;
}
