-- Trains the linear models of framing that come with Parallax and writes them
-- to lua/parallax/models/en/: DATA=dir lua5.4 scripts/dev/models/framing.lua
-- The same data give the same bytes.
local root = arg[0]:match "^(.*)/scripts/dev/models/[^/]*$" or "."
dofile(root .. "/scripts/checkout.lua")
package.path = ("%s/scripts/dev/?.lua;"):format(root) .. package.path

local file = require "kit.file"
local labelled = require "accuracy.kit.labelled"
local model = require "parallax.frame.model"

local MODELS <const> = {
  {
    name = "polarity", kind = "target", data = "framing/newsmtsc/dev.jsonl", license = "MIT",
    source = "trained on NewsMTSC (Hamborg and Donnay 2021), MIT licence; no text of it is contained",
    note = "is a sentence of political news good, bad or neither for somebody it names; names are masked",
    examples = function(records) return labelled.mentions(records, "polarity", "target") end,
  },
}

local function train(given, data)
  local examples = given.examples(file.records(data .. "/" .. given.data))
  local training = labelled.TRAINING[given.kind]
  local trial = model.cross_validate(examples, { training = training })
  local about = { kind = given.kind, source = given.source, license = given.license, note = given.note, trial = trial }
  local path = ("%s/lua/parallax/models/en/%s.lua"):format(root, given.name)
  local out <close> = assert(io.open(path, "wb"))
  out:write(model.text(model.train(examples, training), about))
  print(("%-10s macro F1 %.3f held back, %d examples"):format(given.name, trial.macro_f1, #examples))
end

local data = os.getenv "DATA"
if not data or not file.is_folder(data) then
  io.stderr:write "models: DATA names no folder; usage: DATA=dir lua5.4 scripts/dev/models/framing.lua\n"
  os.exit(2)
end
for _, given in ipairs(MODELS) do train(given, data) end
