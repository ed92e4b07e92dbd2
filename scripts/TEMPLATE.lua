-- A recipe to copy: a frame analysis of one's own. How often is the event told as
-- a punishment, and in whose voice? Usage: parallax ./TEMPLATE.lua [options] FILE...
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"
local words = parallax.lexicon.matcher { "ban", "bans", "blocked", "blocks", "thrown out", "punishment", "rejected" }

local recipe = parallax.recipe {
  name = "template",
  summary = "words of punishment, in each article's own voice and in others'",
  run = function(documents)
    local rows = {}
    for k, doc in ipairs(documents) do
      rows[k] = { article = doc.source or doc.id, own = 0, attributed = 0, scare = 0 }
      local found, tokens = words:find(doc:tokens()), doc:tokens()
      for at = 1, #found, 3 do
        local voice = parallax.frame.voice.at(doc, tokens:at(found[at]))
        rows[k][voice] = rows[k][voice] + 1
      end
    end
    return rows
  end,
  show = function(page, rows)
    page:table { title = "Punishment", columns = { "article", "own", "attributed", "scare" }, rows = rows }
  end,
}

os.exit(recipe:main(arg), true)
