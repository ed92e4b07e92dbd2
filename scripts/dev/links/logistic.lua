--- Logistic regression with a ridge, fitted by Newton's method.
--- Source: Berkson (1944), Application of the logistic function to bio-assay;
--- Hoerl and Kennard (1970), Ridge regression.
local M = {}

local STEPS <const> = 8

-- Mean and deviation of each column.
local function scale_of(rows, n)
  local mean, deviation = {}, {}
  for c = 1, n do
    local sum, square = 0, 0
    for _, row in ipairs(rows) do sum, square = sum + row[c], square + row[c] ^ 2 end
    mean[c] = sum / #rows
    deviation[c] = math.sqrt(math.max(square / #rows - mean[c] ^ 2, 1e-12))
  end
  return mean, deviation
end

-- Solves a x = b for a symmetric, positive a; both are overwritten.
local function solve(a, b)
  local n = #b
  for i = 1, n do
    for k = i + 1, n do
      local share = a[k][i] / a[i][i]
      for j = i, n do a[k][j] = a[k][j] - share * a[i][j] end
      b[k] = b[k] - share * b[i]
    end
  end
  for i = n, 1, -1 do
    for j = i + 1, n do b[i] = b[i] - a[i][j] * b[j] end
    b[i] = b[i] / a[i][i]
  end
  return b
end

local function zeros(n)
  local list = {}
  for k = 1, n do list[k] = 0 end
  return list
end

-- Gradient and curvature at w; w[1] is the bias, which bears no ridge.
local function slope(rows, labels, w, ridge)
  local n, gradient, curve = #w, zeros(#w), {}
  for i = 1, n do curve[i] = zeros(n) end
  for r, row in ipairs(rows) do
    local sum = w[1]
    for i = 2, n do sum = sum + w[i] * row[i] end
    local p = 1 / (1 + math.exp(-sum))
    local off, part = labels[r] - p, p * (1 - p)
    for i = 1, n do
      gradient[i] = gradient[i] + off * row[i]
      local share, line = part * row[i], curve[i]
      for j = i, n do line[j] = line[j] + share * row[j] end
    end
  end
  for i = 1, n do
    for j = 1, i - 1 do curve[i][j] = curve[j][i] end
    if i > 1 then gradient[i], curve[i][i] = gradient[i] - ridge * w[i], curve[i][i] + ridge end
  end
  return gradient, curve
end

--- Fits weights to rows of numbers.
---@param rows number[][] of equal length
---@param labels integer[] 1 or 0, beside them
---@param ridge number what a squared weight costs, half of it, for columns of deviation 1
---@return number bias
---@return number[] weights of the columns as they are
function M.fit(rows, labels, ridge)
  local n = #rows[1]
  local mean, deviation = scale_of(rows, n)
  local scaled, w = {}, zeros(n + 1)
  for r, row in ipairs(rows) do
    scaled[r] = { 1 }
    for c = 1, n do scaled[r][c + 1] = (row[c] - mean[c]) / deviation[c] end
  end
  for _ = 1, STEPS do
    local gradient, curve = slope(scaled, labels, w, ridge)
    for i, step in ipairs(solve(curve, gradient)) do w[i] = w[i] + step end
  end
  local bias, weights = w[1], {}
  for c = 1, n do
    weights[c] = w[c + 1] / deviation[c]
    bias = bias - weights[c] * mean[c]
  end
  return bias, weights
end

return M
