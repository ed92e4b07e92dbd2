local helper = require "spec.helper"

local launcher = helper.root .. "/scripts/parallax"
local recipes = { "annotate", "compare", "entities", "framing", "quotes" }

describe("the launcher", function()
  it("lists every recipe with its summary", function()
    local out, _, code = helper.run "scripts/parallax help"
    assert.equal(0, code)
    for _, name in ipairs(recipes) do assert.matches("\n   " .. name .. " +%l", out) end
    assert.not_matches("TEMPLATE", out)
    assert.not_matches("checkout", out)
  end)

  it("alone prints help on stderr and ends with 2", function()
    local out, err, code = helper.run "scripts/parallax"
    assert.equal("", out)
    assert.matches("^Usage: ", err)
    assert.equal(2, code)
  end)

  it("tells the version, alone and from a recipe", function()
    local version = "parallax " .. require("parallax").version .. "\n"
    assert.equal(version, (helper.run "scripts/parallax --version"))
    assert.equal(version, (helper.run "scripts/parallax quotes --version"))
  end)

  it("runs from any directory", function()
    local out, err, code = helper.run(launcher .. " quotes samples/takeover", helper.root .. "/scripts")
    assert.equal("", err)
    assert.equal(0, code)
    assert.matches("Who is quoted", out)
  end)

  it("runs through links, relative and absolute", function()
    local folder = helper.folder {}
    helper.run(("ln -s %s one && ln -s one two"):format(launcher), folder)
    local out, err, code = helper.run(("./two quotes %s/scripts/samples/takeover"):format(helper.root), folder)
    helper.remove(folder)
    assert.equal("", err)
    assert.equal(0, code)
    assert.matches("Who is quoted", out)
  end)

  it("runs where folder names have spaces and pattern characters", function()
    local folder = helper.folder {}
    helper.run(("mkdir 'a b%%c' && ln -s %s/lua %s/build %s/scripts 'a b%%c/'")
      :format(helper.root, helper.root, helper.root), folder)
    local out, err, code = helper.run("'a b%c/scripts/parallax' quotes 'a b%c/scripts/samples/takeover'", folder)
    helper.remove(folder)
    assert.equal("", err)
    assert.equal(0, code)
    assert.matches("Who is quoted", out)
  end)

  it("names the recipe nearest to a slip", function()
    local _, err, code = helper.run "scripts/parallax anotate x"
    assert.equal(2, code)
    assert.equal("parallax: no recipe called 'anotate' (did you mean 'annotate'?); parallax help lists them\n", err)
  end)

  it("says what an option before the recipe is", function()
    local _, err, code = helper.run "scripts/parallax --format json quotes x"
    assert.equal(2, code)
    assert.matches("option before the recipe", err)
  end)

  it("says that the core is not built", function()
    local _, err, code = helper.run "PARALLAX_CORE=/nonexistent scripts/parallax quotes x"
    assert.equal(4, code)
    assert.matches("^parallax: the C core is not built", err)
  end)
end)

describe("a recipe", function()
  for _, name in ipairs(recipes) do
    it(name .. " gives the same through the launcher and alone", function()
      local words = " --format json scripts/samples/takeover"
      local one = helper.run("scripts/parallax " .. name .. words)
      local two = helper.run("lua5.4 scripts/" .. name .. ".lua" .. words)
      assert.is_true(#one > 100)
      assert.equal(one, two)
    end)

    it(name .. " has an example in its help that runs", function()
      local help, err, code = helper.run("scripts/parallax " .. name .. " --help")
      assert.equal("", err)
      assert.equal(0, code)
      local example = assert(help:match "\nExample:\n +([^\n]+)\n")
      local out
      out, err, code = helper.run(example)
      assert.equal("", err)
      assert.equal(0, code)
      assert.is_true(#out > 100)
    end)

    it(name .. " begins with a question and how to use it", function()
      local text = helper.slurp(helper.root .. "/scripts/" .. name .. ".lua")
      assert.matches("^%-%- [^\n]*\n%-%- [^\n]*Usage: parallax " .. name, text)
      local lines = select(2, text:gsub("\n", ""))
      assert.is_true(lines <= 40, "longer than a recipe should be: " .. lines)
    end)
  end

  it("about a corpus has an example that goes on from that of import", function()
    local folder = helper.folder {}
    for _, name in ipairs { "import", "check", "reindex", "backup" } do
      local example = helper.run("scripts/parallax " .. name .. " --help"):match "\nExample:\n +([^\n]+)\n"
      example = example:gsub("/tmp/parallax%-", folder .. "/")
      assert.same({ "", 0 }, { select(2, helper.run(example)) }, example)
    end
    helper.remove(folder)
  end)

  it("keeps its help within 80 columns", function()
    for _, name in ipairs(recipes) do
      for line in (helper.run("scripts/parallax " .. name .. " --help")):gmatch "[^\n]+" do
        assert.is_true(#line <= 80, line)
      end
    end
  end)
end)
