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
  for (const [path, content] of flat) {
    const [name, field] = path.split('.') as [string, string?];
    if (field === undefined) facts[name] = content;
    else facts[name] = { ...(facts[name] as object | undefined), [field]: content };
  }
  return facts;
}

/** The same facts with one changed; `undefined` leaves it out. A field given makes its entity given; an entity changed takes its fields along. */
export function withChange(flat: FlatFacts, path: string, content: unknown): FlatFacts {
  const changed = new Map(flat);
  const [name, field] = path.split('.') as [string, string?];
  if (field === undefined) for (const other of flat.keys()) if (other.startsWith(`${name}.`)) changed.delete(other);
  if (content === undefined) changed.delete(path);
  if (content === undefined) return changed;
  if (field !== undefined) changed.delete(name);
  for (const [part, value] of flatFacts({ [name]: field === undefined ? content : { [field]: content } })) {
    changed.set(part, value);
  }
  return changed;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
