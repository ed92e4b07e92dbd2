-- Word lists. A lexicon is a file that returns one table of strings:
--
--   return {
--     meta = { source = "...", license = "...", note = "..." },
--     verbs = { "say", "tell", ... },
--   }
--
-- It is loaded as text in an empty environment: it can name no function and
-- read no file. Lists one can read, change and diff.
local core = require "parallax.core"

local M = {}

local here = debug.getinfo(1, "S").source:match "^@(.*)lexicon%.lua$" or "lua/parallax/"

---@class parallax.Lexicon
---@field meta { source: string, license: string, note: string? }
---@field entries string[]? of a plain list that was read from a file: every entry
---@field classes table<string, string[]>? of such a list: entries by their second column

-- nil, or what is wrong with the table a lexicon file returned.
local function fault(lexicon)
  if type(lexicon) ~= "table" then return "it returns no table" end
  if type(lexicon.meta) ~= "table" then return "it has no table 'meta'" end
  for _, field in ipairs { "source", "license" } do
    if type(lexicon.meta[field]) ~= "string" then return ("meta.%s: string expected"):format(field) end
  end
end

-- Runs a lexicon file. Returns the table, or nil and "path:line: reason".
local function run(path, source)
  -- What is no text is refused by us: the message of load() names no file.
  if source:find "^\27" then return nil, path .. ":1: compiled Lua, no text" end
  -- A chunk name of one character, since Lua shortens long paths.
  local chunk, message = load(source, "=?", "t", {})
  if not chunk then return nil, (message:gsub("^%?", (path:gsub("%%", "%%%%")))) end
  local ok, lexicon = pcall(chunk)
  if not ok then return nil, (tostring(lexicon):gsub("^%?", (path:gsub("%%", "%%%%")))) end
  local reason = fault(lexicon)
  if reason then return nil, ("%s:1: %s"):format(path, reason) end
  return lexicon
end

-- The whole file, or nil and "path: reason".
local function slurp(path)
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local content
  content, message = file:read "a"
  file:close()
  if not content then return nil, ("%s: %s"):format(path, message) end
  return content
end

local function path_of(name)
  if type(name) ~= "string" or not name:find "^%l[%w_]*%.[%w_.]*[%w_]$" or name:find("..", 1, true) then
    error(("lexicon: name: a language, a point and a list, such as \"en.reporting\", expected, got '%s'")
      :format(tostring(name)), 3)
  end
  return here .. "lang/" .. name:gsub("%.", "/") .. ".lua"
end

local loaded = {}

--- The lexicon of that name, from lang/ beside the library. The table is
--- shared by all who load it and not to be changed.
--- Raises when there is no such file, or when it is no lexicon.
---@param name string language and list: "en.reporting" is lang/en/reporting.lua
---@return parallax.Lexicon
function M.load(name)
  if loaded[name] then return loaded[name] end
  local path = path_of(name)
  local source = slurp(path)
  if not source then error(("lexicon.load: no lexicon '%s': looked for %s"):format(name, path), 2) end
  local lexicon, reason = run(path, source)
  if not lexicon then error("lexicon.load: " .. reason, 2) end
  loaded[name] = lexicon
  return lexicon
end

-- Names of lexicons that are there. Others are not noted: they may be any
-- word that an input gives for its language.
local there = {}

--- Whether there is a lexicon of that name.
---@param name string as for `load`
---@return boolean
function M.has(name)
  if there[name] then return true end
  local file = io.open(path_of(name), "rb")
  if file then file:close() end
  there[name] = file ~= nil or nil
  return file ~= nil
end

local function trim(s) return s:match(".*%S", s:match "^%s*()") or "" end

-- Adds one line to a plain list. Returns nil, or what is wrong with the line.
local function add_line(lexicon, first_at, line, number)
  if not core.is_utf8(line) then return "not UTF-8" end
  local entry, class = line:match "^([^\t]*)\t?(.*)$"
  entry, class = trim(entry), trim(class)
  if entry == "" and class == "" or entry:find "^#" then return nil end
  if entry == "" then return "no entry in the first column" end
  if class:find "\t" then return "more than two columns" end
  if first_at[entry] then return ("'%s' stands on line %d already"):format(entry, first_at[entry]) end
  first_at[entry] = number
  table.insert(lexicon.entries, entry)
  if class ~= "" then
    lexicon.classes[class] = lexicon.classes[class] or {}
    table.insert(lexicon.classes[class], entry)
  end
end

local function read_lines(path, source)
  local lexicon = { meta = { source = path, license = "not stated" }, entries = {}, classes = {} }
  local first_at, number = {}, 0
  for line in (source:gsub("^\u{FEFF}", "") .. "\n"):gmatch "(.-)\r?\n" do
    number = number + 1
    local reason = add_line(lexicon, first_at, line, number)
    if reason then return nil, ("%s:%d: %s"):format(path, number, reason) end
  end
  if #lexicon.entries == 0 then return nil, ("%s:%d: no entries"):format(path, number) end
  return lexicon
end

--- Reads a word list of the user's own: a .lua file in the form above, or any
--- other file as plain lines, UTF-8, one entry a line, `#` comments, and
--- after a tab the class of the entry if it has one. A repeated entry is
--- refused, so that no class is lost silently.
---@param path string
---@return parallax.Lexicon? lexicon a plain list has `entries` and `classes`
---@return string? reason "path:line: reason"
function M.read(path)
  local source, reason = slurp(path)
  if not source then return nil, reason end
  if path:find "%.lua$" then return run(path, source) end
  return read_lines(path, source)
end

-- Built objects by the table they were built from; both go together.
local matchers = setmetatable({}, { __mode = "k" })
local wordmaps = setmetatable({}, { __mode = "k" })

--- The matcher of a list of phrases, built once for the list.
---@param list string[] not to be changed afterwards
---@param options? { case?: "fold"|"exact", bounds?: "tokens"|"ascii", abbreviations?: parallax.Wordmap } as for
---  `core.matcher`
---@return parallax.Matcher
function M.matcher(list, options)
  options = options or {}
  local built = matchers[list] or {}
  matchers[list] = built
  local case, bounds, abbreviations = options.case or "fold", options.bounds or "tokens", options.abbreviations or false
  for _, entry in ipairs(built) do
    local same = entry.case == case and entry.bounds == bounds and entry.abbreviations == abbreviations
    if same then return entry.matcher end
  end
  local matcher = core.matcher(list, options)
  built[#built + 1] = { case = case, bounds = bounds, abbreviations = abbreviations, matcher = matcher }
  return matcher
end

-- A plain list is a set: all its words have the same value.
local function with_values(words)
  if type(words[1]) ~= "string" then return words end
  local map = {}
  for _, word in ipairs(words) do map[word] = "+" end
  return map
end

--- The word map of a table, built once for the table.
---@param words table<string, string>|string[] word to one byte, or a list, whose words get "+"; not to be changed
---  afterwards
---@return parallax.Wordmap
function M.wordmap(words)
  local built = wordmaps[words] or core.wordmap(with_values(words))
  wordmaps[words] = built
  return built
end

return M
