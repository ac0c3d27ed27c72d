import type { EntryPath, FactDefinition } from '../language/facts/fact.ts';
import { isWhole, type Type } from '../language/model/type.ts';
import { allDays, type Bounds, factDays, safe, unbounded } from './bounds.ts';
import { type Coded, condition } from './coded.ts';
import { FALSE } from './logic.ts';
import { type Node, node, type Sort } from './nodes.ts';
import { partBy, type Shape, type Slot, unpack, type WhatShape } from './shape.ts';

/** What is read of facts. */
export interface FactsRead {
  readonly read: (path: string) => Coded;
  readonly isLeftOut: (path: string) => Coded;
  /** Whether an entity or a fact was given. */
  readonly gives: (about: string) => Node;
}

/** How what is read of facts lies in a tuple: the fact of a path, or whether it was left out, or given. */
export interface Input {
  readonly asks: 'value' | 'leftOut' | 'gives';
  readonly path: string;
  readonly shape: Shape;
}

/** What is known of facts before they are given. */
export interface FactsExpected {
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  readonly fields: ReadonlyMap<string, EntryPath>;
  /** Whether a fact may be left out. */
  readonly mayBeUnknown: (path: string) => boolean;
}

/** Facts as nodes, and the inputs that were read. */
export function inputsOf({ definitions, fields, mayBeUnknown }: FactsExpected): FactsRead & {
  readonly inputs: ReadonlyMap<string, Input>;
} {
  const inputs = new Map<string, Input>();
  const read = (asks: Input['asks'], path: string, shapeOf: () => Shape): Coded => {
    const key = `${asks} ${path}`;
    const input = inputs.get(key) ?? { asks, path, shape: shapeOf() };
    inputs.set(key, input);
    return unpack(
      input.shape,
      partBy(({ at, sort, bounds }) => node('fact', sort, [], { path: key, index: at }, bounds)),
    );
  };
  const ofFact = (path: string): Shape => {
    const definition = definitions.get(path);
    if (definition === undefined) throw new Error(`no fact ${path}`);
    const { type, nullable, entity } = definition;
    const isOfEntity = entity !== null && definitions.has(entity);
    return shaped(type, { none: nullable || isOfEntity, unknown: mayBeUnknown(path) }, path, fields);
  };
  const flag = (unknown: boolean) => (): Shape => shaped('boolean', { none: false, unknown }, '', fields);
  return {
    inputs,
    read: (path) => read('value', path, () => ofFact(path)),
    isLeftOut: (path) => {
      if (!mayBeUnknown(path)) return condition(FALSE);
      const entity = definitions.get(path)?.entity ?? null;
      return read('leftOut', path, flag(entity !== null && definitions.has(entity) && mayBeUnknown(entity)));
    },
    gives: (about) => {
      const { what } = read('gives', about, flag(false));
      return what.is === 'one' ? what.node : FALSE;
    },
  };
}

interface May {
  readonly none: boolean;
  readonly unknown: boolean;
}

/** How a value of a type lies in a tuple of its own. */
function shaped(type: Type, may: May, path: string, fields: FactsExpected['fields']): Shape {
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
      const from = slot('whole', unknown ? allDays : factDays);
      return { is: 'day', from, to: unknown ? slot('whole', allDays) : from };
    }
    if (typeof type === 'object' && 'list' in type) {
      const entry = shaped(type.list, { none: false, unknown: false }, `${path}[]`, fields);
      return { is: 'list', node: slot('list'), entry };
    }
    if (typeof type === 'object' && 'record' in type) {
      const parts = Object.entries(type.record).map(([name, of]): [string, Shape] => {
        const field = fields.get(`${path}.${name}`);
        const isFilled = field !== undefined && (!field.optional || field.defaultValue !== undefined);
        return [name, ofType(of, { none: field?.nullable ?? true, unknown: !isFilled }, `${path}.${name}`)];
      });
      return { is: 'record', fields: new Map(parts) };
    }
    return { is: 'one', node: oneSlot(type) };
  }
  function oneSlot(type: Type): Slot {
    if (type === 'boolean' || type === 'entity') return slot('boolean');
    if (type === 'money' || type === 'decimal' || type === 'percent') return slot('decimal');
    if (type === 'time') return slot('whole', [0, 1440]);
    if (isWhole(type)) return slot('whole', safe);
    return slot('text');
  }
  return ofType(type, may, path);
}
