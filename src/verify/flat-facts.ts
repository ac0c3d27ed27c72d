/** Facts by their paths, as JSON. An entity stands under its own name where it is none, or given without a field. */
export type FlatFacts = ReadonlyMap<string, unknown>;

export function flatFacts(facts: Readonly<Record<string, unknown>>): FlatFacts {
  const flat = new Map<string, unknown>();
  for (const [name, content] of Object.entries(facts)) {
    const fields = isRecord(content) ? Object.entries(content) : [];
    if (fields.length === 0) flat.set(name, content);
    for (const [field, part] of fields) flat.set(`${name}.${field}`, part);
  }
  return flat;
}

export function nestedFacts(flat: FlatFacts): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  const entities = new Map<string, Record<string, unknown>>();
  for (const [path, content] of flat) {
    const dot = path.indexOf('.');
    if (dot === -1) {
      facts[path] = content;
      entities.delete(path);
      continue;
    }
    const name = path.slice(0, dot);
    let entity = entities.get(name);
    if (entity === undefined) {
      entity = { ...(facts[name] as object | undefined) };
      entities.set(name, entity);
      facts[name] = entity;
    }
    entity[path.slice(dot + 1)] = content;
  }
  return facts;
}

/** The same facts with one changed; `undefined` leaves it out. A field given makes its entity given; an entity changed takes its fields along. */
export function withChange(flat: FlatFacts, path: string, content: unknown): FlatFacts {
  const changed = new Map(flat);
  const dot = path.indexOf('.');
  if (dot === -1) for (const other of flat.keys()) if (other.startsWith(`${path}.`)) changed.delete(other);
  if (content === undefined) {
    changed.delete(path);
    return changed;
  }
  if (dot !== -1) {
    changed.delete(path.slice(0, dot));
    return changed.set(path, content);
  }
  for (const [part, value] of flatFacts({ [path]: content })) changed.set(part, value);
  return changed;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
