local chains = require "parallax.quote.weight"
local helper = require "spec.helper"
local judge = require "parallax.judge"
local links = require "parallax.compare.weight"

-- A forest of one column without a tree; see c/near/forest.h.
local STRANGE <const> = "parallax forest 1\n\1\4odds" .. string.pack("<fI4B", 0, 0, 1)

describe("parallax.judge", function()
  it("has a model of each kind, made for the evidence it lists", function()
    for _, each in ipairs { { links, "alone" }, { links, "together" }, { chains, "alone" } } do
      local one, name = each[1], each[2]
      local model = one:model(name)
      assert.same(one[name], model:names())
      assert.is_true(#model > 0)
      assert.equal(model, one:model(name))
    end
  end)

  it("puts evidence in order", function()
    local one = judge.new { name = "links", folder = "", alone = { "names", "alike" }, limits = {} }
    assert.same({ 3, 1 }, one:row("alone", { alike = 1, around = 2, names = 3 }))
  end)

  it("makes a probability of log odds", function()
    local one = judge.new { name = "links", folder = "", alone = { "odds" }, limits = {} }
    local model = { score = function(_, row) return row[1] end }
    assert.equal(0.5, one:likely("alone", { odds = 0 }, model))
    assert.near(0.8, one:likely("alone", { odds = math.log(4) }, model), 1e-12)
  end)

  local folder
  before_each(function() folder = helper.folder {} end)
  after_each(function() helper.remove(folder) end)

  it("says which model is missing or broken, and what to do", function()
    local function refuses(path, message)
      assert.error_matches(function() links:read("alone", path) end, message, 1, true)
    end
    local path = folder .. "/alone.forest"
    refuses(path, "links: " .. path .. ": No such file or directory; install Parallax anew, or run `make links`")
    for bytes, reason in pairs { ["no model"] = "not a forest", [STRANGE] = "made for other evidence" } do
      local out <close> = assert(io.open(path, "wb"))
      out:write(bytes)
      out:close()
      refuses(path, ("links: %s: %s; install Parallax anew, or run `make links`"):format(path, reason))
    end
  end)
end)
