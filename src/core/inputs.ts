import type { EntryPath, FactDefinition } from '../language/facts/fact.ts';
import { type Coded, condition, single } from './coded.ts';
import { partBy, unpack } from './layout.ts';
import { FALSE, not } from './logic.ts';
import { anyOf, only, type Paths } from './needs/paths.ts';
import { type Node, node } from './nodes.ts';
import type { Shape } from './shape.ts';
import { type May, shapeOfType } from './shape-of-type.ts';

/** What is read of facts. */
export interface FactsRead {
  readonly read: (path: string) => Coded;
  readonly isLeftOut: (path: string) => Coded;
  /** Whether an entity or a fact was given. */
  readonly gives: (about: string) => Node;
  /** What to ask for when a fact is not known: an entity that may be null and was left out is named itself. */
  readonly needOf: (path: string) => Paths;
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
  /** What tells a fact from that of another customer whom the same is asked of, before its key. */
  readonly markOf?: ((path: string) => string) | undefined;
}

/** What entries and their fields may be: an entry is there; a field of it is not known where it is left out with nothing in its place. */
export const mayBeIn =
  (fields: FactsExpected['fields']) =>
  (path: string): May => {
    if (path.endsWith('[]')) return { none: false, unknown: false };
    const field = fields.get(path);
    const isFilled = field !== undefined && (!field.optional || field.defaultValue !== undefined);
    return { none: field?.nullable ?? true, unknown: !isFilled };
  };

/** Facts as nodes, and the inputs that were read. */
export function inputsOf({ definitions, fields, mayBeUnknown, markOf = () => '' }: FactsExpected): FactsRead & {
  readonly inputs: ReadonlyMap<string, Input>;
} {
  const inputs = new Map<string, Input>();
  const mayIn = mayBeIn(fields);
  const read = (asks: Input['asks'], path: string, shapeOf: () => Shape): Coded => {
    const key = `${markOf(path)}${asks} ${path}`;
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
    return shapeOfType(type, { none: nullable || isOfEntity, unknown: mayBeUnknown(path) }, path, mayIn);
  };
  const gives = (about: string): Node => single(read('gives', about, flag(false)).what);
  const flag = (unknown: boolean) => (): Shape => shapeOfType('boolean', { none: false, unknown }, '', mayIn);
  return {
    inputs,
    read: (path) => read('value', path, () => ofFact(path)),
    isLeftOut: (path) => {
      if (!mayBeUnknown(path)) return condition(FALSE);
      const entity = definitions.get(path)?.entity ?? null;
      return read('leftOut', path, flag(entity !== null && definitions.has(entity) && mayBeUnknown(entity)));
    },
    gives,
    needOf(path) {
      const entity = definitions.get(path)?.entity ?? null;
      if (entity === null || !definitions.has(entity)) return only(path);
      const isGiven = gives(entity);
      return anyOf([only(entity, not(isGiven)), only(path, isGiven)]);
    },
  };
}
