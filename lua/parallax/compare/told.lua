-- What a document tells of a name right beside it: "the carmaker Nordvind",
-- "Ada Vik, the mayor,", "Ada Vik, 47,", "Ada Vik, who heads the union,".
local apposition = require "parallax.entity.apposition"

local M = {}

-- Bytes behind a name that are looked at; words of a phrase there.
local REACH <const>, MOST_WORDS <const>, LONGEST <const> = 90, 4, 10

-- "the press secretary of | the mayor, Ada Vik": the mayor is another.
local function is_part(text, first)
  local before = text:sub(math.max(1, first - 5), first - 1)
  return before:find "%f[%w]of $" ~= nil or before:find "%f[%w]for $" ~= nil
end

-- What stands behind a name: a noun phrase between commas, an age, what the
-- one named heads.
local function behind(doc, name, words, add)
  local after = doc.text:sub(name.last + 1, name.last + REACH):gsub("%s+", " ")
  local age = after:match "^, (%d+)%f[%D][,.;]" or after:match "^, aged (%d+)%f[%D]"
  if age then
    add(name, age .. "-year-old")
    after = after:gsub("^, %a* ?%d+", "", 1)
  end
  local verb, object = after:match "^, who (%a+) ([^,.;:]+)"
  if verb and words.heading[verb] then return add(name, words.heading[verb] .. " of " .. object) end
  local phrase = after:match "^, ([^,.;:]+)[,.;]"
  if phrase and select(2, phrase:gsub("%S+", "")) <= MOST_WORDS then add(name, phrase) end
end

-- "The commander of the Air Force, General | Pavel Strumin,": what stands before
-- the comma, from where its clause begins.
local function before(doc, name, add)
  local text = doc.text:sub(math.max(1, name.first - REACH), name.first - 1):gsub("%s+", " ")
  local phrase = text:match "([^,.;:\"]+), %u%l+%.? $" or text:match "([^,.;:\"]+), $"
  phrase = phrase and (phrase:match "^ ?([Tt]he .+ of .+)$" or phrase:match " (the %S+ of .+)$")
  if phrase and select(2, phrase:gsub("%S+", "")) <= LONGEST and doc.text:find("^[,.]", name.last + 1) then
    add(name, phrase)
  end
end

--- Calls add(name, text) for what is told of each of the names.
---@param doc parallax.Document
---@param names { first: integer, last: integer, type: string }[] in order
---@param words table of `description.words`
---@param add fun(name: table, text: string)
---@param belongs fun(name: table, body: table) for a person and the body that it is "of"
function M.each(doc, names, words, add, belongs)
  for _, found in ipairs(apposition.find(doc, names)) do
    local name = found.name
    local last = found.form == "nominal" and found.last or name.first - 1
    local is_told = name.type == "PER" or name.type == "ORG"
    if is_told and last >= found.first and not is_part(doc.text, found.first) then
      add(name, doc.text:sub(found.first, last))
    end
  end
  for k, name in ipairs(names) do
    if name.type == "PER" then
      before(doc, name, add)
      behind(doc, name, words, add)
      local body = names[k + 1]
      local is_of = body and body.type == "ORG" and body.first - name.last < REACH
        and doc.text:sub(name.last + 1, body.first - 1):find "^ of [%l%s]*$"
      if is_of then belongs(name, body) end
    end
  end
end

return M
