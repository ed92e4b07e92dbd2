-- Are the sentences found whose statement no other article makes? Headlines,
-- credits and the like are left out of the count.
local count = require "accuracy.kit.count"
local own = require "accuracy.kit.own"

local function count_event(event, found, align)
  local sentences = own.sentences(event)
  local aligned, seen, counted = align(found.only, sentences.items), {}, count.new()
  for _ in pairs(sentences.only) do counted.gold = counted.gold + 1 end
  for _, item in ipairs(found.only) do
    local gold = aligned[item]
    if not gold then
      counted.found = counted.found + 1
    elseif not seen[gold] and not sentences.neither[gold] then
      seen[gold] = true
      counted.found = counted.found + 1
      if sentences.only[gold] then counted.right = counted.right + 1 end
    end
  end
  return counted
end

return {
  name = "only",
  sets = own.linked,
  predict = own.predict,
  count = count_event,
  score = function(job) return own.f1(job, count_event) end,
}
