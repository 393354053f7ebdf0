/** Who acts in a sentence: the speaker, "we", somebody else, or nobody. */

import { parties, subjects, things } from '../lexicon/people.ts'
import type { Token } from '../lexicon/phrases.ts'
import { rememberTexts } from '../lexicon/remember.ts'
import type { Sentence } from '../story/script.ts'
import { opensWithDeed, pastVerbs } from '../story/voice.ts'
import { tokensOf } from './sentence.ts'

/** "I" with one of these says where the speaker stood, what they thought or were given: no deed. */
const states =
  'am|was|were|have|had|has|belong(?:ed)?|work|worked (?:as|at|for|in|there|under)|teach|stood|studied (?!the|how|why|what|which|our)|know|knew|think|thought|feel|felt|believed?|guess(?:ed)?|hoped?|want(?:ed)?|wish(?:ed)?|need(?:ed)?|liked?|loved?|enjoy(?:ed)?|learn(?:ed|t)?|remember(?:ed)?|recall(?:ed)?|reali[sz]ed?|see|saw|hear|heard|mean|meant|say|admit|understand|understood|should|could|can|may|might|must|will|would|got (?:the|a|to|this|that|my)|joined|attended|took part|participated|came|started (?:as|at|in)|lived?|own|stay(?:ed)?|seem(?:ed)?|became|watched|sat (?:in|among|at|with)|still|look(?:ed)? (?:back|forward)|agreed?|am sure|count(?:ed)? (?:as|among)|expect(?:ed)?|fear(?:ed)?|care(?:d)?|received'
const adverbs =
  '(?:(?:also|then|first|just|only|really|personally|myself|therefore|later|soon|quickly|immediately|finally|still|now|even|again|already|eventually|initially|always|usually|often|simply|actually|deliberately|\\w+ly)[ ,]+)*'
const state = new RegExp(`^${adverbs}(?:${states}|do|did|don['’]t|didn['’]t|couldn['’]t|wasn['’]t|can['’]t)\\b`, 'i')
/** … unless a deed follows after all: I was leading, I had written, I did write, I was the one who. */
const deedAfterAll = new RegExp(
  `^${adverbs}(?:(?:was|am|were)\\s+${adverbs}(?:(?!being|working|sitting|missing|having|feeling|hoping|wondering|living|thinking)\\w{2,}ing\\b|responsible (?:for|of)|in charge|accountable|the (?:one|person|only one) (?:who|that|to)|able to)|(?:had|have|['’]ve|['’]d)\\s+${adverbs}(?!been|had|to\\b|seen|known|heard|wanted|thought|learned|felt|joined|worked|hoped|no|needed|received)(?:\\w{3,}ed|written|built|made|found|taken|given|chosen|put|set|run|split|drawn|kept|led|sent|brought|held|taught|redone|rewritten)\\b|did\\s+(?!not)\\w+|would (?:sit|ask|write|check|meet|call)|could (?:show|prove|cut|reduce|explain|remove))`,
  'i',
)

const own =
  /^\W*(?:me|myself)\s*[:–—-]|\b(?:it was me|me who)\b|\bby me\b|\b(?:on|for) me to\b|\b(?:showed|told|let|led|made|helped|brought|allowed) me\b|\b(?:fell|left|up|came|went) to me\b|\bmyself\b|\b(?:was|were|is|are|being) mine\b|\bmine (?:was|were)\b|\bmy (?:\w+ )?(?:part|share|role|piece|job|idea|proposal|suggestion|plan|design|fix|patch|script|scripts|code|version|prototype|draft|sketch|model|tests?|query|queries|changes?|commits?|branch|document|analysis|answer|approach|rules?|table|lists?|notebook|choice|decisions?|contribution|work|hands|report|notes|spreadsheet|tool|program|review|advice|request|questions?|measurements?|argument|solution|first step|next step|side of it|responsibility|responsibilities|task was|focus|call to)\b/i

