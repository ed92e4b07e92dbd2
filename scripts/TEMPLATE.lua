-- A recipe to copy: how long is each article, and how much of it is quotation?
-- Usage: parallax ./TEMPLATE.lua [options] FILE...
pcall(dofile, (arg[0]:gsub("[^/]*$", "checkout.lua")))
local parallax = require "parallax"

local recipe = parallax.recipe {
  name = "template",
  summary = "how much of each article is quotation",
  run = function(documents)
    local rows = {}
    for k, doc in ipairs(documents) do
      local quoted = 0
      for _, quote in ipairs(doc:quotes()) do quoted = quoted + quote.last - quote.first + 1 end
      rows[k] = { article = doc.source or doc.id, quotations = #doc:quotes(), bytes = #doc.text, quoted = quoted }
    end
    return rows
  end,
  show = function(page, rows)
    page:table { title = "Quotation", columns = { "article", "quotations", "quoted", "bytes" }, rows = rows }
  end,
}

os.exit(recipe:main(arg), true)
