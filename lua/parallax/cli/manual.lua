--- `parallax man`: the manual page of this version, of every recipe and every
--- option, as roff. Read it with: parallax man | man -l -
--- Source: groff_man(7).
local outline = require "parallax.cli.outline"
local status = require "parallax.cli.status"

local M = {}

-- Text that roff does not act on.
local function roff(text)
  return (text:gsub("\\", "\\e"):gsub("%-", "\\-"):gsub("^([.'])", "\\&%1"):gsub("\n([.'])", "\n\\&%1"))
end

local function add_option(lines, o)
  local names = {}
  for k, name in ipairs(o.names) do names[k] = "\\fB" .. roff(name) .. "\\fR" end
  lines[#lines + 1] = ".TP"
  lines[#lines + 1] = table.concat(names, ", ") .. (o.argname and " \\fI" .. roff(o.argname) .. "\\fR" or "")
  lines[#lines + 1] = roff(o.about ~= "" and o.about or "See --help.")
end

-- Options that every recipe has are told once.
local function shared_options(recipes)
  local count, shared = {}, {}
  for _, recipe in ipairs(recipes) do
    for _, o in ipairs(recipe.options) do count[o.names[1] .. o.about] = (count[o.names[1] .. o.about] or 0) + 1 end
  end
  for key, n in pairs(count) do shared[key] = n == #recipes and #recipes > 1 end
  return shared
end

local function add_recipe(lines, recipe, shared)
  lines[#lines + 1] = ".SS " .. roff(recipe.name)
  lines[#lines + 1] = roff(recipe.summary:gsub("^%l", string.upper) .. ".")
  lines[#lines + 1] = ".PP"
  lines[#lines + 1] = ("\\fBparallax %s\\fR [\\fIoptions\\fR] \\fI%s\\fR"):format(roff(recipe.name), roff(recipe.usage))
  for _, o in ipairs(recipe.options) do
    if not shared[o.names[1] .. o.about] then add_option(lines, o) end
  end
end

local STATUSES = {
  { "0", "done" }, { "1", "some inputs failed, the rest is done" }, { "2", "wrong usage" },
  { "3", "nothing to work on" }, { "4", "a fault of the program" }, { "130", "interrupted" },
}

local ENVIRONMENT = {
  { "NO_COLOR", "set and not empty: no colour, unless --color always asks for it" },
  { "PAGER", "what long text on a terminal goes through; less by default" },
  { "COLUMNS", "columns to lay text out in, where --width does not say" },
}

local function add_pairs(lines, title, rows)
  lines[#lines + 1] = ".SH " .. title
  for _, row in ipairs(rows) do
    lines[#lines + 1] = ".TP"
    lines[#lines + 1] = "\\fB" .. roff(row[1]) .. "\\fR"
    lines[#lines + 1] = roff(row[2])
  end
end

local function page(recipes, tools)
  local version = require("parallax").version
  local lines = {
    ('.TH PARALLAX 1 "" "parallax %s" "User Commands"'):format(roff(version)),
    ".SH NAME", "parallax \\- compares how several outlets report the same event",
    ".SH SYNOPSIS", "\\fBparallax\\fR \\fICOMMAND\\fR [\\fIoptions\\fR] \\fIFILE\\fR...",
    ".SH DESCRIPTION",
    "Articles go in: .txt, .html, .json, .ndjson, .csv, .tsv and feeds, each also .gz. What goes out is who is",
    "quoted and how quotations change, what each outlet calls the same thing, whose voice a claim is in, what one",
    "report has and another leaves out, and who derives from whom.",
    ".SH COMMANDS",
  }
  local shared = shared_options(recipes)
  for _, recipe in ipairs(recipes) do add_recipe(lines, recipe, shared) end
  for _, tool in ipairs(tools) do
    lines[#lines + 1] = ".SS " .. roff(tool.usage)
    lines[#lines + 1] = roff(tool.summary:gsub("^%l", string.upper) .. ".")
  end
  lines[#lines + 1] = ".SH OPTIONS OF EVERY COMMAND ON ARTICLES"
  for _, o in ipairs(recipes[1] and recipes[1].options or {}) do
    if shared[o.names[1] .. o.about] then add_option(lines, o) end
  end
  add_pairs(lines, "EXIT STATUS", STATUSES)
  add_pairs(lines, "ENVIRONMENT", ENVIRONMENT)
  return table.concat(lines, "\n") .. "\n"
end

M.summary = "the manual page, to be read with: parallax man | man -l -"
M.usage = "man"
M.example = "PARALLAX man | man -l -"

--- Prints the page.
---@param _ string[]
---@param context parallax.ToolContext
---@return integer status
function M.main(_, context)
  local recipes = {}
  for _, recipe in ipairs(context.recipes) do
    local found, reason = outline.of(recipe.path)
    if not found then status.say(("%s is left out: %s"):format(recipe.name, reason)) end
    recipes[#recipes + 1] = found
  end
  io.stdout:write(page(recipes, context.tools))
  return status.done
end

return M
