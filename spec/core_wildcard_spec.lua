local core = require "parallax.core"

local function rows(list)
  for _, row in ipairs(list) do
    it(row[1], function() assert.equal(row[4], core.wildcard(row[2], row[3])) end)
  end
end

describe("parallax.core.wildcard", function()
  rows {
    { "takes other bytes as they stand", "vik", "vik", true },
    { "asks for the whole text", "vik", "viktor", false },
    { "has a star for any characters", "v*r", "viktor", true },
    { "has a star for none", "vik*", "vik", true },
    { "tries the last star again", "*an*ana", "banananana", true },
    { "has a question mark for one character", "v?k", "vik", true },
    { "has it for no less", "vik?", "vik", false },
    { "has it for one of several bytes", "?ber", "über", true },
    { "lets an empty pattern fit an empty text alone", "", "a", false },
    { "lets stars fit an empty text", "**", "", true },
    { "goes by length, not by NUL", "a\0?", "a\0b", true },
    { "stands ill-formed bytes", "*\xFF?", "\x80\x80\xFF\xE2", true },
  }
end)
