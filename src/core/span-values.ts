import type { Type } from '../language/model/type.ts';
import { holdsUnknown } from '../language/run-time/holds-unknown.ts';
import type { Value } from '../language/run-time/value.ts';
import type { Coded } from './coded.ts';
import { decoded } from './decoded.ts';
import type { Raw } from './raw.ts';
import { Found, Listing, OPEN, Range, type Span } from './span.ts';
import type { SpanInterpreter } from './span-interpreter.ts';

class CannotTell extends Error {}

/**
 * A value on a span with every number and day in it at its least, and with all at their most; `null` where more than these may
 * differ, or something is not known.
 */
export function endsOfValue(coded: Coded, type: Type, on: SpanInterpreter): readonly [Value, Value] | null {
  try {
    const [least, most] = [0, 1].map((end) => decoded(coded, type, (node) => endOf(on.of(node), end)));
    return holdsUnknown(least as Value) || holdsUnknown(most as Value) ? null : [least as Value, most as Value];
  } catch (error) {
    if (error instanceof CannotTell) return null;
    throw error;
  }
}

function endOf(span: Span, end: number): Raw {
  if (span === OPEN || span instanceof Listing || span instanceof Found) throw new CannotTell();
  if (span instanceof Range) return end === 0 ? span.least : span.most;
  return Array.isArray(span) ? span.map((part) => endOf(part, end)) : (span as Raw);
}
