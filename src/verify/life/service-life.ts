import {
  type Chance,
  type CustomerFile,
  daysAfter,
  type Given,
  isServed,
  type Matter,
  oneOf,
  penniesOf,
  pick,
  pounds,
  type Step,
  withChanged,
  withMatter,
} from './customer-file.ts';

// Of less than ten pence a tenth is no penny.
const leastCharge = 100;

export const activate: Step = (file, { yes, pennies }) => {
  if (file.service?.activatedOn != null) return null;
  const activation = yes ? ('free' as const) : ('paid' as const);
  const monthlyCharge = pounds(Math.max(pennies, leastCharge));
  const service = {
    kind: 'broadband' as const,
    product: 'invictus-at-home' as const,
    activation,
    activatedOn: file.asOf,
    paymentPeriod: 'P1M',
    feePeriod: null,
    statedTerm: null,
    monthlyCharge,
    billingDay: Number(file.asOf.slice(8)),
  };
  const how = yes ? 'free of charge' : 'paid for by the customer';
  return { file: { ...file, service }, told: `broadband for ${monthlyCharge} a month activated, ${how}` };
};

type Rise = Matter & { readonly priceChange: Given<NonNullable<Matter['priceChange']>, 'charges'> };
const isRise = (matter: Matter): matter is Rise => matter.priceChange != null;

/** A rise of the monthly charge is notified, of ten per cent, a penny more, or some other sum. */
export const raisePrices: Step = (file, chance) => {
  const { service, matters } = file;
  if (!isServed(file) || service?.monthlyCharge === undefined) return null;
  const rises = matters.filter(isRise);
  const name = 'monthly charge';
  const before = String(rises.at(-1)?.priceChange.charges[0]?.new ?? service.monthlyCharge);
  const tenth = Math.floor(penniesOf(before) / 10);
  const more = pick([tenth, tenth + 1, 1 + (chance.pennies % tenth), 2 * tenth], chance);
  const after = pounds(penniesOf(before) + more);
  const priceChange = {
    cause: chance.yes ? ('provider' as const) : pick(['provider', 'law-or-tax', 'mixed'] as const, chance),
    charges: [{ name, old: before, new: after }],
    earlierRises: rises.flatMap(({ priceChange: { charges, notifiedOn } }) =>
      charges.map((charge) => ({ name, notifiedOn: String(notifiedOn), old: charge.old, new: charge.new })),
    ),
    sentOn: file.asOf,
    notifiedOn: file.asOf,
    effectiveOn: daysAfter(file, 31),
    objectedOn: null,
  };
  return {
    file: withMatter(file, 'RISE', { priceChange }),
    told: `rise of the ${name} from ${before} to ${after} notified, cause ${priceChange.cause}`,
  };
};

type Change = Matter & { readonly termsChange: NonNullable<Matter['termsChange']> };
const isChange = (matter: Matter): matter is Change => matter.termsChange !== undefined;

export const changeTerms: Step = (file, { yes, also, later }) => {
  if (!isServed(file)) return null;
  const told = yes ? file.asOf : null;
  const effectiveOn = daysAfter(file, 20 + later);
  const termsChange = {
    cause: 'provider' as const,
    harmful: also,
    postedOn: file.asOf,
    sentOn: told,
    onPrecedingBill: false,
    notifiedOn: told,
    objectedOn: null,
    effectiveOn,
  };
  const whom = yes ? 'and the customer told' : 'on the website alone';
  return {
    file: withMatter(file, 'CHG', { termsChange }),
    told: `${also ? 'harmful ' : ''}change of terms from ${effectiveOn} posted ${whom}`,
  };
};

/** The customer objects to a rise or to a change of terms that was notified. */
export const object: Step = (file, chance) => {
  const one = oneOf(
    file,
    chance,
    (matter): matter is Rise | Change =>
      (isRise(matter) && matter.priceChange.objectedOn === null) ||
      (isChange(matter) && matter.termsChange.notifiedOn !== null && matter.termsChange.objectedOn === null),
  );
  if (one === null) return null;
  const facts = isRise(one)
    ? { priceChange: { ...one.priceChange, objectedOn: file.asOf } }
    : { termsChange: { ...(one as Change).termsChange, objectedOn: file.asOf } };
  return { file: withChanged(file, one, facts), told: `the customer objects to ${one.id}` };
};

type Move = Matter & { readonly move: Given<NonNullable<Matter['move']>, 'outages'> };
const isMove = (matter: Matter): matter is Move => matter.move !== undefined;

