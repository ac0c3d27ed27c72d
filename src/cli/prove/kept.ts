import { isRecord } from '../../language/answer/found.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import type { Timed } from './properties.ts';

/** What was proved once, to make pages of: the claims as `prove` gives them, and how long each and all of them took. */
export interface KeptProofs {
  readonly seconds: number;
  readonly claims: readonly Timed[];
}

/** As JSON, a claim a line, so that what changes is seen. */
export const keptText = ({ seconds, claims }: KeptProofs): string =>
  `{\n"seconds": ${seconds},\n"claims": [\n${claims.map(lineOf).join(',\n')}\n]\n}\n`;

const lineOf = ({ claim, seconds }: Timed): string => JSON.stringify({ seconds: Number(seconds.toFixed(1)), claim });

/** What a file of them holds. Throws `PolicyError` for anything else. */
export function keptProofs(content: unknown, file: string): KeptProofs {
  if (isRecord(content) && typeof content.seconds === 'number' && Array.isArray(content.claims))
    return content as unknown as KeptProofs;
  const expected = 'what `prove --keep` wrote';
  throw new PolicyError([{ code: 'malformed', at: '', file, expected, found: 'something else' }]);
}
