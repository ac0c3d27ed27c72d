import * as z from 'zod';

/** Says of facts what is wrong with them beyond the form of each. */
export type Holding = (given: unknown, report: (path: string[], message: string) => void) => void;

/**
 * The schema of some facts of a policy, by path. What it does not name it leaves to be held with all the rest once these have their form, since
 * one account serves every decision.
 */
export function pickFacts(schema: z.ZodType, paths: ReadonlySet<string>, hold: Holding): z.ZodType {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, field] of Object.entries(shapeOf(schema) ?? {})) {
    const inner = shapeOf(field);
    if (inner === null) {
      if (paths.has(name)) shape[name] = field;
      continue;
    }
    const fields = Object.entries(inner).filter(([part]) => paths.has(`${name}.${part}`));
    if (fields.length === 0 && !paths.has(name)) continue;
    const picked = z.looseObject(Object.fromEntries(fields));
    shape[name] = (isNullable(field) ? picked.nullable() : picked).optional();
  }
  return z
    .looseObject(shape)
    .superRefine((given, context) =>
      hold(given, (path, message) => context.addIssue({ code: 'custom', path, message, input: given })),
    );
}

type Def = { readonly type: string; readonly innerType?: z.ZodType; readonly shape?: Record<string, z.ZodType> };
const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | null {
  const { shape, innerType } = defOf(schema);
  return shape ?? (innerType === undefined ? null : shapeOf(innerType));
}

const isNullable = (schema: z.ZodType): boolean => {
  const { type, innerType } = defOf(schema);
  return type === 'nullable' || (innerType !== undefined && isNullable(innerType));
};
