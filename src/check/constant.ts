import { isLiteral, literalType, literalValue } from '../language/grammar/literal.ts';
import type { ShapeFile } from '../language/grammar/shape-file.ts';
import type { Type } from '../language/model/type.ts';
import type { Value } from '../language/run-time/value.ts';
import { decimal } from '../values/decimal.ts';

/** What a shape holds that is a value as it stands; `null` for any other. */
export function constantIn(shape: ShapeFile): { readonly type: Type; readonly value: Value } | null {
  if (typeof shape === 'boolean') return { type: 'boolean', value: shape };
  if (typeof shape === 'string') return null;
  if (Array.isArray(shape)) return shape.length === 0 ? { type: { list: 'none' }, value: [] } : null;
  if ('choice' in shape) return { type: { choice: [shape.choice] }, value: shape.choice };
  if ('always' in shape) return { type: 'boolean', value: shape.always };
  if ('nil' in shape) {
    const { nil } = shape;
    return nil === 'int' ? { type: 'whole', value: 0 } : { type: nil, value: decimal('0') };
  }
  if ('none' in shape) return { type: 'none', value: null };
  if (!isLiteral(shape)) return null;
  return { type: literalType(shape), value: literalValue(shape) };
}
