import { CommanderError } from 'commander';
import { PolicyError } from '../index.ts';
import type { ExitCode, Io } from './io.ts';

/** Says why a command went no further, in words or as JSON; never a stack trace. */
export function refuse(error: unknown, json: boolean, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has said it already
  if (error instanceof PolicyError) {
    io.err(json ? `${JSON.stringify({ issues: error.issues }, null, 2)}\n` : `${error.message}\n`);
    return 2;
  }
  io.err(`contract-rules: a fault of the program itself: ${error instanceof Error ? error.message : String(error)}\n`);
  return 3;
}
