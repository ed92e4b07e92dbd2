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

--- The segments between the word boundaries of Unicode's default rules, for
--- measuring beside other programs: words, numbers, and every space and mark
--- between them. No tailoring and no dictionaries: Han, Hiragana, Thai, Lao,
--- Khmer and Burmese are one character each. Bytes
--- that are not UTF-8 count as U+FFFD. For words as a linguist counts them see
--- `core.tokens`. About a seventh of the text's size in memory.
--- Source: Unicode Standard Annex #29, Unicode Text Segmentation, revision 41
--- (Unicode 15.0, 2022), section 4, rules WB1 to WB999.
---@param text string
---@return parallax.Words # independent of the text
---
--- Example: `core.words "can't 3.5"` has the segments "can't", " " and "3.5".
function core.words(text) end

--- Names the vector instructions in use, after asking for others, in all Lua
--- states of the process. For tests: every level gives the same results.
---@param level? "portable"|"sse2"|"avx2"|"avx512"|"neon" the best that the machine has, unless set
---@return string? level nil where the machine has none of that name
---@return string? reason
function core.simd(level) end

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
---@return string? shapes with `words`: the same without their letters
---
--- Example: `core.shapes(core.tokens "Xi’s NATO, 5 men")` gives "XsA,0x".
function core.shapes(tokens, words) end

--- The bytes of a class string one by one: see `parallax.class`. Raises where
--- they are too many at once.
---@param classes string
---@param i integer the first place, and
---@param j integer the last, as far as these are places
---@return string ... # each of one byte
function core.letters(classes, i, j) end

--- The first place of a class string between two that has one of some letters.
---@param classes string
---@param letters string
---@param i integer where to begin; what lies outside the string is not looked at
---@param j integer where to end
---@return integer? # from 1
---
--- Example: `core.place("xvxs", "vs", 3, 4)` gives 4.
function core.place(classes, letters, i, j) end

--- Which letters stand between two places of a class string.
---@param classes string
---@param letters string at most 32
---@param i integer where to begin; what lies outside the string is not looked at
---@param j integer where to end
---@return integer # bit 0 for the first letter, bit 1 for the second
---
--- Example: `core.present("xvxs", "vrs", 2, 4)` gives 5.
function core.present(classes, letters, i, j) end

--- The places of a class string that have one of some letters.
---@param classes string
---@param letters string
---@return integer[] # from 1, in order
---
--- Example: `core.places("xvxs", "vs")` gives { 2, 4 }.
function core.places(classes, letters) end

--- Cuts out of a class string what a grammar has to read: chunks, as long as may
--- be, that begin with some letters and go on with others.
---@param classes string
---@param ends integer[] places that no chunk goes beyond, ascending
---@param first string letters that a chunk begins with
---@param more string letters that it goes on with
---@param joint string letters that it goes on with, and then with a small letter if there is one
---@return (integer|string)[] # where each begins and its letters: `{ at, chunk, at, chunk, ... }`
---
--- Example: `core.chunks("oXoX.X-x", {}, "X", "Xo", "-")` gives { 2, "XoX", 6, "X-x" }.
function core.chunks(classes, ends, first, more, joint) end

--- A class string with letters painted over it.
---@param classes string
---@param list (integer|string)[] `{ i, j, letters, ... }`: letters over places i to j, the last of them again to the
---  end; the later counts
---@return string
---
--- Example: `core.overlay("xxxxx", { 2, 4, "1_" })` gives "x1__x".
function core.overlay(classes, list) end

--- What `core.shapes` gives with words, of letters that were painted over the
--- plain shapes in another way: in capitals where the word is, and the shape again
--- where there is no word.
---@param letters string
---@param shapes string as `core.shapes` gives them without words
---@return string
---
--- Example: `core.cased("pp7,", "xXX,")` gives "pP7,".
function core.cased(letters, shapes) end

--- Where the words of some stretches of tokens, say names, stand again in the
--- same text, outside of all of them. Words are compared folded; of stretches
--- that begin alike the longest counts. Not looked for: more than eight tokens.
---@param tokens parallax.Tokens
---@param stretches (integer|boolean)[] `{ i, j, sought, ... }`, in order and apart from each other
---@param classes string one byte a token
---@param letters string the first token has one of these in `classes`
---@return integer[] # `{ i, j, number, ... }`: tokens, and which stretch has these words, of equal ones the first
function core.again(tokens, stretches, classes, letters) end

--- The tokens in which two ASCII digits or more begin, one after the other.
---@param tokens parallax.Tokens
---@return integer[] # in order
---
--- Example: `core.numerals(core.tokens "The A380, 7 years old")` gives { 2 }.
function core.numerals(tokens) end

--- Which capitals of a text may mean a name, and which stand where any word has
--- one: at the beginning of a sentence, behind an opening mark, all over a
--- headline. What is written small elsewhere is no name; then the words beside tell.
---@param tokens parallax.Tokens
---@param sentences parallax.Spans of these tokens
---@param letters string as core.shapes gives them with words
---@param shapes string the plain ones
---@param traits parallax.Wordmap words to bits: 1 of a closed class, 2 a verb in the plural, 4 a verb that a name may
---  stand before
---@param endings parallax.Wordmap endings of ordinary words, 2 to 7 bytes each
---@param credits? string a byte a sentence: "c" where its capitals mean what they say
---@return string letters "c" for a word whose capital means nothing, "X" for one in a shouted line; else as given
---@return string doubtful "h" in a heading, "d" elsewhere: the capital proves nothing; else "."
---@return string seen of words with a doubtful capital anywhere: "s" also written small, else "C" also with a capital
---  that proves something; else "."
---@return integer[] ends the last token of each sentence
function core.capitals(tokens, sentences, letters, shapes, traits, endings, credits) end

--- Words that speak for classes, compiled.
---@param words table<string, integer[]> folded word to its classes, each once
---@param classes integer how many there are, 255 at most
---@return parallax.Tally
---
--- Example: `core.tally({ the = { 1 }, der = { 2 }, is = { 1, 3 } }, 3)`
function core.tally(words, classes) end

---@class parallax.Tally
local Tally = {}

