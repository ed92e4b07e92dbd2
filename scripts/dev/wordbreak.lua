-- Writes c/text/uax29_data.c, the Word_Break property of every character, from the
-- files of Debian's package unicode-data.
-- Usage: lua5.4 scripts/dev/wordbreak.lua [/usr/share/unicode] > c/text/uax29_data.c
local root = arg[1] or "/usr/share/unicode"

local BLOCK, LIMIT = 128, 0x20000

-- The order of enum word_break in c/text/uax29_data.h.
local values = {}
for k, name in ipairs {
  "Other", "CR", "LF", "Newline", "Extend", "ZWJ", "Format", "Regional_Indicator", "Katakana", "Hebrew_Letter",
  "ALetter", "Single_Quote", "Double_Quote", "MidNumLet", "MidLetter", "MidNum", "Numeric", "ExtendNumLet", "WSegSpace",
} do
  values[name] = k - 1
end
local PICTOGRAPH = 32

local function each_range(path, use)
  for line in assert(io.lines(path)) do
    local first, last, name = line:match "^(%x+)%.*(%x*)%s*;%s*([%w_]+)"
    if first then
      first = tonumber(first, 16)
      use(first, last ~= "" and tonumber(last, 16) or first, name)
    end
  end
end

local of, high = {}, {}
for cp = 0, LIMIT - 1 do of[cp] = 0 end

each_range(root .. "/auxiliary/WordBreakProperty.txt", function(first, last, name)
  for cp = first, math.min(last, LIMIT - 1) do of[cp] = assert(values[name], name) end
  if last >= LIMIT then high[#high + 1] = { first, last, values[name] } end
end)
each_range(root .. "/emoji/emoji-data.txt", function(first, last, name)
  if name ~= "Extended_Pictographic" then return end
  assert(last < LIMIT, "a pictograph above the table")
  for cp = first, last do of[cp] = of[cp] | PICTOGRAPH end
end)

-- Equal blocks are kept once.
local index, blocks, known = {}, {}, {}
for start = 0, LIMIT - 1, BLOCK do
  local block = table.concat(of, ",", start, start + BLOCK - 1)
  if not known[block] then
    blocks[#blocks + 1] = block
    known[block] = #blocks - 1
  end
  index[#index + 1] = known[block]
end
assert(#blocks <= 256, "the index no longer fits a byte")

local function wrapped(numbers)
  local lines, line = {}, ""
  for number in numbers:gmatch "[^,]+" do
    if #line + #number > 105 then
      lines[#lines + 1] = line
      line = ""
    end
    line = line .. number .. ","
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n")
end

local version = assert(io.open(root .. "/auxiliary/WordBreakProperty.txt")):read():match "%-([%d.]+)%.txt"
local ranges = {}
for k, range in ipairs(high) do ranges[k] = ("    {0x%X, 0x%X, %d},\n"):format(range[1], range[2], range[3]) end

io.write(([[
/*
** Written by scripts/dev/wordbreak.lua; do not edit. The Word_Break property
** and Extended_Pictographic (the bit 32) as of Unicode %s.
** Source: WordBreakProperty.txt and emoji-data.txt of the Unicode Character
** Database, Copyright 1991-2022 Unicode, Inc., under the Unicode License,
** see https://www.unicode.org/copyright.html
*/
#include "text/uax29_data.h"

/* clang-format off */
const char word_break_version[] = "%s";

const unsigned char word_break_index[%d] = {
%s
};

const unsigned char word_break_blocks[%d] = {
%s
};

const struct word_break_range word_break_high[] = {
%s    {0, 0, 0},
};
/* clang-format on */
]]):format(version, version, #index, wrapped(table.concat(index, ",")), #blocks * BLOCK,
  wrapped(table.concat(blocks, ",")), table.concat(ranges)))
