--- A recipe as a command: from the words the user typed to an exit status.
local heap = require "parallax.cli.heap"
local option = require "parallax.cli.option"
local output = require "parallax.cli.output"
local status = require "parallax.cli.status"
local terminal = require "parallax.cli.terminal"

local M = {}

-- The file of the kind that a recipe is of.
local function kind_of(recipe)
  if recipe.corpus then return require "parallax.recipe.corpus" end
  if recipe.act then return require "parallax.recipe.act" end
  return require "parallax.recipe.articles"
end

-- Without a file, a filter reads what is piped in.
local function default_files(recipe, options, command)
  if #options.files > 0 then return end
  if recipe.filter and not terminal.is_terminal(0) then
    options.files = { "-" }
  else
    status.stop(status.usage, ("no input given; try: %s --help"):format(command))
  end
end

local function has_debug(words)
  for _, word in ipairs(words) do
    if word == "--debug" then return true end
  end
  return false
end

-- Help and version come before any complaint about the other words.
local function asked_for(words, ...)
  for _, word in ipairs(words) do
    if word == "--" then return false end
    for k = 1, select("#", ...) do
      if word == select(k, ...) then return true end
    end
  end
  return false
end

local function tell(text)
  local sink <close> = output.open()
  sink:write(text)
  sink:finish()
end

local function perform(recipe, words)
  local command = words.command or ("lua5.4 " .. (words[0] or recipe.name))
  local parser = option.parser(recipe, command)
  if asked_for(words, "-h", "--help") then
    local samples = (words[0] or ""):gsub("[^/]*$", "samples")
    return tell(option.help(recipe, parser, command, samples))
  elseif asked_for(words, "--version") then
    return tell(("parallax %s\n"):format(require("parallax").version))
  end
  local options, reason = option.parse(parser, words)
  if not options then status.stop(status.usage, ("%s; try: %s --help"):format(reason, command)) end
  default_files(recipe, options, command)
  return kind_of(recipe).perform(recipe, options)
end

--- Runs a recipe as a command: parses the words, reads, works, prints.
---@param recipe parallax.Recipe
---@param words string[] as in Lua's `arg`; `words.command` is how the user called it, where a launcher knows
---@return integer status for os.exit
function M.main(recipe, words)
  heap.prepare()
  return status.guard(function()
    if words.outline then return words.outline(recipe) end
    return perform(recipe, words)
  end, has_debug(words))
end

return M
