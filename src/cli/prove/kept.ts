import { isRecord } from '../../language/answer/found.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import type { Claim } from '../../prove/result.ts';

/** What was proved once, to make pages of: the claims as `prove` gives them, and how long they took. */
export interface KeptProofs {
  readonly seconds: number;
  readonly claims: readonly Claim[];
}

/** As JSON, a claim a line, so that what changes is seen. */
export const keptText = ({ seconds, claims }: KeptProofs): string =>
  `{\n"seconds": ${seconds},\n"claims": [\n${claims.map((claim) => JSON.stringify(claim)).join(',\n')}\n]\n}\n`;

/** What a file of them holds. Throws `PolicyError` for anything else. */
export function keptProofs(content: unknown, file: string): KeptProofs {
  if (isRecord(content) && typeof content.seconds === 'number' && Array.isArray(content.claims))
    return content as unknown as KeptProofs;
  const expected = 'what `prove --keep` wrote';
  throw new PolicyError([{ code: 'malformed', at: '', file, expected, found: 'something else' }]);
}