--- Counts the words of a text, runs of ASCII letters and bytes beyond ASCII, folded.
---@param text string
---@return integer words all of them, known or not
---@return number[] scores by class: of each of its words the times over the number of the word's classes
---@return integer[] known by class: words, each time
---@return integer[] different by class: words, each once
function Tally:read(text) end

--- Splits a text, or its tokens, into sentences, with the same result: the text
--- is quicker where nobody has the tokens. Each token lies in exactly one. A sentence
--- ends at a final mark with the marks that close behind it, unless small
--- letters follow; at a blank line; and at a line break behind a heading. Prose
--- wrapped by hand goes on over its breaks. Not detected: sentences divided by
--- ";" or ":", and sentences that begin with a small letter.
---@param text string|parallax.Tokens
---@param abbreviations? parallax.Wordmap the one the tokens were made with, or would be
---@return parallax.Spans # independent of the argument
function core.sentences(text, abbreviations) end

--- The blocks between blank lines, trimmed of whitespace.
---@param text string
---@return parallax.Spans # independent of the text
function core.paragraphs(text) end

--- The passages of a text: its paragraphs, and lines of them where the line
--- before ended like a sentence. What a quotation does not leave by itself.
---@param text string
---@param paragraphs parallax.Spans of the text
---@return parallax.Spans # independent of both
function core.passages(text, paragraphs) end

--- Pairs the quotation marks of a text, whatever the language. Which way a mark
--- faces is read from its neighbours first and its shape second.
---@param text string UTF-8
---@param passages parallax.Spans of `core.passages`: no pair leaves the one it begins in
---@param tokens parallax.Tokens of the text
---@return parallax.QuoteMark[] # sorted by first; nested pairs follow the pair they are in
function core.quotation_marks(text, passages, tokens) end

--- A class string with the tokens of opening and of closing marks repainted, and
--- the same with all that the outermost pairs hold as "q". A pair that lost its
--- partner hides nothing.
---@param classes string one byte a token
---@param marks parallax.QuoteMark[] of `core.quotation_marks`
---@param letters? string for opening and closing marks, "<>" unless given
---@return string all
---@return string shape
---
--- Example: the marks of `"No," he said` make "<x,>xx" and "<qq>xx" of "xx,xxx".
function core.mark_classes(classes, marks, letters) end

--- Sentences as ranges of tokens, as far as they lie in some parts of a text;
--- those that a pair of quotation marks holds together are one.
---@param tokens parallax.Tokens
---@param sentences parallax.Spans
---@param parts parallax.Span[] bytes, sorted and apart
---@param pairs { i: integer, j: integer }[] tokens of outermost pairs, sorted
---@return { i: integer, j: integer }[]
function core.stretches(tokens, sentences, parts, pairs) end

--- The words of many lists under one number each, so that a text is held
--- against all of them at once. It is empty, and grows by what is asked of it.
---@return parallax.Vocabulary
function core.vocabulary() end

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
---@return parallax.Matcher? matcher nil when it cannot be opened
---@return string? reason "path: reason"
function core.matcher_open(path) end

---@class parallax.MatcherOptions
---@field case? "fold"|"exact" "fold" unless given
---@field bounds? "tokens"|"ascii" what a word is; "tokens" unless given
---@field abbreviations? parallax.Wordmap the one that texts are split with; for bounds "tokens"
---@field values? string[] one for each phrase

--- Opens a trained model. The bytes are checked as a whole: kind, version,
--- checksum, every table.
---@param bytes string content of a model file
---@return parallax.Model? model nil when it is none, or damaged
---@return string? reason
function core.model(bytes) end

--- Gives every token its part of speech and finds names, by a trained model.
--- Not detected: names inside names; what a text in another language than the
--- model's says.
---@param tokens parallax.Tokens
---@param sentences parallax.Spans of these tokens
---@param model parallax.Model
---@return parallax.Tags
---
--- Source: Michael Collins, "Discriminative Training Methods for Hidden Markov
--- Models", EMNLP 2002 (parts of speech: averaged perceptron); John Lafferty,
--- Andrew McCallum and Fernando Pereira, "Conditional Random Fields", ICML 2001
--- (names: linear chain); in two passes after Vijay Krishnan and Christopher D. Manning, "An Effective Two-Stage Model for
--- Exploiting Non-Local Dependencies in Named Entity Recognition", ACL 2006.
function core.tag(tokens, sentences, model) end

--- The tags that `Tags:bytes` has written down, without judging again.
---@param tokens parallax.Tokens the same as when they were found
---@param model parallax.Model
---@param bytes string
---@return parallax.Tags? # nil where the bytes cannot be of these tokens and this model
function core.tags(tokens, model, bytes) end

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

--- Writes a value as JSON; see `parallax.json.encode`, which calls it.
--- Raises "json.encode: path: reason" for what has no JSON form.
---@param value any
---@param indent? integer spaces a level; one line without it
---@param object table metatable of tables that are lists of `{ key, value }`
---@param array table metatable of tables that are arrays even when empty
---@param spans table metatable of flat lists of starts and ends; any other metatable with a list of keys as its field
---  `parallax.json.keys` is that of objects whose values stand in their order
---@return string
function core.json_encode(value, indent, object, array, spans) end

--- The main text of an HTML page and what the page says about itself. Menus,
--- captions, comments, advertisements, teasers and pull quotes are left out.
--- Not detected: text that scripts load; which of several articles is meant.
---@param bytes string UTF-8
---@param whole? boolean all that is visible is the article, as in an item of a feed
---@return parallax.HtmlPage
function core.html(bytes, whole) end

--- Opens a table that scripts/dev/wordnet.lua compiled, and checks it. The file
--- is mapped; it must not shrink meanwhile.
---@param path string
---@return parallax.Wordnet? wordnet
---@return string? reason "path: reason" where it cannot be read or is damaged
function core.wordnet(path) end

--- A stemmer of the Snowball library.
---@param name string "english", "german", ...
---@return parallax.Stemmer? # nil where Snowball has none of that name
function core.stemmer(name) end

--- A list of spans from its bounds; of bytes, or of tokens.
---@param pairs integer[] `{first, last, first, last, ...}`; raises unless each lies behind the one before
---@return parallax.Spans
function core.spans(pairs) end

