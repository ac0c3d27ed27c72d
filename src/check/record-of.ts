import type { Checked, Named } from './scope.ts';

/** A record of names and what they are. */
export function recordOf(fields: ReadonlyMap<string, Named>): Checked {
  const entries = [...fields];
  return {
    type: { record: Object.fromEntries(entries.map(([field, { type }]) => [field, type])) },
    term: { kind: 'record', fields: new Map(entries.map(([field, { name }]) => [field, name])) },
  };
}
