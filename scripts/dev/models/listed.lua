--- Names that are known as a whole: WordNet's of the encyclopaedic kind, the
--- lists of towns, and lists of the project's own.
local document = require "parallax.document"
local wordnet = require "models.wordnet"

local M = {}

-- In the order of the bits LEX_LISTED_PERSON and on in tag_word.h.
local ORDER <const> = { "person", "body", "site", "town", "work" }
local BIT = {}
for k, kind in ipairs(ORDER) do BIT[kind] = 1 << (k - 1) end

local LISTS <const> = {
  { "person", "person" }, { "body", "body" }, { "site", "site" }, { "work", "work" },
  { "city", "town" }, { "place", "town" },
}

-- The folded words of a name, as a text would be split.
local function key_of(name, lang)
  local tokens, words = document.new({ text = name, lang = lang }):tokens(), {}
  for k = 1, #tokens do words[k] = tokens:folded(k) end
  return table.concat(words, " ")
end

--- Writes the words of each name with its kinds as a number.
---@param out file*
---@param folder string the lists
---@param lang string
function M.write(out, folder, lang)
  local kinds, keys = {}, {}
  local function add(name, kind)
    local key = key_of(name, lang)
    if not kinds[key] then keys[#keys + 1] = key end
    kinds[key] = (kinds[key] or 0) | BIT[kind]
  end
  wordnet.names(add)
  for _, list in ipairs(LISTS) do
    for line in io.lines(("%s/%s.txt"):format(folder, list[1])) do
      if not line:find "^#" then add(line, list[2]) end
    end
  end
  table.sort(keys)
  for _, key in ipairs(keys) do out:write(key, "\t", kinds[key], "\n") end
end

return M
