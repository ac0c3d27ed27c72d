/** The same type of a column in Spark's words. */
export function sparkType(duckDb: string): string {
  const list = /^(.*)\[\]$/s.exec(duckDb);
  if (list !== null) return `ARRAY<${sparkType(list[1] as string)}>`;
  const struct = /^STRUCT\((.*)\)$/s.exec(duckDb);
  if (struct !== null) {
    const fields = apart(struct[1] as string).map((field) => {
      const [, name, type] = /^"([^"]+)" (.*)$/s.exec(field) as RegExpExecArray;
      return `\`${name}\`: ${sparkType(type as string)}`;
    });
    return `STRUCT<${fields.join(', ')}>`;
  }
  return duckDb === 'VARCHAR' ? 'STRING' : duckDb;
}

/** Fields between commas that stand in no brackets. */
function apart(fields: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < fields.length; at += 1) {
    if (fields[at] === '(') depth += 1;
    if (fields[at] === ')') depth -= 1;
    if (fields[at] === ',' && depth === 0) {
      found.push(fields.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...found, fields.slice(from).trim()];
}
