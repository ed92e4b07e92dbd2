-- What is said where it is no clause after a verb: nouns that report, phrases, courts and
-- documents, things called something, marks without a cue, headlines. Sentences are made
-- from templates, so that each holds with every speaker, noun and content.
local document = require "parallax.document"
local sentences = require "spec.sentences"

local slots = {
  who = { "Mara Tollin", "the union", "the harbour board", "the chairman, Joren Halk,", "Joren Halk, the chairman,",
    "residents of the lower town", "Transport Minister Ada Verne", "a spokesman for the yard",
    "the head of the port authority, Lene Orrick,", "Governor Hesk", "the Federation of Growers",
    "three members of the council", "Mr Orrick, 61,", "fishermen" },
  endwho = { "Mara Tollin", "the union", "the harbour board", "the chairman, Joren Halk", "Joren Halk, the chairman",
    "residents of the lower town", "Transport Minister Ada Verne", "a spokesman for the yard",
    "the head of the port authority, Lene Orrick", "Governor Hesk", "the Federation of Growers", "fishermen" },
  mid = { "Mara Tollin", "the union", "the harbour board", "residents of the lower town",
    "Transport Minister Ada Verne", "Governor Hesk", "the Federation of Growers", "three members of the council",
    "fishermen", "the chairman" },
  owner = { "Tollin", "the union", "the minister", "Joren Halk", "the harbour board", "Nolby", "the yard" },
  clause = { "the bridge was safe", "prices would fall by a fifth within a year", "there had been no warning",
    "it had lost 40 boats", "nobody would be turned away", "umbrellas would be banned",
    "Mirov had signed the lease in 2019", "the tunnel leaked", "the vote was rigged" },
  present = { "the bridge is safe", "prices will fall by a fifth within a year", "there was no warning",
    "the yard has lost 40 boats", "nobody will be turned away", "Mirov signed the lease in 2019", "the tunnel leaks"
  },
  subject = { "the bridge", "the second tunnel", "the bill", "the contract with Nolby" },
  pred = { "is a ruin", "will cost too much", "was never safe", "has come too late" },
  deed = { "close the yard", "hand over the files by Friday", "pay every claim in full", "withdraw from the valley",
    "let the boats in" },
  main = { "drew laughter", "has been met with silence", "convinced few in the town", "was thrown out on Friday",
    "led to a fresh quarrel", "did not help", "has not been forgotten" },
  thing = { "a second vote", "the return of 300 boats", "an inquiry into the fire", "a rebate on the rent",
    "a new round of talks" },
  deniable = { "any part in the raid", "responsibility for the spill", "the theft of the files",
    "all links with the smugglers" },
  bad = { "a ruin", "a gift to the owners", "an insult", "a waste of money", "the end of the harbour" },
  day = { "on Friday", "on Tuesday evening", "last week", "in May" },
  quoted = { "“a ruin on stilts”", "“an insult to the dead”", "“neither fair nor legal”" },
  nthat = { "claim", "warning", "promise", "assurance", "argument", "complaint", "allegation", "denial",
    "insistence", "suggestion", "statement", "admission", "threat", "demand", "verdict", "ruling", "prediction",
    "declaration", "accusation", "assertion" },
  nthats = { "claims", "warnings", "promises", "assurances", "complaints", "allegations", "hints", "reports",
    "rumours", "suggestions", "assertions", "accusations", "predictions" },
  nto = { "promise", "demand", "offer", "threat", "pledge", "request", "order", "vow", "refusal", "proposal", "call",
    "appeal" },
  ntos = { "promises", "demands", "orders", "calls", "requests", "threats", "appeals", "instructions" },
  nfor = { "call", "demand", "appeal", "plea" },
  nfors = { "calls", "demands", "appeals", "pleas" },
  nof = { "promise", "threat", "warning", "accusation" },
  onedoc = { "the report", "the letter", "the statement", "the note", "the treaty", "the draft", "the ruling",
    "the indictment" },
  docs = { "the records", "the minutes of the board", "the papers" },
  figure = { "4,000", "$3m", "about 300", "close to 90 million crowns" },
  count = { "the dead", "the damage", "the cost", "the number of boats", "its losses" },
  role = { "minister", "mayor", "union", "governor", "hospital chief" },
  Role = { "Minister", "Mayor", "Union", "Governor", "Mayor Orrick", "Minister Tollin" },
  hclause = { "the bridge is safe", "the harbour belongs to the town", "there is no deal", "we will not pay",
    "prices to fall by a fifth", "200 jobs at risk", "the valley is ours", "work on the tunnel begins today" },
  hverb = { "vows", "promises", "threatens", "refuses" },
  hneg = { "denies", "rejects", "disputes", "confirms", "demands", "urges", "condemns" },
  hthing = { "claims of fraud", "role in raid", "talks with rebels", "second vote", "new rules" },
}

