--- Documents whose text follows from their number.
local document = require "parallax.document"

local M = {}

local words = { "ferry", "harbour", "council", "vote", "bridge", "winter", "market", "letter", "mayor", "signal" }

--- The text of a document.
---@param name string
---@param number integer
---@return string
function M.text(name, number)
  local state, parts = number * 7919 + #name, { ("%s number %d."):format(name, number) }
  for k = 1, 30 + number % 200 do
    state = (state * 1103515245 + 12345) % 2147483648
    parts[k + 1] = words[state // 65536 % #words + 1]
  end
  return table.concat(parts, " ") .. "."
end

--- The document itself.
---@param name string
---@param number integer
---@return parallax.Document
function M.document(name, number)
  return document.new { id = ("%s-%d"):format(name, number), text = M.text(name, number), lang = "en", source = name,
    date = "2025-03-01" }
end

--- Whether a corpus has what was acknowledged, and each document has its own
--- text.
---@param dir string
---@param acks string[] lines of a writer
---@return integer lost acknowledged and not there, or with another text
---@return string[] problems what an inspection says
function M.verify(dir, acks)
  local lost, corpus_room = 0, require "parallax.corpus"
  local corpus, reason = corpus_room.open(dir)
  if not corpus then return #acks, #acks > 0 and { reason } or {} end
  for _, line in ipairs(acks) do
    local name, first, last = line:match "^ack (%S+) (%d+) (%d+)$"
    for k = tonumber(first or 1), tonumber(last or 0) do
      local ok, doc = pcall(corpus.doc, corpus, ("%s-%d"):format(name, k))
      if not ok or not doc or doc.text ~= M.text(name, k) then lost = lost + 1 end
    end
  end
  corpus:close()
  local result = corpus_room.inspect.run(dir)
  local problems = result and result.problems or {}
  for _, damaged in ipairs(result and result.damaged or {}) do problems[#problems + 1] = damaged.reason end
  return lost, problems
end

return M
