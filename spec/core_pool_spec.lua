-- The pool replaces the allocator of the whole state, so each case runs in a
-- Lua of its own.
local helper = require "spec.helper"

local WORK = [[
local core = require "parallax.core"
local kept, sum = {}, 0
local function work()
  for k = 1, 20000 do
    local piece = ("x"):rep(k %% 700)
    kept[k %% 500 + 1] = { piece, #piece, [piece] = k }
    sum = sum + #kept[k %% 500 + 1][1]
  end
end
local before = { "made", "before" } -- and freed, or grown, after
work()
local is_there = %s
work()
for k = 1, 300 do before[k] = k end
kept = nil
collectgarbage()
print(is_there, sum, before[300])
os.exit(true, true) -- closing the state frees what is left
]]

local function run(is_there)
  local folder = helper.folder { ["work.lua"] = WORK:format(is_there) }
  local place = ("LUA_CPATH=%s"):format(helper.quoted(package.cpath))
  local printed, _, status = helper.run(("%s lua5.4 %s/work.lua"):format(place, helper.quoted(folder)))
  helper.remove(folder)
  return printed, status
end

describe("parallax.core.pool", function()
  it("leaves values as they are, those made before it too, until the state is closed", function()
    local printed, status = run "core.pool()"
    assert.equal(0, status)
    assert.equal(run("nil"):gsub("^nil", ""), (printed:gsub("^%l+", "")))
  end)

  it("is there once, however often it is asked for", function()
    local printed = run "core.pool() == core.pool()"
    assert.matches("^true\t", printed)
  end)
end)
