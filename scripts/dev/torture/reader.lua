-- Asks a corpus everything: ends with 0 when it answered, 1 when it refused.
-- Usage: lua5.4 reader.lua DIR COUNT
local root = arg[0]:match "^(.*)/scripts/dev/torture/[^/]*$" or "."
dofile(root .. "/scripts/checkout.lua")
local corpus_room = require "parallax.corpus"

local corpus = corpus_room.open(arg[1])
if not corpus then os.exit(1, true) end

local questions = {
  function() return corpus:count "harbour winter" end,
  function() return corpus:count("mark* OR bri?ge", { by = "month" }) end,
  function() for _ in corpus:kwic("council NEAR/9 vote", { sort = "left" }) do end end,
  function() for _ in corpus:search("letter", { sort = "relevance" }) do end end,
  function() for _ in corpus:matches "the *" do end end,
  function() return corpus_room.frequency.list(corpus) end,
  function() return corpus_room.collocation.rank(corpus, corpus_room.query.parse "mayor", { sentence = true }) end,
  function() for _ in corpus:docs() do end end,
  function() return corpus:doc "doc-7" end,
}
local refused = 0
for _, ask in ipairs(questions) do
  if not pcall(ask) then refused = refused + 1 end
end
corpus:close()
corpus_room.inspect.run(arg[1])
os.exit(refused == 0 and 0 or 1, true)
