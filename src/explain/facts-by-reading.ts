import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { readBy } from '../language/model/facts-read.ts';
import { specialise } from '../language/model/specialise.ts';

/** A reading other than the default under which a fact is read. */
export interface UnderReading {
  readonly reading: string;
  readonly option: string;
}

/** The facts that a decision itself reads under the defaults or whatever the readings are (`null`), or only under one that is no default. */
export function factsByReading(
  model: DecisionModel,
  { readings }: Dictionary,
): ReadonlyMap<string, readonly UnderReading[] | null> {
  const readUnder = (chosen: Readonly<Record<string, string>>) => readBy(specialise(model, chosen, readings)).facts;
  const byDefault = readUnder({});
  const others = [...model.readings].flatMap((id) => {
    const reading = readings.get(id);
    const options = reading?.options.filter((option) => option.id !== reading.default) ?? [];
    return options.map((option) => ({ reading: id, option: option.id, read: readUnder({ [id]: option.id }) }));
  });
  return new Map(
    [...model.facts].map((path) => {
      const under = others.filter(({ read }) => read.has(path)).map(({ reading, option }) => ({ reading, option }));
      return [path, byDefault.has(path) ? null : under];
    }),
  );
}
