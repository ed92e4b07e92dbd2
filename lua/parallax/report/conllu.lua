--- A document as CoNLL-U: a line a token, ten columns, a blank line after each
--- sentence. Column MISC tells the name a token is in (`NER=B-PER`), where the
--- next token follows without a space, and the token's place (`TokenRange`, code
--- points from 0, half-open). Heads and relations are not computed: `_`.
--- Source: universaldependencies.org/format.html, the columns and `SpaceAfter`.
local visible = require "parallax.report.visible"

local M = {}

-- A value in one line; the format has no way to write an empty one.
local function value(text)
  text = visible(text):gsub("%s+", " ")
  return text == "" and "_" or text
end

-- Token number -> "B-PER", "I-PER".
local function name_labels(doc)
  local labels, tokens = {}, doc:tokens()
  for _, name in ipairs(doc:entities()) do
    local i, j = tokens:range(name.first, name.last)
    for k = i or 1, j or 0 do labels[k] = (k == i and "B-" or "I-") .. name.type end
  end
  return labels
end

local function token_line(doc, k, number, labels)
  local tokens, tags, map = doc:tokens(), doc:tags(), doc:charmap()
  local first, last = tokens:at(k)
  local upos, xpos, lemma = "_", "_", "_"
  if tags then
    upos, xpos = tags:at(k)
    lemma = value(tags:lemma(k))
  end
  local misc = {}
  if labels[k] then misc[1] = "NER=" .. labels[k] end
  if k < #tokens and tokens:at(k + 1) == last + 1 then misc[#misc + 1] = "SpaceAfter=No" end
  misc[#misc + 1] = ("TokenRange=%d:%d"):format(map:chars(first - 1), map:chars(last))
  return table.concat({
    number, value(doc.text:sub(first, last)), lemma, upos, xpos, "_", "_", "_", "_", table.concat(misc, "|"),
  }, "\t")
end

--- The document, its sentences numbered.
---@param doc parallax.Document
---@return string conllu
function M.render(doc)
  local tokens, sentences, labels = doc:tokens(), doc:sentences(), name_labels(doc)
  local lines = { "# newdoc id = " .. value(doc.id) }
  for s = 1, #sentences do
    local first, last = sentences:at(s)
    local i, j = tokens:range(first, last)
    lines[#lines + 1] = ("# sent_id = %s-%d"):format(value(doc.id), s)
    lines[#lines + 1] = "# text = " .. value(doc.text:sub(first, last))
    for k = i or 1, j or 0 do lines[#lines + 1] = token_line(doc, k, k - i + 1, labels) end
    lines[#lines + 1] = ""
  end
  return table.concat(lines, "\n") .. "\n"
end

return M
