import type { Command } from 'commander';
import { ReadygateError } from '../../errors.js';
import type { Terminal } from '../terminal.js';

/** Prints a completion script that is made from the commands and options themselves. */
export async function completionCommand(shell: string, program: Command, terminal: Terminal): Promise<void> {
  const write = SCRIPTS[shell];
  if (write === undefined) {
    throw new ReadygateError({ code: 'argument', message: `There is no completion for ${JSON.stringify(shell)}.`, remedy: `Choose one of ${Object.keys(SCRIPTS).join(', ')}.`, location: null });
  }
  await terminal.writeOut(write(wordsOf(program)));
}

/** The words that can follow each command; `''` is the top. */
type Words = ReadonlyMap<string, readonly string[]>;

function wordsOf(program: Command): Words {
  const words = new Map<string, readonly string[]>();
  const visit = (command: Command, path: readonly string[]) => {
    const options = command.options.flatMap((option) => (option.long === undefined || option.long === null ? [] : [option.long]));
    words.set(path.join(' '), [...command.commands.map((inner) => inner.name()), ...options, '--help']);
    for (const inner of command.commands) visit(inner, [...path, inner.name()]);
  };
  visit(program, []);
  return words;
}

const SCRIPTS: Readonly<Record<string, (words: Words) => string>> = { bash: bashScript, zsh: zshScript, fish: fishScript };

function bashScript(words: Words): string {
  const cases = [...words].map(([path, list]) => `    "${path}") words="${list.join(' ')}" ;;`).join('\n');
  return `# bash completion for readygate: source <(readygate completion bash)
_readygate() {
  local path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) case " ${[...words.keys()].filter((path) => path !== '').join('|')} " in *"\${path:+$path }$word"*) path="\${path:+$path }$word" ;; esac ;; esac
  done
  case "$path" in
${cases}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}") $(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o filenames -F _readygate readygate
`;
}

function zshScript(words: Words): string {
  return `#compdef readygate
# zsh completion for readygate: source <(readygate completion zsh)
autoload -U +X bashcompinit && bashcompinit
${bashScript(words)}`;
}

function fishScript(words: Words): string {
  const lines = [...words].flatMap(([path, list]) => {
    const condition = path === '' ? '__fish_use_subcommand' : path.split(' ').map((word) => `__fish_seen_subcommand_from ${word}`).join('; and ');
    return list.map((word) => `complete -c readygate -n '${condition}' ${word.startsWith('--') ? `-l ${word.slice(2)}` : `-a ${word}`}`);
  });
  return `# fish completion for readygate: readygate completion fish | source\n${lines.join('\n')}\n`;
}
