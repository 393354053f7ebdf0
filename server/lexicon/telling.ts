/** How people tell a task, a deed, an outcome and a lesson when no label says which is which. English, clean text. */

/** What was asked or owed, said so plainly that it needs no label. */
export const taskTold =
  /\b(?:my (?:task|job|goal|aim|objective|assignment|part|mission|responsibility) (?:was|here was)|i was (?:to|asked to|tasked with|told to|supposed to|assigned to|given the (?:task|job))|(?:asked|told|wanted|expected) me to|it was (?:my job|up to me) to)\b/i

/** Verbs that tell a state or a feeling, no deed. */
const states =
  "was|were|am|is|had|have|has|felt|thought|knew|wanted|needed|heard|saw|noticed|realised|realized|learned|learnt|understood|believed|hoped|worried|feared|liked|loved|hated|enjoyed|got|received|faced|joined|became|remembered|forgot|expected|wished|seemed|lived|stayed|remained|used to|could|would|should|might|will|can|did not|didn't|wasn't|couldn't|wouldn't|never|always|still|just|really|actually|also|then|once|only|say|said|guess|think|mean|know|like|believe|feel|love|want|hope|work|worked|lost|missed|failed|struggled|suffered|disagreed|studied|started at|grew up"
const adverbs =
  '(?:(?:also|then|first|next|finally|immediately|quickly|personally|simply|therefore|just|even|myself|carefully|instead|later|afterwards|[a-z]{4,}ly)\\s+)*'

/** Somebody does something: a past verb of doing after I or we, or after a comma or "and" that goes on with it. */
export const deedTold = new RegExp(
  `\\b(?:i|we)\\s+${adverbs}(?!(?:${states})\\b)(?:[a-z]{2,}ed|built|wrote|made|took|went|ran|set|put|led|brought|sent|gave|drew|chose|cut|found|held|kept|met|paid|read|rewrote|spoke|split|sat|taught|told|threw|bought|began|broke|dug|drove|did|got (?:the|a|them|him|her|everyone|everybody|approval|permission)|rebuilt|redrew|rang|swept|dealt|spent|came up|stood|shut|stuck|fought|sought|showed|swapped|let|hid|fed|bent|laid|sold|ask|build|write|make|take|run|set up|explain|call)\\b`,
  'gi',
)

/** What came of it, said outright. */
const outcome =
  /\b(?:in the end|as a result|the (?:result|outcome) (?:was|is|were)|consequently|since then|ever since|from then on|to this day|ended up|turned out|paid off|led to|resulted|which meant|went live|was live|shipped|launched|released|rolled out|on time|ahead of|went (?:well|smoothly|fine|from|down|up|back to)|fell|dropped|rose|grew|halved|doubled|tripled|improved|increased|decreased|reduced|accelerated|streamlined|simplified|eliminated|saved|made it (?:easier|possible|faster)|enabled|prevented|avoided|was able to|were able to|successful(?:ly)?|managed to|succeeded|no longer|never again|stopped|disappeared|restored|recovered|resolved|signed|renewed|approved|accepted|adopted|passed|won|thanked|praised|promoted|promotion|award|happy|satisfied|pleased|relieved|it worked|worked (?:well|fine|out)|nobody|not a single|zero|without (?:a single|any)|still (?:in use|use|uses|runs|running|works)|is (?:now )?used|in use|uses it|copied|became|from \S+(?: \S+)? to \S*\d)\b/i

/** Whether a sentence tells an outcome. */
/** A figure after the deed is as a rule what came of it. */
const figure =
  /\d\s?%|\b\d[\d,.]* (?:of|out of) (?:the |our |all )?\d|\b(?:faster|fewer|sooner|cheaper|quicker)\b|\b(?:it|they|he|she) (?:was|were|is|are|has|have) [^.]{0,40}\bnow\b/i

export const outcomeTold = (sentence: string): boolean => outcome.test(sentence) || figure.test(sentence)

/** A sentence about what I or we did, from its first words on. */
export const opensWithOwnDeed = (sentence: string): boolean =>
  /^[\s\p{P}]*(?:(?:and|so|then|next|after that|afterwards|finally|therefore|instead|also|first|second|again|but)[ ,]+)*(?:(?:on|in|at|for|with|from|to|by|after|before|during|the|that|every|each)\b[^,.]{0,40},\s*)?(?:i|we)\b(?!'m|'ve|'d| (?:am|was|were|had|have|would|could|know|knew|think|thought|believe|feel|felt|learned|learnt|now|always|still|never))/iu.test(
    sentence,
  )

/** What was learned, or is done otherwise since. */
export const lessonTold =
  /\b(?:learn(?:ed|t|ing|s)?|lessons?|taught|takeaway|take away|took away|since then|ever since|from then on|from that (?:day|point)|these days|nowadays|today,? i|now,? (?:i|we|every|each|the|my|our|before|whenever|there|it)|i now|we now|i always|we always|always (?:check|ask|test|write|read)|never again|next time|in future|in the future|i would (?:now|do|not|have done)|i'd (?:now|do|have done)|differently|(?:safeguards?|checks?|alerts?|tests?|steps?) .{0,30}(?:prevent|avoid|catch)|prevent(?:s|ed)? (?:a )?(?:re|it)|happen again|not happen|recurrence|reflect(?:ed|ion)?|in hindsight|looking back|retrospective|i no longer|we no longer|no longer|before (?:every|each|any)|every (?:new|release|change|time|deploy)|has (?:been|had|caught|stopped) .{0,40}since|i've .{0,30} since|i (?:check|ask|test|write|keep|count|read|look|call|put|plan) (?:before|every|each|first|twice|with|for|the|a|my) )\b/i
