import { feelRule } from './feel.ts';
import { jsonLogicRule } from './json-logic.ts';
import { engineRule } from './json-rules.ts';
import type { PeerRule } from './outcome-rules.ts';
import { zenRule } from './zen.ts';

/** The others, by name. */
export const byPeers: Readonly<Record<string, PeerRule>> = {
  'json-logic-engine': jsonLogicRule,
  'json-rules-engine': engineRule,
  '@gorules/zen-engine': zenRule,
  feelin: feelRule,
};
