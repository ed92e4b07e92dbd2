-- Sentences made from templates, each with what is said in it and by whom.
--
--   "{$who} made a promise [to $deed]."
--
-- $name is one of the words of that list, { } hold the source and [ ] the
-- content, which may stand in several pieces.
local M = {}

---@class parallax.spec.Sentence
---@field text string
---@field content { first: integer, last: integer }[]
---@field source { first: integer, last: integer }?

local function filled(template, slots, pick)
  local text, depth = template, 0
  while text:find "%$%a" and depth < 4 do
    text = text:gsub("%$(%a+)", function(name) return pick(assert(slots[name], name)) end)
    depth = depth + 1
  end
  return text
end

-- "a union", "an order"
local function with_article(text)
  text = text:gsub("(%f[%w][Aa])n?( [%[{]*)([aeioAEIO])", "%1n%2%3")
  return (text:gsub("(%f[%w][Aa])n( [%[{]*)([^aeioAEIO])", "%1%2%3"))
end

local function capital(text)
  return (text:gsub("^([%[{]*)(%l)", function(marks, c) return marks .. c:upper() end))
end

local CLOSING <const> = { ["]"] = "content", ["}"] = "source" }

--- The sentence of a template whose slots are filled.
---@param marked string
---@return parallax.spec.Sentence
local function parsed(marked)
  local sentence, parts, length, open = { content = {} }, {}, 0, {}
  for piece, mark in (marked .. "\0"):gmatch "([^%[%]{}%z]*)([%[%]{}%z])" do
    parts[#parts + 1], length = piece, length + #piece
    if CLOSING[mark] == "content" then
      table.insert(sentence.content, { first = open[mark], last = length })
    elseif CLOSING[mark] then
      sentence.source = { first = open[mark], last = length }
    end
    open[mark == "[" and "]" or "}"] = length + 1
  end
  sentence.text = table.concat(parts)
  return sentence
end

--- Sentences of one template, as many as asked for, by a generator of its own.
---@param template string
---@param slots table<string, string[]>
---@param count integer
---@param seed integer
---@return parallax.spec.Sentence[]
function M.of(template, slots, count, seed)
  local state, list = seed, {}
  local function pick(words)
    state = (state * 1103515245 + 12345) % 2147483648
    return words[(state >> 8) % #words + 1]
  end
  for k = 1, count do list[k] = parsed(capital(with_article(filled(template, slots, pick)))) end
  return list
end

local function letters_of(text, spans)
  local set, count = {}, 0
  for _, span in ipairs(spans) do
    for at = span.first, span.last do
      if text:find("^[%w\x80-\xFF]", at) and not set[at] then set[at], count = true, count + 1 end
    end
  end
  return set, count
end

--- How far two lists of spans are the same, from 0 to 1: the F measure of the letters
--- in them.
function M.overlap(text, a, b)
  local first, n = letters_of(text, a)
  local second, m = letters_of(text, b)
  local both = 0
  for at in pairs(first) do both = both + (second[at] and 1 or 0) end
  return n + m == 0 and 1 or 2 * both / (n + m)
end

return M
