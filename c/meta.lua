---@meta parallax.core
-- What the C core offers to Lua, for editors and for the spec that compares
-- this page with the live module. Nothing here is ever run or installed.
--
-- Every position is a 1-based, inclusive byte, so that `text:sub(first, last)`
-- is the evidence; only `Charmap:chars` takes a 0-based offset. Texts of 2 GiB
-- and more are refused. A userdata that points into a text keeps that text
-- alive. All userdata may be declared `<close>`; one that is closed raises when
-- used, a closed list of spans or word map is empty.

---@class parallax.core
local core = {}

--- Decodes bytes to well-formed UTF-8 without NUL. Every maximal ill-formed
--- subpart (the policy of the WHATWG decoder), lone surrogate, odd last byte
--- and NUL becomes U+FFFD. A byte order mark of the encoding is dropped. Line
--- breaks stay as they are.
---@param bytes string
---@param encoding "utf-8"|"windows-1252"|"iso-8859-1"|"utf-16le"|"utf-16be" iso-8859-1 is read as windows-1252, as browsers do
---@return string text
---@return integer replaced number of U+FFFD put in
---
--- Example: `core.decode("caf\xE9", "windows-1252")` gives "café", 0.
function core.decode(bytes, encoding) end

--- Whether a string is well-formed UTF-8. NUL is a character like any other.
---@param s string
---@return boolean valid
---@return integer? position first ill-formed byte
function core.is_utf8(s) end

--- The form under which words are compared: caseless, without marks, strokes
--- and ligatures ("ł" is "l", "æ" is "ae"), without invisible characters, with
--- ' for every apostrophe and - for every hyphen, dash and minus. Canonical
--- decomposition only: "２" is not "2". In scripts whose vowels are marks
--- (Devanagari, pointed Hebrew) the vowels go too. Folding twice changes nothing.
---@param s string
---@return string
---
--- Example: `core.fold "Émile’s"` gives "emile's".
function core.fold(s) end

--- Splits a text into tokens after the conventions of Universal Dependencies
--- English, where clitics ("do|n't", "Xi|'s") and the parts of hyphenated words
--- are tokens. A prefix on record keeps its hyphen before a small letter
--- ("non-profit"), not before a name ("anti|-|Putin"). Han characters and
--- Hiragana are one token each. Scripts without spaces other than these, such
--- as Thai, are not cut into words. Whitespace, controls and invisible
--- characters are in no token, every other byte is in exactly one.
---@param text string
---@param abbreviations? parallax.Wordmap forms with their point and what they mean: see `lang/en/abbreviation.lua`; without it only initials and single letters with points ("U.S.") keep theirs
---@return parallax.Tokens
function core.tokens(text, abbreviations) end

--- The outer form of each token as one byte, for patterns over tokens.
---
---   x  word without a capital, or of a script without case
---   X  word with a capital and small letters: Paris, iPhone
---   A  capitals and digits, two or more: NATO, U.S., G20
---   I  one capital letter, with its point or without: J.
---   s  the clitic 's
---   0  number    @  web address, mail address, tag
---
--- A mark of one ASCII byte stands for itself, any typographic quote for " or
--- ', any dash for -, another mark or symbol for ~. Words in 'words' give their
--- value there instead, as a capital letter where they begin with one.
---@param tokens parallax.Tokens
---@param words? parallax.Wordmap
---@return string # of `#tokens` bytes
---
--- Example: `core.shapes(core.tokens "Xi’s NATO, 5 men")` gives "XsA,0x".
function core.shapes(tokens, words) end

--- Splits tokens into sentences. Each token lies in exactly one. A sentence
--- ends at a final mark with the marks that close behind it, unless small
--- letters follow; at a blank line; and at a line break behind a heading. Prose
--- wrapped by hand goes on over its breaks. Not detected: sentences divided by
--- ";" or ":", and sentences that begin with a small letter.
---@param tokens parallax.Tokens
---@param abbreviations? parallax.Wordmap the one the tokens were made with
---@return parallax.Spans # independent of the tokens
function core.sentences(tokens, abbreviations) end

