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

  it("gives framing a model for headlines, and refuses a name it could not read back", function()
    local folder = helper.folder { ["in.csv"] = labelled(24), ["a.txt"] = "The ship left port late, and nobody waved." }
    local model = folder .. "/m.lua"
    helper.run(("scripts/parallax train frames --lang en --save %s %s/in.csv"):format(model, folder))
    local out = helper.run(("scripts/parallax framing --lang en --model %s %s/a.txt"):format(model, folder))
    local _, err, status = helper.run(("scripts/parallax train frames --lang en --save %s/m %s/in.csv")
      :format(folder, folder))
    helper.remove(folder)
    assert.is_truthy(out:match "Frames of the headlines.*waved%.%s+sea")
    assert.equal(2, status)
    assert.is_truthy(err:find("the name of a model file ends in .lua", 1, true))
  end)

  it("says how many texts are needed", function()
    local _, err, status = train("", labelled(4))
    assert.equal(2, status)
    assert.is_truthy(err:find("4 texts with labels are too few; 10 or more", 1, true))
  end)
end)
