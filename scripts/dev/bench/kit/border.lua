--- A job that finds borders in text, beside ICU: megabytes a second.
local clock = require "bench.kit.clock"
local icu = require "bench.kit.icu"
local text = require "bench.kit.text"

--- Makes the job.
---@param given { name: string, kind: "words"|"sentences", peer: string, note: string, find: fun(text: string): any }
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
    return true
  end

  function job.ours()
    local seconds = clock.seconds(function()
      for _, s in ipairs(texts) do given.find(s) end
    end)
    return size / 1e6 / seconds
  end

  function job.theirs() return size / 1e6 / icu.seconds(program, given.kind, path) end

  return job
end
