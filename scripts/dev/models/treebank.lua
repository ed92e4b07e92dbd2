--- Parts of speech and lemmas from a file in CoNLL-U.
local writer = require "models.writer"

local M = {}

-- A word of the treebank, at its place in the text.
local function add_word(text, form, row)
  text.words[text.size + 1] = { last = text.size + #form, label = row[4] .. " " .. row[5], lemma = row[3] }
  text.parts[#text.parts + 1] = form
  text.size = text.size + #form
end

local function add_space(text, row)
  if (row[10] or ""):find "SpaceAfter=No" then return end
  text.parts[#text.parts + 1] = " "
  text.size = text.size + 1
end

local function new_text() return { parts = {}, words = {}, size = 0 } end

-- The words of a multiword token stand on their own where they make it up.
local function add_sentence(text, rows)
  local over, until_id = nil, 0
  for _, row in ipairs(rows) do
    local low, high = row[1]:match "^(%d+)-(%d+)$"
    local id = tonumber(row[1])
    if low then
      local forms = {}
      for _, other in ipairs(rows) do
        local n = tonumber(other[1])
        if n and n >= tonumber(low) and n <= tonumber(high) then forms[#forms + 1] = other[2] end
      end
      over, until_id = { row = row, fits = table.concat(forms) == row[2] }, tonumber(high)
      if not over.fits then
        text.parts[#text.parts + 1] = row[2]
        text.size = text.size + #row[2]
        add_space(text, row)
      end
    elseif id and id <= until_id then
      if over.fits then add_word(text, row[2], row) end
      if over.fits and id == until_id then add_space(text, over.row) end
    elseif id then
      add_word(text, row[2], row)
      add_space(text, row)
    end
  end
end

local function finish(out, text, group, lang)
  if text.size == 0 then return end
  local doc = writer.document(table.concat(text.parts), lang)
  local tokens = doc:tokens()
  writer.write(out, doc, { weight = 1, group = group, label = function(k)
    local first, last = tokens:at(k)
    local word = text.words[first]
    if not word or word.last ~= last then return "_", "_" end
    return word.label, word.lemma
  end })
end

local function fields(line)
  local row = {}
  for field in (line .. "\t"):gmatch "([^\t]*)\t" do row[#row + 1] = field end
  return row
end

--- Writes every document of a treebank.
---@param out file*
---@param path string
---@param lang string
function M.write(out, path, lang)
  local text, rows, group = new_text(), {}, 0
  for line in io.lines(path) do
    if line:find "^# newdoc" then
      finish(out, text, group, lang)
      text, group = new_text(), group + 1
    elseif line:find "^# newpar%f[^%w_]" and text.size > 0 then
      text.parts[#text.parts + 1] = "\n\n"
      text.size = text.size + 2
    elseif line:find "^%d" then
      rows[#rows + 1] = fields(line)
    elseif line == "" then
      add_sentence(text, rows)
      rows = {}
    end
  end
  finish(out, text, group, lang)
end

return M
