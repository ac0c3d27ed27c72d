import { readingCopies } from './comparing-copies.ts';
import { contract } from './contract.ts';
import { toMarkdown } from './explain/to-markdown.ts';
import { type InnerPolicy, innerOf } from './inner-policy.ts';
import { isRecord } from './language/answer/found.ts';
import type { AnyPolicy } from './policy-interface.ts';

/** Of what documentation is made. */
export interface PagesAsked {
  /** The contract where it is left out. */
  readonly policy?: AnyPolicy | undefined;
  /** Copies of the documents, as `compareText` takes them: each rule stands under their words of its clause. */
  readonly text?: readonly { readonly name: string; readonly text: string }[] | undefined;
}

const keys = ['policy', 'text'];

/** The documentation of what was asked for: of a policy, or of an object that names one and copies of its documents. */
export function documenting(asked: AnyPolicy | PagesAsked | undefined): Readonly<Record<string, string>> {
  if (!isAsked(asked)) return Object.freeze(toMarkdown(behind(asked)));
  const { policy, text } = asked;
  const inner = behind(policy);
  return Object.freeze(toMarkdown(text === undefined ? inner : withCopies(inner, text)));
}

const behind = (policy: AnyPolicy | undefined): InnerPolicy =>
  policy === undefined ? (contract() as unknown as InnerPolicy) : innerOf(policy);

const withCopies = ({ decisions, modelOf, dictionary, documents, stamp, evaluate }: InnerPolicy, text: unknown) => ({
  decisions,
  modelOf,
  dictionary,
  documents,
  stamp,
  evaluate,
  ownTexts: readingCopies({ dictionary }, text),
});

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