local cells = {
  { name = "noun, owner's N that", "{$owner}'s $nthat [that $clause] $main.",
    "nobody believed {$owner}'s $nthat [that $clause].", "the town has rejected {$owner}'s $nthat [that $clause]." },
  { name = "noun, N by/from who that", "a $nthat by {$who} [that $clause] $main.",
    "the $nthat from {$who} [that $clause] $main.", "in May there was a $nthat from {$mid} [that $clause]." },
  { name = "noun, N of who that", "the $nthat of {$owner} [that $clause] $main." },
  { name = "noun, open plural that", "there were $nthats [that $clause].",
    "amid $nthats [that $clause], shares fell.", "the town has heard $nthats [that $clause]." },
  { name = "noun, owner's N to", "{$owner}'s $nto [to $deed] $main.",
    "the council turned down {$owner}'s $nto [to $deed]." },
  { name = "noun, N by who to", "a $nto by {$mid} [to $deed] $main.",
    "after a $nto from {$mid} [to $deed], the talks broke off." },
  { name = "noun, with orders to", "the crew left the port with $ntos [to $deed].",
    "the envoy went home with an order [to $deed].", "the note contains a $nto [to $deed].",
    "the letter ends with a $nto [to $deed].", "the mayor faces $ntos [to $deed].",
    "despite $ntos [to $deed], the yard stayed open." },
  { name = "noun, N for", "a $nfor by {$mid} [for $thing] $main.", "{$owner}'s $nfor for [$thing] $main.",
    "the speech ended with a $nfor for [$thing].", "there were $nfors for [$thing]." },
  { name = "noun, N of", "the verdict drew a promise of [$thing] from {$mid}.",
    "it brought a threat of [$thing] from {$mid}.", "{$owner}'s $nof of [$thing] $main.",
    "there was talk of [$thing].", "there is talk of [$thing]." },
  { name = "light verb + N", "{$who} made a promise [to $deed].", "{$who} gave an assurance [that $clause].",
    "{$who} served notice [that $clause].", "{$who} gave warning [that $clause].",
    "{$who} repeated the claim [that $clause].", "{$who} renewed a call for [$thing].",
    "{$who} made a plea for [$thing].", "{$who} issued an order [to $deed].", "{$who} gave orders [to $deed].",
    "{$who} gave notice [that $clause].", "{$who} raised the question [whether $clause]." },
  { name = "noun is/was", "{$owner}'s argument is [that $clause].", "the answer from {$mid} was [that $clause].",
    "{$owner}'s only answer was [to $deed].", "the message from {$owner} is [that $clause].",
    "{$owner}'s position is [that $clause]." },
  { name = "[X] was the verdict of", "[a disaster from the first day] was the verdict of {$endwho}.",
    "[$clause], was the verdict of {$endwho}.", "[$bad], was {$owner}'s verdict." },
  { name = "in the words of", "in the words of {$owner}, [$clause].", "[$subject $pred], in the words of {$endwho}.",
    "[$subject], in the words of {$endwho}, [$pred].", "$subject $pred and, in the words of {$endwho}, [$pred]." },
  { name = "as X put it", "as {$who} put it, [$present].", "[$present], as {$mid} put it.",
    "[$subject], as {$who} put it, [$pred].", "[$subject] is, as {$who} put it, [$bad].",
    "as {$who} puts it, [$present].", "[$subject] is, as {$owner} put it to reporters, [$quoted].",
    "[$subject is $quoted], as {$who} put it $day." },
  { name = "as X said/notes", "as {$who} said $day, [$present].", "[$present], as {$who} noted.",
    "[$subject], as {$who} says, [$pred].", "[$subject $pred], as {$who} told reporters.",
    "[$subject] is, as {$owner} noted, [$bad]." },
  { name = "in X's view", "in {$owner}'s view, [$present].", "in {$owner}'s view [$present].",
    "[$present], in {$owner}'s view.", "[$subject], in {$owner}'s view, [$pred].", "and in {his} view [$present].",
    "the talks go on, and in {$owner}'s view [$present].", "in {$owner}'s eyes [$present]." },
  { name = "by X's account", "by {$owner}'s account, [$clause].", "by {$owner}'s own account [$clause].",
    "[$subject $pred], by {$owner}'s account.", "by {police} estimates, [$clause].",
    "[$subject], by {$owner}'s reckoning, [$pred]." },
  { name = "according to", "according to {$owner}, [$present].", "[$subject $pred], according to {$endwho}.",
    "[$subject], according to {$endwho}, [$pred].",
    "the shop, which according to {$owner} [never paid its rent], shut in May.",
    "she met the envoy, who according to {Nolby} [never asked for a vote]." },
  { name = "put A at B", "{$who} put [$count at $figure].", "{$who} guessed at [$figure].",
    "{$who} puts [$count at $figure].", "{$who} estimated [$count at $figure].",
    "{$who} has put [$count at $figure] on Friday." },
  { name = "speak of", "{$who} spoke of [$thing].", "{$who} speaks of [$bad].",
    "the police speak of [40 boats] and the town of 60.", "{$who} talked of [$thing].",
    "{$who} spoke $day of [$thing]." },
  { name = "would not exclude/hear of", "{$who} would not exclude [$thing].", "{$who} did not exclude [$thing].",
    "{$who} would hear nothing of [$thing].", "{$who} would not hear of [$thing].",
    "{$who} did not rule out [$thing].", "{$who} would not rule out [$thing].", "{$who} ruled out [$thing].",
    "{$who} refused to rule out [$thing].", "{$who} did not exclude [that $clause].",
    "{$who} ruled out [closing the yard]." },
  { name = "deny NP", "{$who} denied [$deniable].", "{$who} has denied [$deniable].",
    "the firm, which denies [$deniable], is to pay.", "Mara Tollin, {who} denies [$deniable], was held.",
    "{$who} disclaims [$deniable].", "{$who} rejected [$thing].", "{$who} rejected [$deniable] on Friday.",
    "{$who} denied [$deniable] and [$deniable]." },
  { name = "call this X", "{$who} called [this $bad].", "{$owner} calls [this $quoted].",
    "{$who} called [$subject $bad].", "{$who} called [the plan $quoted].", "[$bad], {Tollin} called it.",
    "calling [the plan $bad], {$who} left the room." },
  { name = "passive description", "[$subject] was described by {$who} [as $bad].",
    "[$subject] was called [$bad] by {$endwho}.", "[$subject] has been condemned [as $bad] by {$endwho}.",
    "$subject was dismissed as [$quoted] by {$endwho}.",
    "[$subject], which opened in May, was described by {$owner} [as $bad]." },
  { name = "court verbs", "the court held [that $clause].", "the judges held [that $clause].",
    "the two of them held [that $clause].", "the court struck down the ban, which {it} found [to be unlawful].",
    "the court found [the ban to be unlawful].", "the court threw out the case, holding [that $clause].",
    "the judge ruled [$clause].", "the jury found [that $clause].", "the tribunal ruled [the ban unlawful].",
    "the court ordered the yard [to $deed].", "the panel found [12 breaches of the rules].",
    "the inspectors found [faults in eight of the pumps].", "the court upheld the fine, ruling [that $clause].",
    "{the elder Halk}, a brother of the mayor, holds [that $clause]." },
  { name = "documents", "{$docs} list [41 boats lost in the year of the storm].", "{$docs} show [that $clause].",
    "{$onedoc} says [$clause].", "{$onedoc} speaks of [$bad].", "{Article 9 of the law} lays down [that $clause].",
    "{the agreement} provides [that $clause].", "{the text}, agreed in May, says [$clause].",
    "{$onedoc} calls [the plan $bad].", "{the statute} stipulates [that $clause].",
    "{the joint statement} promises [to $deed].", "{the motion} calls for [$thing].",
    "{$onedoc} accuses [the yard of taking the files]." },
  { name = "instead marks", "Tollin said little. Instead, [“the pump was old and nobody had the key”].",
    "Tollin denied it. But [“the boats were old and nobody wanted them”]." },
  { name = "free indirect marks",
    "Tollin said the board had never met. [The quota had been fixed “out of a hat that nobody owned”].",
    "the mayor said the works would wait. [The money had gone “into holes in the road and nothing else”]." },
  { name = "headline role:", headline = true, "{$Role}: [$hclause]", "{$Role}: ['$hclause']" },
  { name = "headline :role", headline = true, "[$hclause]: {$role}", "[$hclause] - {$role}",
    "[$hclause], says {$role}", "[$hclause], {$role} says", "['$hclause']: {$role} shuts the door" },
  { name = "headline verb", headline = true, "{$Role} $hverb [to $deed]", "{$Role} $hneg [$hthing]",
    "Strike enters third week; {$role} $hverb [to $deed]", "Strike enters third week as {$role} $hneg [$hthing]",
    "{$Role} calls for [$hthing]", "{$Role} says [$hclause]", "{$Role} warns of [$hthing]",
    "{$Role} accuses [rebels of $hthing]" },
  { name = "headline caps", headline = true, "[WE WANT OUR BOAT BACK]: {Cook's sister} hits out",
    "[WE WILL NOT PAY]: {$Role} hits back", "[I NEVER TOUCHED IT], says {$role}" },
}

