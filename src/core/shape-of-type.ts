import { isWhole, type Type } from '../language/model/type.ts';
import { type Bounds, factDays, openDays, safe, unbounded } from './bounds.ts';
import { FALSE } from './logic.ts';
import type { Sort } from './nodes.ts';
import type { Shape, Slot, WhatShape } from './shape.ts';

/** Whether a value may be none, or not known. */
export interface May {
  readonly none: boolean;
  readonly unknown: boolean;
}

/** How a value of a type lies in a tuple of its own; `mayIn` says what its entries (`path[]`) and fields (`path.field`) may be. */
export function shapeOfType(type: Type, may: May, path: string, mayIn: (path: string) => May): Shape {
  let next = 0;
  const slot = (sort: Sort, bounds: Bounds = unbounded): Slot => ({ at: next++, sort, bounds });
  const no: Slot = { always: FALSE };

  const ofType = (type: Type, { none, unknown }: May, path: string): Shape => ({
    none: none ? slot('boolean') : no,
    unknown: unknown ? slot('boolean') : no,
    orNone: unknown ? slot('boolean') : no,
    what: whatOf(type, unknown, path),
  });

  function whatOf(type: Type, unknown: boolean, path: string): WhatShape {
    if (type === 'none') return { is: 'nothing' };
    if (type === 'date') {
      const from = slot('whole', unknown ? openDays : factDays);
      return { is: 'day', from, to: unknown ? slot('whole', openDays) : from };
    }
    if (typeof type === 'object' && 'list' in type) {
      const at = `${path}[]`;
      return { is: 'list', node: slot('list'), entry: shapeOfType(type.list, mayIn(at), at, mayIn) };
    }
    if (typeof type === 'object' && 'record' in type) {
      const fields = Object.entries(type.record).map(([name, of]): [string, Shape] => {
        const at = `${path}.${name}`;
        return [name, ofType(of, mayIn(at), at)];
      });
      return { is: 'record', fields: new Map(fields) };
    }
    return { is: 'one', node: slotOf(type) };
  }

  function slotOf(type: Type): Slot {
    if (type === 'boolean' || type === 'entity') return slot('boolean');
    if (type === 'money' || type === 'decimal' || type === 'percent') return slot('decimal');
    if (type === 'time') return slot('whole', [0, 1440]);
    if (type === 'calendar') return slot('calendar');
    return isWhole(type) ? slot('whole', safe) : slot('text');
  }
  return ofType(type, may, path);
}
