import type { CommandWords, OptionWords, Words } from './completion-words.ts';

/** A completion script for zsh, to be saved as `_contract-rules` in a folder of its `fpath`. */
export const zshCompletion = ({ commands, readings }: Words): string => `#compdef contract-rules
_contract_rules() {
  local -a commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words; (( CURRENT-- ))
  case "$words[1]" in
${commands.map((command) => `    ${command.name}) _arguments ${argumentsOf(command, readings)} ;;`).join('\n')}
  esac
}
if [[ $funcstack[1] == _contract-rules ]]; then _contract_rules; else compdef _contract_rules contract-rules; fi
`;

function argumentsOf({ options, arguments: taken }: CommandWords, readings: readonly string[]): string {
  const flags = options.map(({ flag, description, takes }) => {
    const repeats = takes === 'reading' ? '*' : '';
    return quoted(`${repeats}${flag}[${description.replace(/[[\]:]/g, '\\$&')}]${valuesOf(takes, readings)}`);
  });
  const places = taken.map((words, index) =>
    quoted(`${index + 1}:${words === 'file' ? 'file:_files' : `name:(${words.join(' ')})`}`),
  );
  return [...flags, ...places].join(' \\\n      ');
}

function valuesOf(takes: OptionWords['takes'], readings: readonly string[]): string {
  if (takes === 'nothing') return '';
  if (takes === 'file') return ':file:_files';
  return `:value:(${(takes === 'reading' ? readings : takes).join(' ')})`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