--- Repaints a class string: tokens wholly or partly in a record get the letter.
---@param tokens parallax.Tokens
---@param classes string one byte a token
---@param letter string of one byte
---@param records { first: integer, last: integer }[]|integer[] in any order; plain tables, or the ranges of `core.ranges`
---@param ... any further letters and records in turn, each painted over those before
---@return string # as long as there are tokens
---
--- Example: `core.paint(core.tokens "a b", "..", "X", { { first = 3, last = 3 } })` gives ".X".
function core.paint(tokens, classes, letter, records, ...) end

--- The tokens that lie wholly or partly in records.
---@param tokens parallax.Tokens
---@param records { first: integer, last: integer }[] in any order; plain tables
---@return integer[] ranges `{ i, j, i, j, ... }`: first and last token of each, j < i where there are none
---@return table<integer, table> owners token to the last record of the list that it lies in
---
--- Example: `core.ranges(core.tokens "a b", { { first = 3, last = 3 } })[1]` is 2.
function core.ranges(tokens, records) end

--- One value a token, kept as the number of a distinct string.
---@param values string[]|parallax.Tokens a list, or tokens: their words as they stand
---@param what? "word"|"kind" of tokens; word unless given
---@return parallax.Column # independent of the list or tokens
function core.column(values, what) end

--- What two columns have in common value for value: their common runs of at
--- least k, each as long as it gets.
--- Source: the seeds of S. F. Altschul et al., "Basic Local Alignment Search
--- Tool", J. Mol. Biol. 215 (1990), here exact.
---@param a parallax.Column
---@param b parallax.Column
---@param k integer 1 to 1000
---@param most? integer runs of k values that stand at more places of `b` begin no seed; 16 unless given
---@return integer[] seeds `{i, j, n, ...}`: tokens i..i+n-1 of `a` are j..j+n-1 of `b`; sorted
---
--- Example: `core.seeds(core.column { "a", "b" }, core.column { "x", "a", "b" }, 2)` gives `{1, 2, 2}`.
function core.seeds(a, b, k, most) end

--- The best local alignment of two columns, or of ranges of them, within a band
--- of diagonals. Raises above 2^28 cells (tokens of `a` times width of the band).
--- Source: T. F. Smith and M. S. Waterman, "Identification of Common Molecular
--- Subsequences", J. Mol. Biol. 147 (1981), linear gaps; the band after Chao,
--- Pearson and Miller, CABIOS 8 (1992).
---@param a parallax.Column
---@param b parallax.Column
---@param options? { match?: integer, mismatch?: integer, gap?: integer, low?: integer, high?: integer } scores 2,
---  -1 and -1 unless given; low and high bound the distance of a place in `b` from its place in `a`, both counted
---  from where the ranges begin; no band unless given
---@param i1? integer the whole of `a` unless given
---@param i2? integer
---@param j1? integer the whole of `b` unless given
---@param j2? integer
---@return parallax.Alignment? alignment nil when they have no value in common
function core.align(a, b, options, i1, i2, j1, j2) end

---@class parallax.Alignment
---@field score integer
---@field i1 integer first token of `a`
---@field i2 integer last token of `a`
---@field j1 integer first token of `b`
---@field j2 integer last token of `b`
---@field same integer pairs of equal values
---@field differ integer pairs of different values
---@field only_a integer values of `a` without a partner
---@field only_b integer values of `b` without a partner

--- An expression that whole values match: `x . [a-z] [^a-z] \d \D \w \W \s \S
--- (xy) x|y x* x+ x? x{3} x{2,4} x{2,} x{,4}`; a backslash before another sign,
--- not a letter or digit, makes it stand for itself. Characters are code
--- points. No back references, look-around or anchors. Matching takes at most
--- (bytes of the value) x (steps of the expression), whatever the expression.
--- Source: Ken Thompson, "Regular Expression Search Algorithm", CACM 11 (1968).
---@param expression string
---@param flags? string c caseless (one character to one: "ß" is not "ss"), d without marks ("é" is "e"), l every sign stands for itself
---@return parallax.Regex? regex nil when the expression is none, or above 20,000 steps
---@return string? reason
---@return integer? position byte of the expression
---
--- Example: `core.regex("colou?r(s|ed)?", "c"):matches "Colored"` gives true.
function core.regex(expression, flags) end

--- A program that searches columns, as `parallax.query` writes it; c/match/cql.h says
--- what its numbers mean. Raises when it could not run.
---@param program { code: integer[], branches: integer[], expressions: parallax.Regex[], asks: integer[],
---  limits: integer[], attributes: integer, regions: integer, captures: integer }
---@return parallax.Cql
function core.cql(program) end
--- The sum of products of two vectors: floats of this machine, packed by
--- `string.pack "f"` one behind the other. Raises where they are not of one length.
---@param a string
---@param b string
---@return number
---
--- Example: `core.dot(string.pack("ff", 1, 2), string.pack("ff", 3, 4))` gives 11.0.
function core.dot(a, b) end

--- Opens boosted trees, which judge rows of numbers. The bytes are checked as a
--- whole: kind, version, every node and leaf; c/near/forest.h says what they are.
--- Source: Jerome Friedman, "Greedy function approximation: a gradient boosting
--- machine", Annals of Statistics 29 (2001).
---@param bytes string content of a file; the forest keeps it, nothing is copied
---@return parallax.Forest? forest nil when it is none, or damaged
---@return string? reason
function core.forest(bytes) end

---@class parallax.Forest `#forest` is the number of its trees
---@operator len: integer
local Forest = {}

--- What the numbers of a row are, in order.
---@return string[]
function Forest:names() end

--- Log odds: the bias and what each tree adds. Numbers count as floats of 32
--- bits; NaN goes right at every node, as if it were above all cuts. Raises
--- where the row is shorter or longer than the names, or a value is no number,
--- naming its column.
---@param row number[] as many as `Forest:names` has, in that order
---@return number
function Forest:score(row) end

--- Levenshtein distance: insertions, deletions and substitutions of code
--- points, each of cost 1. An ill-formed byte counts as a character of its own.
--- Source: Gene Myers, "A fast bit-vector algorithm for approximate string
--- matching based on dynamic programming", Journal of the ACM 46 (1999), in
--- blocks after Heikki Hyyrö 2003, in a band after Esko Ukkonen 1985.
---@param a string
---@param b string
---@param max? integer stop above this distance
---@return integer? distance nil above `max`
---
--- Example: `core.distance("kitten", "sitting")` gives 3.
function core.distance(a, b, max) end

