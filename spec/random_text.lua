-- Texts for properties: pieces of news, marks of many scripts and stray
-- characters in random order, the same for the same seed.

local pieces = {
  "He said ", "don't", " can’t", "Mr. ", "U.S.", "e.g.", "No. 5", " J. K. ", "the ", "The ", ". ", "...", "…", "?!",
  '"', "“", "”", "„", "«", " »", "''", "``", "(", ")", "[...]", " — ", "--", "-", "co-", "'90s", "1,200.5", "20th",
  "$", "US$", "#tag", "@me", "a.b@c.de", "http://", "www.", "://", "\n", "\n\n", "\r\n", "\t", "  ", "cannot",
  "中文。", "ひら", "Привет", "e\u{301}", "\u{301}", "\u{AD}", "\u{200B}", "\u{2028}", "👩‍👩‍👧", "½", "٣", "ß", "İ", "Łódź",
}

--- Iterates over `count` valid UTF-8 texts of up to 40 pieces.
---@param count integer
---@param seed integer
---@return fun(): string?
return function(count, seed)
  math.randomseed(seed)
  local k = 0
  return function()
    k = k + 1
    if k > count then return nil end
    local text = {}
    for j = 1, math.random(0, 40) do text[j] = pieces[math.random(#pieces)] end
    return table.concat(text)
  end
end
