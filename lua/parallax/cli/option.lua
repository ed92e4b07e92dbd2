--- The options of a recipe: those every recipe has, and its own.
local argparse = require "argparse"
local suggest = require "parallax.cli.suggest"

local M = {}

local fields = { "id", "source", "title", "date", "byline", "url", "lang", "text" }

local function includes(list, word)
  for _, item in ipairs(list) do
    if item == word then return true end
  end
  return false
end

-- The words a converter takes, for completion and the manual page.
local choices_of = setmetatable({}, { __mode = "k" })

--- A converter for argparse: one word of a list, with a hint for slips.
---@param words string[]
---@return fun(word: string): string?, string?
function M.one_of(words)
  local function convert(word)
    if includes(words, word) then return word end
    return nil, ("'%s' is none of %s%s"):format(word, table.concat(words, ", "), suggest(word, words))
  end
  choices_of[convert] = words
  return convert
end

--- A converter for argparse: several words of a list, with commas between.
---@param words string[]
---@return fun(text: string): string[]?, string?
function M.some_of(words)
  local one = M.one_of(words)
  local function convert(text)
    local chosen = {}
    for word in (text .. ","):gmatch "%s*(.-)%s*," do
      local known, reason = one(word)
      if not known then return nil, reason end
      chosen[#chosen + 1] = known
    end
    return chosen
  end
  choices_of[convert] = words
  return convert
end

--- A converter for argparse: a whole number, 0 or more.
---@param text string
---@return integer?
---@return string? reason
function M.count(text)
  local number = math.tointeger(tonumber(text))
  if number and number >= 0 then return number end
  return nil, ("'%s' is no whole number from 0"):format(text)
end

local function field_map(text)
  local map, known = {}, M.one_of(fields)
  for pair in (text .. ","):gmatch "%s*(.-)%s*," do
    local ours, theirs = pair:match "^(%w+)=(.+)$"
    if not ours then return nil, ("--map wants field=name, as in text=Body,source=Press; not '%s'"):format(pair) end
    local field, reason = known(ours)
    if not field then return nil, "--map: " .. reason end
    map[field] = theirs
  end
  return map
end

local function iso_date(text)
  local iso = require("parallax.read.date").parse(text)
  if iso then return iso end
  return nil, ("'%s' is no date; write 2025-05-09, 2025-05 or 2025"):format(text)
end

local function source_rule(text)
  local parts, reason = require("parallax.read.rule").compile(text)
  if parts then return text end
  return nil, "--source-rule: " .. reason
end

local function language(text)
  if text:find "^%l%l%l?$" then return text end
  return nil, ("'%s' is no language code; write en, de, ..., or und"):format(text)
end

local function columns(text)
  local width = math.tointeger(tonumber(text))
  if width and width >= 20 and width <= 1000 then return width end
  return nil, ("'%s' is no width; 20 to 1000 columns"):format(text)
end

local kinds = { "txt", "html", "json", "ndjson", "csv", "tsv", "xml" }

local function add_language(parser)
  return parser:option("--lang", "Language of the documents; identified from the text by default."):argname "CODE"
    :convert(language)
end

local function add_input(parser, title)
  parser:group(title,
    parser:option("--map", "Names of the fields in JSON and CSV, as text=Body,source=Publication."):argname "FIELDS"
      :convert(field_map),
    parser:option("--source", "Outlet of documents that name none."):argname "NAME",
    parser:option("--source-rule", "How file names tell, as {source}_{date}.txt."):argname "RULE":convert(source_rule),
    parser:option("--date", "Date of documents that have none."):argname "DATE":convert(iso_date),
    parser:flag("--day-first", "Dates as 09/05/2025 are in May; a table shows it in its other dates."),
    parser:flag("--month-first", "They are in September."):target "day_first":action "store_false",
    add_language(parser),
    parser:option("--from", "What the input is, whatever its name: " .. table.concat(kinds, ", ") .. "."):argname "KIND"
      :convert(M.one_of(kinds)))
end

local units = { "bytes", "chars" }
local wishes = { "auto", "always", "never" }

local function add_output(parser, formats)
  local group = {
    parser:option("--format", table.concat(formats, ", ") .. "."):argname "FORMAT":default(formats[1])
      :convert(M.one_of(formats)),
    parser:option("--output", "Write to this file instead of standard output."):argname "FILE",
  }
  if includes(formats, "json") or includes(formats, "ndjson") or includes(formats, "csv") then
    group[#group + 1] = parser:option("--offsets", "Count spans in chars (code points) or bytes."):argname "UNIT"
      :default "chars":convert(M.one_of(units))
  end
  if includes(formats, "text") then
    group[#group + 1] = parser:option("--width", "Columns to write in; those of the terminal, else 80."):argname "N"
      :convert(columns)
    group[#group + 1] = parser:option("--color", "auto, always or never."):argname "WHEN":default "auto"
      :convert(M.one_of(wishes))
    group[#group + 1] = parser:flag("--no-pager", "Long text on a terminal goes past, not through $PAGER.")
  end
  if includes(formats, "csv") then
    group[#group + 1] = parser:flag("--raw", "CSV cells as they are, even where a spreadsheet would run them.")
  end
  parser:group("Output", table.unpack(group))
end

local function add_own(parser, own)
  local group = {}
  for _, option in ipairs(own) do
    local names, about = option[1], option[2]
    local is_flag = not option.argname
    local made = is_flag and parser:flag(names, about) or parser:option(names, about):argname(option.argname)
    if option.default ~= nil then made:default(option.default) end
    if option.required then made:count(1) end
    if option.words then made:convert(M.some_of(option.words)) end
    if option.convert then made:convert(option.convert) end
    group[#group + 1] = made
  end
  if #group > 0 then parser:group("Options", table.unpack(group)) end
end

local statuses = "Exit status: 0 done; 1 some inputs failed, the rest is done; 2 wrong usage;\n"
  .. "3 nothing to work on; 4 a fault of the program; 130 interrupted."

local function sentence(text) return (text:gsub("^%l", string.upper):gsub("%.?$", ".", 1)) end

--- Builds the parser of a recipe.
---@param recipe parallax.Recipe
---@param command string how the user called it, for the usage line
---@return table parser of argparse
function M.parser(recipe, command)
  local parser = argparse(command, sentence(recipe.about or recipe.summary))
    :add_help(false):usage_max_width(80):help_max_width(80):help_description_margin(25)
  parser:usage(("Usage: %s [options] %s"):format(command, recipe.usage))
  local articles = "Articles: .txt .html .mhtml .json .ndjson .jsonl .csv .tsv .xml, each also .gz; "
    .. "folders, globs, or - for standard input."
  local lines = "Lines of JSON (NDJSON); folders, globs, or - for standard input."
  parser:argument("files", recipe.arguments or recipe.reader and lines or articles):args "*"
  add_own(parser, recipe.options)
  if recipe.reader then
    parser:group("Input", add_language(parser))
  elseif recipe.corpus then
    add_input(parser, "Input, where CORPUS is articles")
  elseif not recipe.arguments then
    add_input(parser, "Input")
  end
  add_output(parser, recipe.formats)
  parser:group("Other",
    parser:flag("--quiet", "Say only what failed: no notes, no progress."),
    parser:flag("--verbose", "Say of every input what was read and how long it took."),
    parser:flag("-h --help", "Show this help."),
    parser:flag("--version", "Show the version."),
    parser:flag("--debug", "Show a traceback when the program fails."))
  return parser
end

---@class parallax.OptionOutline
---@field names string[] "-h", "--help"
---@field about string what it does
---@field argname? string nil for a flag
---@field choices? string[] the words it takes, where it takes only these

--- What options a parser knows, in order.
---@param parser table of `option.parser`
---@return parallax.OptionOutline[]
function M.outline(parser)
  local list = {}
  for k, made in ipairs(parser._options) do
    local argname = made._argname
    list[k] = {
      names = made._aliases, about = made._description or "",
      argname = type(argname) == "table" and argname[1] or argname, choices = choices_of[made._convert],
    }
  end
  return list
end

--- The help of a recipe. Its example is one line that runs as it stands.
---@param recipe parallax.Recipe
---@param parser table
---@param command string how the user called it
---@param samples string where the sample articles are
---@return string
function M.help(recipe, parser, command, samples)
  local words = recipe.example:gsub("SAMPLES", (samples:gsub("%%", "%%%%")))
  return ("%s\n\nExample:\n   %s %s\n\n%s\n"):format(parser:get_help(), command, words, statuses)
end

--- Parses the words after the command.
---@param parser table
---@param words string[]
---@return table? options
---@return string? reason
function M.parse(parser, words)
  local ok, result = parser:pparse(words)
  if ok then return result end
  return nil, (result:gsub("\nDid you mean (.-)%?$", " (did you mean %1?)"))
end

return M
