/** Facts as a caller gives them, by path; an entity without a field, and a list, as itself. */
export const flattenedFacts = (facts: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] =>
  Object.entries(facts).flatMap(([name, content]) => {
    const fields =
      typeof content === 'object' && content !== null && !Array.isArray(content) ? Object.entries(content) : [];
    return fields.length === 0
      ? [[name, content] as const]
      : fields.map(([field, part]) => [`${name}.${field}`, part] as const);
  });
