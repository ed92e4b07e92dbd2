-- Phrases by the thousand or the million, with what is known of each.
-- `parallax.matcher(phrases, options)` builds a matcher, `parallax.matcher.open`
-- reads one from a file without building it. See `core.matcher` for the rules.
local check = require "parallax.check"
local core = require "parallax.core"

local M = {}

local OPTIONS = {
  case = { "fold", "exact" },
  bounds = { "tokens", "ascii" },
  abbreviations = "userdata",
  values = "table",
}

-- The keys of a table in byte order, and their values in the same order.
local function by_phrase(map)
  local phrases, values = {}, {}
  for phrase in pairs(map) do -- sorted below
    if type(phrase) ~= "string" then
      error(("matcher: phrases: a list, or a table of strings by phrase, expected; got a %s as phrase")
        :format(type(phrase)), 3)
    end
    phrases[#phrases + 1] = phrase
  end
  table.sort(phrases)
  for k, phrase in ipairs(phrases) do values[k] = map[phrase] end
  return phrases, values
end

--- Builds a matcher: a word list or a gazetteer, of one phrase or a million.
--- With bounds "tokens", the default, phrases are found as whole tokens of
--- ours, compared as `core.fold` gives them unless case is "exact", whatever
--- space stands between; `find` and `count` take tokens. With bounds "ascii"
--- they are found as bytes in any string, without tokens: only A to Z are
--- caseless, every space and mark in a phrase counts, and the bytes beside a
--- match must be no ASCII letters or digits; a phrase needs one of these.
--- Not detected: inflected forms, and words between those of a phrase.
---@param phrases string[]|table<string, string> a list, or values by phrase, which are then numbered in byte order
---@param options? parallax.MatcherOptions
---@return parallax.Matcher
---
--- Example: `parallax.matcher { ["New York"] = "city" }` finds "new  YORK", and `:value(1)` is "city".
function M.new(phrases, options)
  options = check.options(options, OPTIONS, "matcher")
  if type(phrases) ~= "table" then error(("matcher: phrases: table expected, got %s"):format(type(phrases)), 2) end
  if phrases[1] ~= nil or next(phrases) == nil then return core.matcher(phrases, options) end
  if options.values then error("matcher: option 'values': the phrases have values already", 2) end
  local list, values = by_phrase(phrases)
  return core.matcher(list, {
    case = options.case, bounds = options.bounds, abbreviations = options.abbreviations, values = values,
  })
end

--- A matcher from a file that `matcher:save` wrote. The file is mapped and
--- checked, not read into memory, so processes share it; it may be replaced
--- while it is open, but not written to.
---@param path string
---@return parallax.Matcher? matcher nil when there is no such file, or it is damaged
---@return string? reason "path: reason"
function M.open(path) return core.matcher_open(path) end

--- What a matcher finds, as records.
---@param matcher parallax.Matcher
---@param source parallax.Tokens|string tokens, or for a matcher with bounds "ascii" the text
---@param overlap? "longest"|"all" as for `matcher:find`
---@return { first: integer, last: integer, phrase: integer, value: string? }[] # bytes of the text
---
--- Example: `matcher.spans(parallax.matcher { UN = "org" }, core.tokens "the UN")` gives
--- `{ { first = 5, last = 6, phrase = 1, value = "org" } }`.
function M.spans(matcher, source, overlap)
  local found, list = matcher:find(source, overlap), {}
  for k = 1, #found, 3 do
    local first, last, phrase = found[k], found[k + 1], found[k + 2]
    if type(source) ~= "string" then
      first = source:at(first)
      last = select(2, source:at(last))
    end
    list[#list + 1] = { first = first, last = last, phrase = phrase, value = matcher:value(phrase) }
  end
  return list
end

return setmetatable(M, { __call = function(_, phrases, options) return M.new(phrases, options) end })
