import type { Node } from '../core/nodes.ts';

/**
 * A part of a result that is carried over a list, as engines gather it from the entries: whether some entry is taken, or none, or of those
 * that are taken the greatest, the least, the sum or the last of what is made of each. Both in the scope of the level of the fold.
 */
export interface Gathered {
  readonly is: 'some' | 'none' | 'greatest' | 'least' | 'sum' | 'last';
  readonly where: Node;
  readonly of: Node;
  /** Of the greatest or the least, which part tells that there is none. */
  readonly toldBy?: number;
  /** Of a sum from nil, or of whether some entry is taken: where it goes on from the entry before, and does not begin anew. */
  readonly goesOn?: Node;
}
