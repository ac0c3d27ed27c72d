import type { Bounds } from './bounds.ts';
import type { Node, Sort } from './nodes.ts';

/** Where a part of a value lies in a tuple; what is the same in all of them lies nowhere. */
export type Slot = { readonly at: number; readonly sort: Sort; readonly bounds: Bounds } | { readonly always: Node };

/** How values of one form lie in tuples. */
export interface Shape {
  readonly none: Slot;
  readonly unknown: Slot;
  readonly orNone: Slot;
  readonly what: WhatShape;
}
export type WhatShape =
  | { readonly is: 'nothing' }
  | { readonly is: 'one'; readonly node: Slot }
  | { readonly is: 'day'; readonly from: Slot; readonly to: Slot }
  | { readonly is: 'record'; readonly fields: ReadonlyMap<string, Shape> }
  | { readonly is: 'list'; readonly node: Slot; readonly entry: Shape | null }
  | { readonly is: 'timeline'; readonly steps: WhatShape & { is: 'list' }; readonly answersTo: Slot };
