--- Quotations: direct, mixed and indirect, each with its content, cue, source
--- and speaker. First the cue is sought, then the clause that is its content,
--- then the source, then the speaker. One source may serve several cues.
local lang = require "parallax.lang"
local lexicon = require "parallax.lexicon"
local report = require "parallax.quote.report"

local M = {}

---@class parallax.Quote
---@field first integer first byte of all its parts
---@field last integer last byte of all its parts
---@field content parallax.Span[] fragments of what was said, marks included
---@field cue parallax.Span[]
---@field source parallax.Span[]
---@field type "direct"|"mixed"|"indirect" all, some or none of the content stands in marks
---@field speaker string? canonical name, or the head noun phrase of the source
---@field speakers string[]? when it is several
---@field speech boolean false for thought, belief and plan
---@field stance string? of the cue: neutral, distance, endorse, concede, insist, commissive, deny, parrot
---@field rule string what found it, in words: "cue-before-that-clause", "inverted-cue-after-marks", "headline-colon"
---@field score number 0 to 1

-- Marks alone, for a language without data: whole sentences, no claim whose.
local function marked(doc)
  local list = {}
  for _, m in ipairs(doc:quotation_marks()) do
    local words = 0
    for _ in doc.text:sub(m.inner_first, m.inner_last):gmatch "%S+" do words = words + 1 end
    if m.depth == 1 and m.closed and words >= 4 then
      list[#list + 1] = {
        first = m.first, last = m.last, content = { { first = m.first, last = m.last } }, cue = {}, source = {},
        type = "direct", speech = true, rule = "marks-alone", score = 0.5,
      }
    end
  end
  return list
end

local complete = {} -- codes of languages with all the data

local function has_data(code)
  if complete[code] then return true end
  if not lang.has(code) then return false end
  for _, list in ipairs { ".syntax", ".reporting", ".attribution", ".number" } do
    if not lexicon.has(code .. list) then return false end
  end
  complete[code] = true
  return true
end

--- Finds the quotations of a document.
--- What a speaker is told inside marks, "they told me it was safe", is one more.
--- Not detected: speech that neither a mark nor a listed cue shows; inside marks,
--- what people say or would say rather than said, and what "I" and "you" said.
---@param doc parallax.Document
---@return parallax.Quote[] # sorted by first
function M.find(doc)
  if not has_data(doc.lang) then return marked(doc) end
  return report.find(doc)
end

--- The layer `quotes` of a document; the same as `find`.
---@param doc parallax.Document
---@return parallax.Quote[]
function M.layer(doc) return M.find(doc) end

return M
