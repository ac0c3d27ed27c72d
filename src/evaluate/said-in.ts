import type { Sentence } from '../language/model/decision-model.ts';
import type { Type } from '../language/model/type.ts';
import type { Frame, Valuation, World } from './valuation.ts';

/** What is said of the names of a place whatever the facts are: found once, and told in the reasons of every call. */
interface Said {
  readonly names: Map<string, { readonly type: Type; readonly unit: string | null }>;
  readonly units: Map<string, string | null>;
  /** The unit that the sides of a sentence share. */
  readonly shared: Map<Sentence, string | null>;
}

/** By the readings too: a term is in the unit of the option that is taken. */
const found = new WeakMap<object, WeakMap<World['option'], Said>>();

/** Where it was asked last, which is mostly where it is asked next; so the last policy that was asked is held, and no other. */
let last: { readonly place: object; readonly option: World['option']; readonly said: Said } | null = null;

export function saidIn({ place }: Frame, { world: { option } }: Valuation): Said {
  if (last !== null && last.place === place && last.option === option) return last.said;
  const said = found.get(place)?.get(option) ?? nothingSaid(place, option);
  last = { place, option, said };
  return said;
}

function nothingSaid(place: object, option: World['option']): Said {
  const said: Said = { names: new Map(), units: new Map(), shared: new Map() };
  const byReadings = found.get(place) ?? new WeakMap<World['option'], Said>();
  found.set(place, byReadings.set(option, said));
  return said;
}
