import type { Shell } from "./shells.ts";

/**
 * The scripts only ask and show; `finalist __complete -- WORDS` knows what fits the last word. It answers with a value
 * and what it is, a tab between them, on a line each, or with `:files` where a file is meant.
 */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Completion of finalist for bash: source <(finalist completion bash)
_finalist() {
  local line lines=() cur="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  while IFS= read -r line; do lines+=("$line"); done < <(
    command finalist __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null
  )
  if [[ "\${lines[0]}" == ":files" ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$cur")
    return
  fi
  for line in "\${lines[@]}"; do COMPREPLY+=("\${line%%$'\\t'*}"); done
}
complete -F _finalist finalist
`,
  zsh: `#compdef finalist
# Completion of finalist for zsh: source <(finalist completion zsh), below compinit
_finalist() {
  local line
  local -a lines found
  lines=("\${(@f)$(command finalist __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ "\${lines[1]}" == ":files" ]]; then
    _files
    return
  fi
  for line in "\${lines[@]}"; do
    [[ -n "$line" ]] && found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  _describe finalist found
}
if [[ "\${funcstack[1]}" == "_finalist" ]]; then _finalist "$@"; else compdef _finalist finalist; fi
`,
  fish: `# Completion of finalist for fish: finalist completion fish > ~/.config/fish/completions/finalist.fish
function __finalist_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines (command finalist __complete -- $words[2..-1] "$current" 2>/dev/null)
    if test "$lines[1]" = ":files"
        __fish_complete_path "$current"
    else if set -q lines[1]
        printf '%s\\n' $lines
    end
end
complete -c finalist -f -a '(__finalist_complete)'
`,
};
