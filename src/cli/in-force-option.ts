import { Option } from 'commander';
import type { AnswerOptions } from '../index.ts';

export interface InForceFlag {
  readonly inForce?: true;
}

/** Whether a day asked about on which the version is not in force is refused. */
export const inForceOption = (): Option =>
  new Option('--in-force', 'refuse a day asked about (`asOf`) on which this version is not in force');

export const inForceOf = ({ inForce }: InForceFlag): Pick<AnswerOptions, 'inForce'> =>
  inForce === true ? { inForce: 'required' } : {};
