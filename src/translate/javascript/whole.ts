import type { Encoded } from '../../core/encode.ts';
import type { Input } from '../../core/inputs.ts';
import type { FactDefinition } from '../../language/facts/fact.ts';
import { isList, type Type } from '../../language/model/type.ts';
import type { ModuleText } from './module-text.ts';
import type { Reading } from './reading.ts';

type Definitions = ReadonlyMap<string, Pick<FactDefinition, 'type' | 'entity'>>;

/**
 * What answers where all that is read is given, but for reference data that a table stands in for, `standIns` among it: `facts`, the paths that it reads, `inPence`,
 * those of them that are sums in whole pence, `read`, of what was given for them, and `answer`. A decision that asks whether an entity was given is answered by its facts alone nowhere.
 */
export function wholeText(
  { inputs }: Encoded,
  standIns: ReadonlySet<string>,
  definitions: Definitions,
  text: (leftOut: ReadonlySet<string>, reading: (module: ModuleText) => Reading) => readonly string[],
): readonly string[] {
  const all = [...inputs.values()];
  if (all.some(({ asks }) => asks === 'gives')) return ['whole: null,'];
  const leftOut = new Set(
    all
      .filter(({ asks, path }) => (asks === 'leftOut' || standIns.has(path)) && standsAlone(path, definitions))
      .map(({ path }) => path),
  );
  const paths: string[] = [];
  const pence: string[] = [];
  const placeOf = (path: string): number => {
    if (!paths.includes(path)) paths.push(path);
    return paths.indexOf(path);
  };
  const reading = (module: ModuleText): Reading => ({
    of({ asks, path }: Input) {
      const own = `given[${placeOf(path)}]`;
      if (asks === 'leftOut') return `${own} === undefined`;
      return leftOut.has(path) ? `${module.helper('knownOr')}(${own})` : own;
    },
    isRequired: ({ asks, path }) => asks === 'value' && !leftOut.has(path),
    inPence({ path }, own) {
      if (leftOut.has(path)) return null;
      pence.push(path);
      return `${module.helper('wholeIn')}(${own})`;
    },
  });
  const lines = text(leftOut, reading);
  const said = [`facts: ${JSON.stringify(paths)},`, `inPence: ${JSON.stringify(pence)},`, ...lines];
  return ['whole: {', ...said.map((line) => `  ${line}`), '},'];
}

/** Of a fact of no entity, and of a type with no end of values, nothing else tells what it may be where it is left out. */
function standsAlone(path: string, definitions: Definitions): boolean {
  const definition = definitions.get(path);
  return definition !== undefined && definition.entity === null && hasNoEnd(definition.type);
}

const hasNoEnd = (type: Type): boolean => isList(type) || type === 'money' || type === 'decimal' || type === 'percent';
