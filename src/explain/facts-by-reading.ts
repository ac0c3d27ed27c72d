import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { readBy } from '../language/model/facts-read.ts';
import type { OptionOf } from '../language/model/parts.ts';

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
  const defaults: OptionOf = (reading) => readings.get(reading)?.default ?? null;
  const byDefault = readBy(model, defaults).facts;
  const others = [...model.readings].flatMap((reading) =>
    (readings.get(reading)?.options ?? [])
      .filter(({ id }) => id !== defaults(reading))
      .map(({ id: option }) => ({
        reading,
        option,
        read: readBy(model, (id) => (id === reading ? option : defaults(id))).facts,
      })),
  );
  return new Map(
    [...model.facts].map((path) => {
      const under = others.filter(({ read }) => read.has(path)).map(({ reading, option }) => ({ reading, option }));
      return [path, byDefault.has(path) ? null : under];
    }),
  );
}
