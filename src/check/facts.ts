import type { z } from 'zod';
import { decodeValue } from '../language/decode.ts';
import type { Contradiction } from '../language/dictionary.ts';
import type { FactDefinition } from '../language/fact.ts';
import { type Given, given } from '../language/given.ts';
import type { Issue } from '../language/issue.ts';
import type { Value } from '../language/value.ts';
import { contradictionIssues } from './contradictions.ts';
import { isRecord, kindOf, parseForm } from './form.ts';
import { seriesIssues } from './series.ts';
import { unknownPaths } from './unknown-paths.ts';

/** The facts of a policy, ready to check what is given against. */
export interface FactsForm {
  readonly schema: z.ZodType;
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  /** The names at the top: facts and entities. */
  readonly tops: ReadonlySet<string>;
  readonly nullableEntities: ReadonlySet<string>;
  readonly contradictions: readonly Contradiction[];
}

/**
 * Checks facts and decodes them. Everything given is checked for form; contradictions are looked for only among
 * `listed`, the facts that the question reads. Never changes what it is given.
 */
export function checkFacts(
  document: unknown,
  form: FactsForm,
  listed: ReadonlySet<string>,
): { given: Given } | { issues: Issue[] } {
  if (!isRecord(document))
    return { issues: [{ code: 'wrong-type', at: '', expected: 'an object of facts', found: kindOf(document) }] };
  const unknown = unknownPaths(document, form);
  if (unknown.some((issue) => issue.code === 'too-long')) return { issues: unknown };
  const parsed = parseForm(form.schema, document);
  const malformed = 'issues' in parsed ? parsed.issues.filter((issue) => issue.code !== 'unknown-key') : [];
  if ('issues' in parsed || unknown.length > 0) return { issues: [...unknown, ...malformed] };
  const values = decode(parsed.data as Record<string, unknown>, form);
  const issues = [
    ...contradictionIssues(values, form.contradictions, listed),
    ...seriesIssues(values, form.definitions, listed),
  ];
  return issues.length > 0 ? { issues } : { given: given(values, form.nullableEntities) };
}

/** Each given path with its value as the language holds it, entities that may be null among them. */
function decode(document: Record<string, unknown>, form: FactsForm): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const [name, content] of Object.entries(document)) {
    if (form.nullableEntities.has(name)) values.set(name, content === null ? null : true);
    const top = form.definitions.get(name);
    if (top !== undefined && top.type !== 'entity') values.set(name, decodeValue(content, top.type));
    else if (isRecord(content)) {
      for (const [field, part] of Object.entries(content)) {
        const definition = form.definitions.get(`${name}.${field}`);
        if (definition !== undefined && part !== undefined)
          values.set(definition.path, decodeValue(part, definition.type));
      }
    }
  }
  return values;
}
