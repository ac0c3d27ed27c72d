/**
 * A shape of a word with what it may leave out put in: `{ "when", "then", "else" }` has one branch, and a term that does not say
 * what it means is called by its name.
 */
export function expand(shape: unknown): unknown {
  if (Array.isArray(shape)) return shape.map(expand);
  if (!isObject(shape)) return shape;
  const parts = Object.fromEntries(
    Object.entries(shape).map(([key, part]) => [
      key,
      key === 'terms' && isObject(part) ? expandTerms(part) : expand(part),
    ]),
  );
  const { when, then, ...rest } = parts;
  return 'then' in parts && 'else' in parts ? { when: [{ condition: when, then }], ...rest } : parts;
}

/** Terms by name, each with what it may leave out put in. */
export const expandTerms = (terms: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(terms).map(([name, term]) => {
      const told =
        isObject(term) && 'means' in term ? (term as { means: unknown; is?: unknown }) : { means: name, is: term };
      return [name, { means: told.means, is: expand(told.is) }];
    }),
  );

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
