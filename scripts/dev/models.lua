-- Trains the tagger of a language from labelled text and writes its model:
--   DATA=dir lua5.4 scripts/dev/models.lua TRAINER [OUTPUT]
-- The same data give the same bytes. What it is made of, and under which
-- licences, stands in the NOTICE beside the models.
local root = arg[0]:match "^(.*)/scripts/dev/[^/]*$" or "."
dofile(root .. "/scripts/checkout.lua")
package.path = ("%s/scripts/dev/?.lua;"):format(root) .. package.path

local file = require "kit.file"
local shell = require "kit.shell"

local LANG <const> = "en"

local function say(...) io.stderr:write("models: ", string.format(...), "\n") end

local function write(path, write_to)
  local out <close> = assert(io.open(path, "wb"))
  write_to(out)
  assert(out:flush())
end

local function main()
  local data, trainer = os.getenv "DATA", arg[1]
  if not data or not file.is_folder(data) or not trainer then
    say("usage: make models DATA=dir; DATA is no folder: '%s'", data or "")
    return false
  end
  local output = arg[2] or ("%s/lua/parallax/models/%s/tags.model"):format(root, LANG)
  local work = root .. "/build/models"
  shell.run { "mkdir", "-p", work, output:match "^(.*)/" }
  local names = root .. "/scripts/dev/models"
  write(work .. "/tagged", function(out) require("models.treebank").write(out, data .. "/ud/train.conllu", LANG) end)
  write(work .. "/named", function(out)
    require("models.named").write(out, data .. "/entities/train.jsonl", names .. "/news", LANG)
  end)
  write(work .. "/lexicon", function(out) require("models.classes").write(out, names .. "/names", LANG) end)
  write(work .. "/listed", function(out) require("models.listed").write(out, names .. "/names", LANG) end)
  write(work .. "/exceptions", function(out) require("models.wordnet").exceptions(out) end)
  return shell.run {
    trainer, work .. "/tagged", work .. "/named", work .. "/lexicon", work .. "/listed", work .. "/exceptions", output,
  } == 0
end

os.exit(main())
