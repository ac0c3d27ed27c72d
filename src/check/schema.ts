import { kindOf } from '../language/answer/found.ts';
import type { Issue } from '../language/answer/issue.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { type AnySchema, hasFields } from '../language/facts/fact-type.ts';
import { type EntryPath, entryPaths, type FactDefinition, flattenFacts } from '../language/facts/flatten-facts.ts';
import { type FactsTaken, taking } from './accepted-facts.ts';
import { type FactTree, factTree, type ParseFact } from './fact-tree.ts';

export interface SchemaFacts {
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  /** The fields of the entries of lists, by their paths. */
  readonly fields: ReadonlyMap<string, EntryPath>;
  readonly tree: FactTree;
  /** Facts by their paths, where all is plainly facts; `null` leaves it to their schemas. */
  readonly accept: (given: unknown) => FactsTaken['further'];
  readonly parse: ParseFact;
}

/** The facts that a schema makes, or what is wrong with it: a schema is a caller's object, and may be anything. */
export function factsOfSchema(schema: unknown, parse: ParseFact): SchemaFacts | { readonly issues: readonly Issue[] } {
  try {
    if (!hasFields(schema as AnySchema)) return { issues: [noSchema(kindOf(schema))] };
    const made = factsIn(schema as AnySchema, parse);
    const lost = [...made.definitions.keys(), ...made.fields.keys()].find((path) =>
      /(^|\.)__proto__($|[.[])/.test(path),
    );
    // zod leaves what is given by this name out, as it would be no field of an object that it is assigned to.
    if (lost !== undefined) return { issues: [{ ...noSchema(`\`${lost}\``), expected: 'another name' }] };
    return made;
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues.map((issue) => ({ ...issue, file: 'facts' })) };
    // A schema that leads back to itself, or throws when it is read.
    return { issues: [noSchema('one that cannot be read to its end')] };
  }
}

/** The facts that a schema makes which the constructors of facts made. */
export function factsIn(schema: AnySchema, parse: ParseFact): SchemaFacts {
  const definitions = new Map(flattenFacts(schema).map((fact) => [fact.path, fact]));
  const fields = new Map(entryPaths(schema).map((field) => [field.path, field]));
  const tree = factTree(schema, definitions);
  const take = taking(tree, parse);
  const accept = (given: unknown) => {
    const taken = take(given);
    return taken === null ? null : (taken.further ?? new Map());
  };
  return { definitions, fields, tree, accept, parse };
}

const noSchema = (found: string): Issue => ({
  code: 'malformed',
  file: 'facts',
  at: '',
  expected: 'a schema of facts, made with `entity`',
  found,
});
