-- Copy a corpus while others read and write it.
-- Usage: parallax backup CORPUS TARGET
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"

local recipe = parallax.recipe {
  name = "backup",
  summary = "copy a corpus while others use it",
  usage = "CORPUS TARGET",
  arguments = "A corpus, as import makes one, and a folder that does not exist yet.",
  example = "/tmp/parallax-example /tmp/parallax-copy",
  act = parallax.cli.upkeep.backup,
}

os.exit(recipe:main(arg), true)