--- The stretch of a text that is nearest to a pattern: of those at the least
--- distance the one that ends first, and of those the shortest.
--- Source: as `core.distance`, with a free beginning and end in the text; of a
--- bounded search the beginning of the pattern is looked for in eight pieces of
--- the text at once.
---@param pattern string
---@param text string
---@param max? integer at most so many edits; with a bound of up to a quarter of a pattern of 60 to 250 characters
---  the search is several times faster than without
---@return integer? distance nil when nothing is near enough
---@return integer? first
---@return integer? last `first - 1` for an empty stretch: every character of the pattern is missing
---
--- Example: `core.locate("a bridge", "Close abridge now", 2)` gives 1, 7, 13.
function core.locate(pattern, text, max) end

--- The texts of a list that are like a query: 1 - distance / length of the
--- longer one, in code points, at least `likeness`. Reads all texts of a fitting
--- length; `core.near` is faster for many queries.
---@param query string
---@param texts string[]
---@param likeness number .01 to 1; lanes are used while it allows no more than 63 edits
---@return integer[] found `{k, distance, k, distance, ...}`, sorted by k
function core.alike(query, texts, likeness) end

--- Texts made ready to be searched again and again. Immutable; takes copies.
--- Texts are sorted by length, and one whose characters are too different is
--- not compared. Source: Ilaria Bartolini, Paolo Ciaccia, Marco Patella, "String
--- matching with metric trees using an approximate distance", SPIRE 2002.
--- Slower, but right, for texts above 65535 characters and for those that use
--- characters beyond the first 126 of the list that are not ASCII (Chinese).
---@param texts string[] fewer than 2^31
---@return parallax.Near
function core.near(texts) end

--- What a text is made of, in a few hundred bytes: for each slot the least
--- value of a hash over all runs of words. Words are runs of letters and digits
--- as c/near/shingle.h says, without regard to case; a text of fewer words is one run.
--- Source: Andrei Broder, "On the resemblance and containment of documents",
--- SEQUENCES 1997.
---@param text string
---@param slots? integer multiple of 32 up to 1024; 128 unless given
---@param words? integer in a run, 1 to 32; 5 unless given
---@return string signature 4 bytes a slot, the same on every machine; all 0xFF for a text without words
function core.minhash(text, slots, words) end

--- Resemblance of two texts by their signatures: the share of equal slots, which
--- estimates the share of their runs of words that are the same.
---@param a string signature
---@param b string signature of as many slots
---@return number # 0 to 1
function core.resemblance(a, b) end

--- A few runs of words of a text, chosen so that two texts which share
--- `words + window - 1` words in a row share one of them.
--- Source: Saul Schleimer, Daniel Wilkerson, Alex Aiken, "Winnowing: local
--- algorithms for document fingerprinting", SIGMOD 2003.
---@param text string
---@param words? integer in a run, 1 to 32; 5 unless given
---@param window? integer runs of which one is kept, 1 to 64; 4 unless given
---@return integer[] # `{hash, first, last, hash, first, last, ...}`, in the order of the text
function core.winnow(text, words, window) end

--- An index of signatures that grows and finds texts which resemble each other.
--- Above `most` texts the oldest goes with each new one; of a bucket the newest
--- 64 texts are looked at. Source: Piotr Indyk, Rajeev Motwani, "Approximate
--- nearest neighbors", STOC 1998; a resemblance r is noticed with
--- 1 - (1 - r^(slots/bands))^bands.
---@param slots? integer of the signatures; 128 unless given
---@param bands? integer `slots / 4` unless given
---@param most? integer texts kept, up to 2^24; 65536 unless given
---@return parallax.Lsh
function core.lsh(slots, bands, most) end

--- Reads an index that `Lsh:save` wrote.
---@param bytes string
---@return parallax.Lsh? lsh nil for bytes that are damaged, cut short, or of another version
---@return string? reason
function core.lsh_load(bytes) end

--- An index of weighted terms that grows and finds texts about the same. Above
--- `most` texts the oldest goes with each new one; of a term the newest 256
--- texts are looked at. Keeps the 48 heaviest terms of a text. Takes 12 MiB, and
--- 800 bytes a text. Source: c/near/termindex.h.
---@param most? integer texts kept, up to 2^24; 65536 unless given
---@return parallax.Termindex
function core.termindex(most) end

--- Reads an index that `Termindex:save` wrote.
---@param bytes string
---@return parallax.Termindex? index nil for bytes that are damaged, cut short, or of another version
---@return string? reason
function core.termindex_load(bytes) end

--- CRC-32 as of zlib, to notice damaged files.
---@param bytes string
---@return integer
function core.crc32(bytes) end

--- Castagnoli's checksum of some bytes, as the rows and files of a corpus carry it.
---@param bytes string
---@return integer
function core.crc32c(bytes) end

--- From now on small blocks of this Lua state come from a pool of their own,
--- which saves a sixth of the time of work with many small tables. The pool is
--- never given back before the process ends: for programs, not for a library.
---@return boolean # false, and no change, where the system refuses the address space
function core.pool() end

--- A decoder of JSON, fast and strict: UTF-8 must be well-formed, surrogates
--- paired. `parallax.json` repairs what this refuses.
---@param big? "float"|"string" what becomes of integers beyond 2^53; "float" unless given
---@return parallax.JsonReader
function core.json_reader(big) end

--- A reader of one JSON object after the other that makes values only of the
--- fields that are asked for: what nobody asks for is checked, and costs no
--- string.
---@param big? "float"|"string" as for `json_reader`
---@return parallax.JsonRecord
function core.json_record(big) end

--- Opens the truth of a corpus: `corpus.db` in a folder. One process writes at
--- a time; see `c/store/store.h`.
---@param dir string
---@param mode? "read"|"write"|"create" "read" unless given
---@param seconds? number to wait for another writer
---@return parallax.Store? store
---@return string? reason
---@return "io"|"limit"|"damaged"? code "limit": another writer, or another format
function core.store(dir, mode, seconds) end

