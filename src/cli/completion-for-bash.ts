import type { CommandWords, OptionWords, Words } from './completion-words.ts';

/** A completion script for bash. Bash breaks words at `=`, so the option of a reading is completed as a word of its own. */
export function bashCompletion({ commands, readings }: Words): string {
  // An option of one name takes other words after another command.
  const takers = commands.flatMap(({ name, options }) =>
    options.filter(({ takes }) => takes !== 'nothing').map((option) => ({ name, option })),
  );
  return `# bash completion of contract-rules
_contract_rules() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" reading="" words=""
  if [[ $current == "=" ]]; then previous="=" current="" reading="\${COMP_WORDS[COMP_CWORD-1]}"
  elif [[ $previous == "=" ]]; then reading="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  if [[ $previous == "=" ]]; then
    case "$reading" in
${optionsByReading(readings)}
    esac
  elif (( COMP_CWORD == 1 )); then words="${commands.map(({ name }) => name).join(' ')} --help --version"
  else
    case "\${COMP_WORDS[1]} $previous" in
${takers.map(({ name, option }) => `      "${name} ${option.flag}") ${afterFlag(option, readings)} ;;`).join('\n')}
      *) case "\${COMP_WORDS[1]}" in
${commands.map(ofCommand).join('\n')}
      esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _contract_rules contract-rules
`;
}

/** Flags after a dash; else what an argument can be, where it is no file: those bash completes itself. */
function ofCommand({ name, options, arguments: taken }: CommandWords): string {
  const flags = [...options.map(({ flag }) => flag), '--help'].join(' ');
  const places = taken.flatMap((words, index) =>
    words === 'file' ? [] : [`if (( COMP_CWORD == ${index + 2} )); then words="${words.join(' ')}"; fi; `],
  );
  return `        ${name}) ${places.join('')}if [[ $current == -* ]]; then words="${flags}"; fi ;;`;
}

function afterFlag({ takes }: OptionWords, readings: readonly string[]): string {
  if (takes === 'file' || takes === 'nothing') return 'words=""';
  if (takes !== 'reading') return `words="${takes.join(' ')}"`;
  const ids = new Set(readings.map((reading) => `${reading.split('=')[0]}=`));
  return `words="${[...ids].join(' ')}"; compopt -o nospace`;
}

function optionsByReading(readings: readonly string[]): string {
  const byId = new Map<string, string[]>();
  for (const reading of readings) {
    const [id, option] = reading.split('=') as [string, string];
    byId.set(id, [...(byId.get(id) ?? []), option]);
  }
  return [...byId].map(([id, options]) => `      ${id}) words="${options.join(' ')}" ;;`).join('\n');
}
