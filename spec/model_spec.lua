local lfs = require "lfs"
local helper = require "spec.helper"
local core = require "parallax.core"
local model = require "parallax.model"
local tiny = require "spec.tiny_model"

local function read(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

local bytes = read(model.path "en.tags")

local function refused(damaged) return select(2, core.model(damaged)) end

describe("parallax.model", function()
  it("loads the model of a language once", function()
    local first = model.load "en.tags"
    assert.is_true(#first > 40)
    assert.equal(first, model.load "en.tags")
  end)

  it("has nil for a language it has no model of", function() assert.is_nil(model.load "xx.tags") end)

  it("refuses a name that is no name", function()
    assert.has_error(function() model.load "../../etc" end)
  end)

  it("tells what is wrong with a file, with its path", function()
    local path = os.tmpname()
    local file = assert(io.open(path, "wb"))
    file:write "no model"
    file:close()
    local found, reason = model.read(path)
    os.remove(path)
    assert.is_nil(found)
    assert.equal(path .. ": not a model file", reason)
    assert.is_nil((model.read(path .. ".none")))
  end)

  it("keeps all models together below 8 MB", function()
    local size = 0
    for name in lfs.dir "lua/parallax/models/en" do
      size = size + (name:find "^%." and 0 or #helper.slurp("lua/parallax/models/en/" .. name))
    end
    assert.is_true(size > 0 and size <= 8e6, size .. " bytes")
  end)
end)

describe("parallax.core.model", function()
  it("refuses what is no model, cut short, of another version, or changed", function()
    assert.equal("not a model file", refused "")
    assert.equal("not a model file", refused(("x"):rep(100)))
    assert.equal("a model of another version", refused(bytes:sub(1, 8) .. "\9" .. bytes:sub(10)))
    local damaged = "damaged or cut short: its checksum does not fit"
    assert.equal(damaged, refused(bytes:sub(1, 1000)))
    assert.equal(damaged, refused(bytes:sub(1, -2)))
    for _, at in ipairs { 17, 100, 5000, #bytes // 2, #bytes } do
      local flipped = string.char(bytes:byte(at) ~ 1)
      assert.equal(damaged, refused(bytes:sub(1, at - 1) .. flipped .. bytes:sub(at + 1)))
    end
  end)

  it("takes a file of empty tables, and tags by it", function()
    local tokens = core.tokens "Ships left."
    local tags = core.tag(tokens, core.sentences(tokens), assert(core.model(tiny.file_of())))
    assert.same({ "NOUN", "NN" }, { tags:at(3) })
    assert.same({}, tags:names())
  end)

  it("refuses tables that are not what they say, though the checksum fits", function()
    local record = "\1\2\2"
    for _, sections in ipairs {
      { tags = "" }, { tags = "NOUN NN" }, { tags = "NOUN\n" }, { tags = ("X " .. ("x"):rep(40) .. "\n") },
      { tags = ("X x\n"):rep(200) },
      { pos = "" }, { pos = ("<I4"):pack(0) }, { pos = ("<I4"):pack(31) }, { pos = ("<I4I4I4I4"):pack(1, 0, 9, 0) },
      { pos = ("<I4I4I4I4"):pack(1, 0, 0, 99) }, { pos = tiny.table_of(record) }, { pos = tiny.table_of "\1\2" },
      { pos = tiny.table_of(record .. "\2\5") }, { pos = tiny.table_of "\1\2\1\0" },
      { names = tiny.table_of(record .. "\17\5") }, { again = tiny.table_of(record .. "\255\5") },
      { lexicon = tiny.table_of(record .. "\0\0") }, { lexicon = tiny.table_of "\1\2\6\0\0\0\0\0\2" },
    } do
      assert.equal("a section is malformed", refused(tiny.file_of(sections)))
    end
    assert.truthy(core.model(tiny.file_of {
      pos = tiny.table_of(record .. "\1\5"), names = tiny.table_of(record .. "\16\5"),
      lexicon = tiny.table_of "\1\2\6\0\0\0\0\0\1", lemmas = tiny.table_of(record .. "ab"),
    }))
  end)

  it("says how many parts of speech it knows", function()
    assert.truthy(tostring(core.model(bytes)):find("^parallax.model %(%d+%)$"))
  end)
end)
