--- Logistic regression with a ridge, by Newton's method: few features, each of
--- its weights fit to be read.
--- Source: Berkson (1944), Application of the logistic function to bio-assay;
--- Hoerl and Kennard (1970), Ridge regression.
local M = {}

local STEPS <const>, ENOUGH <const> = 25, 1e-6

-- Solves A x = b in place; A is symmetric and positive definite.
local function solve(A, b)
  local n, x = #b, {}
  for i = 1, n do
    for r = i + 1, n do
      local factor = A[r][i] / A[i][i]
      for c = i, factor ~= 0 and n or 0 do A[r][c] = A[r][c] - factor * A[i][c] end
      b[r] = b[r] - factor * b[i]
    end
  end
  for i = n, 1, -1 do
    x[i] = b[i]
    for c = i + 1, n do x[i] = x[i] - A[i][c] * x[c] end
    x[i] = x[i] / A[i][i]
  end
  return x
end

local function probability(weights, row)
  local sum = 0
  for k, weight in ipairs(weights) do sum = sum + weight * row[k] end
  return 1 / (1 + math.exp(-sum))
end

-- The lower half of a symmetric matrix as the whole.
local function mirror(matrix)
  for i = 1, #matrix do
    for j = i + 1, #matrix do matrix[i][j] = matrix[j][i] end
  end
end

-- Slope and curvature of the likelihood at some weights; the bias has no ridge.
local function derivatives(rows, labels, weights, ridge)
  local n, slope, curvature = #weights, {}, {}
  for i = 1, n do
    slope[i], curvature[i] = i > 1 and -ridge * weights[i] or 0, {}
    for j = 1, i do curvature[i][j] = i == j and i > 1 and ridge or 0 end
  end
  for r, row in ipairs(rows) do
    local p = probability(weights, row)
    local spread, miss = p * (1 - p), labels[r] - p
    for i = 1, n do
      local value, line = row[i], curvature[i]
      slope[i] = slope[i] + miss * value
      value = spread * value
      for j = 1, value ~= 0 and i or 0 do line[j] = line[j] + value * row[j] end
    end
  end
  mirror(curvature)
  return slope, curvature
end

--- Fits weights.
---@param rows number[][] each with 1 first, for the bias
---@param labels integer[] 1 or 0 for each row
---@param ridge number what is taken off for large weights
---@return number[] weights as many as a row has numbers, the bias first
function M.fit(rows, labels, ridge)
  local weights = {}
  for k = 1, #rows[1] do weights[k] = 0 end
  for _ = 1, STEPS do
    local slope, curvature = derivatives(rows, labels, weights, ridge)
    local step, largest = solve(curvature, slope), 0
    for k, by in ipairs(step) do
      weights[k], largest = weights[k] + by, math.max(largest, math.abs(by))
    end
    if largest < ENOUGH then break end
  end
  return weights
end

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

--- Fits weights to columns of unlike size: each is brought to a deviation of 1
--- before, so that the ridge costs all the same.
---@param rows number[][] of equal length, without a column for the bias
---@param labels integer[] 1 or 0 for each row
---@param ridge number what is taken off for large weights
---@return number bias
---@return number[] weights of the columns as they are
function M.fit_scaled(rows, labels, ridge)
  local n = #rows[1]
  local mean, deviation = scale_of(rows, n)
  local scaled = {}
  for r, row in ipairs(rows) do
    scaled[r] = { 1 }
    for c = 1, n do scaled[r][c + 1] = (row[c] - mean[c]) / deviation[c] end
  end
  local fitted, weights = M.fit(scaled, labels, ridge), {}
  local bias = fitted[1]
  for c = 1, n do
    weights[c] = fitted[c + 1] / deviation[c]
    bias = bias - weights[c] * mean[c]
  end
  return bias, weights
end

return M
