--- The query language of a corpus, from text to tree.
---
---   root causes            the words in a row, whatever their case and accents
---   "root causes" of       the same; quotes also shield AND, OR, NOT, NEAR
---   =US                    the word as it is written
---   minist*  wom?n         any letters, any one letter
---   the * house            any one word in between
---   peace AND talks        both in one document
---   peace OR talks         one of them
---   peace NOT talks        documents with the one and without the other
---   bank NEAR/5 river      at most 5 words between, in either order
---   bank BEFORE/5 river    in this order
---   (a OR b) NEAR/3 c      parentheses
---   source:Reuters         the outlet; source:"Le Soir", source:A,B, source:New*
---   date:2025-05..2025-07  the date; date:2025, date:..2024, date:2025-05-09
---   title:bridge           words in a row of the title; title:"root cause*"
---   lang:de                the language; lang:de,fr
---   byline:toman           words in a row of the byline
---   url:example.org        part of the address; * and ? stand for letters
---   id:"wire-17"           the document
---
--- NEAR binds closest, then NOT and what stands side by side (AND), then OR.
local core = require "parallax.core"
local date = require "parallax.corpus.date"

local M = {}

---@class parallax.QueryNode
---@field kind "phrase"|"and"|"or"|"not"|"near"|"field"
---@field at integer column in the query
---@field slots? { text: string, exact?: string, any?: boolean, wild?: boolean }[] of a phrase
---@field left? parallax.QueryNode
---@field right? parallax.QueryNode
---@field most? integer of `near`: words between
---@field ordered? boolean of `near`
---@field name? string of `field`
---@field values? string[] of `field`

local DEPTH = 100

local operators = { AND = "and", OR = "or", NOT = "not" }

-- Columns count characters, as a reader does.
local function column(text, byte) return utf8.len(text, 1, byte - 1, true) + 1 end

local function fail(parser, at, message)
  error({ column = column(parser.text, at), message = message }, 0)
end

-- ---- pieces of the query ----

local function quoted(parser, at)
  local stop = parser.text:find('"', at + 1, true)
  if not stop then fail(parser, at, "a quotation mark without its partner") end
  return parser.text:sub(at + 1, stop - 1), stop + 1
end

