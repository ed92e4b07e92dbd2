--- Text with labels in the form the trainer reads: see corpus.h.
local core = require "parallax.core"
local document = require "parallax.document"

local M = {}

local KINDS = { word = 0, number = 1, punct = 2, symbol = 3, url = 4, email = 5, tag = 6 }
local TOKENS_MAX <const> = 8000 -- of a document; a longer text becomes several

--- A text split into tokens and sentences as users' texts are.
---@param text string
---@param lang string
---@return parallax.Document
function M.document(text, lang) return document.new { text = text, lang = lang } end

local function begin(out, weight, group) out:write("D\tD\t", weight, "\t", group, "\n") end

--- Writes a text token by token.
---@param out file*
---@param doc parallax.Document
---@param given { weight: integer, group: integer, label: fun(k: integer): string, string? } label and lemma of a token
function M.write(out, doc, given)
  local tokens, sentences = doc:tokens(), doc:sentences()
  local s, written, before = 1, 0, 0
  begin(out, given.weight, given.group)
  for k = 1, #tokens do
    local first, last, kind = tokens:at(k)
    while s <= #sentences and select(2, sentences:at(s)) < first do
      out:write "\n"
      s = s + 1
      if k - written > TOKENS_MAX then
        begin(out, given.weight, given.group)
        written = k
      end
    end
    local label, lemma = given.label(k)
    out:write(tokens:text(k), "\t", before == first - 1 and 1 or 0, "\t", KINDS[kind], "\t", label, "\t", lemma or "_",
      "\n")
    before = last
  end
  out:write "\n"
end

--- Whether two words are the same but for case and marks.
function M.same(a, b) return core.fold(a) == core.fold(b) end

return M