--- Makes a file, or the names in a folder, durable.
---@param path string
---@return boolean? done
---@return string? reason
function core.sync(path) end

--- Collects documents that become one segment of an index. Memory: 5 bytes a
--- token and about 60 a different form.
---@return parallax.SegmentBuilder
function core.segment_builder() end

--- Opens a segment by mapping its file; its blocks are checked when they are
--- first used, which raises where one is damaged.
---@param path string
---@return parallax.Segment? segment
---@return string? reason
function core.segment(path) end

--- Begins a new file of sections, in the form of a segment's.
---@param path string must not exist
---@return parallax.SegmentWriter? writer
---@return string? reason
function core.segment_writer(path) end

--- Opens a file of sections.
---@param path string
---@return parallax.SegmentFile? file
---@return string? reason
function core.segment_file(path) end

--- What tells that two ids, or two texts, may be the same.
---@param text string
---@return integer hash
function core.text_hash(text) end

--- Whether a text as a whole fits a pattern of * (any characters) and ? (one).
---@param pattern string
---@param text string
---@return boolean
---
--- Example: `core.wildcard("nor*", "norpress")` gives true.
function core.wildcard(pattern, text) end

--- A table from hashes to numbers of documents, 16 bytes each.
---@return parallax.Known
function core.known() end

--- Starts a program as a worker: frames go to its standard input and come from
--- its standard output, each behind eight bytes of length, little-endian.
---@param words string[] the program and its arguments, 32 at most
---@return parallax.Process? process
---@return string? reason
function core.process(words) end

--- Sends to and receives from processes what can be, waiting for one that can.
---@param processes parallax.Process[] 32 at most
---@param seconds number to wait at most
function core.poll(processes, seconds) end

--- How many processors there are.
---@return integer
function core.processors() end

---@class parallax.HtmlPage
---@field text string paragraphs, headings and list items, a blank line between two
---@field headings integer[] `{first, last, first, last, ...}` in `text`, sorted
---@field facts string[] `{name, value, name, value, ...}` in the order of the page: "title", "h1", "lang",
---  "canonical", "author", "time", "meta:NAME", "item:NAME", "script" (JSON-LD as it stands)
---@field dropped integer tags left out because they were nested too deep, or too many

---@class parallax.Model trained tables; `#model` is the number of parts of speech it knows
---@operator len: integer
local Model = {}

--- A checksum of its file, by which one model is told from another.
---@return integer
function Model:sum() end

--- A letter for each part of speech that the model knows, for `tags:paint`.
--- Raises when one is no string of one byte.
---@param of table<string, string> letters of "VERB VBN", or else of "VBN", or else of "VERB"
---@return string
function Model:letters(of) end

---@class parallax.Tags
---@operator len: integer number of tokens
local Tags = {}

--- The part of speech of a token. Raises unless 1 <= k <= #tags.
---@param k integer
---@return string upos after Universal Dependencies: "NOUN"
---@return string xpos after the Penn Treebank: "NNS"
function Tags:at(k) end

--- The dictionary form of a token: "be" of "was"; in small letters unless it is
--- a name. Raises unless 1 <= k <= #tags.
---@param k integer
---@return string
function Tags:lemma(k) end

--- The name that begins at a token. Raises unless 1 <= k <= #tags.
---@param k integer
---@return "PER"|"ORG"|"LOC"|"MISC"? type nil when none begins there
---@return integer? last the token it ends with
---@return number? score 0 to 1: how far the least sure label in it was ahead of the next
function Tags:name(k) end

--- All that was found, three bytes a token: see `core.tags`.
---@return string
function Tags:bytes() end

--- All names in order: first and last token, type, and score as `tags:name` gives it, of each in turn.
---@return (integer|string|number)[] # `{ k, last, type, score, ... }`
function Tags:names() end

--- A class string with the letters of parts of speech painted over it.
---@param letters string by `model:letters` of the model that found the tags
---@param classes string one byte a token
---@return string
---
--- Example: `tags:paint(model:letters { VERB = "v" }, ("."):rep(#tags))`
function Tags:paint(letters, classes) end

---@class parallax.Tokens
---@operator len: integer number of tokens
local Tokens = {}

--- Where a token is and what it is. Raises unless 1 <= k <= #tokens.
---@param k integer
---@return integer first
---@return integer last
---@return "word"|"number"|"punct"|"symbol"|"url"|"email"|"tag" kind a tag is #x or @x
function Tokens:at(k) end

--- The bytes that tokens i to j cover. Raises unless 1 <= i <= j <= #tokens.
---@param i integer
---@param j integer
---@return integer first
---@return integer last
function Tokens:span(i, j) end

--- The token that covers a byte, else the first that starts after it.
---@param byte integer at least 1
---@return integer? k nil where none is left
function Tokens:find(byte) end

--- A token as `core.fold` gives it, or several with a blank between each and
--- the next. Raises unless 1 <= k <= j <= #tokens.
---@param k integer
---@param j? integer the last of several
---@return string
function Tokens:folded(k, j) end

--- All tokens as `folded` gives them, in one list: for what looks at most of
--- them.
---@return string[]
function Tokens:words() end

--- Where the word of a token stands: the tokens that `folded` gives the same for,
--- in order. Raises unless 1 <= k <= #tokens.
---@param k integer
---@return integer[] # k among them
---
--- Example: `core.tokens("Rain, rain"):repeats(1)` gives { 1, 3 }.
function Tokens:repeats(k) end

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

--- The tokens of the sentence that token k begins in, or of another span.
--- Raises unless 1 <= k <= #tokens.
---@param spans parallax.Spans
---@param k integer
---@return integer? i first token wholly or partly inside; nil where no span covers the first byte of token k
---@return integer? j
function Tokens:within(spans, k) end

--- One byte a token, so that LPeg patterns run over tokens: the value of the
--- folded token in the map, else the letter of its kind, else ".".
---@param wordmap parallax.Wordmap?
---@param kinds? table<string, string> kind to letter
---@return string # as long as there are tokens
---
--- Example: `core.tokens("I paid 5."):classes(core.wordmap { I = "P" }, { number = "N", punct = "!" })` gives "P.N!".
function Tokens:classes(wordmap, kinds) end

