--- How the room for quotations is shared out: who is quoted how often, in how
--- many words, in marks or not, and where first, outlet by outlet.
local json = require "parallax.json"
local label = require "parallax.report.label"

local M = {}

---@class parallax.Share what one speaker gets in one outlet
---@field speaker? string nil where nobody is named
---@field outlet string the source, or what stands for it in the report
---@field quotations integer of speech: thoughts, beliefs and plans are not counted
---@field of integer quotations of all speakers in the outlet
---@field words integer of what is quoted
---@field of_words integer words of all speakers in the outlet
---@field direct integer
---@field mixed integer
---@field indirect integer
---@field position number where the first of them begins, 0 to 1 of its article

local function count_words(doc, spans)
  local count = 0
  for _, part in ipairs(spans) do
    for _ in doc.text:sub(part.first, part.last):gmatch "%S+" do count = count + 1 end
  end
  return count
end

-- The entry of a speaker in an outlet, made the first time.
local function entry_of(shares, index, outlet, speaker)
  local key = outlet .. "\n" .. (speaker or "")
  if not index[key] then
    index[key] = {
      speaker = speaker, outlet = outlet, quotations = 0, words = 0, direct = 0, mixed = 0, indirect = 0, position = 1,
    }
    shares[#shares + 1] = index[key]
  end
  return index[key]
end

local function add(share, doc, quote)
  share.quotations = share.quotations + 1
  share.words = share.words + count_words(doc, quote.content)
  share[quote.type] = share[quote.type] + 1
  share.position = math.min(share.position, (quote.content[1].first - 1) / #doc.text)
end

-- Totals of each outlet, and of each speaker over all of them.
local function set_totals(shares)
  local outlets, speakers = {}, {}
  for _, share in ipairs(shares) do
    local total = outlets[share.outlet] or { quotations = 0, words = 0 }
    outlets[share.outlet] = total
    total.quotations, total.words = total.quotations + share.quotations, total.words + share.words
    local name = share.speaker or ""
    speakers[name] = (speakers[name] or 0) + share.quotations
  end
  for _, share in ipairs(shares) do
    share.of, share.of_words = outlets[share.outlet].quotations, outlets[share.outlet].words
  end
  return speakers
end

--- The shares of all speakers, the most quoted first and "nobody named" last;
--- of one speaker, in the order of the documents. Articles of one outlet are
--- taken together.
---@param documents parallax.Document[]
---@param chains parallax.Chain[] every quotation is a member of one
---@return parallax.Share[]
function M.shares(documents, chains)
  local labels, shares, index, order = label.of(documents), {}, {}, {}
  for d, doc in ipairs(documents) do
    local outlet = doc.source or labels[d]
    order[outlet] = order[outlet] or d
  end
  for _, chain in ipairs(chains) do
    for _, m in ipairs(chain.members) do
      local doc = documents[m.doc]
      if m.quote.speech ~= false then
        add(entry_of(shares, index, doc.source or labels[m.doc], m.speaker), doc, m.quote)
      end
    end
  end
  local totals = set_totals(shares)
  table.sort(shares, function(a, b)
    if (a.speaker == nil) ~= (b.speaker == nil) then return b.speaker == nil end
    local x, y = totals[a.speaker or ""], totals[b.speaker or ""]
    if x ~= y then return x > y end
    if a.speaker ~= b.speaker then return a.speaker < b.speaker end
    return order[a.outlet] < order[b.outlet]
  end)
  return shares
end

local function percent(part, whole) return ("%.0f %%"):format(whole > 0 and 100 * part / whole or 0) end

local function row_of(share)
  return {
    speaker = share.speaker and { text = share.speaker, style = "name" } or "(nobody named)", outlet = share.outlet,
    quotations = ("%d of %d, %s"):format(share.quotations, share.of, percent(share.quotations, share.of)),
    words = ("%d of %d, %s"):format(share.words, share.of_words, percent(share.words, share.of_words)),
    kinds = ("%d/%d/%d"):format(share.direct, share.mixed, share.indirect),
    position = percent(share.position, 1),
  }
end

--- Who gets how much room in which outlet.
---@param page parallax.Page
---@param documents parallax.Document[]
---@param chains parallax.Chain[]
function M.section(page, documents, chains)
  local rows = {}
  for k, share in ipairs(M.shares(documents, chains)) do rows[k] = row_of(share) end
  if #rows == 0 then return end
  page:heading(2, "Balance of speakers")
  page:table {
    columns = {
      { key = "speaker", title = "Speaker", group = true }, { key = "outlet", title = "Outlet" },
      { key = "quotations", title = "Quotations", align = "right" },
      { key = "words", title = "Words", align = "right" },
      { key = "kinds", title = "D/M/I", align = "right" }, { key = "position", title = "From", align = "right" },
    },
    rows = rows,
    note = "D/M/I: direct, mixed and indirect quotations. From: where in the article the first begins.",
  }
end

-- Four digits are enough of a place.
local function rounded(x) return math.floor(x * 1e4 + 0.5) / 1e4 end

--- The shares as JSON.
---@param documents parallax.Document[]
---@param chains parallax.Chain[]
---@return table array
function M.record(documents, chains)
  local list = {}
  for k, s in ipairs(M.shares(documents, chains)) do
    list[k] = json.object {
      { "speaker", s.speaker }, { "outlet", s.outlet }, { "quotations", s.quotations }, { "of", s.of },
      { "words", s.words }, { "of_words", s.of_words }, { "direct", s.direct }, { "mixed", s.mixed },
      { "indirect", s.indirect }, { "position", rounded(s.position) },
    }
  end
  return json.array(list)
end

return M
