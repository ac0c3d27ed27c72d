import { CommanderError } from 'commander';
import { PolicyError } from '../language/answer/policy-error.ts';
import { printable } from '../language/answer/printable.ts';
import type { ExitCode, Io } from './io.ts';
import { jsonParts } from './print-json.ts';

/** Says why a command went no further, in words or as JSON; never a stack trace. */
export function refuse(error: unknown, json: boolean, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has said it already
  if (error instanceof PolicyError) {
    io.err(json ? `${[...jsonParts({ issues: error.issues })].join('')}\n` : `${error.message}\n`);
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.err(`contract-rules: a fault of the program itself: ${printable(message)}\n`);
  return 3;
}
