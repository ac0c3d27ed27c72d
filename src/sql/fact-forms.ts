import { type AnySchema, elementOf, fieldsOf, schemaAt, wholeNumberRange } from '../language/facts/fact-type.ts';
import { type MadeAs, madeAs } from '../language/facts/made-as.ts';
import { limits } from '../language/limits.ts';
import { untranslated } from './kinds.ts';

/** What the schema of facts asks of them besides their types. */
export interface FactForms {
  readonly rangeOf: (path: string) => readonly [number, number];
  readonly longestOf: (path: string) => number;
  /** Throws where a schema asks what SQL cannot. */
  readonly check: (path: string) => void;
}

/** Whole numbers of columns, unless the schema says less. */
const MOST_WHOLE = 999_999_999;

export function factForms(facts: AnySchema): FactForms {
  const at = (path: string): AnySchema => {
    const [fact, ...fields] = path.split('[].') as [string, ...string[]];
    return fields.reduce((schema, field) => schemaAt(elementOf(schema) ?? schema, field), schemaAt(facts, fact));
  };
  return {
    rangeOf(path) {
      const [least, most] = wholeNumberRange(at(path));
      return [Math.max(least, -MOST_WHOLE), Math.min(most, MOST_WHOLE)];
    },
    longestOf: (path) => {
      const made = madeOf(at(path));
      return made?.kind === 'list' ? made.most : limits.listEntries;
    },
    check: (path) => checkMade(at(path), path),
  };
}

const innermost = (schema: AnySchema): AnySchema => {
  const { innerType } = schema._zod.def as { readonly innerType?: AnySchema };
  return innerType === undefined ? schema : innermost(innerType);
};

const madeOf = (schema: AnySchema): MadeAs | null => madeAs(innermost(schema));

function checkMade(schema: AnySchema, path: string): void {
  const made = madeOf(schema);
  const entry = elementOf(schema);
  if (made === null && fieldsOf(schema).length === 0)
    throw untranslated(`what the schema asks of ${path} besides its type`);
  if (made?.kind === 'plain' && made.read(SPACED) !== undefined && made.read(SPACED) !== SPACED)
    throw untranslated(`${path}, which is read as another text than it is given as`);
  if (made?.kind === 'entry' && made.together !== null)
    throw untranslated(`what the fields of ${path} have to be together`);
  if (entry === null) {
    if (made?.kind === 'entry') for (const [name, field] of fieldsOf(schema)) checkMade(field, `${path}.${name}`);
  } else checkMade(entry, `${path}[]`);
}

/** A number that is written apart, which a telephone number may be. */
const SPACED = '01632 960 123';
