local helper = require "spec.helper"
local recipe = require "parallax.recipe"

-- Recipes of these specs stand in a folder of their own and are run by path.
local function run(body, words, files)
  files = files or { ["a.txt"] = "One thing happened. Another did not.\n", ["b.txt"] = "It rained.\n" }
  files["own.lua"] = 'local parallax = require "parallax"\nlocal recipe = parallax.recipe {\n'
    .. '  name = "own", summary = "a test",\n' .. body .. "\n}\nos.exit(recipe:main(arg), true)\n"
  local folder = helper.folder(files)
  local out, err, status = helper.run(("%s/scripts/parallax ./own.lua %s"):format(helper.root, words), folder)
  helper.remove(folder)
  return out, err, status
end

local count = 'run = function(documents) return { count = #documents } end,'
local show = 'show = function(page, result) page:text("found " .. result.count) end,'

describe("parallax.recipe", function()
  it("refuses fields it does not know, and suggests the one meant", function()
    assert.has_error(function() recipe { name = "x", summary = "y", sumary = "z" } end,
      "recipe: unknown option 'sumary' (did you mean 'summary'?); known: about, act, arguments, columns, corpus, each, "
        .. "example, filter, flow, formats, layers, lines, map, name, options, prepare, reader, record, rows, run, "
        .. "show, summary, usage, writers")
  end)

  it("refuses a recipe without name, summary or output", function()
    assert.has_error(function() recipe { summary = "y" } end, "recipe: 'name' is missing")
    assert.has_error(function() recipe { name = "x" } end, "recipe: 'summary' is missing")
    assert.has_error(function() recipe { name = "x", summary = "y" } end,
      "recipe: it needs 'show', 'record', 'flow' or 'act'")
  end)

  it("shows the result of all documents as text", function()
    local out, err, status = run(count .. show, "a.txt b.txt")
    assert.equal("Parallax: a test\n================\n\nfound 2\n", out)
    assert.equal("", err)
    assert.equal(0, status)
  end)

  it("writes the result as json with sorted keys unless record says otherwise", function()
    local body = "run = function(documents) return { b = 2, a = #documents } end,"
    local out = run(body .. show, "--format json a.txt b.txt")
    assert.equal('{"a":2,"b":2}\n', out)
  end)

  it("offers only the formats it can make", function()
    local _, err, status = run(count .. "record = function(r) return r end,", "--format html a.txt")
    local try = helper.root .. "/scripts/parallax ./own.lua --help\n"
    assert.equal("parallax: 'html' is none of json; try: " .. try, err)
    assert.equal(2, status)
  end)

  it("hands its own options to run, converted", function()
    local body = [[
      options = {
        { "--least", "how many.", argname = "N", default = "3", convert = math.tointeger },
        { "--loud", "a flag." }, { "--kinds", "some.", argname = "LIST", words = { "red", "blue" } },
      },
      run = function(_, options)
        return { least = options.least, loud = options.loud or false, kinds = options.kinds or {} }
      end,
      record = function(result) return result end,
    ]]
    assert.equal('{"kinds":["blue","red"],"least":5,"loud":true}\n',
      (run(body, "--least 5 --loud --kinds blue,red --format json a.txt")))
    local _, err, status = run(body, "--kinds blu a.txt")
    assert.equal(2, status)
    assert.matches("'blu' is none of red, blue %(did you mean 'blue'%?%)", err)
  end)

  it("ends with 4 and says so when the recipe itself fails", function()
    local out, err, status = run("run = function() local x = nil; return x.y end," .. show, "a.txt")
    assert.equal("", out)
    assert.equal(4, status)
    assert.matches("^parallax: fault: .*own%.lua:4: attempt to index a nil value", err)
    assert.not_matches("stack traceback", err)
  end)

  it("adds the traceback with --debug", function()
    local _, err, status = run("run = function() error 'broken' end," .. show, "--debug a.txt")
    assert.equal(4, status)
    assert.matches("broken", err)
    assert.matches("stack traceback", err)
  end)

  it("leaves out a document on which a layer fails, and goes on with the rest", function()
    local body = [[
      layers = { "quotes" },
      run = function(documents) return { count = #documents } end,
    ]] .. show
    local files = {
      ["a.txt"] = "One thing happened.\n", ["b.txt"] = "It rained.\n",
      ["fault.lua"] = 'local quote = require "parallax.quote"\nlocal find = quote.layer\n'
        .. 'quote.layer = function(doc) if doc.text:find "rained" then error "boom" end return find(doc) end\n',
    }
    local out, err, status = run('about = (dofile "fault.lua" and "" or "x"),' .. body, "a.txt b.txt", files)
    assert.matches("found 1", out)
    assert.matches("^parallax: b%.txt:1: quotes failed: .*boom", err)
    assert.equal(1, status)
  end)
end)

describe("a recipe without run", function()
  local body = [[
    record = function(doc) return { id = doc.id, size = #doc.text } end,
    columns = { "id", "size" },
    rows = function(doc) return { { id = doc.id, size = #doc.text } } end,
    show = function(page, documents) page:text(#documents .. " documents") end,
  ]]

  it("writes a line a document, in input order", function()
    local out = run(body, "--format ndjson b.txt a.txt")
    assert.equal('{"id":"b.txt","size":11}\n{"id":"a.txt","size":37}\n', out)
  end)

  it("writes a json array", function()
    assert.equal('[{"id":"b.txt","size":11},\n{"id":"a.txt","size":37}]\n', (run(body, "--format json b.txt a.txt")))
  end)

  it("writes csv with one header", function()
    assert.equal("id,size\r\nb.txt,11\r\na.txt,37\r\n", (run(body, "--format csv b.txt a.txt")))
  end)

  it("shows all documents on one page", function()
    assert.matches("2 documents", (run(body, "a.txt b.txt")))
  end)
end)

describe("TEMPLATE.lua", function()
  it("runs as it stands, on every format it offers", function()
    for _, format in ipairs { "text", "json", "csv", "html" } do
      local out, err, status =
        helper.run("lua5.4 scripts/TEMPLATE.lua --format " .. format .. " scripts/samples/takeover")
      assert.equal("", err)
      assert.equal(0, status)
      assert.matches("attributed", out)
    end
  end)

  it("runs as a copy elsewhere, through the launcher", function()
    local folder = helper.folder { ["mine.lua"] = helper.slurp(helper.root .. "/scripts/TEMPLATE.lua") }
    local out, err, status =
      helper.run(("%s/scripts/parallax mine.lua %s/scripts/samples/takeover"):format(helper.root, helper.root), folder)
    helper.remove(folder)
    assert.equal("", err)
    assert.equal(0, status)
    assert.matches("Reuters", out)
  end)
end)
