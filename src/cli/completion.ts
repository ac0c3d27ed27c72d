import { Argument, type Command } from 'commander';
import { bashCompletion } from './completion-for-bash.ts';
import { fishCompletion } from './completion-for-fish.ts';
import { zshCompletion } from './completion-for-zsh.ts';
import { wordsOf } from './completion-words.ts';
import type { Done, Io } from './io.ts';

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

export function completion(program: Command, io: Io, done: Done): void {
  program
    .command('completion')
    .description('a script that completes commands, decisions and readings in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(shells)))
    .addHelpText(
      'after',
      '\nExamples:\n  $ source <(contract-rules completion bash)\n  $ contract-rules completion zsh > ~/.zfunc/_contract-rules\n  $ contract-rules completion fish > ~/.config/fish/completions/contract-rules.fish',
    )
    .action(async (shell: keyof typeof shells) => {
      await io.out(shells[shell](wordsOf(program)));
      done(0);
    });
}
