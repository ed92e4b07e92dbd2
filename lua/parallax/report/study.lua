--- What parallax framing gathers before it is shown: comparison, labels,
--- attributions, parts played, judgements, and what the user brought along.
local compare = require "parallax.compare"
local frame = require "parallax.frame"
local keyness = require "parallax.stats.keyness"
local label = require "parallax.report.label"
local report_keyness = require "parallax.report.keyness"

local M = {}

--- The options of the command, for its recipe.
M.options = {
  { "--lexicon", "Frames of your own: a .lua file like lang/en/frame.lua, or lines of entry, tab, frame.",
    argname = "FILE", convert = frame.topic.read },
  { "--concepts", "Which labels name one thing: lines such as 'the war = conflict; invasion'.", argname = "FILE",
    convert = frame.regroup.read },
  { "--model", "A model of parallax train frames, for the headlines.", argname = "FILE", convert = frame.model.read },
  { "--by", "Also the words that set groups of articles apart: source.", argname = "FIELD", words = { "source" } },
}

--  The framing of each document, with the frames of the user's list in place
--  of those that come with Parallax.
-- @param documents parallax.Document[]
-- @param frames? table of `frame.topic.read`
-- @return parallax.Framing[][]
local function layers_of(documents, frames)
  local layers = {}
  for d, doc in ipairs(documents) do
    layers[d] = doc:framing()
    if frames then
      local list = frame.find_frames(doc, frames)
      for _, found in ipairs(doc:framing()) do
        if found.kind ~= "frame" then list[#list + 1] = found end
      end
      layers[d] = list
    end
  end
  return layers
end

--  The words that set the outlets apart, articles without one by their names.
-- @param documents parallax.Document[]
-- @return parallax.stats.Keyness? # nil with fewer than two outlets
local function by_source(documents)
  local groups, of, names = {}, {}, label.of(documents)
  for d, doc in ipairs(documents) do
    local name, counts = doc.source or names[d], keyness.count(doc)
    if not of[name] then
      of[name] = { name = name, articles = {} }
      groups[#groups + 1] = of[name]
    end
    if counts.total > 0 then table.insert(of[name].articles, counts) end
  end
  local filled = {}
  for _, group in ipairs(groups) do
    if #group.articles > 0 then filled[#filled + 1] = group end
  end
  return #filled > 1 and keyness.compare(filled, { intervals = report_keyness.MOST }) or nil
end

--- Gathers all of it.
---@param documents parallax.Document[]
---@param options { lexicon?: table, concepts?: table, model?: table, by?: string[] }
---@return parallax.FramingResult
function M.run(documents, options)
  local comparison = compare.run(documents)
  local labels, groups = comparison.labels, comparison.entities
  return {
    documents = documents, comparison = comparison, framing = layers_of(documents, options.lexicon),
    has_own_frames = options.lexicon ~= nil, model = options.model,
    labels = options.concepts and frame.regroup.apply(labels, options.concepts) or labels,
    attributions = frame.summary.attributions(documents, groups),
    agency = frame.portrayal.agency(documents, frame.summary.common_names(documents, groups)),
    polarity = frame.portrayal.polarity(documents, groups),
    keyness = options.by and by_source(documents) or nil,
  }
end

return M
