-- Writes 200 articles as NDJSON that try to get out of a page: markup, scripts,
-- addresses, controls, in every field in turn. Whatever runs sets window.hostile.
-- Usage: lua5.4 hostile.lua > hostile.ndjson   from the top of a checkout
package.path = "lua/?.lua;lua/?/init.lua;" .. package.path
package.cpath = "build/lib/?.so;" .. package.cpath
local json = require "parallax.json"

local RUN = "window.hostile=1"

local payloads = {
  "<script>" .. RUN .. "</script>", "</script><script>" .. RUN .. "</script>", "<img src=x onerror=" .. RUN .. ">",
  "\"><svg onload=" .. RUN .. ">", "' onmouseover='" .. RUN, "\" autofocus onfocus=\"" .. RUN, "javascript:" .. RUN,
  "JaVaScRiPt:" .. RUN, "data:text/html,<script>" .. RUN .. "</script>", "</title><script>" .. RUN .. "</script>",
  "</style><script>" .. RUN .. "</script>", "<!--<script>" .. RUN .. "//-->", "--><script>" .. RUN .. "</script>",
  "<![CDATA[<script>" .. RUN .. "</script>]]>", "&lt;script&gt;" .. RUN .. "&lt;/script&gt;",
  "&#60;script&#62;" .. RUN .. "&#60;/script&#62;", "<iframe srcdoc='<script>parent." .. RUN .. "</script>'>",
  "<a href=\"javascript:" .. RUN .. "\">x</a>", "<form action=javascript:" .. RUN .. "><button>x</button></form>",
  "<meta http-equiv=refresh content='0;url=javascript:" .. RUN .. "'>", "<base href=//evil.example/>",
  "<link rel=stylesheet href=//evil.example/x.css>", "<object data=javascript:" .. RUN .. ">",
  "<details open ontoggle=" .. RUN .. ">", "<math><mtext><style><img src=x onerror=" .. RUN .. ">",
  "\u{202e}" .. "<script>" .. RUN .. "</script>", "\27[2J\27]0;x\7", "\0<script>" .. RUN .. "</script>",
  "\u{2028}" .. RUN .. "\u{2029}", "{{constructor.constructor('" .. RUN .. "')()}}", "${" .. RUN .. "}",
  "%3Cscript%3E" .. RUN .. "%3C/script%3E", "<scr<script>ipt>" .. RUN .. "</scr</script>ipt>", "<x id=main>", "]]>\"'`",
  "<svg><animate onbegin=" .. RUN .. " attributeName=x>", "<input type=image src=x onerror=" .. RUN .. ">",
  "<template><script>" .. RUN .. "</script></template>", "<textarea></textarea><script>" .. RUN .. "</script>",
  "@import '//evil.example/x.css';", "expression(" .. RUN .. ")", "<?xml-stylesheet href=//evil.example?>",
  ("<b>"):rep(200), ("\u{300}"):rep(200), "=cmd|'/C calc'!A0", "<plaintext>",
  "<noscript><p title=\"</noscript><img src=x>",
  "http://evil.example/\"onclick=\"" .. RUN, "https://evil.example/<script>", "file:///etc/passwd",
}

local fields = { "title", "source", "url", "text" }

for n = 1, 200 do
  local payload, field = payloads[(n - 1) % #payloads + 1], fields[(n - 1) // #payloads % #fields + 1]
  local article = {
    { "id", field == "source" and payload or ("h%d"):format(n) }, { "source", "Outlet " .. n }, { "title", "Ferry" },
    { "date", "2025-03-04" }, { "url", "https://example.org/" .. n },
    { "text", ("Ada Quill said the ferry to Holm number %d runs again. \"We lost a month,\" she said."):format(n) },
  }
  for _, pair in ipairs(article) do
    if pair[1] == field then
      pair[2] = field == "text" and pair[2] .. " " .. payload .. " \"" .. payload .. "\", she said." or payload
    end
  end
  print(json.encode(json.object(article)))
end
