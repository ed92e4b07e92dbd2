local helper = require "spec.helper"
local json = require "parallax.json"

local function labelled(n)
  local lines = { "text,labels" }
  for k = 1, n do
    local line = k % 2 == 1 and "The ship left port %d,sea" or "The field lay bare %d,land"
    lines[#lines + 1] = line:format(k)
  end
  return table.concat(lines, "\n") .. "\n"
end

local function train(options, content)
  local folder = helper.folder { ["in.csv"] = content }
  local out, err, status = helper.run(("scripts/parallax train frames --lang en %s %s/in.csv")
    :format(options:gsub("FOLDER", folder), folder))
  local file = io.open(folder .. "/model.lua")
  local saved = file and file:read "a"
  if file then file:close() end
  helper.remove(folder)
  return out, err, status, saved
end

describe("parallax train frames", function()
  it("cross-validates, shows what speaks for each label and saves the model", function()
    local out, err, status, saved = train("--format json --save FOLDER/model.lua", labelled(24))
    assert.equal("", err)
    assert.equal(0, status)
    local result = assert(json.decode(out))
    assert.equal(24, result.texts)
    assert.equal(1, result.macro_f1)
    assert.equal("land", result.labels[1].label)
    assert.is_true(#result.labels[1].reasons > 0)
    assert.is_truthy(saved:find("held_back", 1, true))
  end)

  it("says how many texts are needed", function()
    local _, err, status = train("", labelled(4))
    assert.equal(2, status)
    assert.is_truthy(err:find("4 texts with labels are too few; 10 or more", 1, true))
  end)
end)
