import type { UsedParameter } from '../language/answer/decision.ts';

/** A why in the telling: what the answer turned out to rest on. */
export interface Telling {
  readonly readings: Map<string, string>;
  readonly tables: Map<string, string>;
  readonly clauses: Set<string>;
  readonly parameters: Map<string, UsedParameter>;
}

export const telling = (): Telling => ({
  readings: new Map(),
  tables: new Map(),
  clauses: new Set(),
  parameters: new Map(),
});
