--- The claim-by-outlet matrix: what is told, and by whom.
local M = {}

---@class parallax.Claim
---@field claim string the statement, in the words of the first document that makes it; of the next where those
---  words stand for an earlier claim
---@field told table<integer, integer[]> document number -> numbers of the sentences that tell it

-- A sentence that makes two claims gives its words to one of them, if the
-- other has words of its own.
local function words_for(members, is_taken)
  for _, member in ipairs(members) do
    if not is_taken[member] then
      is_taken[member] = true
      return member
    end
  end
  return members[1]
end

local function claim_of(documents, members, words)
  local told = {}
  for _, member in ipairs(members) do
    told[member.doc] = told[member.doc] or {}
    table.insert(told[member.doc], member.sentence)
  end
  local text = documents[words.doc].text:sub(words.first, words.last)
  return { claim = (text:gsub("%s+", " ")), told = told }
end

--- Every claim of the comparison, in the order a reader meets them: document
--- by document, by position. A sentence that makes two claims tells both.
---@param documents parallax.Document[]
---@param statements parallax.Statement[]
---@param links parallax.Link[] in order of their first members
---@return parallax.Claim[]
function M.of(documents, statements, links)
  local begins, linked, is_taken, claims = {}, {}, {}, {}
  for _, link in ipairs(links) do
    local first = link.members[1]
    begins[first] = begins[first] or {}
    table.insert(begins[first], link)
    for _, member in ipairs(link.members) do linked[member] = true end
  end
  for _, statement in ipairs(statements) do
    for _, link in ipairs(begins[statement] or {}) do
      claims[#claims + 1] = claim_of(documents, link.members, words_for(link.members, is_taken))
    end
    if not linked[statement] then claims[#claims + 1] = claim_of(documents, { statement }, statement) end
  end
  return claims
end

return M
