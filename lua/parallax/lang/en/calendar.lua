-- Capitalised words of the calendar, which are never names by themselves, and
-- feasts, wars and eras that are names of things.
return {
  meta = {
    source = "written for Parallax",
    license = "MIT",
    note = "'may', 'march', 'august' count as months only when capitalised",
  },

  months = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.",
    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
  },
  days = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mondays", "Tuesdays",
    "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays", "Mon.", "Tue.", "Tues.", "Wed.", "Thu.", "Thurs.",
    "Fri.", "Sat.", "Sun.", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat",
  },
  clock = {
    "GMT", "UTC", "EST", "EDT", "PST", "PDT", "CST", "CDT", "CET", "CEST", "BST", "MSK", "AM", "PM", "A.M.", "P.M.",
    "BC", "AD", "BCE", "CE", "B.C.", "A.D.",
  },
  -- One thing under several names, the first the usual one.
  wars = {
    { name = "World War I", also = { "World War One", "First World War", "Great War", "WWI", "WW1" } },
    { name = "World War II", also = { "World War Two", "Second World War", "WWII", "WW2" } },
    { name = "World War III", also = { "World War Three", "Third World War" } },
  },
  events = {
    "Cold War", "Gulf War", "Vietnam War", "Korean War", "Iraq War", "Civil War", "American Civil War",
    "Great Patriotic War", "Holocaust", "Great Depression", "Arab Spring", "Industrial Revolution",
    "French Revolution", "October Revolution", "Renaissance", "Reformation", "Enlightenment", "Middle Ages",
    "Victory Day", "Christmas", "Easter", "Thanksgiving", "Halloween", "Ramadan", "Hanukkah", "Passover",
    "Yom Kippur", "Diwali", "Independence Day", "Labor Day", "Memorial Day", "Veterans Day", "New Year",
    "New Year's Eve", "New Year's Day", "Valentine's Day", "Bastille Day", "Olympics", "Olympic Games",
    "Winter Olympics", "Summer Olympics", "World Cup", "Super Bowl", "World Series", "Brexit", "Covid-19",
    "COVID-19", "Nobel Prize", "Nobel Peace Prize", "Pulitzer Prize", "Academy Award", "Academy Awards", "Oscars",
    "Oscar",
    "Emmy", "Grammy", "Grammy Awards", "Eurovision", "Bible", "Koran", "Quran", "Torah", "Constitution",
  },
  -- The last word of a name of a thing or event: "Treaty of Versailles" by its first.
  event_heads = {
    "war", "wars", "treaty", "accord", "accords", "agreement", "pact", "convention", "protocol", "act", "bill",
    "law", "amendment", "declaration", "charter", "summit", "conference", "games", "cup", "championship",
    "championships", "award", "awards", "prize", "medal", "festival", "olympics", "revolution", "uprising", "plan",
    "doctrine", "plot", "day", "tour", "grand prix", "project", "program", "programme", "operation", "initiative",
    "deal", "memorandum", "crisis", "offensive", "massacre", "siege", "battle", "storm", "hurricane", "typhoon",
    "bible", "code", "constitution",
  },
}
