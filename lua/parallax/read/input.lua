--- Where documents come from: files, folders, patterns, standard input.
local core = require "parallax.core"
local glob = require "parallax.read.glob"
local lfs = require "lfs"

local M = {}

local CHUNK = 1 << 20
local BYTES_MOST = (1 << 31) - 1

local formats = {
  txt = "txt", text = "txt", html = "html", htm = "html", xhtml = "html", shtml = "html", json = "json",
  ndjson = "ndjson", jsonl = "ndjson", csv = "csv", tsv = "tsv", tab = "tsv", xml = "xml", rss = "xml", atom = "xml",
  rdf = "xml", mhtml = "html", mht = "html",
}

--- The format that the name of a file tells.
---@param path string
---@return string? format nil for a name without an extension we know
function M.format(path)
  local extension = path:gsub("%.[gG][zZ]$", ""):match "[^/]%.([%w]+)$"
  return extension and formats[extension:lower()] or nil
end

---@class parallax.Entry something to read
---@field path string "-" for standard input
---@field reason? string why it cannot be read
---@field hint? string
---@field skipped? boolean found in a folder, and no document by its name

local kinds = { directory = "a folder", ["named pipe"] = "a pipe", socket = "a socket",
  ["char device"] = "a device", ["block device"] = "a device" }

local walk

local function key_of(attributes) return ("%s:%s"):format(attributes.dev, attributes.ino) end

local function visit(path, yield, seen)
  local a = lfs.attributes(path)
  if not a then
    return yield { path = path, reason = "a link that leads nowhere", hint = "remove it, or restore its target" }
  end
  if a.mode == "directory" then
    local key = key_of(a)
    if seen[key] then return yield { path = path, skipped = true, reason = "a folder inside itself" } end
    seen[key] = true
    walk(path, yield, seen)
    seen[key] = nil
  elseif a.mode ~= "file" then
    yield { path = path, skipped = true, reason = kinds[a.mode] or "no file" }
  elseif not M.format(path) then
    yield { path = path, skipped = true, reason = "no kind of document by its name" }
  else
    yield { path = path }
  end
end

-- Whether a folder holds what a browser saved with a page: "Story_files" beside
-- "Story.html".
local function is_of_page(name, beside)
  local page = name:match "^(.+)_files$"
  return page and (beside[page .. ".html"] or beside[page .. ".htm"])
end

function walk(folder, yield, seen)
  local names, reason = glob.names(folder)
  if not names then return yield { path = folder, reason = reason, hint = "check who may read it" } end
  local beside = {}
  for _, name in ipairs(names) do beside[name] = true end
  for _, name in ipairs(names) do
    local path = folder:gsub("/+$", "") .. "/" .. name
    if is_of_page(name, beside) then
      yield { path = path, skipped = true, reason = "parts of a page that a browser saved" }
    else
      visit(path, yield, seen)
    end
  end
end

local function given(path, yield)
  local attributes = path ~= "-" and lfs.attributes(path)
  local mode = attributes and attributes.mode
  if mode == "directory" then return walk(path, yield, { [key_of(attributes)] = true }) end
  if mode or path == "-" or not glob.is_pattern(path) then return yield { path = path } end
  local found = glob.expand(path)
  for _, match in ipairs(found) do given(match, yield) end
  if #found > 0 then return end
  yield { path = path, reason = "no file fits this pattern", hint = "check the path and its spelling" }
end

--- Iterates over what is to be read: files as named, those in folders (with
--- their subfolders, sorted by name, without hidden ones and the parts that a
--- browser saved beside a page), those that fit a pattern, "-".
---@param paths string[]
---@return fun(): parallax.Entry?
function M.entries(paths)
  return coroutine.wrap(function()
    for _, path in ipairs(paths) do given(path, coroutine.yield) end
  end)
end

-- "path: Permission denied" without the path.
local function bare_reason(path, message)
  local reason = message:sub(1, #path + 2) == path .. ": " and message:sub(#path + 3) or message
  return (reason:gsub("^%u", string.lower))
end

local hints = {
  ["no such file or directory"] = "check the path and its spelling",
  ["permission denied"] = "check who may read it",
  ["is a directory"] = "give the folder itself, not as a file",
}

local function failure(path, message)
  local reason = bare_reason(path, message)
  return nil, reason, hints[reason]
end

--- Opens an entry.
---@param path string
---@return file*? file
---@return string? reason
---@return string? hint
function M.open(path)
  if path == "-" then return io.stdin end
  local file, message = io.open(path, "rb")
  if not file then return failure(path, message) end
  return file
end

local function inflate(bytes)
  if bytes:sub(1, 2) ~= "\x1F\x8B" then return bytes end
  local text, reason = core.gunzip(bytes)
  if not text then return nil, reason, "compress or fetch the file again" end
  return text
end

--- All bytes of an open file, gzip unpacked.
---@param file file*
---@param path string for the message
---@param head? string bytes that were read already
---@return string? bytes
---@return string? reason
---@return string? hint
function M.rest(file, path, head)
  local bytes, message = file:read "a"
  if not bytes then return failure(path, message) end
  bytes = (head or "") .. bytes
  if #bytes > BYTES_MOST then return nil, "larger than 2 GiB", "split the file" end
  return inflate(bytes)
end

--- Pieces of an open file that end where a line ends.
---@param file file*
---@param head string bytes that were read already
---@param by_line? boolean one line at a time
---@return fun(): string?
function M.chunks(file, head, by_line)
  return function()
    if by_line then
      local line = head or file:read "L"
      head = nil
      return line ~= "" and line or nil
    end
    if head then
      local first = head .. (file:read "L" or "")
      head = nil
      if first ~= "" then return first end
    end
    local block, line = file:read(CHUNK, "L")
    return block and block .. (line or "")
  end
end

return M
