import type { Command } from 'commander';
import type { InnerPolicy } from '../inner-policy.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { valueInWords } from '../language/english/value-in-words.ts';
import type { Type } from '../language/model/type.ts';
import type { Extremum, Measure } from '../prove/result.ts';
import type { LeastOptions } from '../proving-least.ts';
import { placeOf } from '../turning/fact-place.ts';
import { isDate } from '../values/date.ts';
import { contentOf } from './content-of.ts';
import type { Done, Io } from './io.ts';
import { collected, count } from './option-values.ts';
import { policyAsked, policyOption } from './policy-option.ts';
import { printJson } from './print-json.ts';
import { readJson } from './read-json.ts';
import { optionsOf, type ReadingFlags, withChosenReadings } from './reading-options.ts';
import { withSolver } from './with-solver.ts';

interface Flags extends ReadingFlags {
  readonly since?: string;
  readonly share?: true;
  readonly outcome?: string;
  readonly where?: readonly string[];
  readonly step?: string;
  readonly steps?: number;
  readonly json?: true;
}

export const leastOf = (program: Command, io: Io, done: Done): void => extremumOf('least', program, io, done);
export const greatestOf = (program: Command, io: Io, done: Done): void => extremumOf('greatest', program, io, done);

type Which = 'least' | 'greatest';

function extremumOf(which: Which, program: Command, io: Io, done: Done): void {
  withChosenReadings(
    program
      .command(which)
      .description(`the ${which} that a day, sum or number can be, of all customers there could be, and the proof`)
      .argument('<decision>', 'the id of the decision')
      .argument('<what>', 'a fact or a value of the decision: asOf, accrualStart, priceChange.charges[0].new')
      .argument(
        '[account]',
        'a JSON file of the facts that all of them have, `-` for standard input; none unless told',
      ),
  )
    .option('--since <name>', 'how much more it is than that fact or value: days, or a sum')
    .option('--share', 'that in per cent of the other')
    .option('--outcome <outcome>', 'only customers who get it')
    .option('--where <name=from..to>', 'only where a fact or value lies between these; may be repeated', collected)
    .option('--step <decimal>', 'how far apart decimals and percentages are; 0.01 unless told')
    .option('--steps <count>', 'the most steps of the solver for each question; 600000 unless told', count)
    .addOption(policyOption())
    .option('--json', 'print what was found, or what is wrong, as JSON')
    .addHelpText('after', examples[which])
    .action(async (decision: string, what: string, account: string | undefined, flags: Flags) => {
      if (flags.share === true && flags.since === undefined) throw shareOfNothing();
      const { readings } = await optionsOf(flags, account ?? '', io);
      const policy = await policyAsked(flags.policy, io);
      const { leastOn } = await import('../proving-least.ts');
      const { outcome, step, steps, since, share = false } = flags;
      const options: LeastOptions = {
        ...(account !== undefined && { given: await readJson(account, io) }),
        ...{ outcome, readings, step, steps, where: whereOf(flags.where ?? [], typeIn(policy, decision)) },
      };
      const sized = since === undefined ? what : { of: what, since, share };
      const found = await withSolver(() => leastOn(policy, which === 'greatest', decision, sized, options));
      if (flags.json === true) await printJson(found, io);
      else await io.out(inWords(found, which));
      done('unsettled' in found ? 1 : 0);
    });
}

const shareOfNothing = (): PolicyError =>
  new PolicyError([
    {
      code: 'malformed',
      at: '',
      file: '--share',
      expected: '`--since` and what it is a share of',
      found: 'no `--since`',
    },
  ]);

/** The type of a fact or a value by its name. */
function typeIn(policy: InnerPolicy, decision: string): (name: string) => Type {
  policy.factsOf(decision);
  const { values } = policy.modelOf(decision);
  return (name) => values.get(name)?.type ?? placeOf(name, policy.dictionary.facts)?.type ?? 'none';
}

/** `name=from..to`, of which either end may be left out; counts are numbers. */
function whereOf(given: readonly string[], typeOf: (name: string) => Type): LeastOptions['where'] {
  return Object.fromEntries(
    given.map((text) => {
      const [, name, from, to] = /^([^=]+)=(.*)\.\.(.*)$/.exec(text) ?? [];
      if (name === undefined || from === undefined || to === undefined)
        throw new PolicyError([
          { code: 'malformed', at: '', file: '--where', expected: '`name=from..to`', found: text },
        ]);
      const [least, most] = [from, to].map((end) => (end === '' ? undefined : contentOf(end, typeOf(name))));
      return [name, { ...(least !== undefined && { from: least }), ...(most !== undefined && { to: most }) }];
    }),
  );
}

function inWords(found: Extremum, which: Which): string {
  const less = which === 'least' ? 'less' : 'more';
  const assumed =
    'assumptions' in found && found.assumptions.length > 0 ? `, if ${found.assumptions.join(' and ')}` : '';
  if ('impossible' in found) return `There is nobody: proved${assumed}.\n`;
  if ('attained' in found) return `${customer(found)}\nNobody has ${less}: proved${assumed}.\n`;
  if ('unbounded' in found) return `${customer(found)}\nNothing bounds it.\n`;
  const best = found.best === null ? '' : `${customer(found.best)}\n`;
  return `${best}Whether anybody has ${found.best === null ? 'any' : less} is not settled: ${found.why}.\n`;
}

function customer({ amount, facts, readings, outcomes }: Measure): string {
  const told = typeof amount === 'string' && isDate(amount) ? valueInWords(amount, 'date') : String(amount);
  const read = Object.entries(readings).map(([reading, option]) => `${reading}=${option}`);
  return `${told}\n${outcomes.join()}${read.length === 0 ? '' : `, read ${read.join(', ')}`}: ${JSON.stringify(facts)}`;
}

const examples = {
  least: `
Examples:
  $ contract-rules least late-payment-interest asOf --since invoice.date --outcome may-charge
  $ contract-rules least invoice-dispute asOf account.json --outcome deemed-accepted`,
  greatest: `
Examples:
  $ contract-rules greatest price-rise-exit 'priceChange.charges[0].new' --since 'priceChange.charges[0].old' --share --outcome no-right rise.json
  $ contract-rules greatest overcharge-refund refund --where invoice.amount=..50.00 --outcome refund-due`,
};
