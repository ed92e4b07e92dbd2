--- `parallax completion SHELL`: a script that completes commands, options and
--- the words options take. Load it with
---   bash:  source <(parallax completion bash)
---   zsh:   source <(parallax completion zsh)
---   fish:  parallax completion fish | source
local outline = require "parallax.cli.outline"
local status = require "parallax.cli.status"
local suggest = require "parallax.cli.suggest"

local M = {}

local SHELLS = { "bash", "zsh", "fish" }

-- What stands between single quotes in a shell.
local function quoted(text) return "'" .. text:gsub("'", [['\'']]) .. "'" end

local function names_of(options)
  local names = {}
  for _, o in ipairs(options) do
    for _, name in ipairs(o.names) do names[#names + 1] = name end
  end
  return names
end

local scripts = {}

-- bash 4 or later. Options that take a file, and everything else, complete to
-- files.
function scripts.bash(commands)
  local lines = {
    "_parallax() {", '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
  }
  local names = {}
  for k, command in ipairs(commands) do names[k] = command.name end
  lines[#lines + 1] = ("    words=%s"):format(quoted(table.concat(names, " ")))
  lines[#lines + 1] = "  else"
  lines[#lines + 1] = '    case "${COMP_WORDS[1]} $before" in'
  for _, command in ipairs(commands) do
    for _, o in ipairs(command.options) do
      for _, name in ipairs(o.choices and o.names or {}) do
        lines[#lines + 1] = ("      %s) words=%s ;;"):format(quoted(command.name .. " " .. name),
          quoted(table.concat(o.choices, " ")))
      end
    end
    lines[#lines + 1] = ("      %s*) [ \"${word#-}\" != \"$word\" ] && words=%s ;;"):format(quoted(command.name .. " "),
      quoted(table.concat(names_of(command.options), " ")))
  end
  for _, line in ipairs {
    "    esac", "  fi", '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '  [ -n "$words" ] || COMPREPLY=($(compgen -f -- "$word"))', "}",
    "complete -o filenames -F _parallax parallax",
  } do
    lines[#lines + 1] = line
  end
  return lines
end

-- zsh runs the bash script through its own emulation.
function scripts.zsh(commands)
  local lines = { "autoload -U +X compinit && compinit -u", "autoload -U +X bashcompinit && bashcompinit" }
  return table.move(scripts.bash(commands), 1, #scripts.bash(commands), #lines + 1, lines)
end

function scripts.fish(commands)
  local lines = {}
  for _, command in ipairs(commands) do
    lines[#lines + 1] = ("complete -c parallax -n __fish_use_subcommand -a %s -d %s"):format(command.name,
      quoted(command.summary))
    for _, o in ipairs(command.options) do
      local parts = { ("complete -c parallax -n '__fish_seen_subcommand_from %s'"):format(command.name) }
      for _, name in ipairs(o.names) do
        parts[#parts + 1] = name:find "^%-%-" and "-l " .. name:sub(3) or "-s " .. name:sub(2)
      end
      if o.choices then
        parts[#parts + 1] = "-x -a " .. quoted(table.concat(o.choices, " "))
      elseif o.argname then
        parts[#parts + 1] = "-r"
      end
      parts[#parts + 1] = "-d " .. quoted(o.about)
      lines[#lines + 1] = table.concat(parts, " ")
    end
  end
  return lines
end

-- Recipes and the program's own commands, each with its options.
local function commands_of(context)
  local list = {}
  for k, recipe in ipairs(context.recipes) do
    list[k] = outline.of(recipe.path) or { name = recipe.name, summary = recipe.summary, options = {} }
  end
  for _, tool in ipairs(context.tools) do
    list[#list + 1] = { name = tool.name, summary = tool.summary, options = {} }
  end
  return list
end

M.summary = "a script that completes commands and options in a shell"
M.usage = "completion bash|zsh|fish"
M.example = "source <(PARALLAX completion bash)"

--- Prints the script of a shell.
---@param words string[] the shell's name
---@param context parallax.ToolContext
---@return integer status
function M.main(words, context)
  local shell = words[1]
  if not scripts[shell or ""] then
    local slip = shell and (": no script for '%s'%s"):format(shell, suggest(shell, SHELLS)) or ""
    status.stop(status.usage, ("usage: %s %s%s"):format(context.command, M.usage, slip))
  end
  io.stdout:write(table.concat(scripts[shell](commands_of(context)), "\n"), "\n")
  return status.done
end

return M
