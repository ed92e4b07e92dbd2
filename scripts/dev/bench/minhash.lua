-- Signatures of 128 slots over runs of five words, from raw text.
local clock = require "bench.kit.clock"
local core = require "parallax.core"
local peer = require "bench.kit.peer"
local text = require "bench.kit.text"

local PASSES = 3

local texts, size, program, path, theirs

local function total(signatures)
  local sum = 0
  for _, signature in ipairs(signatures) do
    for at = 1, #signature, 4 do sum = sum * 31 + string.unpack("<I4", signature, at) & 0xFFFFFFFFFFFF end
  end
  return sum
end

local function signatures()
  local list = {}
  for k, s in ipairs(texts) do list[k] = core.minhash(s) end
  return list
end

return {
  name = "minhash",
  peer = "plain C, -O2",
  unit = "MB/s",
  prepare = function(place)
    local reason
    texts, size = text.texts(place.data)
    if not texts then return nil, size end
    for k, s in ipairs(texts) do texts[k] = s:gsub("%z", " ") end
    program, reason = peer.build(place.root, "minhash", {}, "minhash.c does not compile")
    path = place.scratch .. "/texts"
    peer.write(path, texts)
    return program and true, reason
  end,
  ours = function()
    return size / 1e6 * PASSES / clock.seconds(function()
      for _ = 1, PASSES do
        for _, s in ipairs(texts) do core.minhash(s) end
      end
    end)
  end,
  theirs = function()
    local seconds
    seconds, theirs = peer.run { program, path, PASSES }
    return size / 1e6 * PASSES / seconds
  end,
  same = function() return total(signatures()) == tonumber(theirs) end,
}
