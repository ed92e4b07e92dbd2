local helper = require "spec.helper"
local option = require "parallax.cli.option"
local progress = require "parallax.cli.progress"
local status = require "parallax.cli.status"
local suggest = require "parallax.cli.suggest"
local terminal = require "parallax.cli.terminal"

local function parallax(words) return helper.run("scripts/parallax " .. words) end

-- Runs a command on files that exist only for it.
local function with_files(files, words)
  local folder = helper.folder(files)
  local out, err, code = helper.run(helper.root .. "/scripts/parallax " .. words, folder)
  helper.remove(folder)
  return out, err, code
end

describe("exit statuses", function()
  local article = { ["a.txt"] = "Ada Quill said: “We won.”\n" }

  for _, case in ipairs {
    { 0, "quotes a.txt", "done" },
    { 1, "quotes a.txt missing.txt", "some inputs failed" },
    { 2, "quotes", "no input named" },
    { 2, "quotes --fromat json a.txt", "an unknown option" },
    { 2, "quotes --format xml a.txt", "an unknown format" },
    { 2, "quotes --width 3 a.txt", "a width nobody can read" },
    { 2, "quotes --date yesterday a.txt", "no date" },
    { 2, "quotes --map Body a.txt", "half a mapping" },
    { 2, "qoutes a.txt", "an unknown recipe" },
    { 2, "", "nothing at all" },
    { 3, "quotes missing.txt", "no document at all" },
    { 3, "quotes .", "a folder without documents", { ["a.doc"] = "x" } },
  } do
    it(("are %d for %s"):format(case[1], case[3]), function()
      local _, err, code = with_files(case[4] or article, case[2])
      assert.equal(case[1], code)
      if code > 0 then assert.is_true(#err > 0) end
      assert.not_matches("stack traceback", err)
    end)
  end

  it("are 4 when the output cannot be written", function()
    local _, err, code = parallax "quotes scripts/samples/takeover > /dev/full"
    assert.equal(4, code)
    assert.equal("parallax: cannot write the output: No space left on device\n", err)
  end)

  it("are 130 after an interrupt", function()
    local interrupted = status.guard(function() error("x.lua:1: interrupted!", 0) end)
    assert.equal(status.interrupted, interrupted)
  end)
end)

describe("messages", function()
  it("name file, line, reason and what to do, one line each, and the batch goes on", function()
    local out, err, code = with_files({
      ["in.ndjson"] = '{"id":"a","text":"One."}\n{"id":"b","words":"Two."}\nthree\n{"id":"d","text":"Four."}\n',
    }, "annotate --layers sentences in.ndjson")
    assert.equal('{"id":"a","sentences":[[0,4]]}\n{"id":"d","sentences":[[0,5]]}\n', out)
    local lines = {}
    for line in err:gmatch "[^\n]+" do lines[#lines + 1] = line end
    assert.equal(2, #lines)
    assert.matches("^parallax: in%.ndjson:2: .*%-%-map", lines[1])
    assert.matches("^parallax: in%.ndjson:3: ", lines[2])
    assert.equal(1, code)
  end)

  it("suggest the option, format, layer, field and recipe that was meant", function()
    for words, meant in pairs {
      ["quotes --fromat json x"] = "--format", ["quotes --format jsn x"] = "json",
      ["annotate --layers qoutes x"] = "quotes", ["quotes --map sorce=S x"] = "source", ["comapre x"] = "compare",
    } do
      local _, err = parallax(words)
      assert.matches("did you mean '" .. meant:gsub("%-", "%%-") .. "'", err)
    end
  end)

  it("show control characters of a file name", function()
    local _, err = parallax "quotes $'no\\e[31mred'"
    assert.not_matches("\27", err)
  end)

  it("say what was assumed about an encoding", function()
    local _, err, code = with_files({ ["a.txt"] = "Caf\xe9 closed on Monday.\n" }, "quotes a.txt")
    assert.matches("^parallax: note: a%.txt:1: .*Windows%-1252", err)
    assert.equal(0, code)
  end)

  it("count notes that are like many before", function()
    local rows = { ["a.csv"] = "text,date\n" .. ("It rained on Monday.,05/09/2025\n"):rep(13) }
    for _, command in ipairs { "quotes", "import corpus" } do
      local _, err = with_files(rows, command .. " a.csv")
      assert.equal(11, select(2, err:gsub("note: ", "")))
      assert.matches("note: and 3 more; %-%-verbose says each\n", err)
      _, err = with_files(rows, command .. " --quiet a.csv")
      assert.not_matches("note: ", err)
    end
  end)
end)

describe("a broken pipe", function()
  it("ends quietly", function()
    local out, err = parallax "annotate scripts/samples | head -c 20"
    assert.equal(20, #out)
    assert.equal("", err)
  end)
end)

describe("--output", function()
  it("writes the file and nothing on stdout", function()
    local folder = helper.folder {}
    local out, _, code = parallax(("quotes --output %s/o.txt scripts/samples/takeover"):format(folder))
    assert.equal("", out)
    assert.equal(0, code)
    assert.matches("^Parallax", helper.slurp(folder .. "/o.txt"))
    helper.remove(folder)
  end)

  it("may name the input", function()
    local folder = helper.folder { ["a.ndjson"] = '{"id":"a","text":"One."}\n' }
    local _, _, code =
      helper.run(helper.root .. "/scripts/parallax annotate --layers sentences --output a.ndjson a.ndjson", folder)
    assert.equal(0, code)
    assert.equal('{"id":"a","sentences":[[0,4]]}\n', helper.slurp(folder .. "/a.ndjson"))
    helper.remove(folder)
  end)

  it("leaves no half-written file when nothing can be read", function()
    local folder = helper.folder {}
    local _, _, code = helper.run(helper.root .. "/scripts/parallax quotes --output o.txt missing.txt", folder)
    assert.equal(3, code)
    assert.equal("", (helper.run("ls -A", folder)))
    helper.remove(folder)
  end)

  it("refuses a folder", function()
    local _, err, code = parallax "quotes --output /tmp scripts/samples/takeover"
    assert.equal(2, code)
    assert.matches("is a directory", err)
  end)
end)

describe("colour", function()
  it("is off when stdout is no terminal", function()
    assert.not_matches("\27", (parallax "quotes scripts/samples/takeover"))
  end)

  it("is on when asked for, and NO_COLOR does not undo that", function()
    assert.matches("\27%[1m", (parallax "quotes --color always scripts/samples/takeover"))
    assert.matches("\27%[1m", (helper.run "NO_COLOR=1 scripts/parallax quotes --color always scripts/samples/takeover"))
  end)

  it("never carries a difference alone", function()
    local plain = parallax "compare scripts/samples/takeover"
    local coloured = parallax "compare --color always scripts/samples/takeover"
    assert.equal(plain, (coloured:gsub("\27%[[%d;]*m", "")))
  end)

  it("is decided by the wish before anything else", function()
    assert.is_true(terminal.has_color "always")
    assert.is_false(terminal.has_color "never")
  end)
end)

describe("options on how to read", function()
  local rows = { ["a.csv"] = "Corps;Jour\nThe ferry stopped.;05/09/2025\nThe ferry ran.;05/09/2025\n" }
  local given = " --map text=Corps,date=Jour a.csv"

  it("say whether the day stands first", function()
    for order, date in pairs { ["--day-first"] = "2025-09-05", ["--month-first"] = "2025-05-09" } do
      local out, err = with_files(rows, "entities " .. order .. given)
      assert.equal("", err)
      assert.matches(date, out, 1, true)
    end
    local _, err = with_files(rows, "annotate" .. given)
    assert.matches("ambiguous: the day may be 5 or 9; no other date of the column tells; --day-first", err, 1, true)
  end)

  it("are there for corpus commands, whose corpus may be articles", function()
    local out, err, code = with_files(rows, "timeline --by day --format csv --day-first" .. given .. " ferry")
    assert.same({ "", 0 }, { err, code })
    assert.matches("2025%-09%-05,2,2", out)
  end)

  it("hold for what is imported", function()
    local folder = helper.folder(rows)
    local program = helper.root .. "/scripts/parallax "
    local _, err, code = helper.run(program .. "import --month-first --map text=Corps,date=Jour c a.csv", folder)
    assert.same({ "", 0 }, { err, code })
    assert.matches('"date":"2025%-05%-09"', (helper.run(program .. "export c", folder)))
    helper.remove(folder)
  end)
end)

describe("parallax.cli.progress", function()
  it("says what goes on when all is read, and takes that away", function()
    local stderr, said = io.stderr, {}
    local function write(_, ...) said[#said + 1] = table.concat { ... } end
    rawset(io, "stderr", { write = write, flush = function() end })
    local bar = progress.new { noun = "articles" }
    bar.visible, bar.n = true, 30
    bar:busy "who is quoted"
    bar:clear()
    bar:clear()
    local hushed = progress.new { quiet = true }
    hushed.visible = true
    hushed:busy "who is quoted"
    rawset(io, "stderr", stderr)
    assert.same({ "\r\27[Kparallax: 30 articles read; who is quoted", "\r\27[K" }, said)
  end)
end)

describe("parallax.cli.option", function()
  it("splits lists of known words", function()
    assert.same({ "a", "b" }, option.some_of { "a", "b", "c" } "a, b")
    local none, reason = option.some_of { "red", "blue" } "red,bleu"
    assert.is_nil(none)
    assert.equal("'bleu' is none of red, blue (did you mean 'blue'?)", reason)
  end)
end)

describe("parallax.cli.suggest", function()
  it("suggests a near word, and nothing for a far one", function()
    assert.equal(" (did you mean 'quotes'?)", suggest("qoutes", { "compare", "quotes" }))
    assert.equal("", suggest("weather", { "compare", "quotes" }))
  end)
end)

describe("parallax.cli.status.guard", function()
  it("returns what the command returns", function()
    assert.equal(1, status.guard(function() return 1 end))
    assert.equal(0, status.guard(function() end))
  end)

  it("ends quietly with the status of a stop without message", function()
    assert.equal(3, status.guard(function() status.stop(3) end))
  end)
end)