---@class parallax.Wordnet a compiled WordNet; closed by `<close>` or the collector
---@operator len: integer number of words
local Wordnet = {}

--- Base forms of a folded word: itself, those of an irregular form, and what is
--- left without an inflection.
---@param word string
---@param pos? "noun"|"verb"|"adj"|"adv" any, unless given
---@return string[] flat `{base, pos, base, pos, ...}`; empty for an unknown word
function Wordnet:bases(word, pos) end

--- Every related pair of a list of folded words.
---@param words string[]
---@param pos? "noun"|"verb"|"adj"|"adv" what all of them are; any, unless given
---@return any[] flat `{i, j, kind, strength, ...}` with i < j, sorted: kind is "inflection", "synonym",
---  "derivation", "hypernym", "hyponym", "cause" or "antonym", what word j is to word i; strength 0 to 1
function Wordnet:related(words, pos) end

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

---@class parallax.Column
---@operator len: integer number of tokens
local Column = {}

--- The value of a token. Raises unless 1 <= k <= #column.
---@param k integer
---@return string
function Column:at(k) end

---@return integer # number of distinct values
function Column:distinct() end

--- Repaints a class string: a token whose folded value is in the map takes the
--- letter there. Each distinct value is looked up once.
---@param wordmap parallax.Wordmap
---@param classes string one byte a token
---@return string
function Column:paint(wordmap, classes) end

---@class parallax.Regex
---@operator len: integer steps of the program
local Regex = {}

--- Whether the whole value matches.
---@param value string
---@return boolean
function Regex:matches(value) end

--- What the expression stands for when it is plain characters, in small letters
--- under the flag c and without marks under d.
---@return string? # nil when it is more than that
function Regex:literal() end

---@class parallax.Cql
---@operator len: integer number of instructions
local Cql = {}

--- The leftmost matches, of these the longest, none overlapping another. Time
--- grows with tokens times instructions.
--- Source: Ken Thompson (see `core.regex`); captures after Rob Pike's `sam`, in
--- Russ Cox, "Regular Expression Matching: the Virtual Machine Approach" (2009).
---@param n integer number of tokens
---@param columns parallax.Column[] by attribute, `n` values each
---@param regions parallax.Spans[] by kind, of tokens
---@return integer[] matches `{i, j, from, to, ..., i, j, ...}`: tokens, then those of each capture, 0 and 0 for none
function Cql:find(n, columns, regions) end
---@class parallax.Words segments of a text, one behind the other without a gap
---@operator len: integer number of segments
local Words = {}

--- Raises unless 1 <= k <= #words.
---@param k integer
---@return integer first
---@return integer last
function Words:at(k) end

--- The segment that covers a byte.
---@param byte integer at least 1
---@return integer? k nil past the end
function Words:find(byte) end

--- Iterates over the segments, which is faster than `at`.
---@return fun(): integer?, integer? next first and last byte
function Words:each() end

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

---@class parallax.Vocabulary
---@operator len: integer number of distinct words
local Vocabulary = {}

---@class parallax.Reading a text as a vocabulary has it; words that were added later are unknown in it

--- Adds a set of letters for class strings. Words are folded.
---@param pairs { [1]: string, [2]: string[] }[] a letter and its words; the later counts
---@return integer number of the set, for `classes`
function Vocabulary:letters(pairs) end

--- Adds a list of phrases, split as texts are, with these abbreviations. One
--- without a token raises; one that repeats an earlier one never shows.
---@param list string[]
---@param abbreviations? parallax.Wordmap words that end in a full stop
---@return integer number of the list, in what `find` gives
function Vocabulary:phrases(list, abbreviations) end

--- Looks the tokens of a text up.
---@param tokens parallax.Tokens
---@return parallax.Reading # independent of the tokens
function Vocabulary:read(tokens) end

--- The tokens that were read, folded: as `Tokens:words` has them. Raises where
--- they are too many at once.
---@param reading parallax.Reading
---@param tokens parallax.Tokens
---@param i integer the first token, and
---@param j integer the last, as far as there are tokens
---@return string ...
function Vocabulary:words(reading, tokens, i, j) end

--- Repaints a class string: a token whose word has a letter in a set gets it.
---@param reading parallax.Reading
---@param number integer of the set
---@param classes string one byte a token
---@return string
function Vocabulary:classes(reading, number, classes) end

--- Finds the phrases of all lists in one pass, each list's as if it were alone.
---@param reading parallax.Reading
---@return integer[][] found by number of the list: as `Matcher:find` gives them, leftmost-longest
function Vocabulary:find(reading) end

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

---@class parallax.Near
---@operator len: integer number of texts
local Near = {}

--- As `core.alike`.
---@param query string
---@param likeness number .01 to 1
---@return integer[] found `{k, distance, k, distance, ...}`, sorted by k
function Near:find(query, likeness) end

---@class parallax.Lsh
---@operator len: integer number of texts kept
local Lsh = {}

--- Adds a text.
---@param signature string of as many slots as the index has
---@return integer number of the text, from 1
function Lsh:add(signature) end

--- Texts that share a band with this one and resemble it.
---@param signature string
---@param resemblance number 0 to 1
---@return (integer|number)[] # `{number, resemblance, number, resemblance, ...}`, sorted by number
function Lsh:find(signature, resemblance) end

--- The index as bytes for a file.
---@return string
function Lsh:save() end

---@class parallax.Termindex
---@operator len: integer number of texts kept
local Termindex = {}

--- Counts in how many texts terms stand. Weights of texts added later rest on
--- it, so count a batch before adding it.
---@param terms string[] of one text, each once
function Termindex:count(terms) end

--- Adds a text.
---@param terms string[] each once
---@param weights number[] how much each says in this text: its inverse document frequency is multiplied in
---@param common number[] share of texts at large that have the term, 0 to 1
---@param day? integer number of the day, for `days` of find
---@return integer number of the text, from 1
function Termindex:add(terms, weights, common, day) end

--- Texts added before one that share at least two terms with it, the nearest first.
---@param number integer of a text
---@param cosine number at least this, above 0
---@param most integer at most so many
---@param days integer no further apart where both have a day
---@return (integer|number)[] # `{number, cosine, number, cosine, ...}`
function Termindex:find(number, cosine, most, days) end