export const move: Step = (file, { yes, also, later }) => {
  if (!isServed(file)) return null;
  const [given, movesOn] = [yes ? file.asOf : null, daysAfter(file, later)];
  const facts = {
    noticeOn: file.asOf,
    movesOn,
    withinUk: !also || yes,
    newAddressGivenOn: given,
    alternativeNumberGivenOn: given,
    engineerNecessary: also,
    engineerRefused: false,
    outages: [],
  };
  return {
    file: withMatter(file, 'MOVE', { move: facts }),
    told: `notice of moving on ${movesOn}${yes ? ', with the new address and a number' : ''}`,
  };
};

/** What was missing of a notice of moving is given. */
export const giveAddress: Step = (file, chance) => {
  const one = oneOf(file, chance, (matter): matter is Move => isMove(matter) && matter.move.newAddressGivenOn === null);
  if (one === null) return null;
  const given = { newAddressGivenOn: file.asOf, alternativeNumberGivenOn: file.asOf };
  return {
    file: withChanged(file, one, { move: { ...one.move, ...given } }),
    told: `the new address and a number given for ${one.id}`,
  };
};

const isOut = ({ move }: Move): boolean => move.outages.some(({ to }) => to === null);

export const loseService: Step = (file, chance) => {
  const one = oneOf(file, chance, (matter): matter is Move => isMove(matter) && !isOut(matter));
  if (one === null || !isServed(file)) return null;
  const cause = chance.yes ? ('other' as const) : ('customer-apparatus' as const);
  const outages = [...one.move.outages, { from: file.asOf, to: null, cause, hours: null }];
  return {
    file: withChanged(file, one, { move: { ...one.move, outages } }),
    told: `service lost since ${one.id}${chance.yes ? '' : ", by the customer's apparatus"}`,
  };
};

export const restoreService: Step = (file, chance) => {
  const one = oneOf(file, chance, (matter): matter is Move => isMove(matter) && isOut(matter));
  if (one === null || !isServed(file)) return null;
  const outages = one.move.outages.map((outage) => (outage.to === null ? { ...outage, to: file.asOf } : outage));
  return { file: withChanged(file, one, { move: { ...one.move, outages } }), told: `service restored after ${one.id}` };
};

/** The customer gives notice of cancelling, for some day from today on. */
export const leave: Step = (file, chance) => {
  if (!isServed(file) || file.termination != null) return null;
  const form = pick(['letter', 'email', 'telephone', 'headed-fax'] as const, chance);
  const effectiveOn = daysAfter(file, chance.also ? 0 : 14);
  const termination = {
    endedBy: 'customer' as const,
    form,
    movesDomain: false,
    noticeOn: file.asOf,
    effectiveOn,
    reason: null,
    chargeDemanded: null,
    disconnectionCosts: pounds(chance.pennies),
    reasonableDisconnectionCosts: '35.00',
  };
  const finalInvoice = { dueDate: daysAfter(file, 28) };
  return {
    file: { ...file, termination, finalInvoice },
    told: `the customer cancels by ${form}, to end on ${effectiveOn}`,
  };
};

/** The provider asks for the charge for leaving early, or gives it up. */
export const demandCharge: Step = (file, { yes }) => {
  if (!hasLeft(file) || file.termination?.chargeDemanded !== null) return null;
  const termination = { ...file.termination, chargeDemanded: yes };
  return { file: { ...file, termination }, told: `the termination charge is ${yes ? 'asked for' : 'given up'}` };
};

const hasLeft = ({ asOf, termination }: CustomerFile): boolean =>
  termination?.effectiveOn !== undefined && termination.effectiveOn <= asOf;

/** The customer makes a call, within London's day. */
export const makeCall: Step = (file, { pennies, yes }: Chance) => {
  if (!isServed(file)) return null;
  const call = {
    number: yes ? '01632960123' : '07700900123',
    startedAt: `${file.asOf}T12:00:00Z`,
    durationSeconds: pennies % 3600,
    ratePerMinute: '0.10',
    purpose: 'voice' as const,
    authorised: true,
    overProviderNetwork: true,
  };
  return {
    file: withMatter(file, 'CALL', { call }),
    told: `call to ${call.number} of ${call.durationSeconds} seconds`,
  };
};

/** Nothing but days. */
export const wait: Step = (file) => ({ file, told: 'nothing happens' });
