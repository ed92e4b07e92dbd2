-- The query language, as corpus linguists write it (CQL, after the IMS Corpus
-- Workbench), read to a tree.
--
--   [lemma="say"] "that"? [pos="PROPN"]+      a form of say, perhaps that, names
--   speaker:[ent="PER"]+ [lemma="(deny|refuse)" & tag!="VBG"]
--   ("no" | "not" | "never") []{0,5} "war"%c within s
--   <quote/> containing [lemma="peace"]
--   [pos="VERB"                               refused: ']' expected
local lpeg = require "lpeg"

local attribute = require "parallax.attribute"
local check = require "parallax.check"

local C, Cc, Cg, Cmt, Cp, Ct, P, R, S, V =
  lpeg.C, lpeg.Cc, lpeg.Cg, lpeg.Cmt, lpeg.Cp, lpeg.Ct, lpeg.P, lpeg.R, lpeg.S, lpeg.V

local M = {}

---@class parallax.query.Node
---@field is "choice"|"sequence"|"repeat"|"capture"|"any"|"test"|"region"|"begin"|"end"
---@field at integer byte of the query where it stands

---@class parallax.query.Limit
---@field kind "within"|"containing"
---@field negated boolean
---@field region string? name of a kind of region, or
---@field node parallax.query.Node? what must match

-- Thrown while reading and caught in `read`.
local Fault = {}

--- Stops reading with what is wrong at a byte of the query.
---@param at integer
---@param what string
function M.fail(at, what) error(setmetatable({ at = at, what = what }, Fault), 0) end


local letter = R("az", "AZ", "__")
local identifier = letter * (letter + R "09") ^ 0

-- A name from a list, or what is wrong with it. The check gives back no value:
-- LPeg up to 1.0.2 aborts when it goes back over values that a function made.
local function known(list, what)
  local function check_name(_, to, at, given)
    for _, other in ipairs(list) do
      if other == given then return to end
    end
    local guess = check.nearest(given, list)
    local hint = guess and (" (did you mean '%s'?)"):format(guess) or ""
    M.fail(at, ("no %s called '%s'%s; known: %s"):format(what, given, hint, table.concat(list, ", ")))
  end
  return #Cmt(Cp() * C(identifier), check_name) * C(identifier)
end

local space = S " \t\r\n" ^ 0

local function must(pattern, what)
  return pattern + space * Cmt(Cc(what), function(_, at, words) M.fail(at, words) end)
end

local function sign(s) return space * P(s) end
local word_end = -(letter + R "09")

local attribute_name = known(attribute.columns, "attribute")
local region_name = known(attribute.regions, "region")

local function quoted(mark)
  return P(mark) * Cg(Cp(), "from") * Cg(C((P "\\" * 1 + (1 - P(mark))) ^ 0), "pattern")
    * must(P(mark), ("the expression is not closed by %s"):format(mark))
end

local flags = P "%" * must(Cg(S "cdl" ^ 1, "flags"), "a flag expected behind '%': c (caseless), d (without marks), "
  .. "l (every sign stands for itself)")
local expression = (quoted '"' + quoted "'") * (flags + Cg(Cc "", "flags"))

local number = R "09" ^ 1 / tonumber
local count = must(number, "a number expected")

-- {3} {2,} {,4} {2,4}: the bounds, false for an open end.
local bounds = P "{" * space
  * (P "," * space * Cc(0) * count
    + count * space * (P "," * space * (number + Cc(false)) + Cc "same"))
  * must(sign "}", "'}' expected")

local quantifier = P "?" * Cc(0, 1) + P "*" * Cc(0, false) + P "+" * Cc(1, false) + bounds

local function repeated(node, at, low, high)
  if not low then return node end
  if high == "same" then high = low end
  if high and high < low then M.fail(at, "the repetition runs backwards") end
  return { is = "repeat", at = at, part = node, low = low, high = high or nil }
end

-- One part stands for itself; several are a node of their kind.
local function several(kind)
  return function(at, first, ...)
    if select("#", ...) == 0 then return first end
    return { is = kind, at = at, first, ... }
  end
end

local function labelled(at, name, node)
  if not node then return name end -- no label: the only value is the node
  return { is = "capture", at = at, name = name, part = node }
end

local function region_node(kind)
  return function(at, name) return { is = kind, at = at, name = name } end
end

local function both(op)
  return function(first, ...)
    if select("#", ...) == 0 then return first end
    return { op = op, first, ... }
  end
end

local tag_end = must(sign ">", "'>' expected")
local part_expected = 'a token expected, such as "word", [lemma="say"] or ( ... )'
local keyword = (P "!") ^ -1 * space * (P "within" + "containing") * word_end

local grammar = P {
  "query",
  query = V "choice" * Ct(V "limit" ^ 0) * space * V "finish",
  finish = P(-1) + Cmt(P(true), function(source, at)
    local closes = { [")"] = "')' closes no group", ["]"] = "']' closes no token" }
    M.fail(at, closes[source:sub(at, at)] or part_expected)
  end),

  limit = space * Ct(Cg(P "!" * space * Cc(true) + Cc(false), "negated")
    * Cg(C(P "within" + "containing") * word_end, "kind") * space * V "operand"),
  operand = Cg(P "<" * space * region_name * sign "/" * tag_end * -V "more", "region")
    + -V "label" * Cg(region_name, "region") + Cg(V "choice", "node"),
  more = space * -keyword * (S "[\"'(<?*+{|" + letter),

  choice = space * Cp() * V "sequence" * (sign "|" * V "sequence") ^ 0 / several "choice",
  sequence = space * Cp() * must(V "item", part_expected) * (space * V "item") ^ 0 / several "sequence",
  item = -keyword * Cp() * (V "label" ^ -1) * V "counted" / labelled,
  label = C(identifier) * sign ":" * space,
  counted = V "part" * space * Cp() * quantifier ^ -1 / repeated,
  part = V "token" + V "plain" + V "group" + V "tag",

  token = P "[" * space * Cp() * (P "]" * Cc(nil)
    + must(V "either", "an attribute expected, such as lemma=\"say\"") * must(sign "]", "']', '&' or '|' expected"))
    / function(at, test) return { is = test and "test" or "any", at = at, test = test } end,
  plain = Cp() * Ct(Cg(Cc "word", "attribute") * expression)
    / function(at, test) return { is = "test", at = at, test = test } end,
  group = P "(" * V "choice" * must(sign ")", "')' expected"),
  tag = P "<" * space
    * (P "/" * space * Cp() * must(region_name, "the name of a region expected") * tag_end / region_node "end"
      + Cp() * must(region_name, "the name of a region expected") * sign "/" * tag_end / region_node "region"
      + Cp() * region_name * tag_end / region_node "begin"),

  either = space * V "all" * (sign "|" * V "all") ^ 0 / both "or",
  all = V "one" * (sign "&" * V "one") ^ 0 / both "and",
  one = space * (P "!" * must(V "one", "a condition expected behind '!'")
      / function(test) return { op = "not", test } end
    + P "(" * must(V "either", "a condition expected") * must(sign ")", "')' expected")
    + Ct(Cg(attribute_name, "attribute") * space
      * must(Cg(P "!=" * Cc(true) + P "=" * Cc(false), "negated"), "'=' or '!=' expected")
      * space * must(expression, "an expression in quotes expected"))),
}

--- Reads a query to its tree.
---@param source string
---@return parallax.query.Node? main nil when it is no query
---@return parallax.query.Limit[]|{ at: integer, what: string } limits or what is wrong, and at which byte
function M.read(source)
  local done, main, limits = pcall(grammar.match, grammar, source)
  if done then return main, limits end
  if getmetatable(main) == Fault then return nil, main end
  if tostring(main):find "stack overflow" then return nil, { at = 1, what = "the query is nested too deep" } end
  error(main, 0)
end

M.Fault = Fault

return M
