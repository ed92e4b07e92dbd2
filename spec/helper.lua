--- What several specs need: running a command as a user does, and a small
--- comparison made by hand, so that reports are tested without the analysis.
local lfs = require "lfs"

local M = {}

local here = debug.getinfo(1, "S").source:match "^@(.*)/spec/[^/]*$" or "."

--- The folder of the checkout.
M.root = here:find "^/" and here or (lfs.currentdir() .. "/" .. here):gsub("/%.$", "")

-- A sanitized build is named relative to the checkout, commands run anywhere.
local core = os.getenv "PARALLAX_CORE"
local environment = core and not core:find "^/" and ("PARALLAX_CORE='%s/%s' "):format(M.root, core) or ""

local function slurp(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

M.slurp = slurp

--- A word for the shell.
function M.quoted(word) return "'" .. word:gsub("'", "'\\''") .. "'" end

--- Writes a file into a fresh folder, which the caller removes.
---@param files table<string, string> name to content
---@return string folder
function M.folder(files)
  local folder = os.tmpname()
  os.remove(folder)
  assert(os.execute("mkdir -p " .. M.quoted(folder)))
  for name, content in pairs(files) do
    local file <close> = assert(io.open(folder .. "/" .. name, "wb"))
    file:write(content)
  end
  return folder
end

function M.remove(folder) os.execute("rm -rf " .. M.quoted(folder)) end

--- Runs a shell command line.
---@param line string
---@param folder? string the checkout's by default
---@return string stdout
---@return string stderr
---@return integer status
function M.run(line, folder)
  local out, err = os.tmpname(), os.tmpname()
  local script = ("cd %s && export %s LC_ALL=C; { %s\n} >%s 2>%s </dev/null")
    :format(M.quoted(folder or M.root), environment, line, out, err)
  local _, _, code = os.execute(script)
  local stdout, stderr = slurp(out), slurp(err)
  os.remove(out)
  os.remove(err)
  return stdout, stderr, code
end

--- A span of the n-th occurrence of some words.
function M.span(doc, words, n)
  local first, last = 0, 0
  for _ = 1, n or 1 do
    first, last = doc.text:find(words, first + 1, true)
    assert(first, words)
  end
  return { first = first, last = last }
end

-- A document whose upper layers are given, not computed.
local function document(given)
  local layers = { quotes = {}, framing = {}, entities = {}, references = {}, marks = {} }
  local doc = require("parallax.document").new {
    id = given.id, source = given.source, title = given.title, date = given.date, url = given.url, text = given.text,
    lang = "en",
  }
  for name, records in pairs(layers) do doc[name] = function() return records end end
  return doc, layers
end

M.document = document

local function quote(doc, content, cue, source, speaker, type)
  local whole = M.span(doc, content)
  return {
    first = whole.first, last = whole.last, content = { whole }, cue = { M.span(doc, cue) },
    source = { M.span(doc, source) }, speaker = speaker, type = type, speech = true, rule = "by_hand",
  }
end

local text_a = [[
The mayor opened the bridge on Monday.

"This bridge is a gift to the whole valley," Mayor Ada Quill said at the ceremony.]]
  .. " She called critics “friends of the old ferry”.\n\nThe works cost 4 million."

local text_b = [[
At last a bridge, and what a bridge!

Quill, the self-styled builder, told guests the bridge was "a present for the valley". About 300 people protested.]]

--- Two short articles and their comparison, as parallax.compare.run makes it.
--- `with` replaces fields of the documents, for hostile input.
function M.comparison(with)
  with = with or {}
  local a, la = document {
    id = with.id or "wire.txt", source = with.source or "Northwire", title = with.title or "Bridge opens",
    date = "2025-05-09", url = with.url or "https://north.example/bridge", text = (with.text or "") .. text_a,
  }
  local b, lb = document {
    id = "post.txt", source = "Valley Post", title = with.title or "A bridge at last", date = "2025-05-10",
    text = text_b,
  }
  la.quotes[1] = quote(a, "This bridge is a gift to the whole valley", "said", "Mayor Ada Quill", "Ada Quill", "direct")
  la.quotes[2] = quote(a, "friends of the old ferry", "called", "She", "Ada Quill", "mixed")
  local present = 'the bridge was "a present for the valley"'
  lb.quotes[1] = quote(b, present, "told", "Quill", with.speaker or "Ada Quill", "mixed")
  lb.framing[1] = { first = 1, last = 2, kind = "hedge", voice = "own", rule = "by_hand" }
  local function at(d, doc, words, n)
    local s = M.span(doc, words, n)
    return { doc = d, first = s.first, last = s.last, form = "name", rule = "by_hand" }
  end
  local label = at(2, b, "self-styled builder")
  label.entity, label.label, label.voice = "Ada Quill", with.label or "self-styled builder", "own"
  local function sentence(d, doc, words)
    local s = M.span(doc, words)
    local k = doc:sentences():find(s.first)
    local first, last = doc:sentences():at(k)
    return { doc = d, first = first, last = last, sentence = k }
  end
  local s1, s2 = sentence(1, a, "This bridge is a gift"), sentence(2, b, "Quill, the self")
  local only_a, only_b = sentence(1, a, "The works cost"), sentence(2, b, "About 300")
  only_a.reason, only_b.reason = "left_out", "not_found"
  return {
    documents = { a, b },
    entities = {
      {
        entity = with.entity or "Ada Quill", type = "PER",
        mentions = { at(1, a, "Mayor Ada Quill"), at(2, b, "Quill") },
      },
      { entity = "Valley Council", type = "ORG", mentions = { at(2, b, "guests") } },
    },
    quotes = {
      {
        members = {
          { doc = 1, quote = la.quotes[1], speaker = "Ada Quill" },
          { doc = 2, quote = lb.quotes[1], speaker = with.speaker or "Ada Quill" },
        },
        changes = { { from = 1, to = 2, kinds = { "reworded", "marks_widened" } } },
      },
      { members = { { doc = 1, quote = la.quotes[2], speaker = "Ada Quill" } }, changes = {} },
    },
    sentences = { { members = { s1, s2 }, score = 0.5 } },
    only = { only_a, only_b },
    labels = { label },
    matrix = {
      { claim = "This bridge is a gift to the whole valley.", told = { { s1.sentence }, { s2.sentence } } },
      { claim = "The works cost 4 million.", told = { { only_a.sentence } } },
    },
    lineage = {
      { from = 1, to = 2, signals = { "time", "statements" } },
      { from = with.origin or "Reuters", to = 1, signals = { "credit" } },
    },
  }
end

--- The report of a comparison as scripts/compare.lua shows it.
function M.compare_page(comparison)
  local page = require("parallax.report.page").new { title = "Parallax: comparison" }
  local section = require "parallax.report.section"
  section.glance(page, comparison)
  section.documents(page, comparison.documents)
  section.lineage(page, comparison)
  section.speakers(page, comparison.documents, comparison.quotes)
  section.chains(page, comparison)
  section.names(page, comparison)
  section.matrix(page, comparison)
  section.only(page, comparison)
  section.articles(page, comparison)
  return page
end

return M
