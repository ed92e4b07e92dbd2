-- Single-byte encodings that news pages still declare, besides those of the C
-- core: what the bytes 128 to 255 stand for, 32 to a line. A byte that has no
-- letter, or a control character, is U+FFFD.
local M = {}

M.letters = {
  ["windows-1250"] = {
    "€�‚�„…†‡�‰Š‹ŚŤŽŹ�‘’“”•–—�™š›śťžź",
    "\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż",
    "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß",
    "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
  },
  ["windows-1251"] = {
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—�™љ›њќћџ",
    "\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї",
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
  },
  ["windows-1253"] = {
    "€�‚ƒ„…†‡�‰�‹�����‘’“”•–—�™�›����",
    "\u{A0}΅Ά£¤¥¦§¨©�«¬\u{AD}®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ",
    "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ�ΣΤΥΦΧΨΩΪΫάέήί",
    "ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ�",
  },
  ["windows-1254"] = {
    "€�‚ƒ„…†‡ˆ‰Š‹Œ����‘’“”•–—˜™š›œ��Ÿ",
    "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿",
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß",
    "àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ",
  },
  ["windows-1257"] = {
    "€�‚�„…†‡�‰�‹�¨ˇ¸�‘’“”•–—�™�›�¯˛�",
    "\u{A0}�¢£¤�¦§Ø©Ŗ«¬\u{AD}®Æ°±²³´µ¶·ø¹ŗ»¼½¾æ",
    "ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß",
    "ąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙",
  },
  ["iso-8859-2"] = {
    "��������������������������������",
    "\u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žż",
    "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß",
    "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
  },
  ["iso-8859-5"] = {
    "��������������������������������",
    "\u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏАБВГДЕЖЗИЙКЛМНОП",
    "РСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп",
    "рстуфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ",
  },
  ["iso-8859-7"] = {
    "��������������������������������",
    "\u{A0}‘’£€₯¦§¨©ͺ«¬\u{AD}�―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏ",
    "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ�ΣΤΥΦΧΨΩΪΫάέήί",
    "ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ�",
  },
  ["iso-8859-15"] = {
    "��������������������������������",
    "\u{A0}¡¢£€¥Š§š©ª«¬\u{AD}®¯°±²³Žµ¶·ž¹º»ŒœŸ¿",
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß",
    "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
  },
  ["koi8-r"] = {
    "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷",
    "═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©",
    "юабцдефгхийклмнопярстужвьызшэщчъ",
    "ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ",
  },
  ["koi8-u"] = {
    "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷",
    "═║╒ёє╔ії╗╘╙╚╛ґ╝╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪Ґ╬©",
    "юабцдефгхийклмнопярстужвьызшэщчъ",
    "ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ",
  },
  ["macintosh"] = {
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü",
    "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø",
    "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ",
    "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
  },
}

-- Other names that files give to encodings we can read; the names on the
-- right are ours. ISO 8859-1 and ASCII are read as browsers do.
M.aliases = {
  ["ansi"] = "windows-1252",
  ["ascii"] = "windows-1252",
  ["cp1250"] = "windows-1250",
  ["cp1251"] = "windows-1251",
  ["cp1252"] = "windows-1252",
  ["cp1253"] = "windows-1253",
  ["cp1254"] = "windows-1254",
  ["cp1257"] = "windows-1257",
  ["iso-8859-1"] = "windows-1252",
  ["iso-8859-9"] = "windows-1254",
  ["iso8859-1"] = "windows-1252",
  ["iso8859-15"] = "iso-8859-15",
  ["iso8859-2"] = "iso-8859-2",
  ["iso8859-5"] = "iso-8859-5",
  ["iso8859-7"] = "iso-8859-7",
  ["iso_8859-1"] = "windows-1252",
  ["koi8"] = "koi8-r",
  ["koi8r"] = "koi8-r",
  ["koi8u"] = "koi8-u",
  ["l1"] = "windows-1252",
  ["latin-1"] = "windows-1252",
  ["latin1"] = "windows-1252",
  ["latin2"] = "iso-8859-2",
  ["latin5"] = "windows-1254",
  ["latin9"] = "iso-8859-15",
  ["unicode-1-1-utf-8"] = "utf-8",
  ["us-ascii"] = "windows-1252",
  ["utf-16"] = "utf-16le",
  ["utf16"] = "utf-16le",
  ["utf8"] = "utf-8",
  ["win-1251"] = "windows-1251",
  ["x-cp1252"] = "windows-1252",
  ["x-mac-roman"] = "macintosh",
}

local tables = {}

local function table_of(name)
  if tables[name] then return tables[name] end
  local map, byte = {}, 128
  for _, c in utf8.codes(table.concat(M.letters[name])) do
    map[string.char(byte)] = utf8.char(c)
    byte = byte + 1
  end
  tables[name] = map
  return map
end

--- Decodes a single-byte encoding of the list above.
---@param bytes string
---@param name string a key of `charset.letters`
---@return string text UTF-8; NUL and bytes without a letter are U+FFFD
---@return integer replaced the number of these
function M.decode(bytes, name)
  local text = bytes:gsub("[\128-\255]", table_of(name)):gsub("%z", "\u{FFFD}")
  local _, replaced = text:gsub("\u{FFFD}", "")
  return text, replaced
end

--- Our name for a declared encoding.
---@param declared string in any case
---@return string? name nil for an encoding we cannot read
function M.name(declared)
  local name = declared:lower():match "^%s*(.-)%s*$"
  name = M.aliases[name] or name
  if M.letters[name] then return name end
  local core_reads = name == "utf-8" or name == "windows-1252" or name == "utf-16le" or name == "utf-16be"
  return core_reads and name or nil
end

return M