--- The blocks between blank lines, trimmed of whitespace.
---@param text string
---@return parallax.Spans # independent of the text
function core.paragraphs(text) end

--- A set of words with a one-byte value each. Words are folded; two that fold
--- alike and differ in value raise.
---@param words table<string, string> word to value
---@return parallax.Wordmap
function core.wordmap(words) end

--- Counts the characters of a text, so that byte offsets can be exported.
---@param text string UTF-8
---@return parallax.Charmap
function core.charmap(text) end

--- Compiles phrases for search. With bounds "tokens" they are split as texts
--- are, with the same `abbreviations`, and found in tokens, folded unless case
--- is "exact". With bounds "ascii" they are bytes, found in strings: caseless in
--- A to Z unless "exact", with no ASCII letter or digit beside them. A phrase
--- without a token, or without an ASCII letter or digit, raises; one that
--- repeats an earlier phrase is never found under its own number. Found
--- phrases are compared byte for byte. Takes 30 to 60 bytes a phrase.
---@param phrases string[] at most 268435455, and 4 GiB
---@param options? parallax.MatcherOptions
---@return parallax.Matcher # immutable
function core.matcher(phrases, options) end

--- Maps a file that `matcher:save` wrote. It is checked from end to end, so that
--- a damaged or hostile one is refused and no search leaves it. It may be
--- replaced while it is open, but not written to.
---@param path string
---@param options? { simd?: "portable"|"sse2"|"avx2"|"neon" }
---@return parallax.Matcher? matcher nil when it cannot be opened
---@return string? reason "path: reason"
function core.matcher_open(path, options) end

---@class parallax.MatcherOptions
---@field case? "fold"|"exact" "fold" unless given
---@field bounds? "tokens"|"ascii" what a word is; "tokens" unless given
---@field abbreviations? parallax.Wordmap the one that texts are split with; for bounds "tokens"
---@field values? string[] one for each phrase
---@field simd? "portable"|"sse2"|"avx2"|"neon" the way to look at bytes, for tests; the best of this machine unless
---  given. All find the same

--- One letter a token for its shape, or for a word in the map the value there,
--- as a capital where the word begins with one.
---@param tokens parallax.Tokens
---@param wordmap? parallax.Wordmap
---@return string # as long as there are tokens
function core.shapes(tokens, wordmap) end

--- Turns one list of strings into another by an edit script (Myers 1986).
--- Entries cover both lists without a gap, and no two changes are neighbours.
--- The script is the shortest there is while at most 16384 entries, both lists
--- together, stand in both; with more it is correct but may be longer.
--- Source: Eugene W. Myers, "An O(ND) Difference Algorithm and Its
--- Variations", Algorithmica 1 (1986), section 4b.
---@param a string[]
---@param b string[]
---@return integer[] script `{op, i1, i2, j1, j2, ...}`: entries i1..i2 of `a` become j1..j2 of `b`; op is 0 equal, 1 delete, 2 insert, 3 replace; an empty side has i2 == i1 - 1
---
--- Example: `core.diff({ "a", "b" }, { "a", "c" })` gives `{0,1,1,1,1, 3,2,2,2,2}`.
function core.diff(a, b) end

--- Unpacks gzip (RFC 1952), all members of it; zeros after the last are padding.
---@param bytes string
---@param limit? integer refuses content longer than so many bytes; 1 GiB unless given
---@return string? text nil when the bytes are no gzip, damaged, cut short, or too much
---@return string? reason
function core.gunzip(bytes, limit) end

--- The main text of an HTML page and what the page says about itself. Menus,
--- captions, comments, advertisements, teasers and pull quotes are left out.
--- Not detected: text that scripts load; which of several articles is meant.
---@param bytes string UTF-8
---@param whole? boolean all that is visible is the article, as in an item of a feed
---@return parallax.HtmlPage
function core.html(bytes, whole) end

--- A stemmer of the Snowball library.
---@param name string "english", "german", ...
---@return parallax.Stemmer? # nil where Snowball has none of that name
function core.stemmer(name) end

