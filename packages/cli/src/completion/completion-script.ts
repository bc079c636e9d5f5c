import { fileCommands, firstWords, options, shells, type Shell } from './vocabulary.js';

const valued = options.filter((option) => option.values);
const names = options.map(({ name }) => name).join(' ');

const scripts: Readonly<Record<Shell, () => string>> = {
  bash: () => `# danvan: source <(danvan completion bash)
_danvan() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  case "$before" in
${valued.map(({ name, values = [] }) => `    ${name}) COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$word")); return ;;`).join('\n')}
    completion) COMPREPLY=($(compgen -W '${shells.join(' ')}' -- "$word")); return ;;
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W '${names}' -- "$word"))
  elif (( COMP_CWORD == 1 )); then COMPREPLY=($(compgen -W '${firstWords.join(' ')}' -- "$word"))
  fi
}
complete -o default -F _danvan danvan
`,
  zsh: () => `#compdef danvan
# danvan: danvan completion zsh > "\${fpath[1]}/_danvan"
_arguments -s \\
${options.map(({ name, values, en }) => `  '${name}[${en}]${values ? `:value:(${values.join(' ')})` : name === '--date' ? ':day:' : ''}' \\`).join('\n')}
  '1:command:(${firstWords.join(' ')})' \\
  '*:file:_files'
`,
  fish: () => `# danvan: danvan completion fish > ~/.config/fish/completions/danvan.fish
complete -c danvan -n __fish_use_subcommand -f -a '${firstWords.join(' ')}'
complete -c danvan -n '__fish_seen_subcommand_from completion' -f -a '${shells.join(' ')}'
complete -c danvan -n '__fish_seen_subcommand_from ${fileCommands.join(' ')}' -F
${options.map(({ name, values, en }) => `complete -c danvan -l ${name.slice(2)} -d '${en}'${values ? ` -x -a '${values.join(' ')}'` : name === '--date' ? ' -x' : ''}`).join('\n')}
`,
};

/** The lines that teach a shell to complete `danvan`. */
export function completionScript(shell: Shell): string {
  return scripts[shell]().trimEnd();
}
