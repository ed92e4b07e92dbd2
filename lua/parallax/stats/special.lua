--- Functions that statistics are made of: logarithms of factorials, and the
--- tails of distributions. All work on logarithms where numbers could grow
--- beyond a float.
local M = {}

-- Lanczos approximation, g = 7, nine terms: 15 digits for x > 0.
local G <const> = 7
local LANCZOS <const> = {
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
}

--- The logarithm of the gamma function.
--- Source: Lanczos (1964), A Precision Approximation of the Gamma Function, SIAM J. Numer. Anal. 1.
---@param x number above 0
---@return number
function M.log_gamma(x)
  if x < 0.5 then return math.log(math.pi / math.sin(math.pi * x)) - M.log_gamma(1 - x) end
  local sum = LANCZOS[1]
  for k = 2, #LANCZOS do sum = sum + LANCZOS[k] / (x + k - 2) end
  local t = x - 1 + G + 0.5
  return 0.5 * math.log(2 * math.pi) + (x - 0.5) * math.log(t) - t + math.log(sum)
end

--- The logarithm of the number of ways to choose k of n.
---@param n integer
---@param k integer 0 to n
---@return number
function M.log_choose(n, k)
  if k == 0 or k == n then return 0 end
  return M.log_gamma(n + 1) - M.log_gamma(k + 1) - M.log_gamma(n - k + 1)
end

local EPSILON <const>, TINY <const>, STEPS <const> = 1e-15, 1e-300, 10000

-- The lower incomplete gamma function as a series, for x < a + 1.
local function gamma_series(a, x)
  local term = 1 / a
  local sum = term
  for n = 1, STEPS do
    term = term * x / (a + n)
    sum = sum + term
    if term < sum * EPSILON then break end
  end
  return sum * math.exp(a * math.log(x) - x - M.log_gamma(a))
end

-- The upper one as a continued fraction (modified Lentz), for x >= a + 1.
local function gamma_fraction(a, x)
  local b = x + 1 - a
  local c, d = 1 / TINY, 1 / b
  local value = d
  for n = 1, STEPS do
    local factor = n * (a - n)
    b = b + 2
    d = factor * d + b
    if math.abs(d) < TINY then d = TINY end
    c = b + factor / c
    if math.abs(c) < TINY then c = TINY end
    d = 1 / d
    value = value * d * c
    if math.abs(d * c - 1) < EPSILON then break end
  end
  return value * math.exp(a * math.log(x) - x - M.log_gamma(a))
end

--- The share of a chi-squared distribution above a value.
--- Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.4.19 and 6.5.
---@param x number
---@param degrees integer degrees of freedom, 1 or more
---@return number p 0 to 1
---
--- Example: `stats.special.chi_squared_tail(3.841458821, 1)` --> 0.05
function M.chi_squared_tail(x, degrees)
  if x <= 0 then return 1 end
  local a, half = degrees / 2, x / 2
  if half < a + 1 then return math.max(0, 1 - gamma_series(a, half)) end
  return gamma_fraction(a, half)
end

--- The share of a standard normal distribution further from 0 than z, on both sides.
---@param z number
---@return number p 0 to 1
function M.normal_tails(z) return M.chi_squared_tail(z * z, 1) end

return M
