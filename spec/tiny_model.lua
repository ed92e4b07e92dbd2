-- Model files made by hand: the smallest that the core takes, and damaged ones
-- whose checksum fits all the same.

local function crc32(bytes)
  local crc = 0xFFFFFFFF
  for k = 1, #bytes do
    crc = crc ~ bytes:byte(k)
    for _ = 1, 8 do crc = (crc >> 1) ~ (0xEDB88320 & -(crc & 1)) end
  end
  return crc ~ 0xFFFFFFFF
end

local ANY <const> = 0x3FF << 22 -- a sieve that lets every key through

-- A table of one bucket bit: two buckets with the records given.
local function table_of(first, second)
  first, second = first or "", second or ""
  return ("<I4I4I4I4"):pack(1, ANY, ANY | #first, ANY | #first + #second) .. first .. second
end

--- A file with these sections; those left out are empty tables.
---@param sections? { tags?: string, lexicon?: string, pos?: string, names?: string, again?: string, lemmas?: string }
---@return string bytes
local function file_of(sections)
  sections = sections or {}
  local list = { sections.tags or "NOUN NN\nPUNCT .\n" }
  for _, name in ipairs { "lexicon", "pos", "names", "again", "lemmas" } do
    list[#list + 1] = sections[name] or table_of()
  end
  local head, at = { ("<I4"):pack(#list) }, 20 + 8 * #list
  for _, section in ipairs(list) do
    head[#head + 1] = ("<I4I4"):pack(at, #section)
    at = at + #section
  end
  local rest = table.concat(head) .. table.concat(list)
  return "PXTAGGER" .. ("<I4I4"):pack(2, crc32(rest)) .. rest
end

return { file_of = file_of, table_of = table_of }