--- The index as bytes for a file.
---@return string
function Termindex:save() end

---@class parallax.Stemmer
local Stemmer = {}

--- The stem of a folded word. Words above 64 bytes come back as they are.
---@param word string
---@return string
function Stemmer:stem(word) end

---@class parallax.JsonReader
local JsonReader = {}

--- Reads the one value in some bytes of a text.
---@param text string
---@param first? integer
---@param last? integer
---@return any? value null is `parallax.json.null`
---@return string? reason
---@return integer? byte where in the text
function JsonReader:decode(text, first, last) end

---@class parallax.JsonRecord
local JsonRecord = {}

--- Takes the object in some bytes of a text, in place of the one before. All
--- of it is checked.
---@param text string
---@param first? integer
---@param last? integer
---@return true? done
---@return string? reason
---@return integer? byte where in the text
function JsonRecord:read(text, first, last) end

--- Takes the object in one line of a text, in place of the one before.
---@param text string
---@param at integer where the line begins
---@return integer behind where the next line begins
---@return boolean? taken false where the line is blank, nil where it is no JSON object
---@return string? reason
---@return integer? byte where in the text
function JsonRecord:line(text, at) end

--- The value of a field, the last one of that name.
---@param name string
---@return any? value null is `parallax.json.null`; nil where there is no such field
function JsonRecord:get(name) end

--- The names of the fields, as they stand.
---@return string[]
function JsonRecord:names() end

--- A checksum of all names and contents in their order: CRC32C over the length
--- of each in 8 bytes, then its bytes. A value that is no string counts as it
--- stands.
---@return integer
function JsonRecord:sum() end

---@class parallax.Store
local Store = {}

--- Begins a transaction; one that is open goes on.
---@return boolean? done
---@return string? reason
---@return string? code
function Store:begin() end

--- Makes all changes since `begin` durable, or none.
---@return boolean? done
---@return string? reason
---@return string? code
function Store:commit() end

--- Takes all changes since `begin` back.
---@return boolean? done
---@return string? reason
---@return string? code
function Store:rollback() end

--- Adds a document.
---@param document { id: string, text: string, source?: string, title?: string, date?: string, byline?: string, url?: string, lang?: string }
---@return integer? no one more than the last
---@return string? reason
---@return string? code
function Store:add(document) end

--- A document by its number, its checksums found right.
---@param no integer
---@return table? document `no` and `size` among its fields
---@return string? reason
---@return string? code "limit" when there is none, "damaged"
function Store:get(no) end

--- The same without its text, which is not read.
---@param no integer
---@return table? about
---@return string? reason
---@return string? code
function Store:about(no) end

--- Number of the last document, 0 when there is none.
---@return integer? no
---@return string? reason
---@return string? code
function Store:last() end

--- A number that grows when another connection has written.
---@return integer
function Store:version() end

--- The files of the index, by first document.
---@return table[]? rows `file`, `layer`, `base`, `made_by`, `first`, `last`, `docs`, `tokens`
---@return string? reason
---@return string? code
function Store:segments() end

--- Lists a file of the index.
---@param row table as `segments` gives it
---@return boolean? done
---@return string? reason
---@return string? code
function Store:add_segment(row) end

--- Takes a file off the list.
---@param file string
---@return boolean? done
---@return string? reason
---@return string? code
function Store:drop_segment(file) end

--- Takes all files off the list.
---@return boolean? done
---@return string? reason
---@return string? code
function Store:clear_segments() end

--- Human annotations of a document.
---@param doc integer
---@param layer? string
---@return { no: integer, layer: string, first: integer, last: integer, data: string }[]? notes
---@return string? reason
---@return string? code
function Store:notes(doc, layer) end

--- Adds an annotation.
---@param doc integer
---@param layer string
---@param first integer
---@param last integer
---@param data string
---@return integer? no
---@return string? reason
---@return string? code
function Store:add_note(doc, layer, first, last, data) end

--- Removes the annotations of a document in a layer.
---@param doc integer
---@param layer string
---@return boolean? done
---@return string? reason
---@return string? code
function Store:drop_notes(doc, layer) end

--- Whether the database is whole and no row is missing. Rows are checked by
--- reading each.
---@return boolean? done
---@return string? reason
---@return string? code
function Store:check() end

--- Copies the database as it is into a new file.
---@param path string
---@return boolean? done
---@return string? reason
---@return string? code
function Store:backup(path) end

--- Whether new texts are compressed; they are unless told otherwise.
---@param flag boolean
function Store:pack(flag) end

--- Closes it, without what is not committed. Harmless the second time.
---@return boolean? done
---@return string? reason
---@return string? code
function Store:close() end

---@class parallax.SegmentBuilder
local SegmentBuilder = {}

--- Adds a document.
---@param tokens parallax.Tokens
---@param sentences parallax.Spans? of these tokens
---@param no integer its number in the store
---@param id string
---@param source string "" when not known
---@param date integer such as 20250509, or 0
---@return boolean added false when the segment is full
function SegmentBuilder:add(tokens, sentences, no, id, source, date) end

--- What it holds.
---@return integer docs
---@return integer tokens
---@return integer bytes of text
function SegmentBuilder:counts() end

--- Writes the segment and syncs it.
---@param path string must not exist
---@return boolean? done
---@return string? reason
function SegmentBuilder:write(path) end

---@class parallax.Segment documents d, tokens and words are numbered from 1
local Segment = {}

--- How much it holds.
---@return integer docs
---@return integer tokens
---@return integer words
---@return integer forms
function Segment:counts() end

--- What is known of a document.
---@param d integer
---@return integer no number in the store
---@return integer first token
---@return integer last token; first - 1 without any
---@return integer date such as 20250509
---@return string source
---@return integer size of its text in bytes
function Segment:doc(d) end

--- Whether the file is sound, as far as its checksums tell; what has been
--- checked is not checked again.
---@param whole? boolean the column and the postings too, of which a search checks what it reads
---@return boolean
function Segment:touch(whole) end

--- The document that has a token.
---@param token integer
---@return integer d
function Segment:doc_of(token) end

--- The document with a number of the store.
---@param no integer
---@return integer? d
function Segment:find_doc(no) end

