import type * as z from 'zod';
import type { InnerPolicy } from './inner-policy.ts';
import { issueInWords } from './language/answer/message.ts';
import { isPolicyError } from './language/answer/policy-error.ts';
import { pickFacts } from './language/facts/pick-facts.ts';

interface Parts {
  readonly schema: z.ZodType;
  readonly decisions: readonly string[];
  readonly listedBy: (decision: string) => ReadonlySet<string>;
  /** All facts of the policy. */
  readonly all: ReadonlySet<string>;
  /** Throws `PolicyError` where facts are at fault, of those listed also together. */
  readonly hold: (listed: ReadonlySet<string>, given: unknown) => unknown;
  readonly holdFile: (given: unknown) => void;
}

/** What checks facts and files that came from outside before anything is asked of them. */
export function givingFacts(parts: Parts): Pick<InnerPolicy, 'factsOf' | 'parseFacts' | 'parseFile' | 'isDecisionId'> {
  const { schema, decisions, listedBy, all, hold, holdFile } = parts;
  return {
    factsOf(decision) {
      const listed = listedBy(decision);
      return pickFacts(schema, listed, (given, report) => {
        try {
          hold(listed, given);
        } catch (error) {
          if (!isPolicyError(error)) throw error;
          for (const issue of error.issues)
            report(pathOf(issue.at), issueInWords({ ...issue, at: '' }).slice('(top): '.length));
        }
      }) as never;
    },
    parseFacts(given) {
      hold(all, given);
      return given;
    },
    parseFile(given) {
      holdFile(given);
      return given as object;
    },
    isDecisionId: (given): given is string => decisions.includes(given as string),
  };
}

const pathOf = (at: string): string[] =>
  at
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