/** Whether the speaker does something in it, in so many words or without a subject ("Built …"). */
export const isOwnDeed = ({ text }: Sentence): boolean => ownDeed(text)
const ownDeed = rememberTexts((text) => {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}.’'])(?:I|i)(?:['’](?:ve|d|m|ll))?(?= [\p{L}(“"*_,])/gu)) {
    if (isAmong(text, match.index)) continue
    const after = text.slice(match.index + match[0].length + 1).replace(/^[,(“"*_\s]+/, '')
    const said =
      match[0].length > 1 ? `${{ ve: 'have', d: 'had', m: 'am', ll: 'will' }[match[0].slice(2)]} ${after}` : after
    if (!state.test(said) || deedAfterAll.test(said)) return true
  }
  return own.test(text) || opensLikeDeed(text)
})

const sequence = '(?:(?:then|next|first|last|finally|after that|afterwards|soon|later|in the end|at last)[ ,]+)?'
const undeed = new RegExp(
  `^[\\s\\p{P}\\p{S}]*${sequence}(?:(?:was|were|had|has|led|came|went|got|said|felt|became|based|given|compared|asked|used to|followed|began|started|stood|lay)\\b|\\p{L}+ed (?:\\p{L}+ ){1,2}(?:was|were|is|are|had|got)\\b)`,
  'iu',
)
const opensLikeDeed = (text: string): boolean =>
  (opensWithDeed(text) && !undeed.test(text)) ||
  /^[^.:]{0,40}:\s*(?:[a-zà-ɏ]{3,}ed|found|built|wrote|set up|made|cut)\s+(?:the|a|an|our|my|all|each|every|two|three)\b/i.test(
    text,
  )

/** "My colleagues and I" is "we"; "Maya wrote it and I tested it" is not. */
function isAmong(text: string, at: number): boolean {
  const clause = /(?:^|[.,;:(—–]\s*)([^.,;:(—–]*?)\s*\b(?:and|with|plus|&)\s+$/i.exec(text.slice(0, at))
  if (!clause) return false
  const head = clause[1]!.replace(/^(?:then|so|later|together|first|finally|after that|and|but)\s+/i, '')
  return (
    head.split(/\s+/).length <= 6 &&
    head !== '' &&
    pastVerbs(head) === 0 &&
    !/\b(?:is|are|has|will|would|could)\b/i.test(head)
  )
}

const irregularParticiples =
  'built|written|rewritten|made|remade|found|sent|put|set|cut|taken|given|chosen|held|kept|led|run|rerun|brought|drawn|redrawn|split|shown|taught|redone|done|sold|bought|spent|thrown|begun|broken|driven|grown|left|laid|lit|met|read|rebuilt|retold|said|sought|shut|spread|swept|told|torn|understood|withdrawn|won|wound|hung|fed|fitted|spun|tied|frozen|hidden|bound|dealt|fought|got|heard|lent|paid|ridden|shaken|sworn|thought|wired|undone|overwritten|reset|born'
const adjectives =
  '(?!supposed|interested|tired|excited|worried|concerned|based|located|used to|satisfied|surprised|pleased|related|limited|needed|required|expected|affected|overloaded|involved|dedicated|allowed|convinced|overwhelmed|ashamed|advanced|crowded|confused|frustrated|scared|bored|motivated|relieved|delighted|aligned|determined|experienced|hundred|indeed)'
const passive = new RegExp(
  `\\b(?:was|were|got|been|being|is|are|gets?)\\s+(?:(?:then|also|not|first|later|soon|all|both|finally|therefore|thus|now|once|twice|again|each|successfully|quickly|immediately|\\w+ly)\\s+){0,2}${adjectives}(?:\\p{L}{2,}ed|${irregularParticiples})\\b`,
  'iu',
)

/** A deed is told and its doer is not: "the report was moved". */
export const isPassive = ({ text }: Sentence): boolean => toldPassive(text)
const toldPassive = rememberTexts(
  (text) =>
    passive.test(text) ||
    /\b(?:it|this) was (?:decided|agreed|concluded|chosen)\b/i.test(text) ||
    /\bthere (?:was|were|came|followed) (?:a lot of|lots of|much|some|a|an|many|several|two|three|four|five|long|the)\s+(?:\w+\s+){0,3}(?:\w+ing\b|discussions?|debates?|work|tests?|analys[ie]s|reviews?|decision|agreement|rewrite|migration|meetings?|workshops?|plan|replica|fix|change|switch|effort)/i.test(
      text,
    ),
)

const collective =
  /(?<![a-zà-ɏ'’])(?:we|we['’](?:ve|d)|together we)\s+(?!(?:had (?:a|an|the|no|to|only|about|\d)|have (?:a|an|the|no|to|\d)|are|were(?! \w+ing)|was|needed|need|wanted|want|could|can|know|knew|should|must|would|will|felt|thought|believed?|hoped?|saw|see|used to|lost|learned|also (?:had|needed)|did not|didn['’]t|do not|don['’]t|never)\b)[a-zà-ɏ]+/i

/** What only people do; with a subject that is not "I" it is somebody else's deed. */
const peopleVerb =
  /\b(?:met|sat|wrote|rewrote|built|rebuilt|drew|chose|spoke|taught|sold|bought|went through|set up|put|took|gave|made|found|sent|held|kept|brought|led|split|did|ran|cut|threw|(?:(?:re|co-)?design|develop|decid|agre|discuss|compar|film|count|not|test|review|propos|introduc|measur|collect|check|implement|deploy|launch|creat|plann|organi[sz]|train|label|interview|visit|refactor|migrat|replac|remov|clean|merg|sort|sketch|sign|work|tri|look|pull|mov|pitch|analy[sz]|investigat|fix|repair|automat|configur|install|wir|paint|talk|gather|follow|tagg)i?ed)\b/i

/** "We", the team, a colleague, a department does something. */
export function isOthersDeed(sentence: Sentence): boolean {
  const { text } = sentence
  if (collective.test(text) || /\b(?:and|with) I\s+(?!was|were|had|have)\w+/i.test(text)) return true
  if (/\bus (?:all|both|two|three|four|five)\b|\btook us\b|\b(?:all|two|three|four|five|both|some) of us\b/i.test(text))
    return true
  if (/(?:^|[,;] (?:and )?(?:then )?|^then )one (?:had to \w+|could \w+|\w{2,}ed)\b/i.test(text)) return true
  const tokens = tokensOf(sentence)
  const at = partySubject(tokens)
  return at >= 0 && (peopleVerb.test(text) || tokens.slice(at + 1, at + 5).some((token) => pastVerbs(token.text) > 0))
}

/** The first person or group that stands as a subject near the beginning. */
function partySubject(tokens: readonly Token[]): number {
  for (let at = 0; at < Math.min(tokens.length, 12); at++) {
    const { text } = tokens[at]!
    const next = tokens[at + 1]?.text ?? ''
    if (!parties.has(text) || things.has(next) || isObject(tokens, at)) continue
    if (
      !subjects.has(text) ||
      /(?:ed|and|never|had|was|were|did|ran|took|gave|made|wrote|built|met|sat|sent|said)$/.test(next)
    )
      return at
  }
  return -1
}

const prepositions = new Set(['with', 'for', 'to', 'from', 'at', 'in', 'between', 'of', 'than', 'on'])
const isObject = (tokens: readonly Token[], at: number): boolean =>
  prepositions.has(tokens[at - 1]?.text ?? '') || prepositions.has(tokens[at - 2]?.text ?? '')

/** Work told as an event without anybody: "a rework followed", "then came the tests". */
export const isEvent = ({ text }: Sentence): boolean =>
  /\b(?:there was|there were|came|followed|began|started|went (?:in|out|live|through|first)|took place|happened|next was|(?:was|were) the (?:first|next|last|second|hardest))\b/i.test(
    text,
  )

/** One's own share, in so many words. */
const owned =
  /\b(?:I (?:should|could|might) have|I(?:['’]d| had)? (?:also |only |simply |just )?(?:missed|assumed|overlooked|underestimated|forgot(?:ten)?|failed|misjudged|misread|ignored|neglected|trusted too|relied too|did ?n[o'’]t (?:check|ask|tell|test|agree|notice|say|write|document|explain|plan|give|look|make|read|verify|share|think|raise|set|push|follow|see)|not (?:checked|asked|told|tested|agreed|said|written|documented|explained|planned|given|looked|made|read|verified|shared|raised|set|pushed|followed|talked|spoken))|I (?:had(?:n['’]t| not| never)|did(?:n['’]t| not)) (?!been|know|get|receive|have|want|need|like|see a|only)\w+|(?:, and|and) my \w+ (?:had|gave|was|were|did)|because (?:I|my)\b|I (?:hadn['’]t|had never|never) (?:checked|asked|told|tested|agreed|said|written|documented|explained|planned|given|looked|made|read|verified|shared|raised|talked|spoken|wrote)|(?<!not |n['’]t |never )my (?:own )?(?:mistake|fault|part in|share of|error|oversight|omission|guide|brief|spec\w*|question was|mail was|request was|ticket) ?(?:was|were|had|too|also|in|of)?|(?<!not |n['’]t |never )my (?:mistake|fault|error|oversight)|(?:was|is|were) (?:mine|on me)(?! alone| to)|so (?:was|did|had) I|neither (?:did|had|was) I|(?:me|myself) included|including (?:me|myself)|both of us|we both|I was wrong|I (?:took|take) (?:the )?(?:responsibility|ownership|the blame)|own my|I had been (?:vague|unclear|late|too)|I was (?:late|too|vague|unclear|also)|I made (?:a|the|an|that) (?:mistake|error)|I caused|I broke|I apologi[sz]ed|I learn(?:ed|t) (?:to|that I)|I (?:was|am) (?:also )?(?:partly|to blame|responsible for (?:the|that|this) (?:mistake|error|outage|failure)))\b/i
export const ownsPart = rememberTexts((text) => owned.test(text))
