import { isBill, leftOf } from './bills.ts';
import { type Matter, oneOf, penniesOf, pick, pounds, type Step, withChanged, withMatter } from './customer-file.ts';

type Challenged = Matter & { readonly dispute: NonNullable<Matter['dispute']> & { readonly amount: string } };

const isChallenged = (matter: Matter): matter is Challenged => matter.dispute != null;
const isUndecided = (matter: Matter): matter is Challenged =>
  isChallenged(matter) && matter.dispute.mistakeAccepted === null;

/** The customer challenges a bill, or a part of it. */
export const dispute: Step = (file, chance) => {
  const one = oneOf(
    file,
    chance,
    (matter): matter is Matter & Parameters<typeof leftOf>[0] => isBill(matter) && matter.dispute === null,
  );
  if (one === null) return null;
  const whole = penniesOf(one.invoice.amount);
  const amount = pounds(chance.yes ? whole : Math.min(whole, chance.pennies));
  const form = pick(['letter', 'telephone', 'email', 'fax'] as const, chance);
  const collected = file.payment?.method === 'direct-debit' && leftOf(one) <= 0;
  const challenge = {
    form,
    sentOn: file.asOf,
    receivedOn: file.asOf,
    amount,
    mistakeAccepted: null,
    wronglyCharged: amount,
    chargedOn: file.asOf,
    collected,
    refundedOn: null,
    lateFeeCharged: '0.00',
    interestCharged: '0.00',
  };
  return { file: withChanged(file, one, { dispute: challenge }), told: `${amount} of ${one.id} challenged by ${form}` };
};

/** The provider says whether there was a mistake; a fee that stood on nothing else goes with it. */
export const answerDispute: Step = (file, chance) => {
  const one = oneOf(file, chance, isUndecided);
  if (one === null) return null;
  const mistakeAccepted = chance.yes;
  const isAllWrong = one.dispute.amount === one.invoice?.amount;
  const lateFeeCharged = mistakeAccepted && isAllWrong ? (one.invoice?.lateFeesCharged ?? '0.00') : '0.00';
  return {
    file: withChanged(file, one, { dispute: { ...one.dispute, mistakeAccepted, lateFeeCharged } }),
    told: `the mistake in ${one.id} is ${mistakeAccepted ? 'accepted' : 'denied'}`,
  };
};

/** The provider gives back what it charged wrongly. */
export const refund: Step = (file, chance) => {
  const one = oneOf(
    file,
    chance,
    (matter): matter is Challenged =>
      isChallenged(matter) &&
      matter.dispute.mistakeAccepted === true &&
      matter.dispute.refundedOn === null &&
      isBill(matter) &&
      leftOf(matter) < 0,
  );
  if (one === null) return null;
  return {
    file: withChanged(file, one, { dispute: { ...one.dispute, refundedOn: file.asOf } }),
    told: `${one.dispute.wronglyCharged} of ${one.id} given back`,
  };
};

type Complained = Matter & { readonly complaint: NonNullable<Matter['complaint']> };
const isComplaint = (matter: Matter): matter is Complained => matter.complaint !== undefined;

export const complain: Step = (file, { yes, which }) => {
  const form = pick(['letter', 'telephone', 'email'] as const, { which } as never);
  const complaint = {
    receivedOn: file.asOf,
    afterHours: yes,
    firstMadeOn: file.asOf,
    form,
    acknowledgedOn: null,
    answeredOn: null,
    ordinaryHandlingFailedOn: null,
    resolvedOn: null,
    deadlockLetterOn: null,
    deadlockLetterByEmail: false,
    deadlockLetterFrom: 'invictanet' as const,
  };
  return { file: withMatter(file, 'CMP', { complaint }), told: `complaint by ${form}${yes ? ' after hours' : ''}` };
};

/** A complaint is acknowledged, answered, escalated, brought to deadlock or resolved. */
export const handleComplaint: Step = (file, chance) => {
  const one = oneOf(
    file,
    chance,
    (matter): matter is Complained => isComplaint(matter) && matter.complaint.resolvedOn === null,
  );
  if (one === null) return null;
  const { complaint } = one;
  const open = (
    [
      ['acknowledgedOn', 'acknowledged'],
      ['answeredOn', 'answered'],
      ['ordinaryHandlingFailedOn', 'beyond ordinary handling'],
      ['deadlockLetterOn', 'at deadlock'],
      ['resolvedOn', 'resolved'],
    ] as const
  ).filter(([field]) => complaint[field] === null);
  const [field, told] = open[(chance.pennies + (chance.yes ? 1 : 0)) % open.length] as (typeof open)[number];
  return {
    file: withChanged(file, one, { complaint: { ...complaint, [field]: file.asOf } }),
    told: `${one.id} is ${told}`,
  };
};
