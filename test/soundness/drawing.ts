import type { Type } from '../../src/language/model/type.ts';
import type { Operator } from '../../src/language/operators/operator.ts';
import type { Random } from './random.ts';
import type { DrawnSchema } from './random-facts.ts';

export type Shape = string | boolean | number | Shape[] | Holder;
export type Holder = { [key: string]: Shape };

/** A place of the file that must hold a type, so that another type there is a fault. */
export interface Site {
  readonly holder: Holder;
  readonly key: string;
  readonly type: Type;
}

export interface Name {
  readonly name: string;
  readonly type: Type;
}

/** The names that may be read where a shape stands; terms and reading blocks of their own only at the top. */
export interface Env {
  readonly names: readonly Name[];
  /** How many lists it stands in the entries of. */
  readonly within: number;
}

export const isTop = ({ within }: Env): boolean => within === 0;

/** Another decision that may be consulted, by what it answers. */
export interface Consulted {
  readonly decision: string;
  readonly outcomes: readonly string[];
  readonly values: ReadonlyMap<string, Type>;
}

/** What rule files are drawn from. */
export interface Material {
  readonly schema: DrawnSchema;
  readonly operators: Readonly<Record<string, Operator>>;
  readonly consulted: Consulted | null;
}

/** A rule file in the drawing. */
export interface Drawing extends Material {
  readonly random: Random;
  readonly terms: Holder;
  readonly parameters: Holder;
  readonly blocks: Record<string, { readonly decides: Holder; readonly options: Record<string, Holder> }>;
  readonly sites: Site[];
  /** Branches and options beside others of their type. */
  readonly branches: Site[];
  /** The operators, words and shapes that it uses. */
  readonly used: Set<string>;
  readonly top: Env;
  readonly fresh: (kind: string) => string;
  readonly shape: DrawShape;
}

/** A shape of a type; the deeper, the less is nested in it. */
export type DrawShape = (type: Type, depth: number, env: Env) => Shape;

/** A drawing in which nothing stands yet. */
export function drawingOf(material: Material, random: Random, shape: (on: Drawing) => DrawShape): Drawing {
  const { facts, nullableEntities } = material.schema;
  const names: readonly Name[] = [
    ...facts.map(({ path, kind }) => ({ name: path, type: kind.type })),
    ...nullableEntities.map((name): Name => ({ name, type: 'entity' })),
  ];
  let made = 0;
  const drawing: Drawing = {
    ...material,
    random,
    terms: {},
    parameters: {},
    blocks: {},
    sites: [],
    branches: [],
    used: new Set(),
    top: { names, within: 0 },
    fresh: (kind) => `${kind}${++made}`,
    shape: (type, depth, env) => shape(drawing)(type, depth, env),
  };
  return drawing;
}

/** A term, in one of the ways to write it; an object stays the same one, since faults are put into it. */
export function told({ random, used }: Drawing, means: string, is: Shape): Shape {
  const isMarked = typeof is === 'object' && is !== null && !Array.isArray(is);
  const way = random.pick(['long', 'long', 'beside', 'alone'] as const);
  used.add(way === 'beside' && !isMarked ? 'term long' : `term ${way}`);
  if (way === 'alone') return is;
  return way === 'beside' && isMarked ? (Object.assign(is, { means }) as Shape) : ({ means, is } as Shape);
}

/** A name for a new term of a type. */
export function named(on: Drawing, type: Type, depth: number, is = on.shape(type, depth, on.top)): string {
  const name = on.fresh('term');
  on.terms[name] = told(on, `something of ${name}`, is);
  return name;
}
