import type { Issue } from '../language/answer/issue.ts';
import { type AnySchema, fieldsOf } from '../language/facts/fact-type.ts';
import type { FactDefinition } from '../language/facts/flatten-facts.ts';

/** What a schema says of content that is not plainly accepted. */
export type ParseFact = (
  schema: AnySchema,
  content: unknown,
) => { readonly data: unknown } | { readonly issues: readonly Issue[] };

/** The facts of a policy as they nest, each with the schema of its own content. */
export type FactTree = ReadonlyMap<string, FactNode>;

export type FactNode =
  | { readonly kind: 'fact'; readonly definition: FactDefinition; readonly schema: AnySchema }
  | { readonly kind: 'entity'; readonly isNullable: boolean; readonly fields: FactTree };

export function factTree(schema: AnySchema, definitions: ReadonlyMap<string, FactDefinition>): FactTree {
  const nodes = (of: AnySchema, prefix: string): FactTree =>
    new Map(
      fieldsOf(of).map(([name, field]): [string, FactNode] => {
        const path = `${prefix}${name}`;
        const definition = definitions.get(path);
        if (definition !== undefined && definition.type !== 'entity')
          return [name, { kind: 'fact', definition, schema: field }];
        return [name, { kind: 'entity', isNullable: definition !== undefined, fields: nodes(field, `${path}.`) }];
      }),
    );
  return nodes(schema, '');
}
