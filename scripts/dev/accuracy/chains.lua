-- Do quotations of different articles stand in one chain when a careful reader
-- says they correspond? Over pairs of quotations.
local compared = require "accuracy.kit.compared"
local count = require "accuracy.kit.count"
local own = require "accuracy.kit.own"

local function quote_items(event)
  local items, by_key = {}, {}
  for k, quote in ipairs(event.quotes) do
    items[k] = { doc = quote.doc, spans = quote.content, number = k }
    by_key[quote.key] = items[k]
  end
  return items, by_key
end

-- Pairs in one gold chain that are not themselves gold pairs: a chain cannot
-- but hold them, so they count neither way.
local function implied(event, by_key, gold)
  local chain, skip = own.chains(event), {}
  for a, item in pairs(by_key) do
    for b, other in pairs(by_key) do
      local key = count.key(item, other)
      if chain[a] == chain[b] and not gold[key] then skip[key] = true end
    end
  end
  return skip
end

local function count_event(event, found, align)
  local items, by_key = quote_items(event)
  local gold = {}
  for _, pair in ipairs(event.pairs) do gold[count.key(by_key[pair.a], by_key[pair.b])] = true end
  local aligned = align(compared.flat(found.chains), items)
  return count.pairs(compared.pairs(found.chains), aligned, gold, implied(event, by_key, gold))
end

return {
  name = "chains",
  sets = own.sets,
  predict = own.predict,
  count = count_event,
  score = function(job) return own.f1(job, count_event) end,
}
