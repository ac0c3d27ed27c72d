import type { z } from 'zod';
import type { FactDefinition } from '../language/facts/fact.ts';
import { fieldsOf } from '../language/facts/fact-type.ts';

/** The facts of a policy as they nest, each with the schema of its own content. */
export type FactTree = ReadonlyMap<string, FactNode>;

export type FactNode =
  | { readonly kind: 'fact'; readonly definition: FactDefinition; readonly schema: z.ZodType }
  | { readonly kind: 'entity'; readonly isNullable: boolean; readonly fields: FactTree };

export function factTree(schema: z.ZodType, definitions: ReadonlyMap<string, FactDefinition>): FactTree {
  const nodes = (of: z.ZodType, prefix: string): FactTree =>
    new Map(
      fieldsOf(of).map(([name, field]): [string, FactNode] => {
        const path = `${prefix}${name}`;
        const definition = definitions.get(path);
        const inner = field as z.ZodType;
        if (definition !== undefined && definition.type !== 'entity')
          return [name, { kind: 'fact', definition, schema: inner }];
        return [name, { kind: 'entity', isNullable: definition !== undefined, fields: nodes(inner, `${path}.`) }];
      }),
    );
  return nodes(schema, '');
}