--- Numbers in the store of the documents whose id has a hash.
---@param hash integer of `core.text_hash`
---@return integer[]
function Segment:ids(hash) end

--- A word by its folded form.
---@param folded string
---@return integer? word
function Segment:find_word(folded) end

--- A word and how often it stands.
---@param word integer
---@return string folded
---@return integer tokens
function Segment:word(word) end

--- How a word is written, the most frequent form first.
---@param word integer
---@return string[]
function Segment:forms(word) end

--- The kind of token a word mostly is.
---@param word integer
---@return string kind as `Tokens:at` has it
function Segment:kind(word) end

--- Words that fit a pattern of * and ?.
---@param pattern string folded
---@return integer[]
function Segment:words(pattern) end

--- Finds slots that follow one another within a document. A slot is a list of
--- words; with `form` it is only what is written so; an empty one is any token;
--- one with `none` fits nothing.
---@param slots table[] 1 to 32, one of them naming a word
---@param most? integer so many of the first matches; all unless given
---@return parallax.Matches
function Segment:phrase(slots, most) end

--- Documents by source and date.
---@param sources? table<string, true> any unless given
---@param from? integer
---@param to? integer
---@return parallax.Docset
function Segment:select(sources, from, to) end

--- Names of the sources, by number; "" is unknown.
---@return string[]
function Segment:sources() end

--- Counts by source or date.
---@param by "source"|"day"|"month"|"year"
---@param docs parallax.Docset
---@param matches? parallax.Matches
---@return integer[] numbers `{key, documents, tokens, in docs, matches, ...}`; a key is a number of a source, or a date
function Segment:tally(by, docs, matches) end

--- Matches with the words around them, within their document.
---@param matches parallax.Matches of this segment
---@param k integer the first of them
---@param most integer how many, 1 to 4096; fewer where the matches end
---@param left integer tokens before, at most 1000
---@param right integer tokens behind
---@return (integer|string)[] lines `{d, first, last, before, hit, after, ...}`, first and last in bytes of the text
function Segment:lines(matches, k, most, left, right) end

--- First and last byte of each token of a document.
---@param d integer
---@return integer[] numbers `{first, last, first, last, ...}`
function Segment:bytes(d) end

--- The bytes that tokens stand in.
---@param first integer
---@param last integer of the same document
---@return integer first
---@return integer last
function Segment:span(first, last) end

--- The tokens of the sentence that a token is in; of its document where no
--- sentences were given.
---@param token integer
---@return integer first
---@return integer last
function Segment:sentence(token) end

--- How often each word stands in some documents, or in all.
---@param docs? parallax.Docset
---@return integer[] numbers `{word, tokens, word, tokens, ...}`
function Segment:frequencies(docs) end

--- Number of damaged blocks; reads the whole file.
---@return integer
function Segment:verify() end

--- How many tokens of the column have a form, for measuring.
---@param form integer
---@return integer
function Segment:scan(form) end

--- Gives the file back. Harmless the second time.
function Segment:close() end

---@class parallax.Matches places in a segment, sorted
---@operator len: integer
local Matches = {}

--- The tokens of a place.
---@param k integer
---@return integer first
---@return integer last
function Matches:at(k) end

--- The documents that have one.
---@return parallax.Docset
function Matches:docs() end

--- How many there are in each document that has one.
---@return integer[] numbers `{d, matches, d, matches, ...}`
function Matches:by_doc() end

--- Keeps only those in some documents.
---@param docs parallax.Docset
function Matches:keep(docs) end

--- From each place to the nearest of others in its document.
---@param other parallax.Matches
---@param most integer tokens between
---@param ordered? boolean the other stands behind
---@return parallax.Matches
function Matches:near(other, most, ordered) end

--- Places in either list.
---@param other parallax.Matches
---@return parallax.Matches
function Matches:join(other) end

--- Words near the places, each token once; the places themselves are left out.
---@param left integer tokens before
---@param right integer tokens behind
---@param in_sentence? boolean
---@return integer[] numbers `{word, tokens, word, tokens, ...}`
function Matches:collocates(left, right, in_sentence) end

---@class parallax.Docset documents of a segment
---@operator len: integer
local Docset = {}

--- Whether a document is in it.
---@param d integer
---@return boolean
function Docset:has(d) end

--- Puts a document in.
---@param d integer
function Docset:put(d) end

--- The documents, ascending.
---@return integer[]
function Docset:list() end

--- Those in both.
---@param other parallax.Docset
---@return parallax.Docset
function Docset:both(other) end

--- Those in either.
---@param other parallax.Docset
---@return parallax.Docset
function Docset:either(other) end

--- Those that are not in the other.
---@param other parallax.Docset
---@return parallax.Docset
function Docset:without(other) end

---@class parallax.SegmentWriter
local SegmentWriter = {}

--- Writes a section.
---@param tag string four bytes
---@param bytes string
---@return boolean? done
---@return string? reason
function SegmentWriter:section(tag, bytes) end

--- Completes the file and syncs it.
---@return boolean? done
---@return string? reason
function SegmentWriter:finish() end

---@class parallax.SegmentFile
local SegmentFile = {}

--- A section or a part of it, its checksums found right.
---@param tag string
---@param at? integer from 0
---@param length? integer
---@return string? bytes
---@return string? reason
function SegmentFile:section(tag, at, length) end

--- Number of damaged blocks; reads the whole file.
---@return integer
function SegmentFile:verify() end

--- Gives the file back.
function SegmentFile:close() end

---@class parallax.Known
local Known = {}

--- Adds a document under a hash.
---@param hash integer
---@param no integer
function Known:add(hash, no) end

--- Adds the documents of a segment.
---@param segment parallax.Segment
---@param what "id"|"text"
function Known:load(segment, what) end

--- Documents that may have a hash.
---@param hash integer
---@return integer ...
function Known:find(hash) end

---@class parallax.Process
local Process = {}

--- Queues a frame.
---@param bytes string
function Process:send(bytes) end

--- The next whole frame that has come.
---@return string? bytes
---@return "end"? gone none will come
function Process:take() end

--- Its number in the system.
---@return integer
function Process:pid() end

--- Ends it and waits for it.
---@return integer status 128 and the signal where one ended it
function Process:close() end

return core
