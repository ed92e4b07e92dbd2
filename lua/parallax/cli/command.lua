--- The launcher: `parallax NAME words` runs the recipe file NAME.lua of a folder.
--- A name with a slash or ending in .lua is the path of a recipe of one's own.
local lfs = require "lfs"
local status = require "parallax.cli.status"
local suggest = require "parallax.cli.suggest"

local M = {}

local function read_all(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read "a"
  file:close()
  return text
end

---@class parallax.RecipeFile
---@field name string
---@field path string
---@field summary string

--- The recipes in a folder, by name. A file is one when its name is in small
--- letters and it makes a recipe with a summary.
---@param folder string
---@return parallax.RecipeFile[]
function M.list(folder)
  local found = {}
  for entry in lfs.dir(folder) do
    local name = entry:match "^(%l[%l%d_-]*)%.lua$"
    local text = name and read_all(folder .. "/" .. entry)
    local summary = text and text:find("parallax.recipe", 1, true) and text:match '%f[%w]summary%s*=%s*"([^"\n]*)"'
    if summary then found[#found + 1] = { name = name, path = folder .. "/" .. entry, summary = summary } end
  end
  table.sort(found, function(a, b) return a.name < b.name end)
  return found
end

---@class parallax.ToolContext
---@field folder string where the recipes are
---@field command string how the user calls the program
---@field recipes parallax.RecipeFile[]
---@field tools { name: string, summary: string, usage: string }[]

-- The program's own commands, that are about no article.
local TOOLS = { completion = "completion", doctor = "doctor", man = "manual", new = "scaffold", repl = "repl" }

local function tool_of(name) return require("parallax.cli." .. TOOLS[name]) end

local function tools()
  local list = {}
  for name in pairs(TOOLS) do
    list[#list + 1] = { name = name, summary = tool_of(name).summary, usage = tool_of(name).usage }
  end
  table.sort(list, function(a, b) return a.name < b.name end)
  return list
end

local function tool_help(tool, folder, command)
  local words = { PARALLAX = command, SAMPLES = folder .. "/samples" }
  return ("Usage: %s %s\n\n%s.\n\nExample:\n   %s\n"):format(command, tool.usage,
    (tool.summary:gsub("^%l", string.upper)), (tool.example:gsub("%u%u+", words)))
end

local function run_tool(name, folder, command, words, recipes)
  for k = 2, #words do
    if words[k] == "--help" or words[k] == "-h" then
      io.stdout:write(tool_help(tool_of(name), folder, command))
      return status.done
    end
  end
  local context = { folder = folder, command = command, recipes = recipes, tools = tools() }
  return tool_of(name).main({ table.unpack(words, 2) }, context)
end

local function help_text(recipes, command)
  local lines = {
    ("Usage: %s RECIPE [options] FILE..."):format(command), "",
    "Compares how several outlets report the same event.", "",
    "Recipes:",
  }
  for _, recipe in ipairs(recipes) do lines[#lines + 1] = ("   %-12s %s"):format(recipe.name, recipe.summary) end
  lines[#lines + 1] = ""
  lines[#lines + 1] = "About the program:"
  for _, tool in ipairs(tools()) do lines[#lines + 1] = ("   %-12s %s"):format(tool.name, tool.summary) end
  for _, line in ipairs {
    "", ("   %s RECIPE --help    options of a recipe, with an example"):format(command),
    ("   %s ./mine.lua ...   a recipe file of your own"):format(command),
    ("   %s --version"):format(command),
  } do
    lines[#lines + 1] = line
  end
  return table.concat(lines, "\n") .. "\n"
end

local function recipe_path(name, recipes)
  if name:find "/" or name:find "%.lua$" then
    if lfs.attributes(name, "mode") == "file" then return name end
    status.stop(status.usage, name .. ": no such recipe file")
  end
  local names = {}
  for k, recipe in ipairs(recipes) do
    if recipe.name == name then return recipe.path end
    names[k] = recipe.name
  end
  names[#names + 1] = "help"
  for _, tool in ipairs(tools()) do names[#names + 1] = tool.name end
  status.stop(status.usage,
    ("no recipe called '%s'%s; parallax help lists them"):format(name, suggest(name, names)))
end

local function run_recipe(path, name, command, words)
  local rest = { [0] = path, table.unpack(words, 2) }
  rest.command = command .. " " .. name
  _G.arg = rest
  local chunk, reason = loadfile(path)
  if not chunk then status.stop(status.fault, "the recipe does not load: " .. reason) end
  -- A recipe file ends the process itself; one that returns its recipe is
  -- run here.
  local recipe = chunk()
  return type(recipe) == "table" and recipe.main and recipe:main(rest) or status.done
end

--- Runs the launcher.
---@param folder string where the recipes are
---@param command string how the user calls it
---@param words string[] as in Lua's `arg`
---@return integer status for os.exit
function M.main(folder, command, words)
  return status.guard(function()
    local recipes = M.list(folder)
    local name = words[1]
    if name == "help" and TOOLS[words[2]] then
      return run_tool(words[2], folder, command, { words[2], "--help" }, recipes)
    elseif name == "help" and words[2] then
      return run_recipe(recipe_path(words[2], recipes), words[2], command, { name, "--help" })
    elseif name == "help" or name == "--help" or name == "-h" then
      io.stdout:write(help_text(recipes, command))
      return status.done
    elseif name == "--version" then
      io.stdout:write("parallax ", require("parallax").version, "\n")
      return status.done
    elseif not name then
      io.stderr:write(help_text(recipes, command))
      return status.usage
    elseif TOOLS[name] then
      return run_tool(name, folder, command, words, recipes)
    elseif name:find "^%-" then
      status.stop(status.usage, ("an option before the recipe's name: '%s'; try: %s help"):format(name, command))
    end
    return run_recipe(recipe_path(name, recipes), name, command, words)
  end, false)
end

return M
