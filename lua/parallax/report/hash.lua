--- SHA-256 and Base64, for the content security policy of a page: a browser
--- runs a style or script that stands in the page only if its hash is listed.
--- Source: NIST FIPS 180-4 (2015), sections 4.1.2, 5.1.1 and 6.2; RFC 4648.
local M = {}

-- The first 32 bits of the fractional parts of the roots of the first primes:
-- square roots start the hash, cube roots are the round constants.
local function root_bits(count, power)
  local bits, n = {}, 2
  while #bits < count do
    local is_prime = true
    for d = 2, math.floor(n ^ 0.5) do is_prime = is_prime and n % d ~= 0 end
    if is_prime then bits[#bits + 1] = math.floor((n ^ power) % 1 * 2 ^ 32) end
    n = n + 1
  end
  return bits
end

local start, rounds = root_bits(8, 1 / 2), root_bits(64, 1 / 3)
local word <const> = 0xFFFFFFFF

local function rotate(x, n) return (x >> n | x << (32 - n)) & word end

-- The 16 words of a block, extended to 64.
local function schedule(message, at)
  local w = { (">" .. ("I4"):rep(16)):unpack(message, at) }
  for k = 17, 64 do
    local a, b = w[k - 15], w[k - 2]
    local s0 = rotate(a, 7) ~ rotate(a, 18) ~ a >> 3
    local s1 = rotate(b, 17) ~ rotate(b, 19) ~ b >> 10
    w[k] = (w[k - 16] + s0 + w[k - 7] + s1) & word
  end
  return w
end

local function compress(state, w)
  local a, b, c, d, e, f, g, h = table.unpack(state)
  for k = 1, 64 do
    local s1 = rotate(e, 6) ~ rotate(e, 11) ~ rotate(e, 25)
    local t1 = h + s1 + (e & f ~ ~e & g) + rounds[k] + w[k]
    local s0 = rotate(a, 2) ~ rotate(a, 13) ~ rotate(a, 22)
    local t2 = s0 + (a & b ~ a & c ~ b & c)
    a, b, c, d, e, f, g, h = (t1 + t2) & word, a, b, c, (d + t1) & word, e, f, g
  end
  for k, v in ipairs { a, b, c, d, e, f, g, h } do state[k] = (state[k] + v) & word end
end

--- SHA-256.
---@param message string
---@return string digest 32 bytes
function M.sha256(message)
  local padded = message .. "\x80" .. ("\0"):rep((55 - #message) % 64) .. (">I8"):pack(#message * 8)
  local state = { table.unpack(start) }
  for at = 1, #padded, 64 do compress(state, schedule(padded, at)) end
  return (">" .. ("I4"):rep(8)):pack(table.unpack(state))
end

local digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

--- Base64 with padding.
---@param bytes string
---@return string
function M.base64(bytes)
  local text = (bytes .. ("\0"):rep(-#bytes % 3)):gsub("...", function(three)
    local n = (">I3"):unpack(three)
    local out = {}
    for k = 1, 4 do
      local d = (n >> (24 - 6 * k) & 63) + 1
      out[k] = digits:sub(d, d)
    end
    return table.concat(out)
  end)
  local pad = -#bytes % 3
  return text:sub(1, #text - pad) .. ("="):rep(pad)
end

--- A source expression of a content security policy.
---@param code string the style or script, exactly as it stands in the page
---@return string
function M.csp(code) return ("'sha256-%s'"):format(M.base64(M.sha256(code))) end

return M
