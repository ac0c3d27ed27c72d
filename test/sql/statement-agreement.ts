import type { InnerPolicy } from '../../src/inner-policy.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import type { Readings } from './agreement.ts';

/** The statements of an engine, a row for each account in the order of their files, held against those of `assess`. */
export function statementAgreement(
  policy: InnerPolicy,
  files: readonly object[],
  answers: readonly Record<string, unknown>[],
  readings: Readings,
) {
  const found = {
    same: 0,
    withLines: 0,
    refused: new Map<string, number>(),
    kinds: new Set<unknown>(),
    different: [] as string[],
  };
  for (const [at, file] of files.entries()) {
    const { refused, lines, owedByCustomer, mayBeCharged, owedToCustomer } = answers[at] as Record<string, unknown>;
    if (typeof refused === 'string') {
      found.refused.set(refused, (found.refused.get(refused) ?? 0) + 1);
      continue;
    }
    const told = lines as readonly Record<string, unknown>[];
    const shown = told.map(({ insteadOf, clause, ...line }) =>
      insteadOf === null ? { ...line, clause } : { ...line, insteadOf, clause },
    );
    const mine = { lines: shown, owedByCustomer, mayBeCharged, owedToCustomer, needs: [] };
    const [one, other] = [mine, assessed(policy, file, readings)].map((answer) => JSON.stringify(answer));
    if (one !== other) found.different.push(`${JSON.stringify(file)}: ${one} for ${other}`);
    else {
      found.same += 1;
      for (const line of told) found.kinds.add(line.for);
      if (shown.length > 0) found.withLines += 1;
    }
  }
  return found;
}

function assessed(policy: InnerPolicy, file: object, readings: Readings): unknown {
  try {
    const { lines, ...totals } = policy.assess(file as never, { readings }).statement;
    return {
      lines: lines.map(({ insteadOf, clause, ...line }) => ({
        ...line,
        ...(insteadOf !== undefined && { insteadOf }),
        clause,
      })),
      ...totals,
    };
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues };
    throw error;
  }
}
