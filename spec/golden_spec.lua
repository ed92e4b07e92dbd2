-- Every recipe has golden files: what it prints on sample articles, byte for
-- byte. GOLDEN=rewrite (`make golden`) writes them anew; the review is the diff.
local helper = require "spec.helper"

local folder = helper.root .. "/spec/golden/"

local golden = {
  { "compare.bridge.txt", "compare scripts/samples/bridge" },
  { "compare.takeover.txt", "compare scripts/samples/takeover" },
  { "compare.plant.json", "compare --format json scripts/samples/plant" },
  { "compare.one.txt", "compare scripts/samples/plant/lantern.txt" },
  { "quotes.tracking.txt", "quotes scripts/samples/tracking" },
  { "quotes.march.csv", "quotes --format csv scripts/samples/march" },
  { "entities.bridge.txt", "entities scripts/samples/bridge" },
  { "entities.plant.csv", "entities --format csv scripts/samples/plant" },
  { "entities.bridge.gexf", "entities --format gexf scripts/samples/bridge" },
  { "entities.bridge.graphml", "entities --format graphml scripts/samples/bridge" },
  { "explain.bridge.txt", "explain --name Toman scripts/samples/bridge" },
  { "framing.march.txt", "framing scripts/samples/march" },
  { "framing.plant.csv", "framing --format csv scripts/samples/plant" },
  { "framing.own.txt", "framing --lexicon spec/fixtures/water.tsv --concepts spec/fixtures/water.concepts --by source"
    .. " scripts/samples/march" },
  { "train.txt", "train frames scripts/labelled/frames.csv" },
  { "annotate.plant.ndjson", "annotate scripts/samples/plant" },
  { "search.bridge.txt", "search scripts/samples '(toman OR brandeis) AND siege' --sort relevance" },
  { "search.bridge.ndjson", "search scripts/samples 'minist* NEAR/8 bridge' --format ndjson" },
  { "kwic.bridge.txt", "kwic scripts/samples bridge --sort right --limit 12 --width 100" },
  { "frequencies.plant.csv", "frequencies scripts/samples/plant --limit 12 --format csv" },
  { "keyness.txt", "keyness scripts/samples source:Norpress --least 3 --limit 12" },
  { "collocations.txt", "collocations scripts/samples bridge --least 2 --limit 12" },
  { "dispersion.txt", "dispersion scripts/samples bridge" },
  { "timeline.txt", "timeline scripts/samples bridge --by day --smooth 1" },
  { "export.ndjson", "export scripts/samples 'date:2025-03 source:Norpress'" },
  { "import.txt", "import \"${T:=$(mktemp -d)}/c\" scripts/samples/bridge && scripts/parallax check \"$T/c\""
    .. " && scripts/parallax reindex \"$T/c\" && cd \"$T\" && $OLDPWD/scripts/parallax backup c d"
    .. " && $OLDPWD/scripts/parallax annotations --help | grep -c layer; rm -r \"$T\"" },
  { "reuse.bridge.txt", "reuse --format text scripts/samples/bridge" },
  { "reuse.march.ndjson", "reuse scripts/samples/march" },
  { "lineage.march.txt", "lineage scripts/samples/march" },
  { "lineage.takeover.json", "lineage --format json scripts/samples/takeover" },
  { "lineage.takeover.dot", "lineage --format dot scripts/samples/takeover" },
  { "lineage.takeover.gexf", "lineage --format gexf scripts/samples/takeover" },
  { "lineage.takeover.graphml", "lineage --format graphml scripts/samples/takeover" },
  { "similarity.pairs.ndjson", "similarity --explain scripts/samples/sentence.pairs" },
  { "cluster.samples.ndjson", "cluster scripts/samples" },
  { "TEMPLATE.txt", "./scripts/TEMPLATE.lua scripts/samples/takeover" },
}

-- Where two texts part, with what stands around.
local function first_difference(expected, got)
  local low, high = 0, math.min(#expected, #got) -- so many bytes are the same; they may be
  while low < high do
    local middle = (low + high + 1) // 2
    if expected:sub(1, middle) == got:sub(1, middle) then low = middle else high = middle - 1 end
  end
  local line = select(2, expected:sub(1, low):gsub("\n", "")) + 1
  local from = math.max(1, low - 80)
  return ("line %d\n  golden: %q\n  now:    %q"):format(line, expected:sub(from, low + 80), got:sub(from, low + 80))
end

describe("the golden files", function()
  for _, case in ipairs(golden) do
    it("hold for parallax " .. case[2], function()
      local out, err, code = helper.run("scripts/parallax " .. case[2])
      assert.equal("", err)
      assert.equal(0, code)
      local path = folder .. case[1]
      if os.getenv "GOLDEN" == "rewrite" then
        local file <close> = assert(io.open(path, "wb"))
        file:write(out)
      end
      local expected = helper.slurp(path)
      assert(expected == out, case[1] .. " differs at " .. first_difference(expected, out))
    end)
  end

  it("cover every recipe", function()
    local seen = {}
    for _, case in ipairs(golden) do
      for name in ("parallax " .. case[2]):gmatch "parallax (%l+)" do seen[name] = true end
    end
    for name in helper.run("ls scripts"):gmatch "(%l[%l_]*)%.lua" do
      assert(name == "checkout" or seen[name], name .. " has no golden file")
    end
  end)
end)