local traps = {
  { name = "nouns", "the claims office opened in May.", "she bought the house on the promise of rain.",
    "the report that arrived in May was long.", "the order that the waiter took was wrong.",
    "the yard took orders for 40 boats.", "he answered the call to the door.", "a charge of 12 crowns is made.",
    "the demand for timber fell by a fifth.", "the statement that came in the post was wrong.",
    "demand for new boats has fallen.", "the point of the exercise is to learn.",
    "the call for the ferry came at six.", "the threat of rain kept them at home.",
    "the promise of a warm summer drew visitors." },
  { name = "verbs", "the team held the lead until May.", "the police found 12 boats in the harbour.",
    "the divers found cracks in the hull.", "the club lists 300 members on its books.",
    "the lake holds four million tonnes of water.", "the price excludes tax.", "the road rules out heavy lorries.",
    "the yard met the demand for new boats." },
  { name = "headlines", headline = true, "Live: talks go on", "Weather: rain in the north",
    "Nolby: the town that went to sleep", "Mayor opens bridge", "Union in talks with yard" },
}

local EACH <const> = 12 -- sentences of a template
local STORY <const> = "\n\nThe talks went on in the town hall on Friday." -- behind a headline
local SAME <const> = 0.9 -- of the letters of a content

local function joined(text, spans)
  local parts = {}
  for k, span in ipairs(spans) do parts[k] = text:sub(span.first, span.last) end
  return table.concat(parts, " + ")
