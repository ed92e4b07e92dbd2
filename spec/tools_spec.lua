-- The program's own commands, that are about no article.
local helper = require "spec.helper"
local inspect = require "parallax.cli.inspect"

local function parallax(words) return helper.run("scripts/parallax " .. words) end

describe("parallax doctor", function()
  it("finds everything this build needs", function()
    local out, err, code = parallax "doctor"
    assert.equal("", err)
    assert.equal(0, code)
    for _, name in ipairs { "parallax.core", "lpeg", "cjson", "argparse", "lfs" } do
      assert.matches("  ok      " .. name:gsub("%p", "%%%0") .. " ", out)
    end
  end)

  it("says what is missing and where to get it, and ends with 1", function()
    local out, _, code =
      helper.run [[lua5.4 -e 'package.preload.cjson = function() error "no" end' scripts/parallax doctor]]
    assert.equal(1, code)
    assert.matches("  MISSING cjson +install lua%-cjson", out)
  end)
end)

describe("parallax completion", function()
  local function complete(words)
    local folder = helper.folder {}
    local script = ('source <("%s/scripts/parallax" completion bash); COMP_WORDS=(%s); '
      .. 'COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _parallax; echo "${COMPREPLY[*]}"'):format(helper.root, words)
    local out, err = helper.run(("bash -c '%s'"):format(script:gsub("'", "'\\''")), folder)
    helper.remove(folder)
    assert.equal("", err)
    return out
  end

  it("completes recipes, options and the words they take in bash", function()
    assert.equal("compare completion\n", complete "parallax comp")
    assert.equal("--from --format\n", complete "parallax quotes --f")
    assert.equal("markdown\n", complete "parallax compare --format m")
  end)

  it("names every recipe in fish and zsh", function()
    for _, shell in ipairs { "fish", "zsh" } do
      local out, err, code = parallax("completion " .. shell)
      assert.equal("", err)
      assert.equal(0, code)
      for _, name in ipairs { "annotate", "compare", "doctor" } do assert.matches(name, out) end
    end
  end)

  it("refuses a shell it does not know, with the one that was meant", function()
    local _, err, code = parallax "completion bahs"
    assert.equal(2, code)
    assert.matches("did you mean 'bash'", err)
  end)
end)

describe("parallax man", function()
  it("tells every recipe, its options and the exit statuses", function()
    local out, err, code = parallax "man"
    assert.equal("", err)
    assert.equal(0, code)
    for _, name in ipairs { ".SS annotate", ".SS quotes", "\\-\\-layers", ".SH EXIT STATUS", "NO_COLOR" } do
      assert.is_truthy(out:find(name, 1, true), name)
    end
  end)

  it("begins no line of text as a roff request", function()
    for line in (parallax "man"):gmatch "[^\n]+" do
      if line:find "^[.']" then assert.matches("^%.[TSP][HSP]%f[%W]", line) end
    end
  end)
end)

describe("parallax new recipe", function()
  it("writes a recipe that runs and a spec that passes", function()
    local folder = helper.folder { ["a.txt"] = 'Ada Quill said: "The ferry runs again."\n' }
    local program = helper.root .. "/scripts/parallax"
    local _, err, code = helper.run(program .. " new recipe mine", folder)
    assert.equal("", err)
    assert.equal(0, code)
    local out = helper.run(program .. " ./mine.lua --format json a.txt", folder)
    assert.matches('^%[{"article":"a.txt",', out)
    out = helper.run("busted --lua=lua5.4 mine_spec.lua", folder)
    helper.remove(folder)
    assert.matches("1 success", out)
  end)

  it("overwrites nothing", function()
    local folder = helper.folder { ["mine.lua"] = "precious" }
    local _, err, code = helper.run(helper.root .. "/scripts/parallax new recipe mine", folder)
    assert.equal(2, code)
    assert.matches("is there already", err)
    assert.equal("precious", helper.slurp(folder .. "/mine.lua"))
    helper.remove(folder)
  end)

  it("refuses names that are no names for a command", function()
    for _, name in ipairs { "'../x'", "Mine", "'a b'", "''" } do
      assert.equal(2, (select(3, parallax("new recipe " .. name))))
    end
  end)
end)

describe("the program's own commands", function()
  local starts = {
    { "repl", "^{" }, { "doctor", "ok +parallax" }, { "man", '^%.TH PARALLAX' }, { "completion", "^$" },
    { "new", "are written" },
  }
  for _, row in ipairs(starts) do
    it(row[1] .. " has an example in its help that runs", function()
      local example = assert((parallax(row[1] .. " --help")):match "\nExample:\n +([^\n]+)\n$")
      example = example:gsub("scripts/", helper.root .. "/scripts/"):gsub(" | man %-l %-$", "")
      local folder = helper.folder {}
      local out, err, code = helper.run("bash -c " .. helper.quoted(example), folder)
      helper.remove(folder)
      assert.same({ "", 0 }, { err, code })
      assert.matches(row[2], out)
    end)
  end
end)

describe("parallax repl", function()
  local function type_in(lines, words)
    return helper.run(("printf '%%s\\n' %s | scripts/parallax repl %s"):format(lines, words or ""))
  end

  it("shows expressions, runs statements, waits for the rest of a block", function()
    assert.equal("3\n", (type_in "'1 + 2'"))
    assert.equal("{ 1, 2 }\n", (type_in "'x = { 1, 2 }' x"))
    assert.equal("7\n", (type_in "'for k = 7, 7 do' 'print(k)' end"))
  end)

  it("has the library and the named articles at hand", function()
    assert.equal('"' .. require("parallax").version .. '"\n', (type_in "parallax.version"))
    assert.equal("3\n", (type_in("'#docs'", "scripts/samples/takeover")))
  end)

  it("goes on after an error and ends with 1", function()
    local out, err, code = type_in "'error \"no\"' '2'"
    assert.equal("2\n", out)
    assert.matches("no", err)
    assert.equal(1, code)
  end)
end)

describe("cli.inspect", function()
  it("puts keys in order and cuts what is long or deep", function()
    assert.equal("{ 1, 2, a = 3, b = 4 }", inspect { 1, 2, b = 4, a = 3 })
    local long = {}
    for k = 1, 100 do long[k] = k end
    assert.matches("… 60 more", inspect(long))
    local round = {}
    round.self = round
    assert.equal("{ self = { … } }", inspect(round))
  end)

  it("never shows a control character", function()
    assert.not_matches("[%z\1-\9\11-\31]", inspect { "\27[2J", ["\7"] = "\r" })
  end)
end)

describe("--format markdown", function()
  it("has headings and tables, and leaves nothing of an article active", function()
    local folder = helper.folder {
      ["a.ndjson"] = [[{"id":"<script>x","source":"# a | b",]]
        .. [["text":"Ada Quill said: \"We *won* | <b>all</b> [of](http://x) it.\""}]] .. "\n",
    }
    local out, err, code = helper.run(helper.root .. "/scripts/parallax quotes --format markdown a.ndjson", folder)
    helper.remove(folder)
    assert.equal("", err)
    assert.equal(0, code)
    assert.matches("^# Parallax", out)
    assert.matches("\n|%s%-%-%-", out)
    assert.not_matches("[^\\]<[%a/]", out)
    assert.is_truthy(out:find("\\*won\\* \\| \\<b\\>", 1, true), out)
  end)
end)
