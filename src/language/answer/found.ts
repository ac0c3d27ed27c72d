/** An object as JSON has it: not a list, no instance of a class, no map, and nothing comes through its prototype. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Asked of the prototype, because an object of another realm has an Object.prototype of its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What was found, short enough to print. Lists and objects are named, not printed: they may be deep or endless. */
export function short(value: unknown): string {
  if (value === undefined || typeof value === 'object' || typeof value === 'function') return kindOf(value);
  const text = typeof value === 'string' ? `"${value.slice(0, 60)}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return '`undefined`';
  if (typeof value === 'object') return kindOfObject(value);
  if (typeof value === 'function') return 'a function';
  return `the ${kinds[typeof value] ?? typeof value} ${short(value)}`;
}

/** A proxy can throw whatever it is asked, its kind too. */
function kindOfObject(value: object): string {
  try {
    if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
    return isRecord(value) ? 'an object' : 'an object of another kind';
  } catch {
    return 'what throws when it is read';
  }
}

const kinds: Partial<Record<string, string>> = { string: 'text', bigint: 'number' };
