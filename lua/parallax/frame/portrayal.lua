--- How documents write of those they name: who does and who is done to, and
--- whether their sentences are good or bad for them.
local agency = require "parallax.frame.agency"
local feature = require "parallax.frame.feature"
local model = require "parallax.frame.model"
local view = require "parallax.frame.view"
local voice = require "parallax.frame.voice"

local M = {}

---@class parallax.Portrayal one mention, judged
---@field doc integer
---@field entity string the entity group
---@field first integer
---@field last integer
---@field kind "agency"|"polarity"
---@field class string of agency: active, passive, agent, agent deleted, nominalised, speaks; of polarity: neg, neu, pos
---@field entry string? the verb or noun of agency
---@field voice "own"|"attributed"|"scare"
---@field speaker string?
---@field rule string
---@field reason string

--- The parts the entities play, under the names of their groups.
---@param documents parallax.Document[]
---@param common table<string, string>[] of `frame.summary.common_names`
---@return parallax.Portrayal[] # by document, then position
function M.agency(documents, common)
  local list = {}
  for d, doc in ipairs(documents) do
    for _, found in ipairs(agency.find(doc)) do
      found.doc, found.entity = d, common[d][found.target] or found.target
      list[#list + 1] = found
    end
  end
  return list
end

local REASON <const> = "the words around it, weighed by a model that does not see names"

--- Whether the sentences that name somebody are good, bad or neither for them,
--- by the model lang/<code> has; `M.worth` says how often it is right.
--- Not detected: what a whole article makes of somebody; irony.
---@param documents parallax.Document[]
---@param groups parallax.Group[] of `entity.group(documents)`
---@return parallax.Portrayal[] # by group, then mention; none where the language has no model
function M.polarity(documents, groups)
  local list = {}
  for _, group in ipairs(groups) do
    for _, mention in ipairs(group.mentions) do
      local doc = documents[mention.doc]
      local judge = view.has(doc.lang) and view.of(doc):in_body(mention.first) and model.load(doc.lang, "polarity")
      if judge then
        local _, class = judge.linear:predict(feature.target(doc, mention.first, mention.last))
        local said, speaker = voice.whose(doc, mention.first, mention.last)
        list[#list + 1] = {
          doc = mention.doc, entity = group.entity, first = mention.first, last = mention.last, kind = "polarity",
          class = class, voice = said, speaker = speaker, rule = "polarity/model", reason = REASON,
        }
      end
    end
  end
  return list
end

--- What the judgement of polarity is worth: precision and recall on examples
--- held back from its training.
---@param lang string
---@return parallax.frame.Score[]? # nil where the language has no model
function M.worth(lang)
  local judge = model.load(lang, "polarity")
  return judge and judge.held_back
end

return M
