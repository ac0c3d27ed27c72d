import { readingCopies } from './comparing-copies.ts';
import { contract } from './contract.ts';
import { toMarkdown } from './explain/to-markdown.ts';
import { type InnerPolicy, innerOf } from './inner-policy.ts';
import { isRecord, short } from './language/answer/found.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { AnyPolicy } from './policy-interface.ts';
import type { Claim } from './prove/result.ts';

/** Of what documentation is made. */
export interface PagesAsked {
  /** The contract where it is left out. */
  readonly policy?: AnyPolicy | undefined;
  /** Copies of the documents, as `compareText` takes them: each rule stands under their words of its clause. */
  readonly text?: readonly { readonly name: string; readonly text: string }[] | undefined;
  /** Claims as `prove` of `/prove` settled them: what other options of readings change is told of each reading. */
  readonly proofs?: readonly Claim[] | undefined;
}

const keys = ['policy', 'text', 'proofs'];

/** The documentation of what was asked for: of a policy, or of an object that names one and copies of its documents. */
export function documenting(asked: AnyPolicy | PagesAsked | undefined): Readonly<Record<string, string>> {
  if (!isAsked(asked)) return Object.freeze(toMarkdown(behind(asked)));
  const { policy, text, proofs } = asked;
  if (proofs !== undefined && !areClaims(proofs)) {
    const expected = 'a list of claims as `prove` gives them';
    throw new PolicyError([{ code: 'malformed', at: '/proofs', expected, found: short(proofs) }]);
  }
  const { decisions, modelOf, dictionary, documents, stamp, evaluate } = behind(policy);
  const ownTexts = text === undefined ? undefined : readingCopies({ dictionary }, text);
  return Object.freeze(toMarkdown({ decisions, modelOf, dictionary, documents, stamp, evaluate, ownTexts, proofs }));
}

const areClaims = (given: unknown): given is readonly Claim[] =>
  Array.isArray(given) && given.every((one) => isRecord(one) && typeof one.kind === 'string' && isRecord(one.result));

const behind = (policy: AnyPolicy | undefined): InnerPolicy =>
  policy === undefined ? (contract() as unknown as InnerPolicy) : innerOf(policy);

/** An object of these keys alone; anything else has to be a policy. */
function isAsked(asked: unknown): asked is PagesAsked {
  try {
    const found = isRecord(asked) ? Object.keys(asked) : [];
    return found.length > 0 && found.every((key) => keys.includes(key));
  } catch {
    // What throws when it is looked at is no policy either.
    return false;
  }
}
