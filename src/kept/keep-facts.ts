import { type AnySchema, elementOf, type FactType, factTypeOf, fieldsOf } from '../language/facts/fact-type.ts';
import { type TextKindName, textKinds } from '../language/facts/kinds.ts';
import { madeAs } from '../language/facts/made-as.ts';
import { unlikeFields } from '../language/facts/unlike.ts';
import { limits } from '../language/limits.ts';
import type { KeptFact, KeptFields } from './kept-facts.ts';

interface Wrapped {
  readonly type: string;
  readonly innerType?: AnySchema;
  readonly defaultValue?: unknown;
}

/** The schema of facts as data; throws for one that the constructors of facts do not make. */
export function keepFacts(schema: AnySchema): KeptFact {
  const { type, unit } = factTypeOf(schema);
  const kept = wrapped(schema);
  return unit === null || unit === unitOf(type) ? kept : { of: kept, unit };
}

/** The unit that goes with a type. */
const unitOf = (type: FactType['type']): string | undefined =>
  typeof type === 'string' && Object.hasOwn(textKinds, type) ? textKinds[type as TextKindName].unit : undefined;

const fieldsKept = (schema: AnySchema): KeptFields =>
  Object.fromEntries(fieldsOf(schema).map(([name, field]) => [name, keepFacts(field)]));

function wrapped(schema: AnySchema): KeptFact {
  const { type, innerType, defaultValue } = schema._zod.def as Wrapped;
  if (innerType === undefined) return alone(schema);
  const inner = wrapped(innerType);
  if (type === 'default') return { of: inner, default: defaultValue };
  return type === 'nullable' ? { nullable: inner } : { optional: inner };
}

function alone(schema: AnySchema): KeptFact {
  const made = madeAs(schema);
  if (made === null) {
    if (fieldsOf(schema).length === 0) throw new Error('a fact that is not kept');
    return {
      entity: Object.fromEntries(Object.entries(fieldsKept(schema)).map(([name, kept]) => [name, given(kept)])),
    };
  }
  if (made.kind === 'list')
    return {
      list: keepFacts(elementOf(schema) as AnySchema),
      ...(made.most !== limits.listEntries && { most: made.most }),
    };
  if (made.kind !== 'entry') return made.says;
  const { together } = made;
  const entry = fieldsKept(schema);
  if (together === null) return { entry };
  const fields = unlikeFields(together.holds);
  if (fields === null) throw new Error('an entry whose test is not kept');
  return { entry, unlike: { fields, expected: together.expected } };
}

/** That any fact may be left out goes without saying. */
const given = (kept: KeptFact): KeptFact =>
  typeof kept === 'object' && 'optional' in kept
    ? kept.optional
    : typeof kept === 'object' && 'unit' in kept
      ? { ...kept, of: given(kept.of) }
      : kept;
