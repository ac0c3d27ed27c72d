import type { CommandWords, OptionWords, Words } from './completion-words.ts';

/** A completion script for fish. */
export const fishCompletion = ({ commands, readings }: Words): string => {
  const lines = commands.flatMap((command) => [
    `complete -c contract-rules -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.description)}`,
    ...ofFirst(command),
    ...command.options.map((option) => ofOption(command.name, option, readings)),
  ]);
  return `# fish completion of contract-rules\n${lines.join('\n')}\n`;
};

function ofFirst({ name, arguments: [first] }: CommandWords): string[] {
  if (first === undefined || first === 'file') return [];
  const isFirst = quoted(`__fish_seen_subcommand_from ${name}; and test (count (commandline -opc)) -eq 2`);
  return [`complete -c contract-rules -n ${isFirst} -f -a ${quoted(first.join(' '))}`];
}

function ofOption(command: string, { flag, description, takes }: OptionWords, readings: readonly string[]): string {
  const base = `complete -c contract-rules -n ${quoted(`__fish_seen_subcommand_from ${command}`)} -l ${flag.slice(2)} -d ${quoted(description)}`;
  if (takes === 'nothing') return base;
  if (takes === 'file') return `${base} -r -F`;
  return `${base} -x -a ${quoted((takes === 'reading' ? readings : takes).join(' '))}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;
