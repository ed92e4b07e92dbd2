--- Pairs of texts, one JSON object a line: {"id", "a", "b"}.
local input = require "parallax.read.input"
local json = require "parallax.json"
local line_of = require("parallax.read.json").lines

local M = {}

---@class parallax.TextPair
---@field id string|number its own, else "path#line"
---@field a string valid UTF-8
---@field b string
---@field lang? string
---@field origin parallax.Origin

local HINT <const> = 'write {"id": "1", "a": "a sentence", "b": "another"}'

local Told = { __name = "parallax.Rejection" }
function Told:__tostring()
  local line = ("%s: %s"):format(self.where, self.reason)
  return self.hint and line .. "; " .. self.hint or line
end

local function told(where, reason, hint) return setmetatable({ where = where, reason = reason, hint = hint }, Told) end

-- A pair of a decoded line, or nil and what is wrong with it.
local function pair_of(object)
  if type(object) ~= "table" or object == json.null then return nil, "not an object" end
  local pair = { id = object.id }
  if type(pair.id) ~= "string" and type(pair.id) ~= "number" then pair.id = nil end
  for _, side in ipairs { "a", "b" } do
    local text = object[side]
    if type(text) ~= "string" then return nil, ("no text '%s'"):format(side) end
    pair[side] = text
  end
  return pair
end

local Run = {}
Run.__index = Run

function Run:reject(where, reason, hint)
  self.report.read = self.report.read + 1
  table.insert(self.report.rejected, told(where, reason, hint))
end

function Run:line(path, text, line)
  local where = ("%s:%d"):format(path, line)
  local object, reason = json.decode(text, { big_integers = "string" })
  if reason then return self:reject(where, "not JSON: " .. reason, "each line is one JSON object") end
  local pair, problem = pair_of(object)
  if not pair then return self:reject(where, problem, HINT) end
  self.report.read, self.report.kept = self.report.read + 1, self.report.kept + 1
  pair.id = pair.id or ("%s#%d"):format(path, line)
  pair.lang, pair.origin = self.lang, { path = path, line = line, format = "json" }
  coroutine.yield(pair)
end

-- Pieces of a file; one that is packed is unpacked as a whole.
local function chunks_of(file, path)
  if not path:find "%.gz$" then return input.chunks(file, nil, path == "-") end
  local text, reason, hint = input.rest(file, path)
  if not text then return nil, reason, hint end
  return function()
    local whole = text
    text = nil
    return whole
  end
end

function Run:file(path)
  local file, reason, hint = input.open(path)
  if not file then return self:reject(path, reason, hint) end
  self.report.files = self.report.files + 1
  local _ <close> = setmetatable({}, { __close = function()
    if path ~= "-" then file:close() end
  end })
  local chunks, problem, what_to_do = chunks_of(file, path)
  if not chunks then return self:reject(path, problem, what_to_do) end
  for text, line in line_of(chunks) do self:line(path, text, line) end
end

--- Opens files, folders, patterns, "-" for standard input. A line that holds
--- no pair is rejected and costs only itself.
---@param paths string[]
---@param options? { lang?: string } language of all pairs
---@return fun(): parallax.TextPair? next in input order
---@return parallax.ReadReport report complete when `next` has returned nil
function M.open(paths, options)
  local run = setmetatable({ lang = options and options.lang }, Run)
  run.report = { files = 0, read = 0, kept = 0, rejected = {}, skipped = {}, notes = {}, wanted = "a pair of texts" }
  local each = coroutine.wrap(function()
    for entry in input.entries(paths) do
      if entry.skipped then
        table.insert(run.report.skipped, told(entry.path, entry.reason))
      elseif entry.reason then
        run:reject(entry.path, entry.reason, entry.hint)
      else
        run:file(entry.path)
      end
    end
  end)
  local is_done = false
  return function()
    if is_done then return nil end
    local pair = each()
    is_done = pair == nil
    return pair
  end, run.report
end

return M