end

-- The quotation found that is nearest to the one that the sentence holds.
local function nearest(text, quotes, content)
  local best, found = 0, nil
  for _, quote in ipairs(quotes) do
    local same = sentences.overlap(text, quote.content, content)
    if same > best then best, found = same, quote end
  end
  return best, found
end

local function overlaps(one, other) return one:find(other, 1, true) or other ~= "" and other:find(one, 1, true) end

local function each_sentence(cell, seed, check)
  for n, template in ipairs(cell) do
    for _, sentence in ipairs(sentences.of(template, slots, EACH, seed + 7 * n)) do
      local text = sentence.text .. (cell.headline and STORY or "")
      check(text, sentence, document.new({ text = text, lang = "en" }):quotes())
    end
  end
end

describe("parallax.quote.find #property", function()
  for number, cell in ipairs(cells) do
    it("finds what is said in: " .. cell.name, function()
      each_sentence(cell, 1000 * number, function(text, sentence, quotes)
        local same, quote = nearest(text, quotes, sentence.content)
        assert.is_true(same >= SAME, text .. "\nhas: " .. (quote and joined(text, quote.content) or "nothing"))
        if sentence.source then
          local source = joined(text, quote.source)
          assert.truthy(overlaps(source, joined(text, { sentence.source })), text .. "\nhas the source: " .. source)
        end
      end)
    end)
  end

  for number, cell in ipairs(traps) do
    it("finds nothing said in: " .. cell.name, function()
      each_sentence(cell, 1000 * number, function(text, _, quotes)
        assert.is_nil(quotes[1], text)
      end)
    end)
  end
end)
