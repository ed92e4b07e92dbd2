-- Which of the things documents name are one: a concept and the entity it
-- carries. "The war" is the war of that document; across documents events of
-- one concept and one entity are one.
local M = {}

local function key_of(event, entity)
  if not entity then return event.concept end
  return ("%s (%s)"):format(event.concept, entity)
end

-- How often events of each concept carry each entity, weak names or the others;
-- and the first event of each pair.
local function count_entities(lists, is_weak)
  local count, order = {}, {}
  for _, events in ipairs(lists) do
    for k = 1, #events do
      local event = events[k]
      local opens = event.leads and not event.senses[1].many
      local tells = event.entity and not event.proper and (event.reference ~= "bare" or opens)
      if tells and (event.rank == "weak") == is_weak then
        local of = count[event.concept] or {}
        count[event.concept] = of
        if not of[event.entity] then order[#order + 1] = event end
        of[event.entity] = (of[event.entity] or 0) + 1
      end
    end
  end
  return count, order
end

-- Per concept the entity it most often carries, the first named on a tie;
-- where only weak names carry one, theirs.
local function main_entities(lists)
  local main = {}
  for _, is_weak in ipairs { false, true } do
    local chosen = {}
    local count, order = count_entities(lists, is_weak)
    for _, event in ipairs(order) do
      local of, best = count[event.concept], chosen[event.concept]
      if not best or of[event.entity] > of[best] then chosen[event.concept] = event.entity end
    end
    for concept, entity in pairs(chosen) do main[concept] = main[concept] or entity end
  end
  return main
end

-- What an event is called after: its own entity, what it points back to, the
-- main one of its document, the main one of all if the document names it.
local function entity_of(event, events, latest, main, overall)
  if event.entity then return event.entity, true end
  if event.reference == "pointing" and latest[event.concept] then
    return latest[event.concept].about, not latest[event.concept].proper
  end
  local other = overall[event.concept]
  return main[event.concept] or other and events.is_named(other) and other or nil, true
end

-- An indefinite phrase may be about anything, unless somebody is said to call
-- the thing by it, it judges a group of people, or the article opens with it.
-- Otherwise it is about what
-- is elsewhere spoken of as known: "a tariff war" beside "the trade war".
local function is_about_it(event, called)
  if event.reference == "definite" or event.reference == "pointing" or event.entity then return true end
  if called or event.leads then return true end
  if event.rank == "loaded" and (event.senses[1].people or event.is_said_to_be) then return true end
  return event.reference == "bare" and (event.modified or event.senses[1].people == true)
end

local function resolve(events, main, overall, is_called)
  local latest, mentions = {}, {}
  for _, event in ipairs(events) do
    local entity, known = entity_of(event, events, latest, main, overall)
    event.about = entity
    latest[event.concept] = event
    if known and not event.proper then
      local called = (event.modified or event.reference == "indefinite") and is_called(event)
      local mention = { event = event, key = key_of(event, entity), sure = is_about_it(event, called), called = called }
      if mention.sure or event.modified or event.reference == "bare" then mentions[#mentions + 1] = mention end
    end
  end
  return mentions
end

-- Of a concept that an article may speak of in the plural, "the health care
-- law" is the one only where it carries the entity, opens the article, judges,
-- or stands word for word in another.
local function is_the_one(mention, shared)
  local event = mention.event
  if not event.senses[1].many or not event.modified then return true end
  if event.entity or event.leads or event.judges or event.rank == "loaded" or mention.called then return true end
  return (shared[event.wording] or 0) > 1
end

-- How many documents have each wording.
local function count_wordings(lists)
  local count = {}
  for _, events in ipairs(lists) do
    local seen = {}
    for _, event in ipairs(events) do
      local wording = events.wording_of(event)
      if not seen[wording] then count[wording], seen[wording] = (count[wording] or 0) + 1, true end
    end
  end
  return count
end

-- Weak names need a strong one of the same thing, unsure ones a sure one.
local function is_kept(mention, strong, shared)
  local event = mention.event
  if not is_the_one(mention, shared) then return false end
  if event.rank == "weak" then return mention.sure and event.entity ~= nil and strong[mention.key] end
  return mention.sure or strong[mention.key]
end

--- Resolves the events of documents, each list in text order.
---@param lists parallax.frame.Event[][]
---@param is_called fun(event: parallax.frame.Event, d: integer): boolean somebody is said to call something so
---@return { event: parallax.frame.Event, key: string }[][] # as many lists, without weak names that no strong one backs
function M.resolve(lists, is_called)
  local overall, strong, resolved = main_entities(lists), {}, {}
  for d, events in ipairs(lists) do
    local called = function(event) return is_called(event, d) end
    local main = #lists == 1 and overall or main_entities { events }
    resolved[d] = resolve(events, main, overall, called)
    for _, mention in ipairs(resolved[d]) do
      if mention.sure and mention.event.rank ~= "weak" then strong[mention.key] = true end
    end
  end
  local shared = #lists > 1 and count_wordings(lists) or {} -- of one document nothing stands in another
  for d, mentions in ipairs(resolved) do
    local kept = {}
    for _, mention in ipairs(mentions) do
      if is_kept(mention, strong, shared) then kept[#kept + 1] = mention end
    end
    resolved[d] = kept
  end
  return resolved
end

return M
