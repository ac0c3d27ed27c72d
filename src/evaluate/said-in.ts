import type { Sentence } from '../language/model/decision-model.ts';
import type { Type } from '../language/model/type.ts';
import type { Frame, Valuation, World } from './valuation.ts';

/** What is said of the names of a place whatever the facts are: found once, and told in the reasons of every call. */
interface Said {
  readonly types: Map<string, Type>;
  readonly units: Map<string, string | null>;
  /** The unit that the sides of a sentence share. */
  readonly shared: Map<Sentence, string | null>;
}

/** By the readings too: a term is in the unit of the option that is taken. */
const found = new WeakMap<object, WeakMap<World['option'], Said>>();

export function saidIn({ place }: Frame, { world: { option } }: Valuation): Said {
  const known = found.get(place)?.get(option);
  if (known !== undefined) return known;
  const said: Said = { types: new Map(), units: new Map(), shared: new Map() };
  const byReadings = found.get(place) ?? new WeakMap<World['option'], Said>();
  found.set(place, byReadings.set(option, said));
  return said;
}
