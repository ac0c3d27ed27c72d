import type * as fc from 'fast-check';
import type { Assessment } from '../assess/assessment.ts';
import { contract } from '../contract.ts';
import type { CustomerFile } from './life/customer-file.ts';
import type { CustomerLife } from './life/customer-life.ts';
import { contradictedBy as contradictedBehind, faultsOfFile as faultsBehind } from './life/file-laws.ts';
import { withOneUnknown as lessKnown } from './life/less-known.ts';
import { type LifeOptions, livesFrom } from './life/lives.ts';
import { readAs } from './life/read-as.ts';
import { startDays } from './life/start-days.ts';

/**
 * Lives of customers of this contract: a service activated, bills paid, missed and challenged, prices raised and objected to, a move,
 * service lost, complaints, leaving, on days that go forward. A life is a list of commands for `fc.modelRun`, each of which assesses the
 * file and throws an `Error` in words where a law of files or what follows from the life does not hold; it has the whole `file`, and a
 * `diary` of what happened. It shrinks to few things on few days. Throws `PolicyError` for options that are none (`malformed`, `unknown-key`,
 * `wrong-type`).
 * @example
 * fc.assert(fc.property(customerLife(), (life) => fc.modelRun(() => ({ model: life.start(), real: { assess } }), life)))
 */
export const customerLife = (options?: LifeOptions): fc.Arbitrary<CustomerLife> =>
  livesFrom(startDays(contract().dictionary.tables.values()), options);

/**
 * Whole files at the end of such lives, as `assess` takes them, with every fact that their decisions ask for.
 * @example
 * fc.assert(fc.property(customerFiles(), (file) => assess(file).conflicts.length === 0))
 */
export const customerFiles = (options?: LifeOptions): fc.Arbitrary<CustomerFile> =>
  customerLife(options).map(({ file }) => file);

/**
 * What is wrong with what a customer's file came to under the default readings, in words, by each of `fileLaws`; nothing where all hold.
 * Throws `PolicyError` (`malformed`) for what is no file with its assessment.
 * @example
 * faultsOfFile(file, assess(file)) // []
 */
export const faultsOfFile = (file: CustomerFile, came: Assessment): readonly string[] =>
  readAs("a customer's file and what `assess` gives for it", () => faultsBehind(file, came));

/**
 * Where what was decided on less knowledge is decided otherwise on more: outcomes and values of decisions that both files ask, in words.
 * What was not known may become known, and nothing else may change; matters are told apart by their ids.
 * Throws `PolicyError` (`malformed`) for what are no assessments.
 * @example
 * contradictedBy(assess(withOneUnknown(file, 7)), assess(file)) // []
 */
export const contradictedBy = (less: Assessment, more: Assessment): readonly string[] =>
  readAs('what `assess` gives for a file', () => contradictedBehind(less, more));

/**
 * A file with one of its facts not known: the one at a place among those that it tells, counted from nil and round again. Never one of
 * which being left out says something itself, nor the only one of its entity. Throws `PolicyError` (`malformed`) for what is no file.
 * @example
 * withOneUnknown({ asOf: '2025-03-10', rateCard: { lateFee: '7.50', processingFee: '5.00' }, matters: [] }, 3).rateCard // { lateFee: '7.50' }
 */
export const withOneUnknown = (file: CustomerFile, which: number): CustomerFile =>
  readAs("a customer's file and a whole number", () => lessKnown(file, which));
