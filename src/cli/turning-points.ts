import type { Command } from 'commander';
import { contract } from '../contract.ts';
import { type DecisionId, type Facts, type TurningSpan, turningPoints } from '../index.ts';
import { valueInWords } from '../language/english/value-in-words.ts';
import type { Done, Io } from './io.ts';
import { printJson } from './print-json.ts';
import { readJson } from './read-json.ts';
import { optionsOf, type ReadingFlags, withReadings } from './reading-options.ts';

interface Flags extends ReadingFlags {
  readonly from?: string;
  readonly to?: string;
  readonly step?: string;
  readonly json?: true;
}
