import { loadPolicy } from '@invictanet/contract-rules';
import { facts, files } from '@invictanet/contract-rules/contract';

/**
 * The contract's policy, made of its files as anybody's own would be: without the decisions as JavaScript that the main entry brings
 * besides, which weigh as much as the rules and win nothing here.
 */
export const policy = loadPolicy(files, facts);
