import { exactly, quotient } from './amounts.ts';
import { daysLater } from './days.ts';
import {
  type ByHand,
  checkEntity,
  checkFact,
  day,
  decimal,
  type EntryForm,
  type Fault,
  type Form,
  isObject,
  leftOut,
  money,
  name,
  oneOf,
  orNone,
  yesOrNo,
} from './form.ts';

interface Values {
  readonly lastDayToObject: string | null;
  readonly overTenPercent: boolean;
  readonly objectedInTime: boolean | null;
  readonly largestIncreasePercent: string | null;
  readonly testedIncreasePercent: string | null;
  readonly packageChangeFree: boolean;
  readonly mayObjectUntil: string | null;
}

const changeForm: Form = new Map([
  ['cause', oneOf('provider', 'law-or-tax', 'mixed')],
  ['sentOn', day],
  ['notifiedOn', orNone(day)],
  ['effectiveOn', day],
  ['objectedOn', orNone(day)],
]);
const stepForm: EntryForm = {
  fields: new Map([
    ['effectiveOn', day],
    ['price', decimal],
  ]),
};
const chargeForm: EntryForm = {
  fields: new Map([
    ['name', name],
    ['old', decimal],
    ['new', decimal],
    ['forced', decimal],
    ['used', yesOrNo],
  ]),
  optional: new Set(['forced', 'used']),
  lists: new Map([['steps', stepForm]]),
  most: 200,
};
const riseForm: EntryForm = {
  fields: new Map([
    ['name', name],
    ['notifiedOn', day],
    ['old', decimal],
    ['new', decimal],
  ]),
  most: 200,
};
const lists = new Map([
  ['charges', chargeForm],
  ['earlierRises', riseForm],
]);
export const terminationForm: Form = new Map([
  ['endedBy', oneOf('customer', 'provider')],
  ['form', oneOf('letter', 'fax', 'headed-fax', 'email', 'telephone')],
  ['movesDomain', yesOrNo],
  ['noticeOn', orNone(day)],
  ['effectiveOn', day],
  ['reason', orNone(oneOf('price-rise', 'harmful-change', 'forced-change', 'home-move'))],
  ['chargeDemanded', orNone(yesOrNo)],
  ['disconnectionCosts', money],
  ['reasonableDisconnectionCosts', money],
]);

interface Charge {
  readonly old: string;
  readonly new: string;
  readonly forced?: string;
  readonly steps?: readonly { readonly effectiveOn: string; readonly price: string }[];
}
interface Change {
  readonly cause?: string;
  readonly charges?: readonly Charge[];
  readonly sentOn?: string;
  readonly notifiedOn?: string | null;
  readonly objectedOn?: string | null;
}

/** Whether a price rise lets the customer leave, under the default readings. */
export function priceRiseExit(facts: unknown): ByHand<Values> {
  const issues = faultsIn(facts);
  if (issues.length > 0) return { issues };
  const { asOf, priceChange } = facts as { asOf?: string; priceChange?: Change | null };
  if (asOf === undefined || priceChange === undefined) return leftOut;
  if (priceChange === null) return { outcome: 'no-right', values: nothing };
  const { cause, charges, notifiedOn, objectedOn } = priceChange;
  if (cause === undefined || charges === undefined || notifiedOn === undefined || objectedOn === undefined)
    return leftOut;

  const isMixed = cause === 'mixed';
  const rises = new Greatest();
  const tested = isMixed ? new Greatest() : rises;
  let overTenPercent = false;
  for (const charge of charges) {
    const old = exactly(charge.old);
    const rise = exactly(charge.new) - old;
    rises.see(rise, old);
    const counts = isMixed ? rise - exactly(charge.forced ?? '0') : rise;
    if (isMixed) tested.see(counts, old);
    if (counts * 10n > old) overTenPercent = true;
  }
  const lastDayToObject = notifiedOn === null ? null : daysLater(notifiedOn, 7);
  const objectedInTime = objectedOn === null ? null : lastDayToObject === null ? true : objectedOn <= lastDayToObject;
  const mayStillObject = lastDayToObject === null || asOf <= lastDayToObject;
  const outcome =
    cause === 'law-or-tax' || !overTenPercent
      ? 'no-right'
      : objectedInTime === true
        ? 'free-exit'
        : objectedOn === null && mayStillObject
          ? 'open'
          : 'too-late';
  return {
    outcome,
    values: {
      lastDayToObject,
      overTenPercent,
      objectedInTime,
      largestIncreasePercent: rises.percent(),
      testedIncreasePercent: tested.percent(),
      packageChangeFree: outcome === 'free-exit',
      mayObjectUntil: outcome === 'open' ? lastDayToObject : null,
    },
  };
}

const nothing: Values = Object.freeze({
  lastDayToObject: null,
  overTenPercent: false,
  objectedInTime: null,
  largestIncreasePercent: null,
  testedIncreasePercent: null,
  packageChangeFree: false,
  mayObjectUntil: null,
});

/** The greatest of fractions, as products; a charge for what was free has none. */
class Greatest {
  rise = 0n;
  old = 0n;
  see(rise: bigint, old: bigint): void {
    if (old === 0n || (this.old !== 0n && rise * this.old <= this.rise * old)) return;
    this.rise = rise;
    this.old = old;
  }
  percent = (): string | null => (this.old === 0n ? null : quotient(this.rise * 100n, this.old, 4));
}

function faultsIn(facts: unknown): Fault[] {
  const faults: Fault[] = [];
  if (!isObject(facts)) return [{ code: 'wrong-type', at: '' }];
  for (const field in facts) {
    const content = facts[field];
    if (field === 'asOf') checkFact(content, day, '', field, faults);
    else if (field === 'priceChange') {
      if (content !== null) checkEntity(content, changeForm, '/priceChange', faults, lists);
    } else if (field === 'termination') {
      if (content !== null) checkEntity(content, terminationForm, '/termination', faults);
    } else faults.push({ code: 'unknown-path', at: `/${field}` });
  }
  if (faults.length > 0 || !isObject(facts.priceChange)) return faults;
  const { sentOn, notifiedOn, objectedOn, charges = [] } = facts.priceChange as Change;
  if (sentOn && notifiedOn && sentOn > notifiedOn)
    faults.push({ code: 'contradiction', at: '/priceChange/notifiedOn' });
  if (notifiedOn && objectedOn && notifiedOn > objectedOn)
    faults.push({ code: 'contradiction', at: '/priceChange/objectedOn' });
  charges.forEach((charge, index) => {
    if (!endsWithItsSteps(charge)) faults.push({ code: 'contradiction', at: `/priceChange/charges/${index}/new` });
  });
  charges.forEach(({ old, new: price, forced }, index) => {
    if (forced === undefined) return;
    const rise = exactly(price) - exactly(old);
    if (rise > 0n && exactly(forced) > rise)
      faults.push({ code: 'contradiction', at: `/priceChange/charges/${index}/forced` });
  });
  return faults;
}

/** Whether the new price is the greatest of those of the last day. */
function endsWithItsSteps({ new: price, steps }: Charge): boolean {
  const [first, ...others] = steps ?? [];
  if (first === undefined) return true;
  let [lastDay, last] = [first.effectiveOn, exactly(first.price)];
  for (const step of others) {
    const stepPrice = exactly(step.price);
    if (step.effectiveOn > lastDay || (step.effectiveOn === lastDay && stepPrice > last))
      [lastDay, last] = [step.effectiveOn, stepPrice];
  }
  return exactly(price) === last;
}
