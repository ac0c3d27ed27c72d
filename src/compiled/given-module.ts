import type { CompiledDecision, CompiledModule } from './compiled-decision.ts';
import { runTimeOf } from './run-time.ts';

/** A module that was given, and what it says of itself. */
export interface GivenModule {
  readonly make: CompiledModule;
  readonly says: CompiledDecision;
}

/** What a caller gives as a compiled module; `null` where it is none. */
export function givenModule(given: unknown): GivenModule | null {
  if (typeof given !== 'function') return null;
  const make = given as CompiledModule;
  try {
    const says = make(runTimeOf(new Map()));
    const isOne =
      typeof says.decision === 'string' &&
      typeof says.policy === 'string' &&
      typeof says.readings === 'object' &&
      [says.read, says.answer].every((part) => typeof part === 'function') &&
      Array.isArray(says.listed) &&
      [says.effects, says.whole].every((part) => typeof part === 'object') &&
      (says.whole === null || Array.isArray(says.whole.bounds));
    return isOne ? { make, says } : null;
  } catch {
    return null;
  }
}
