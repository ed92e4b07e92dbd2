--- A job that finds borders in text, beside ICU: megabytes a second.
local clock = require "bench.kit.clock"
local icu = require "bench.kit.icu"
local text = require "bench.kit.text"

local function finder(find, texts)
  return function()
    for _, s in ipairs(texts) do find(s) end
  end
end

-- Figures of the same work under other conditions, for the note.
local function added(note, kinds, texts)
  for _, kind in ipairs(kinds) do
    local changed, bytes = {}, 0
    for k, s in ipairs(texts) do
      changed[k] = kind.change and kind.change(s) or s
      bytes = bytes + #changed[k]
    end
    local seconds = clock.seconds(finder(kind.find, changed))
    note = ("%s; %s: %.0f MB/s"):format(note, kind.name, bytes / 1e6 / seconds)
  end
  return note
end

-- What was found in all texts, as ICU's program prints it.
local function listed(given, texts)
  local lines = {}
  for k, s in ipairs(texts) do lines[k] = given.list(given.find((s:gsub("%z", " ")))) .. "\n" end
  return table.concat(lines)
end

--- Makes the job.
---@param given { name: string, kind: "words"|"uax29"|"sentences", peer: string, note: string,
---  find: (fun(text: string): any), list?: (fun(found: any): string),
---  also?: fun(): { name: string, find: fun(text: string), change?: fun(text: string): string }[] }
---  `list` prints what was found as ICU's program prints its borders, where the two can be equal; `also` names
---  other conditions to be timed once, for the note
---@return table job
return function(given)
  local job = { name = given.name, peer = given.peer, unit = "MB/s", note = given.note }
  local texts, size, program, path

  function job.prepare(place)
    local reason
    texts, size = text.texts(place.data)
    if not texts then return nil, size end
    program, reason = icu.build(place.root)
    if not program then return nil, reason end
    path = place.scratch .. "/texts"
    icu.write(path, texts)
    if given.also then job.note = added(given.note, given.also(), texts) end
    return true
  end

  -- Starting the other side's program leaves all memory of this one to be
  -- copied when it is next written to; a pass that does not count pays for that.
  function job.ours()
    local find_all = finder(given.find, texts)
    find_all()
    return size / 1e6 / clock.seconds(find_all)
  end

  function job.theirs() return size / 1e6 / icu.seconds(program, given.kind, path) end

  if given.list then
    function job.same() return listed(given, texts) == icu.borders(program, given.kind, path) end
  end

  return job
end
