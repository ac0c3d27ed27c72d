import { Argument } from 'commander';
import { c as contract } from './core-5K8lLRKF.js';

function bashCompletion({ commands, readings }) {
  const takers = commands.flatMap(
    ({ name, options }) => options.filter(({ takes }) => takes !== "nothing").map((option) => ({ name, option }))
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
  elif (( COMP_CWORD == 1 )); then words="${commands.map(({ name }) => name).join(" ")} --help --version"
  else
    case "\${COMP_WORDS[1]} $previous" in
${takers.map(({ name, option }) => `      "${name} ${option.flag}") ${afterFlag(option, readings)} ;;`).join("\n")}
      *) case "\${COMP_WORDS[1]}" in
${commands.map(ofCommand).join("\n")}
      esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _contract_rules contract-rules
`;
}
function ofCommand({ name, options, arguments: taken }) {
  const flags = [...options.map(({ flag }) => flag), "--help"].join(" ");
  const places = taken.flatMap(
    (words, index) => words === "file" ? [] : [`if (( COMP_CWORD == ${index + 2} )); then words="${words.join(" ")}"; fi; `]
  );
  return `        ${name}) ${places.join("")}if [[ $current == -* ]]; then words="${flags}"; fi ;;`;
}
function afterFlag({ takes }, readings) {
  if (takes === "file" || takes === "nothing") return 'words=""';
  if (takes !== "reading") return `words="${takes.join(" ")}"`;
  const ids = new Set(readings.map((reading) => `${reading.split("=")[0]}=`));
  return `words="${[...ids].join(" ")}"; compopt -o nospace`;
}
function optionsByReading(readings) {
  const byId = /* @__PURE__ */ new Map();
  for (const reading of readings) {
    const [id, option] = reading.split("=");
    byId.set(id, [...byId.get(id) ?? [], option]);
  }
  return [...byId].map(([id, options]) => `      ${id}) words="${options.join(" ")}" ;;`).join("\n");
}

const fishCompletion = ({ commands, readings }) => {
  const lines = commands.flatMap((command) => [
    `complete -c contract-rules -n __fish_use_subcommand -f -a ${command.name} -d ${quoted$1(command.description)}`,
    ...ofFirst(command),
    ...command.options.map((option) => ofOption(command.name, option, readings))
  ]);
  return `# fish completion of contract-rules
${lines.join("\n")}
`;
};
function ofFirst({ name, arguments: [first] }) {
  if (first === void 0 || first === "file") return [];
  const isFirst = quoted$1(`__fish_seen_subcommand_from ${name}; and test (count (commandline -opc)) -eq 2`);
  return [`complete -c contract-rules -n ${isFirst} -f -a ${quoted$1(first.join(" "))}`];
}
function ofOption(command, { flag, description, takes }, readings) {
  const base = `complete -c contract-rules -n ${quoted$1(`__fish_seen_subcommand_from ${command}`)} -l ${flag.slice(2)} -d ${quoted$1(description)}`;
  if (takes === "nothing") return base;
  if (takes === "file") return `${base} -r -F`;
  return `${base} -x -a ${quoted$1((takes === "reading" ? readings : takes).join(" "))}`;
}
const quoted$1 = (text) => `'${text.replaceAll("'", "\\'")}'`;

const zshCompletion = ({ commands, readings }) => `#compdef contract-rules
_contract_rules() {
  local -a commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words; (( CURRENT-- ))
  case "$words[1]" in
${commands.map((command) => `    ${command.name}) _arguments ${argumentsOf(command, readings)} ;;`).join("\n")}
  esac
}
if [[ $funcstack[1] == _contract-rules ]]; then _contract_rules; else compdef _contract_rules contract-rules; fi
`;
function argumentsOf({ options, arguments: taken }, readings) {
  const flags = options.map(({ flag, description, takes }) => {
    const repeats = takes === "reading" ? "*" : "";
    return quoted(`${repeats}${flag}[${description.replace(/[[\]:]/g, "\\$&")}]${valuesOf(takes, readings)}`);
  });
  const places = taken.map(
    (words, index) => quoted(`${index + 1}:${words === "file" ? "file:_files" : `name:(${words.join(" ")})`}`)
  );
  return [...flags, ...places].join(" \\\n      ");
}
function valuesOf(takes, readings) {
  if (takes === "nothing") return "";
  if (takes === "file") return ":file:_files";
  return `:value:(${(takes === "reading" ? readings : takes).join(" ")})`;
}
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

function wordsOf(program) {
  const { decisions, dictionary } = contract();
  const readings = [...dictionary.readings.values()].flatMap(
    ({ id, options }) => options.map((option) => `${id}=${option.id}`)
  );
  const ids = /* @__PURE__ */ new Map([
    ["decision", decisions],
    ["question", [...decisions, "assess"]]
  ]);
  const commands = program.commands.map((command) => {
    return {
      name: command.name(),
      description: command.description(),
      options: command.options.map((option) => ({
        flag: option.long ?? option.flags,
        description: option.description,
        takes: takenBy(option)
      })),
      arguments: command.registeredArguments.map(
        (argument) => argument.argChoices ?? ids.get(argument.name()) ?? "file"
      )
    };
  });
  return { commands, readings };
}
function takenBy({ long, required, argChoices }) {
  if (!required) return "nothing";
  if (argChoices !== void 0) return argChoices;
  return long === "--reading" ? "reading" : "file";
}

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
function completion(program, io, done) {
  program.command("completion").description("a script that completes commands, decisions and readings in a shell").addArgument(new Argument("<shell>", "the shell").choices(Object.keys(shells))).addHelpText(
    "after",
    "\nExamples:\n  $ source <(contract-rules completion bash)\n  $ contract-rules completion zsh > ~/.zfunc/_contract-rules\n  $ contract-rules completion fish > ~/.config/fish/completions/contract-rules.fish"
  ).action(async (shell) => {
    await io.out(shells[shell](wordsOf(program)));
    done(0);
  });
}

export { completion };
//# sourceMappingURL=completion-CPO6gbDG.js.map