-- name:value,value ...
local function read_field(parser, at, name, from)
  local values = {}
  repeat
    local value
    if parser.text:sub(from, from) == '"' then
      value, from = quoted(parser, from)
    else
      value = parser.text:match('^[^%s,()"]+', from)
      if not value then fail(parser, from, ("%s: without a value"):format(name)) end
      from = from + #value
    end
    values[#values + 1] = value
    local more = parser.text:sub(from, from) == ","
    if more then from = from + 1 end
  until not more
  return { kind = "field", at = at, name = name, values = values }, from
end

local function read_operator(parser, at, word)
  local name, most = word:match "^(%u+)/(.*)$"
  if name ~= "NEAR" and name ~= "BEFORE" then
    name = word
    if name ~= "NEAR" and name ~= "BEFORE" then return operators[word] and { kind = operators[word], at = at } end
    most = "5"
  end
  local number = math.tointeger(tonumber(most))
  if not number or number < 0 or number > 1000 then
    fail(parser, at, ("%s/N wants a number of words from 0 to 1000, not '%s'"):format(name, most))
  end
  return { kind = "near", at = at, most = number, ordered = name == "BEFORE" }
end

local function read_piece(parser, at)
  local text = parser.text
  local c = text:sub(at, at)
  if c == "(" or c == ")" then return { kind = c, at = at }, at + 1 end
  if c == '"' then
    local words, stop = quoted(parser, at)
    return { kind = "words", at = at, text = words }, stop
  end
  local name, stop = text:match("^(%l[%l_]*):()", at)
  if name and parser.fields[name] then return read_field(parser, at, name, stop) end
  if name and not text:find("^//", stop) then
    fail(parser, at, ("no field '%s:'; known: %s"):format(name, parser.known))
  end
  local word = text:match('^[^%s()"]+', at)
  local operator = read_operator(parser, at, word)
  return operator or { kind = "words", at = at, text = word, plain = true }, at + #word
end

local function pieces_of(parser)
  local pieces, at = {}, 1
  while true do
    at = parser.text:find("%S", at)
    if not at then break end
    pieces[#pieces + 1], at = read_piece(parser, at)
  end
  pieces[#pieces + 1] = { kind = "end", at = #parser.text + 1 }
  parser.pieces, parser.next, parser.depth = pieces, 1, 0
end

-- ---- slots of a phrase ----

local function add_tokens(slots, text, exact)
  local tokens <close> = core.tokens(text, M.abbreviations())
  for k = 1, #tokens do
    slots[#slots + 1] = { text = tokens:folded(k), exact = exact and tokens:text(k) or nil }
  end
end

local function add_words(slots, piece)
  local text = piece.text
  if not piece.plain then return add_tokens(slots, text) end
  if text == "*" then slots[#slots + 1] = { any = true, text = "*" }
  elseif text:find "^=." then add_tokens(slots, text:sub(2), true)
  elseif text:find "[*?]" and text:find "[^*?%p]" then
    local folded = core.fold((text:gsub("[.,;:!]+$", "")))
    slots[#slots + 1] = { wild = true, text = folded }
  else add_tokens(slots, text) end
end

local function read_phrase(parser)
  local first, slots = parser.pieces[parser.next], {}
  while parser.pieces[parser.next].kind == "words" do
    add_words(slots, parser.pieces[parser.next])
    parser.next = parser.next + 1
  end
  if #slots == 0 then fail(parser, first.at, "no word in it") end
  if #slots > 32 then fail(parser, first.at, "a phrase of more than 32 words") end
  local named = false
  for _, slot in ipairs(slots) do named = named or not slot.any end
  if not named then fail(parser, first.at, "only * stands there; at least one word must be named") end
  return { kind = "phrase", at = first.at, slots = slots }
end

-- ---- the grammar, one function a rule ----

local read_or

local starts = { words = true, field = true, ["("] = true, ["not"] = true }

local function read_primary(parser)
  local piece = parser.pieces[parser.next]
  if piece.kind == "words" then return read_phrase(parser) end
  if piece.kind == "field" then
    parser.next = parser.next + 1
    return piece
  end
  if piece.kind ~= "(" then
    local what = piece.kind == "end" and "the query ends where a word should be"
      or piece.kind == ")" and "a ) without its (" or "a word is missing before this"
    fail(parser, piece.at, what)
  end
  if parser.depth == DEPTH then fail(parser, piece.at, ("more than %d brackets inside each other"):format(DEPTH)) end
  parser.next, parser.depth = parser.next + 1, parser.depth + 1
  local node = read_or(parser)
  parser.depth = parser.depth - 1
  if parser.pieces[parser.next].kind ~= ")" then fail(parser, piece.at, "a ( without its )") end
  parser.next = parser.next + 1
  return node
end

local function has_words(node)
  if node.kind == "phrase" or node.kind == "near" then return true end
  return node.left ~= nil and has_words(node.left) and (node.kind == "not" or has_words(node.right))
end

local function read_near(parser)
  local left = read_primary(parser)
  while parser.pieces[parser.next].kind == "near" do
    local node = parser.pieces[parser.next]
    parser.next = parser.next + 1
    node.left, node.right = left, read_primary(parser)
    if not (has_words(node.left) and has_words(node.right)) then
      fail(parser, node.at, "NEAR wants words on both sides")
    end
    left = node
  end
  return left
end

-- a AND b, a b (fields and parentheses side by side), a NOT b, NOT b
local function read_and(parser)
  local left
  if parser.pieces[parser.next].kind ~= "not" then left = read_near(parser) end
  while true do
    local piece = parser.pieces[parser.next]
    if not starts[piece.kind] and piece.kind ~= "and" then return left end
    if piece.kind == "and" then
      parser.next = parser.next + 1
      if parser.pieces[parser.next].kind == "not" then piece = parser.pieces[parser.next] end
    end
    if piece.kind == "not" then
      parser.next = parser.next + 1
      left = { kind = "not", at = piece.at, left = left, right = read_near(parser) }
    else
      left = { kind = "and", at = piece.at, left = left, right = read_near(parser) }
    end
  end
end

function read_or(parser)
  local left = read_and(parser)
  while parser.pieces[parser.next].kind == "or" do
    local piece = parser.pieces[parser.next]
    parser.next = parser.next + 1
    left = { kind = "or", at = piece.at, left = left, right = read_and(parser) }
  end
  return left
end

-- ---- the outside ----

local abbreviations

--- The forms with a point that texts are split by, for queries.
---@return parallax.Wordmap
function M.abbreviations()
  if not abbreviations then
    local lexicon = require "parallax.lexicon"
    abbreviations = lexicon.wordmap(lexicon.load("en.abbreviation").abbreviations)
  end
  return abbreviations
end

-- What is wrong with a value of a field whose values have a form.
local wrong = {}

function wrong.date(value)
  return not date.period(value) and "'%s' is no period; write 2025, 2025-05, 2025-05..2025-07 or ..2024"
end

function wrong.lang(value)
  return not value:find "^[%a*?][%a*?][%a*?]?$" and value ~= "*" and "'%s' is no code of a language; write en, or en,de"
end

local function check_values(parser, node)
  local fault = node.kind == "field" and wrong[node.name]
  for _, value in ipairs(fault and node.values or {}) do
    if fault(value) then fail(parser, node.at, fault(value):format(value)) end
  end
  if node.left then check_values(parser, node.left) end
  if node.right then check_values(parser, node.right) end
end

local default_fields = { source = true, date = true, title = true, lang = true, byline = true, url = true, id = true }

--- Parses a query.
---@param text string UTF-8
---@param fields? table<string, true> names that may stand before a colon; source, date, title, lang,
---  byline, url and id unless given
---@return parallax.QueryNode? tree nil when the query is wrong
---@return string? message "column 5: ..."
---@return integer? column
function M.parse(text, fields)
  local parser = { text = text, fields = fields or default_fields }
  local names = {}
  for name in pairs(parser.fields) do names[#names + 1] = name .. ":" end
  table.sort(names)
  parser.known = table.concat(names, " ")
  local ok, result = pcall(function()
    if not core.is_utf8(text) then fail(parser, 1, "the query is not UTF-8") end
    pieces_of(parser)
    if #parser.pieces == 1 then fail(parser, 1, "the query is empty") end
    local node = read_or(parser)
    local rest = parser.pieces[parser.next]
    if rest.kind ~= "end" then fail(parser, rest.at, rest.kind == ")" and "a ) without its ("
      or "this stands alone") end
    check_values(parser, node)
    return node
  end)
  if ok then return result end
  if type(result) ~= "table" then error(result, 0) end
  return nil, ("column %d: %s"):format(result.column, result.message), result.column
end

return M