---@class parallax.HtmlPage
---@field text string paragraphs, headings and list items, a blank line between two
---@field headings integer[] `{first, last, first, last, ...}` in `text`, sorted
---@field facts string[] `{name, value, name, value, ...}` in the order of the page: "title", "h1", "lang",
---  "canonical", "author", "time", "meta:NAME", "item:NAME", "script" (JSON-LD as it stands)
---@field dropped integer tags left out because they were nested too deep, or too many

---@class parallax.Tokens
---@operator len: integer number of tokens
local Tokens = {}

--- Where a token is and what it is. Raises unless 1 <= k <= #tokens.
---@param k integer
---@return integer first
---@return integer last
---@return "word"|"number"|"punct"|"symbol"|"url"|"email"|"tag" kind a tag is #x or @x
function Tokens:at(k) end

--- The token that covers a byte, else the first that starts after it.
---@param byte integer at least 1
---@return integer? k nil where none is left
function Tokens:find(byte) end

--- A token as `core.fold` gives it. Raises unless 1 <= k <= #tokens.
---@param k integer
---@return string
function Tokens:folded(k) end

--- A token as it stands. Raises unless 1 <= k <= #tokens.
---@param k integer
---@return string
function Tokens:text(k) end

--- The tokens wholly or partly inside a span of bytes.
---@param first integer
---@param last integer
---@return integer? i nil where there is none
---@return integer? j
function Tokens:range(first, last) end

--- One byte a token, so that LPeg patterns run over tokens: the value of the
--- folded token in the map, else the letter of its kind, else ".".
---@param wordmap parallax.Wordmap?
---@param kinds? table<string, string> kind to letter
---@return string # as long as there are tokens
---
--- Example: `core.tokens("I paid 5."):classes(core.wordmap { I = "P" }, { number = "N", punct = "!" })` gives "P.N!".
function Tokens:classes(wordmap, kinds) end

---@class parallax.Spans sorted, not overlapping
---@operator len: integer number of spans
local Spans = {}

--- Raises unless 1 <= k <= #spans.
---@param k integer
---@return integer first
---@return integer last
function Spans:at(k) end

--- The span that covers a byte.
---@param byte integer at least 1
---@return integer? k nil in a gap
function Spans:find(byte) end

---@class parallax.Wordmap
---@operator len: integer number of distinct folded words
local Wordmap = {}

--- The value of a word, which is folded first.
---@param word string
---@return string?
function Wordmap:get(word) end

---@class parallax.Charmap
---@operator len: integer number of characters of the text
local Charmap = {}

--- Number of characters in the first n bytes: turns a 0-based half-open byte
--- offset into one of characters.
---@param n integer 0 to #text
---@return integer
function Charmap:chars(n) end

---@class parallax.Matcher
---@operator len: integer number of phrases
local Matcher = {}

--- Finds phrases, sorted by where they begin, the longest first. Takes as long
--- as the text is, whatever the number of phrases.
---@param source parallax.Tokens|string tokens, or for a matcher with bounds "ascii" the text
---@param overlap? "longest"|"all" leftmost-longest and none inside another, unless given
---@return integer[] hits `{i, j, phrase, i, j, phrase, ...}`: tokens or bytes i..j, number of the phrase
function Matcher:find(source, overlap) end

--- The number of hits that `find` would give, without making them.
---@param source parallax.Tokens|string
---@param overlap? "longest"|"all"
---@return integer
function Matcher:count(source, overlap) end

--- The value given with a phrase. Raises unless 1 <= k <= #matcher.
---@param k integer number of the phrase
---@return string? value nil where the matcher has no values
function Matcher:value(k) end

--- Writes the matcher to a file, which takes the place of another only when it
--- is whole. For `core.matcher_open` on machines of the same byte order.
---@param path string
---@return boolean? done
---@return string? reason "path: reason"
function Matcher:save(path) end

--- Bytes of memory, which are also those of the file.
---@return integer
function Matcher:size() end

--- Which of the ways to look at bytes it uses.
---@return "portable"|"sse2"|"avx2"|"neon"
function Matcher:simd() end

---@class parallax.Stemmer
local Stemmer = {}

--- The stem of a folded word. Words above 64 bytes come back as they are.
---@param word string
---@return string
function Stemmer:stem(word) end

return core
