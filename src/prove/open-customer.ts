import type { Input } from '../core/inputs.ts';
import type { AnySchema } from '../language/facts/fact-type.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { isTrue, openFact } from './fact-variables.ts';
import { and, atMost, FALSE, type Formula, implies, not, TRUE, variable } from './formula.ts';
import type { OpenFact, Opening } from './opening.ts';
import type { FactSymbols } from './openly.ts';
import type { Model } from './solver.ts';
import type { Texts } from './texts.ts';

/** Facts of a customer who is left open, and readings too where they are. */
export interface OpenCustomer {
  readonly facts: FactSymbols;
  /** What holds of every customer: flags that go together, days in an order in which they can be. */
  readonly axioms: readonly Formula[];
  readonly fact: (path: string) => OpenFact | undefined;
  /** The facts of a model. */
  readonly read: (model: Model) => Readonly<Record<string, unknown>>;
}

export interface Extent {
  readonly entries: number | null;
  /** The most entries of lists of which that is known, by their paths. */
  readonly lengths?: ReadonlyMap<string, number>;
  readonly places: number | null;
  readonly areUsual: boolean;
  readonly areComplete: boolean;
}

export function openCustomer(
  inputs: ReadonlyMap<string, Input>,
  { facts, contradictions }: Pick<Dictionary, 'facts' | 'contradictions'>,
  texts: Texts,
  { entries, lengths = new Map(), places, areUsual, areComplete }: Extent,
  schema: AnySchema,
  /** What tells variables from those of another customer, by their paths. */
  markOf: (path: string) => string = () => '',
): OpenCustomer {
  const axioms: Formula[] = [];
  const opening: Opening = {
    texts,
    entries,
    lengths,
    places,
    areUsual,
    areComplete,
    schema,
    axioms,
    markOf,
    daysOfEntries,
  };
  const open = new Map<string, OpenFact>();
  const nameOf = (asks: Input['asks'], path: string) => `${markOf(path)}${asks === 'value' ? path : `${path} ${asks}`}`;
  for (const [key, { asks, path, shape }] of inputs) {
    const type = asks === 'value' ? (facts.get(path)?.type ?? 'none') : 'boolean';
    open.set(key, openFact(nameOf(asks, path), path, type, shape, opening));
  }
  const fact = (path: string) => open.get(`value ${path}`);

  /** Whether an entity is none, where its fields alone are read too. */
  function noneOf(entity: string): Formula {
    if (!facts.has(entity)) return FALSE;
    return fact(entity)?.isNone ?? variable(`${nameOf('value', entity)} is none`, 'Bool');
  }

  /** Days of one entry that cannot come before others of it. */
  function daysOfEntries(path: string, entry: ReadonlyMap<string, OpenFact>, isThere: Formula): void {
    for (const { earlier, later, through } of contradictions) {
      const [from, to] = [earlier, later].map((day) =>
        day.startsWith(`${path}[].`) ? entry.get(day.slice(path.length + 3)) : undefined,
      );
      if (from && to && through.length === 0) axioms.push(implies(isThere, inOrder(from, to)));
    }
  }

  for (const { earlier, later, through } of contradictions) {
    const [from, to, between] = [fact(earlier), fact(later), through.map(fact)];
    if (from && to && between.every((day) => day !== undefined))
      axioms.push(implies(and(...between.map((day) => (day as OpenFact).isUnknown)), inOrder(from, to)));
  }
  for (const [key, { asks, path }] of inputs) {
    const own = open.get(key) as OpenFact;
    const { entity = null, nullable = true } = facts.get(path) ?? {};
    if (asks === 'value' && entity !== null) {
      const isWholeNone = noneOf(entity);
      const whole = fact(entity);
      axioms.push(implies(isWholeNone, own.isNone));
      if (!nullable) axioms.push(implies(own.isNone, isWholeNone));
      if (whole !== undefined) axioms.push(implies(whole.isUnknown, own.isUnknown));
    }
    if (asks !== 'value') axioms.push(...agreeing(asks, path, own));
  }

  /** Whether a fact was left out or given goes with what it is; a day left out may be known by the days around it. */
  function agreeing(asks: 'leftOut' | 'gives', path: string, own: OpenFact): readonly Formula[] {
    const it = fact(path);
    if (it === undefined) return [];
    const flag = variable(nameOf(asks, path), 'Bool');
    const isSaid = asks === 'gives' ? flag : not(flag);
    const sure = it.day === null ? not(it.isUnknown) : it.isNone;
    return [
      implies(and(not(own.isUnknown), it.isUnknown), not(isSaid)),
      implies(and(not(own.isUnknown), sure), isSaid),
    ];
  }

  return {
    facts: (key) => (open.get(key) as OpenFact).parts,
    axioms,
    fact,
    read(model) {
      const found: Record<string, unknown> = {};
      for (const [key, { asks, path }] of inputs) {
        if (asks !== 'value') continue;
        const own = open.get(key) as OpenFact;
        const value = own.read(model);
        if (value === undefined) continue;
        const { entity = null, type } = facts.get(path) ?? {};
        if (entity === null) {
          if (type !== 'entity') found[path] = value;
          else found[path] = value === null ? null : { ...(found[path] as object) };
        } else if (isTrue(noneOf(entity), model)) found[entity] = null;
        else if (found[entity] !== null)
          found[entity] = { ...(found[entity] as object), [path.slice(entity.length + 1)]: value };
      }
      return found;
    },
  };
}

/** Two days that are known stand in their order. */
const inOrder = (from: OpenFact, to: OpenFact): Formula => {
  if (from.day === null || to.day === null) return TRUE;
  const areKnown = and(...[from, to].flatMap(({ isNone: none, isUnknown }) => [not(none), not(isUnknown)]));
  return implies(areKnown, atMost(from.day[0], to.day[0]));
};
