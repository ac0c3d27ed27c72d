import * as fc from 'fast-check';
import { addDays } from '../../values/date.ts';
import { roundSums } from '../round-sums.ts';
import { cancelDirectDebit, endByProvider, giveCredit, prepay, setLimit, warn, withBalance } from './account-life.ts';
import { bill, chargeLateFee, collect, demand, miss, pay, payTooMuch, suspend } from './bills.ts';
import { answerDispute, complain, dispute, handleComplaint, refund } from './challenges.ts';
import type { Chance, CustomerFile, Happened, Step } from './customer-file.ts';
import {
  activate,
  changeTerms,
  demandCharge,
  giveAddress,
  leave,
  loseService,
  makeCall,
  move,
  object,
  raisePrices,
  restoreService,
  wait,
} from './service-life.ts';

/** What can happen, by how often. */
const steps = {
  activate: [activate, 0],
  bill: [bill, 6],
  pay: [pay, 6],
  payTooMuch: [payTooMuch, 1],
  miss: [miss, 3],
  chargeLateFee: [chargeLateFee, 1],
  demand: [demand, 2],
  suspend: [suspend, 1],
  collect: [collect, 1],
  dispute: [dispute, 4],
  answerDispute: [answerDispute, 3],
  refund: [refund, 2],
  raisePrices: [raisePrices, 2],
  changeTerms: [changeTerms, 1],
  object: [object, 2],
  move: [move, 2],
  giveAddress: [giveAddress, 1],
  loseService: [loseService, 2],
  restoreService: [restoreService, 2],
  complain: [complain, 1],
  handleComplaint: [handleComplaint, 2],
  makeCall: [makeCall, 1],
  leave: [leave, 1],
  demandCharge: [demandCharge, 2],
  wait: [wait, 1],
  setLimit: [setLimit, 1],
  giveCredit: [giveCredit, 1],
  prepay: [prepay, 1],
  cancelDirectDebit: [cancelDirectDebit, 1],
  warn: [warn, 1],
  endByProvider: [endByProvider, 1],
} as const satisfies Readonly<Record<string, readonly [Step, number]>>;

/** The name of something that can happen to a customer. */
export type LifeStep = keyof typeof steps;

/** The file after a step on a day that chance sets; nothing where the file is not such that it can happen. */
export function onLaterDay(file: CustomerFile, step: LifeStep, chance: Chance): Happened | null {
  const happened = steps[step][0]({ ...file, asOf: addDays(file.asOf, chance.later) }, chance);
  return happened === null ? null : { ...happened, file: withBalance(happened.file) };
}

/** What chance decides: days on which clauses turn more often than others, sums that become rounder. */
export const chance: fc.Arbitrary<Chance> = fc.record({
  later: fc.oneof(fc.constantFrom(0, 1, 7, 8, 14, 15, 30, 31, 32), fc.nat(40)),
  which: fc.nat(11),
  pennies: roundSums(
    fc.oneof(
      fc.integer({ min: 1, max: 100 }).map((pounds) => pounds * 100),
      fc.integer({ min: 1, max: 20_000 }),
    ),
  ),
  yes: fc.boolean(),
  also: fc.boolean(),
});

/** A step, by how often it happens. */
export const anyStep = fc.oneof(
  ...Object.entries(steps).flatMap(([step, [, weight]]) =>
    weight === 0 ? [] : [{ weight, arbitrary: fc.constant(step as LifeStep) }],
  ),
);
