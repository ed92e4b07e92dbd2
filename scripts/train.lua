-- Which words speak for which frame, learnt from texts you have labelled, and
-- how often is the model right? Usage: parallax train frames [options] LABELLED...
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local status = require "parallax.cli.status"
local training = require "parallax.report.training"

local recipe = parallax.recipe {
  name = "train",
  summary = "a frame model from texts you labelled, with what speaks for each label",
  about = "trains a linear model of frames from labelled texts, cross-validates it and shows what speaks for each "
    .. "label. Each record has a text and, in the field labels, its labels with semicolons between",
  usage = "frames LABELLED...",
  example = "frames SAMPLES/../labelled/frames.csv",
  formats = { "text", "json" },
  map = { source = "labels" },
  options = {
    { "--save", "Write the model to FILE.lua, for parallax framing --model FILE.lua.", argname = "FILE.lua" },
    { "--single", "Each text has exactly one label." },
  },
  run = function(documents, options)
    local result, reason = training.run(documents, options.single)
    if not result then status.stop(status.usage, reason) end
    if options.save then
      local saved, message = training.save(result, options.save)
      if not saved then status.stop(status.usage, message) end
    end
    return result
  end,
  record = training.record,
  show = training.show,
}

-- What is trained may be said before or behind the options.
for k = 1, #arg do
  if arg[k] == "frames" and arg[k - 1] ~= "--save" and arg[k - 1] ~= "--output" then
    table.remove(arg, k)
    break
  end
end
os.exit(recipe:main(arg), true)
