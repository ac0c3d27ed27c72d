import type { Confirmed } from './attempt.ts';
import { known } from './known.ts';
import { differ } from './of-outcome.ts';
import { type Of, type Opened, opened, readingsOf } from './opened.ts';
import type { Proving, Said } from './proving.ts';
import type { Claim, Witness } from './result.ts';
import { settle } from './settle.ts';
import { smaller } from './smaller.ts';

/** An option against the default of a reading, all others by default: one who is answered otherwise, or that nobody whose facts are complete is. */
export async function readingDiffers(
  decision: string,
  reading: string,
  option: string,
  proving: Proving,
): Promise<Claim> {
  const readings = { [reading]: option };
  const said: Said = {
    kind: 'reading',
    decision,
    statement: `Read \`${reading}\` as \`${option}\`, the outcome is the same as by default for everybody.`,
    about: `${reading}=${option}`,
    expected: 'either',
  };
  const isApart = (facts: Witness['facts'], outcomes: readonly (string | null)[]) =>
    [{}, readings].every((chosen, at) => proving.answer(decision, facts, chosen) === outcomes[at]);
  const confirm = async (facts: Witness['facts']): Promise<Confirmed> => {
    const outcomes: (string | null)[] = [];
    for (const chosen of [{}, readings]) {
      const answer = await proving.ask(decision, facts, chosen);
      if ('not' in answer) return answer;
      outcomes.push(answer.outcome);
    }
    const areApart = outcomes[0] !== outcomes[1] && !outcomes.includes(null);
    return areApart
      ? { witness: { facts: smaller(facts, (fewer) => isApart(fewer, outcomes)), readings, outcomes } }
      : { not: "the evaluators answer the solver's customer alike" };
  };
  const customer = known(decision, proving, [readings], (under) => {
    const [one, other] = [under({}), under(readings)];
    return typeof one === 'string' && typeof other === 'string' && one !== other;
  });
  if (customer !== null) {
    const found = await confirm(customer.facts);
    if ('witness' in found) return { ...said, result: { refuted: true, ...found.witness, confirmed: true } };
  }
  const [one, other] = [{}, readings].map((chosen) =>
    opened(decision, proving.of, { readings: chosen, leftOut: 'few' }),
  ) as [Opened, Opened];
  const inputs = new Map([...one.inputs, ...other.inputs]);
  const result = await settle(
    {
      openReadings: [],
      inputs,
      kept: [...one.kept, ...other.kept],
      against: (on) => differ(on, one.encoded.outcome, other.encoded.outcome),
    },
    proving,
    confirm,
  );
  return { ...said, result };
}

/** The readings of a decision with each option that is not the default. */
export const optionsOf = (decision: string, of: Of): readonly (readonly [reading: string, option: string])[] =>
  readingsOf(decision, of).flatMap((id) => {
    const reading = of.dictionary.readings.get(id);
    return (reading?.options ?? []).flatMap((option) =>
      option.id === reading?.default ? [] : [[id, option.id] as const],
    );
  });
