-- The words by which English-language news marks what is not the story: dates,
-- bylines, credits, pointers elsewhere. Compared without regard to case.
return {
  meta = {
    source = "written for Parallax",
    license = "MIT",
    note = "forms seen on news pages and wires; 'by' and 'photo' count only where a line begins with them",
  },

  months = {
    { "January", "Jan" }, { "February", "Feb" }, { "March", "Mar" }, { "April", "Apr" }, { "May" },
    { "June", "Jun" }, { "July", "Jul" }, { "August", "Aug" }, { "September", "Sept", "Sep" },
    { "October", "Oct" }, { "November", "Nov" }, { "December", "Dec" },
  },
  weekdays = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tues", "Tue", "Wed",
    "Thurs", "Thur", "Thu", "Fri", "Sat", "Sun",
  },
  -- Names of time zones. IST, for India, Ireland and Israel, stands for no one offset.
  zones = {
    EST = "-05:00", EDT = "-04:00", CST = "-06:00", CDT = "-05:00", MST = "-07:00", MDT = "-06:00", PST = "-08:00",
    PDT = "-07:00", BST = "+01:00", WEST = "+01:00", CET = "+01:00", CEST = "+02:00", EET = "+02:00", EEST = "+03:00",
    MSK = "+03:00", EAT = "+03:00", PKT = "+05:00", SGT = "+08:00", HKT = "+08:00", JST = "+09:00", KST = "+09:00",
    AEST = "+10:00", AEDT = "+11:00", NZST = "+12:00", NZDT = "+13:00", IST = "",
  },

  -- A line that begins so and goes on with names.
  by = { "By", "Words by", "Written by", "Story by" },
  -- What may follow a name in a byline, after a comma or "in".
  desk = {
    "reporter", "correspondent", "editor", "writer", "staff", "desk", "newsroom", "bureau", "columnist", "analyst",
    "agency", "agencies", "contributor", "journalist", "chief",
  },

  -- Labels before a colon, or before a name.
  date_labels = {
    "date", "published", "published on", "posted", "posted on", "first published", "issued", "publication date",
  },
  source_labels = { "source", "sources", "via", "original source" },
  updated = {
    "updated", "last updated", "updated on", "updated at", "update", "last modified", "modified", "last update",
    "corrected",
  },
  photo = {
    "photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images", "photo credit",
    "image credit",
    "picture credit", "photo illustration", "file photo", "photography", "video", "illustration", "graphic", "graphics",
    "infographic",
  },
  captions = { "caption", "pictured", "file picture", "above", "in this photo", "in this image" },
  contributors = {
    "reporting by", "additional reporting by", "additional reporting", "writing by", "editing by", "edited by",
    "compiled by", "translated by", "translation by", "with reporting by", "with additional reporting by",
    "research by", "produced by", "with files from", "additional writing by", "with contributions from",
    "with inputs from",
    "with agencies", "reporting and writing by", "graphics by",
  },
  -- Ends of a sentence about a name before it.
  contributed = {
    "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
    "contributed to the report", "contributed research", "also contributed",
  },
  related = {
    "read more", "read also", "also read", "see also", "related", "related articles", "related stories", "more on this",
    "more on this story", "watch", "listen", "don't miss", "recommended", "you may also like", "on the same subject",
    "most read", "in case you missed it", "read next", "more from", "further reading",
  },
  tag_labels = { "tags", "tag", "topics", "keywords", "filed under", "section", "category" },
  copyright = { "copyright" }, -- before a year or a sign
  reserved = { "all rights reserved", "any reproduction forbidden", "reproduction prohibited" },
  advertisement = {
    "advertisement", "advertising", "sponsored", "sponsored content", "story continues below advertisement",
    "article continues below", "story continues below", "article continues after advertisement", "scroll to continue",
    "sign up for our newsletter", "subscribe to our newsletter", "subscribe now", "click here to subscribe",
    "share this article", "share", "comments",
  },
  -- Invitations to readers, at the end of an article.
  invitations = {
    "do you have a story", "do you have a tip", "got a story", "got a tip", "contact us", "email us",
    "call our newsdesk",
    "ring our newsdesk", "follow us on", "join our", "write to us", "sign up", "support our",
  },
  -- Capitals that begin a sentence, with a dash after them, and are no place.
  no_places = {
    "NATO", "OPEC", "UNICEF", "UNESCO", "OSCE", "NASA", "FIFA", "UEFA", "EXCLUSIVE", "BREAKING", "UPDATE", "LIVE",
    "WATCH",
    "READ", "LISTEN", "OPINION", "ANALYSIS", "COMMENT", "INTERVIEW", "EXPLAINER", "VIDEO", "PHOTOS", "CORRECTION",
  },
  -- Words of the names of outlets: a first line of capitals with one is a masthead.
  outlet_words = {
    "daily", "times", "post", "news", "herald", "gazette", "tribune", "chronicle", "journal", "telegraph", "mail",
    "express",
    "observer", "guardian", "independent", "star", "sun", "mirror", "standard", "courier", "sentinel", "echo", "press",
    "agency", "weekly", "review", "today", "wire", "broadcasting",
  },
  -- Before a headline on the wires, with a number or a colon.
  slugs = { "update", "correction", "corrected", "refile", "breaking", "exclusive", "rpt", "wrapup", "recap", "live" },
}
