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
  return "PXTAGGER" .. ("<I4I4"):pack(3, crc32(rest)) .. rest
end

-- The hashes of the core: tag_mix and tag_form_hash in c/tag/tag_word.h.
local function mix(kind, value)
  local h = (value ~ kind * 0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93
  h = (h ~ h >> 32) * 0xD6E8FEB86659FD93
  return h ~ h >> 29
end

local function form(word)
  local h = 0xCBF29CE484222325
  for k = 1, #word do h = (h ~ word:byte(k)) * 1099511628211 end
  return mix(1, h)
end

-- A table of records `{ hash, bytes }`.
local function records_of(list)
  local buckets = { {}, {} }
  for _, record in ipairs(list) do
    local hash, bytes = table.unpack(record)
    local bucket = buckets[(hash >> 63) + 1]
    bucket[#bucket + 1] = ("<I2s1"):pack(hash & 0xFFFF, bytes)
  end
  return table_of(table.concat(buckets[1]), table.concat(buckets[2]))
end

--- A table of weights.
---@param list table[] `{ hash, { label, weight, ... } }` each
---@return string bytes
local function weights_of(list)
  local records = {}
  for k, feature in ipairs(list) do
    local weights, bytes = feature[2], {}
    for i = 1, #weights, 2 do bytes[#bytes + 1] = string.char(weights[i], weights[i + 1] & 0xFF) end
    records[k] = { feature[1], table.concat(bytes) }
  end
  return records_of(records)
end

local NO_TAG <const> = 255

--- A lexicon.
---@param masks table<integer, integer> by the hash of a form, or of the forms of a name
---@return string bytes
local function lexicon_of(masks)
  local records = {}
  for hash, mask in pairs(masks) do records[#records + 1] = { hash, ("<I4BB"):pack(mask, 0, NO_TAG) } end
  return records_of(records)
end

return {
  file_of = file_of, table_of = table_of, weights_of = weights_of, lexicon_of = lexicon_of, mix = mix, form = form,
}
