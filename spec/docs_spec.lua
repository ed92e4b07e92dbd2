-- What is said of the library is so: every public function is described where
-- it is defined, every description belongs to a function, every example runs.
local helper = require "spec.helper"
local lfs = require "lfs"

local function read(path)
  local file <close> = assert(io.open(path))
  return file:read "a"
end

local function lua_files(dir, list)
  list = list or {}
  for name in lfs.dir(dir) do
    local path = dir .. "/" .. name
    if name:sub(1, 1) ~= "." then
      local mode = lfs.attributes(path, "mode")
      if mode == "directory" and name ~= "lang" then lua_files(path, list) end
      if mode == "file" and name:find "%.lua$" then list[#list + 1] = path end
    end
  end
  table.sort(list)
  return list
end

local function module_name(path)
  return (path:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", "."))
end

-- name -> the comment block right above `function M.name(` or `M.name =`
local function described(text)
  local found, block = {}, {}
  for line in (text .. "\n"):gmatch "(.-)\n" do
    -- `M.find = find.find` passes on what is described where it is written.
    local is_alias = line:find "^M%.[%w_]+ = [%a_][%w_]*%.[%w_.]+$"
    local name = line:match "^function M[.:]([%w_]+)" or not is_alias and line:match "^M%.([%w_]+) = "
    if line:find "^%-%-%-" then
      block[#block + 1] = line
    else
      if name then found[name] = table.concat(block, "\n") end
      block = {}
    end
  end
  return found
end

-- The parameters a function is defined with, in order.
local function parameters(text, name)
  local list = text:match("\nfunction M[.:]" .. name .. "%((.-)%)") or ""
  local names = {}
  for p in list:gmatch "[%w_]+" do names[#names + 1] = p end
  return names
end

describe("the annotations of the library", function()
  for _, path in ipairs(lua_files "lua/parallax") do
    local name = module_name(path)
    it("cover " .. name, function()
      local module, text = require(name), read(path)
      if type(module) ~= "table" then return end
      local comments = described(text)
      for key, value in pairs(module) do
        if type(value) == "function" and type(key) == "string" and comments[key] then
          assert(#comments[key] > 0, ("%s.%s has no description"):format(name, key))
          for _, p in ipairs(parameters(text, key)) do
            assert(
              comments[key]:find("@param " .. p .. "?? ", 1) or comments[key]:find("@param " .. p .. " ", 1, true),
              ("%s.%s: parameter '%s' is not described"):format(name, key, p)
            )
          end
        end
      end
      for key in pairs(comments) do
        assert(rawget(module, key) ~= nil, ("%s.%s is described but not there"):format(name, key))
      end
    end)
  end
end)

describe("c/bind/meta.lua", function()
  local text = read "c/bind/meta.lua"

  it("describes every function of parallax.core, and no other", function()
    local core, said = require "parallax.core", {}
    for key in text:gmatch "\nfunction core%.([%w_]+)%(" do said[key] = true end
    for key in pairs(core) do assert(said[key], "core." .. key .. " is not described") end
    for key in pairs(said) do assert(core[key], "core." .. key .. " is described but not there") end
  end)

  it("describes every method of every userdata, and no other", function()
    local core = require "parallax.core"
    local tokens = core.tokens "One two."
    local folder = os.tmpname()
    os.remove(folder)
    local store = assert(core.store(folder, "create"))
    local builder = core.segment_builder()
    builder:add(tokens, nil, 1, "id", "", 0)
    assert(builder:write(folder .. "/seg/one"))
    local segment = assert(core.segment(folder .. "/seg/one"))
    local made = {
      Store = store, SegmentBuilder = builder, Segment = segment, Matches = segment:phrase { { 1 } },
      Docset = segment:select(nil), SegmentFile = assert(core.segment_file(folder .. "/seg/one")),
      SegmentWriter = assert(core.segment_writer(folder .. "/seg/two")), Known = core.known(),
      Process = assert(core.process { "true" }), JsonReader = core.json_reader(),
      Tokens = tokens, Spans = core.sentences(tokens), Wordmap = core.wordmap { a = "A" },
      Charmap = core.charmap "a", Matcher = core.matcher { "one" }, Stemmer = core.stemmer "english",
      Column = core.column { "a" }, Regex = core.regex "a",
      Cql = core.cql {
        code = { 8, 0, 0 }, branches = {}, expressions = {}, asks = {}, limits = {}, attributes = 0, regions = 0,
        captures = 0,
      },
      Wordnet = core.wordnet "lua/parallax/wordnet/table.bin",
      Near = core.near { "one" }, Lsh = core.lsh(), Termindex = core.termindex(),
    }
    for class, object in pairs(made) do
      local said = {}
      for key in text:gmatch("\nfunction " .. class .. ":([%w_]+)%(") do said[key] = true end
      local methods = getmetatable(object).__index
      for key in pairs(methods) do assert(said[key], class .. ":" .. key .. " is not described") end
      for key in pairs(said) do assert(methods[key], class .. ":" .. key .. " is described but not there") end
    end
    os.execute("rm -r " .. folder)
  end)
end)

-- Fenced blocks of a Markdown file in one language: code, line.
local function blocks(path, language)
  local list, at, open = {}, 0, nil
  for line in (read(path) .. "\n"):gmatch "(.-)\n" do
    at = at + 1
    if open and line:find "^```" then
      list[#list + 1], open = { code = table.concat(open.lines, "\n"), line = open.line }, nil
    elseif open then
      open.lines[#open.lines + 1] = line
    elseif line == "```" .. language then
      open = { lines = {}, line = at + 1 }
    end
  end
  return list
end

-- Runs a program as its reader would; returns what it prints, and its status.
local function run_lua(code)
  local path = os.tmpname()
  local file = assert(io.open(path, "w"))
  file:write(code)
  file:close()
  local output, _, status = helper.run(("LUA_PATH='lua/?.lua;lua/?/init.lua;;' LUA_CPATH='%s/?.so;;' lua5.4 %s"):format(
    os.getenv "PARALLAX_CORE" or "build/lib", path))
  os.remove(path)
  return output, status
end

-- Commands that are tried: of the program, and what they need under build/.
local function runs(line)
  return line:find "^scripts/parallax " or line:find "^lua5%.4 " or line:find "^rm %-rf build/"
    or line:find "^printf .* > build/"
end

-- Every page a user reads: README and the manual, without what is generated.
local function pages()
  local list = { "README.md" }
  for name in lfs.dir "docs" do
    if name:find "%.md$" and name ~= "reference.md" then list[#list + 1] = "docs/" .. name end
  end
  table.sort(list)
  return list
end

for _, page in ipairs(pages()) do
  describe("the examples of " .. page, function()
    for _, block in ipairs(blocks(page, "lua")) do
      it("run: Lua at line " .. block.line, function()
        assert.equal(0, (select(2, run_lua(block.code))))
      end)
    end
    for _, block in ipairs(blocks(page, "sh")) do
      for line in block.code:gmatch "[^\n]+" do
        if runs(line) then
          it("run: " .. line, function()
            local done, _, status = os.execute(line .. " >/dev/null </dev/null")
            assert(done, "ended with status " .. tostring(status))
          end)
        end
      end
    end
  end)

  describe("the links of " .. page, function()
    it("lead somewhere", function()
      local folder = page:match "^(.*/)" or ""
      for target in read(page):gmatch "%]%(([^)]+)%)" do
        local path = target:match "^([^#:]+)" or ""
        if path ~= "" and not target:find "^https?:" then
          assert(lfs.attributes(folder .. path), ("%s: no %s"):format(page, path))
        end
      end
    end)
  end)
end

-- A block of output: the command behind "$", then stretches of what it prints,
-- with "[...]" where something was left out.
local COMMAND = "```text\n%$ ([^\n]+)\n(.-)\n```"
local CUT = "[...]"

-- As many lines from where the first line of a stretch stands now.
local function anew(stretch, printed)
  local head = stretch:match "^[^\n]*"
  local at = select(2, ("\n" .. printed):find("\n" .. head .. "\n", 1, true))
  assert(at, "no longer printed:\n" .. head)
  local lines, count = { head }, select(2, stretch:gsub("\n", ""))
  for line in printed:sub(at):gmatch "([^\n]*)\n" do
    if #lines > count then break end
    lines[#lines + 1] = line
  end
  return table.concat(lines, "\n")
end

local function stretches(shown)
  local list = {}
  for stretch in (shown .. "\n" .. CUT .. "\n"):gmatch "(.-)%[%.%.%.%]\n" do
    stretch = stretch:match "^\n*(.-)\n*$"
    if stretch ~= "" then list[#list + 1] = stretch end
  end
  return list
end

-- `make golden` writes the stretches anew, each from its first line.
local function rewrite(page, shown, printed)
  local text, fresh = read(page), shown
  for _, stretch in ipairs(stretches(shown)) do
    local from, to = fresh:find(stretch, 1, true)
    fresh = fresh:sub(1, from - 1) .. anew(stretch, printed) .. fresh:sub(to + 1)
  end
  local from, to = text:find(shown, 1, true)
  local file <close> = assert(io.open(page, "w"))
  file:write(text:sub(1, from - 1), fresh, text:sub(to + 1))
end

for _, page in ipairs(pages()) do
  describe("the output shown in " .. page, function()
    for command, shown in read(page):gmatch(COMMAND) do
      it("is what it prints: " .. command, function()
        local printed = helper.run("COLUMNS=80 " .. command)
        if os.getenv "GOLDEN" == "rewrite" then return rewrite(page, shown, printed) end
        for _, stretch in ipairs(stretches(shown)) do
          assert(printed:find(stretch, 1, true), "no longer printed:\n" .. stretch)
        end
      end)
    end
  end)
end

-- In docs/ the output of a program stands in the block behind it;
-- `make golden` writes it anew.
local PROGRAM = "```lua\n(.-\n)```\n\n```text\n(.-\n)```"

for _, page in ipairs(pages()) do
  describe("the programs of " .. page, function()
    local text = read(page)
    for code, shown in text:gmatch(PROGRAM) do
      it("print what is shown: " .. (code:match "%-%- ([^\n]*)" or code:match "[^\n]*"), function()
        local printed, status = run_lua(code)
        assert.equal(0, status)
        if os.getenv "GOLDEN" == "rewrite" then
          local now = read(page)
          local from, to = now:find(shown, 1, true)
          local file <close> = assert(io.open(page, "w"))
          file:write(now:sub(1, from - 1), printed, now:sub(to + 1))
        else
          assert.equal(shown, printed)
        end
      end)
    end
  end)
end
