--- The claim-by-outlet matrix: what is told, and by whom.
local M = {}

---@class parallax.Claim
---@field claim string the statement, in the words of the first document that makes it
---@field told table<integer, integer[]> document number -> numbers of the sentences that tell it

--- Every claim of the comparison, in the order a reader meets them: document
--- by document, by position.
---@param documents parallax.Document[]
---@param statements parallax.Statement[]
---@param link_of table<parallax.Statement, parallax.Link>
---@return parallax.Claim[]
function M.of(documents, statements, link_of)
  local claims, done = {}, {}
  for _, statement in ipairs(statements) do
    local link = link_of[statement]
    if not (link and done[link]) then
      if link then done[link] = true end
      local told = {}
      for _, member in ipairs(link and link.members or { statement }) do
        told[member.doc] = told[member.doc] or {}
        table.insert(told[member.doc], member.sentence)
      end
      local text = documents[statement.doc].text:sub(statement.first, statement.last)
      claims[#claims + 1] = { claim = (text:gsub("%s+", " ")), told = told }
    end
  end
  return claims
end

return M
