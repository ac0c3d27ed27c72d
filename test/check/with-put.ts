/** A copy of a document with something else at a JSON pointer; what is `undefined` is left out. */
export function withPut<T>(document: T, pointer: string, content: unknown): T {
  const copy: unknown = structuredClone(document);
  const path = pointer.split('/').slice(1);
  const key = path.pop() as string;
  const holder = path.reduce((part, name) => (part as Record<string, unknown>)[name], copy) as Record<string, unknown>;
  if (content === undefined) delete holder[key];
  else holder[key] = content;
  return copy as T;
}
