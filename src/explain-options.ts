import { orThrow } from './asked.ts';
import { checkOptions } from './check/options.ts';
import { contract } from './contract.ts';
import { type Format, formats } from './explain/letter/blocks.ts';
import { type InnerPolicy, innerOf } from './inner-policy.ts';
import { isRecord, short } from './language/answer/found.ts';
import { nearest } from './language/answer/nearest.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { type LetterLanguage, letterLanguages } from './language/grammar/letters-file.ts';
import type { AnyPolicy, Options } from './policy-interface.ts';

/** By whose words an answer is told. */
export interface ToldBy {
  /** The policy that gave the answer; the contract where it is left out. */
  readonly policy?: AnyPolicy | undefined;
}

/** What a decision was asked with. */
export interface Asked {
  /** With its facts a decision also tells in full why no other outcome came, and which reading would change it. */
  readonly facts?: unknown;
  /** The readings and tables beside those facts, where they were not the policy's. */
  readonly readings?: Options['readings'];
  readonly tables?: Options['tables'];
}

/** How a decision is told. */
export interface ExplainOptions extends ToldBy, Asked {
  /** All of it (`full`, unless told otherwise), a `letter` to the customer, or one `sentence` for a screen. */
  readonly as?: (typeof forms)[number] | undefined;
  readonly format?: Format | undefined;
  /** English unless told otherwise; letters and sentences of a decision that the policy has Welsh words for can be in Welsh (`cy`). */
  readonly language?: LetterLanguage | undefined;
}

const forms = ['full', 'letter', 'sentence'] as const;

/** The policy that was given by itself, or as the one option. */
export const toldBy = (asked: AnyPolicy | ToldBy | undefined): InnerPolicy =>
  behind(isOptions(asked) ? orThrow(checkOptions(asked, ['policy'], 1)).options.policy : asked);

/** What a decision whose parts are told was asked with, and by whose words. */
export function partsOptions(asked: AnyPolicy | (ToldBy & Asked) | undefined) {
  const given = isOptions(asked)
    ? orThrow(checkOptions(asked, ['policy', ...askedKeys], 1)).options
    : { policy: asked };
  return { policy: behind(given.policy), asked: given as Asked };
}

const askedKeys = ['facts', 'readings', 'tables'] as const;

/** How to tell a decision, everything left out filled in. Throws `PolicyError` for what is no option. */
export function explainOptions(asked: AnyPolicy | ExplainOptions | undefined) {
  const given = isOptions(asked)
    ? orThrow(checkOptions(asked, ['as', 'format', 'language', 'policy', ...askedKeys], 1)).options
    : { policy: asked };
  const as = oneOf('as', given, forms, 'full');
  const language = oneOf('language', given, as === 'full' ? ['en'] : letterLanguages, 'en');
  const format = oneOf('format', given, formats, 'text');
  return { as, language, format, policy: behind(given.policy), asked: given as Asked };
}

/** What is behind the policy whose answer is told; the contract, unless one of your own is given. */
const behind = (policy: unknown): InnerPolicy =>
  policy === undefined ? (contract() as unknown as InnerPolicy) : innerOf(policy);

/** A policy is known by its methods, the files of one by their rules; a copy of one, or its files, are meant as one and refused as that. */
function isOptions<O extends ToldBy>(asked: AnyPolicy | O | undefined): asked is O {
  try {
    return isRecord(asked) && !('evaluate' in asked) && !('rules' in asked);
  } catch {
    // What throws when it is looked at is neither.
    return false;
  }
}

type Key = 'as' | 'format' | 'language';

function oneOf<const Word extends string>(
  key: Key,
  given: { readonly [key in Key]?: unknown },
  words: readonly Word[],
  unlessGiven: Word,
): Word {
  const found = given[key] ?? unlessGiven;
  const word = words.find((one) => one === found);
  if (word !== undefined) return word;
  const near = typeof found === 'string' ? nearest(found, words) : {};
  throw new PolicyError([{ code: 'not-an-option', at: `/${key}`, names: words, found: short(found), ...near }]);
}
