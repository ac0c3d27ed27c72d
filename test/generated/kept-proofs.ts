import { readFileSync } from 'node:fs';
import { type KeptProofs, keptProofs } from '../../src/cli/prove/kept.ts';

/** What is proved of the contract, which takes minutes: `contract-rules prove --keep docs/proofs.json`. */
export const proofsText: string = readFileSync(new URL('../../docs/proofs.json', import.meta.url), 'utf8');
export const proofs: KeptProofs = keptProofs(JSON.parse(proofsText), 'docs/proofs.json');
