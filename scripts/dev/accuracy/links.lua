-- Are sentences of different articles linked when they make the same
-- statement? Over pairs of sentences; headlines, credits and the like are left
-- out of the count.
local compared = require "accuracy.kit.compared"
local count = require "accuracy.kit.count"
local own = require "accuracy.kit.own"

local function count_event(event, found, align)
  local sentences = own.sentences(event)
  local gold, skip = {}, {}
  for _, pair in ipairs(compared.pairs(sentences.groups)) do gold[count.key(pair[1], pair[2])] = true end
  for aside in pairs(sentences.neither) do
    for _, other in ipairs(sentences.items) do skip[count.key(aside, other)] = true end
  end
  return count.pairs(compared.pairs(found.groups), align(compared.flat(found.groups), sentences.items), gold, skip)
end

return {
  name = "links",
  sets = own.linked,
  predict = own.predict,
  count = count_event,
  score = function(job) return own.f1(job, count_event) end,
}
