local core = require "parallax.core"
local lexicon = require "parallax.lexicon"
local lfs = require "lfs"

local function with_file(name, content, use)
  local path = os.tmpname()
  os.remove(path)
  path = path .. name
  local file = assert(io.open(path, "wb"))
  file:write(content)
  file:close()
  local ok, reason = pcall(use, path)
  os.remove(path)
  if not ok then error(reason, 0) end
end

local function message(f, ...)
  local ok, reason = pcall(f, ...)
  assert.is_false(ok)
  return reason
end

describe("parallax.lexicon.load", function()
  it("gives the same table every time", function()
    local reporting = lexicon.load "en.reporting"
    assert.is_string(reporting.meta.source)
    assert.equal(reporting, lexicon.load "en.reporting")
  end)

  it("names the file it looked for", function()
    assert.matches("no lexicon 'en.nonsense': looked for .*lang/en/nonsense%.lua", message(lexicon.load, "en.nonsense"))
  end)

  it("takes no name that leads elsewhere", function()
    for _, name in ipairs { "reporting", "../en.x", "en..x", "en/x", "en.", ".en", "", "en.x/../y", "EN.x" } do
      assert.matches("expected, got", message(lexicon.load, name))
    end
    assert.matches("expected, got 'nil'", message(lexicon.load))
  end)

  it("says whether there is one", function()
    assert.is_true(lexicon.has "en.reporting")
    assert.is_false(lexicon.has "en.nonsense")
    assert.is_false(lexicon.has "xx.reporting")
  end)
end)

describe("parallax.lexicon.read", function()
  it("reads a plain list with classes, comments and Windows line ends", function()
    local content = "\u{FEFF}# labels\r\nregime\tloaded\r\n\r\n  freedom fighter \tpraise\nrebel\nthug\tloaded"
    with_file(".tsv", content, function(path)
      local list = assert(lexicon.read(path))
      assert.same({ "regime", "freedom fighter", "rebel", "thug" }, list.entries)
      assert.same({ loaded = { "regime", "thug" }, praise = { "freedom fighter" } }, list.classes)
      assert.equal(path, list.meta.source)
    end)
  end)

  local broken = {
    { "a repeated entry", ".txt", "a\nb\na\n", ":3: 'a' stands on line 1 already" },
    { "a third column", ".tsv", "a\tb\tc\n", ":1: more than two columns" },
    { "a class without an entry", ".tsv", "a\n\tb\n", ":2: no entry in the first column" },
    { "bytes that are no UTF-8", ".txt", "a\n\xff\n", ":2: not UTF-8" },
    { "an empty list", ".txt", "# nothing\n", "no entries" },
    { "Lua without meta", ".lua", "return { words = {} }", ":1: it has no table 'meta'" },
    { "Lua without a licence", ".lua", "return { meta = { source = 'me' } }", ":1: meta.license: string expected" },
    { "Lua that returns nothing", ".lua", "local x = 1", ":1: it returns no table" },
    { "Lua with a slip", ".lua", "return {\n meta = = }", ":2: unexpected symbol near '='" },
    { "Lua that calls something", ".lua", "return {\n os.remove 'x' }", ":2: attempt to index a nil value" },
    { "compiled Lua", ".lua", string.dump(function() return {} end), ":1: compiled Lua, no text" },
  }
  for _, row in ipairs(broken) do
    it("refuses " .. row[1] .. ", naming the place", function()
      with_file(row[2], row[3], function(path)
        local list, reason = lexicon.read(path)
        assert.is_nil(list)
        assert.matches(path, reason, 1, true)
        assert.matches(row[4], reason, 1, true)
      end)
    end)
  end

  it("is not slowed down by hostile lines", function()
    local before = os.clock()
    for _, text in ipairs { " ", "\t", "\n", "\r", "x", "# ", "x \t" } do
      with_file(".txt", text:rep(200000) .. "y", lexicon.read)
    end
    assert.is_true(os.clock() - before < 10)
  end)

  it("reads Lua in the form of the bundled lexicons", function()
    with_file(".lua", "return { meta = { source = 's', license = 'l' }, words = { 'a' } }", function(path)
      assert.same({ "a" }, assert(lexicon.read(path)).words)
    end)
  end)

  it("gives the reason for a file that is not there, or is a folder", function()
    assert.same({ nil, "/nowhere/x.txt: No such file or directory" }, { lexicon.read "/nowhere/x.txt" })
    local list, reason = lexicon.read "/tmp"
    assert.is_nil(list)
    assert.matches("/tmp: Is a directory", reason, 1, true)
  end)
end)

describe("parallax.lexicon", function()
  it("builds the matcher of a list once for each way of comparing", function()
    local list = { "New York" }
    local matcher = lexicon.matcher(list)
    assert.equal(matcher, lexicon.matcher(list, { case = "fold" }))
    assert.are_not.equal(matcher, lexicon.matcher(list, { case = "exact" }))
    assert.are_not.equal(matcher, lexicon.matcher(list, { bounds = "ascii" }))
    assert.equal(matcher, lexicon.matcher(list))
    assert.same({ 2, 3, 1 }, matcher:find(core.tokens "in New York"))
  end)

  it("builds the word map of a table once, a plain list being a set", function()
    local map = { say = "V" }
    assert.equal(lexicon.wordmap(map), lexicon.wordmap(map))
    assert.equal("V", lexicon.wordmap(map):get "SAY")
    assert.equal("+", lexicon.wordmap({ "mr.", "mrs." }):get "Mr.")
  end)

  it("lets go of what was built when the table goes", function()
    local watch = setmetatable({}, { __mode = "v" })
    do
      local list = { "a" }
      watch[1] = lexicon.matcher(list)
    end
    collectgarbage()
    collectgarbage()
    assert.is_nil(watch[1])
  end)
end)

-- Calls visit(where, list) for every list of strings that has a name. A list
-- without one is a row: { "admit", "that quote", past = "admitted" }.
local function each_list(value, where, visit, is_row)
  if type(value) ~= "table" then return end
  if type(value[1]) == "string" and not is_row then visit(where, value) end
  for key, entry in pairs(value) do
    each_list(entry, where .. "." .. tostring(key), visit, math.type(key) == "integer")
  end
end

describe("the bundled lexicons", function()
  local root = "lua/parallax/lang/"
  for code in lfs.dir(root) do
    local is_folder = code:find "^%l+$" and lfs.attributes(root .. code, "mode") == "directory"
    for file in lfs.dir(is_folder and root .. code or root) do
      local name = is_folder and file:match "^(.*)%.lua$"
      if name then
        it(("%s.%s: no entry twice, none empty or with stray spaces, all UTF-8"):format(code, name), function()
          local faults = {}
          each_list(lexicon.load(code .. "." .. name), name, function(where, list)
            local seen = {}
            for _, entry in ipairs(list) do
              local stray = not entry:find "%S" or entry:find "^%s" or entry:find "%s$" or entry:find "%s%s"
              if seen[entry] or stray or not core.is_utf8(entry) then
                table.insert(faults, ("%s: %q"):format(where, entry))
              end
              seen[entry] = true
            end
          end)
          table.sort(faults)
          assert.same({}, faults)
        end)
      end
    end
  end
end)
