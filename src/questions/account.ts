/** Facts as they are given, by name and nested once. */
export type Account = Readonly<Record<string, unknown>>;

const partsOf = (path: string): readonly [name: string, field?: string] => path.split('.') as [string, string?];

/** What an account gives at a path; `undefined` where it is left out, or its entity is none. */
export function contentAt(account: Account, path: string): unknown {
  const [name, field] = partsOf(path);
  const content = account[name];
  if (field === undefined) return content;
  return typeof content === 'object' && content !== null ? (content as Account)[field] : undefined;
}

/** The same account with more. What lies in an entity that is none is not put. */
export function withContent(account: Account, path: string, content: unknown): Account {
  const [name, field] = partsOf(path);
  if (field === undefined) return { ...account, [name]: content };
  return account[name] === null ? account : { ...account, [name]: { ...(account[name] as object), [field]: content } };
}

/** Whether a content is an entity that is there. */
export const isEntity = (content: unknown): content is Account =>
  typeof content === 'object' && content !== null && !Array.isArray(content);
