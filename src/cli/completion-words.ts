import type { Command } from 'commander';
import { contract } from '../contract.ts';

/** What can follow the name of the program, for the shells. */
export interface Words {
  readonly commands: readonly CommandWords[];
  /** `id=option` for every option of every reading. */
  readonly readings: readonly string[];
}

export interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionWords[];
  /** What each of its arguments can be. */
  readonly arguments: readonly ('file' | readonly string[])[];
}

export interface OptionWords {
  readonly flag: string;
  readonly description: string;
  readonly takes: 'nothing' | 'file' | 'reading' | readonly string[];
}

export function wordsOf(program: Command): Words {
  const { decisions, dictionary } = contract();
  const readings = [...dictionary.readings.values()].flatMap(({ id, options }) =>
    options.map((option) => `${id}=${option.id}`),
  );
  const ids = new Map<string, readonly string[]>([
    ['decision', decisions],
    ['question', [...decisions, 'assess']],
  ]);
  const commands = program.commands.map((command): CommandWords => {
    return {
      name: command.name(),
      description: command.description(),
      options: command.options.map((option) => ({
        flag: option.long ?? option.flags,
        description: option.description,
        takes: takenBy(option),
      })),
      arguments: command.registeredArguments.map(
        (argument) => argument.argChoices ?? ids.get(argument.name()) ?? 'file',
      ),
    };
  });
  return { commands, readings };
}

function takenBy({ long, required, argChoices }: Command['options'][number]): OptionWords['takes'] {
  if (!required) return 'nothing';
  if (argChoices !== undefined) return argChoices;
  return long === '--reading' ? 'reading' : 'file';
}
