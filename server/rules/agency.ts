/** Who acts in a sentence: the speaker, "we", somebody else, or nobody. */
import type { Token } from '../lexicon/phrases.ts'
import { parties, things } from '../lexicon/people.ts'
import type { Sentence } from '../story/script.ts'
import { opensWithDeed } from '../story/voice.ts'
import { tokensOf } from './sentence.ts'

/** "I" with one of these says where the speaker stood, what they thought or were given: no deed. */
const states =
  'am|was|were|have|had|has|belong(?:ed)?|work(?:ed)? (?:as|at|for|in|there|under)|know|knew|think|thought|feel|felt|believed?|guess(?:ed)?|hoped?|want(?:ed)?|wish(?:ed)?|need(?:ed)?|liked?|loved?|enjoy(?:ed)?|learn(?:ed|t)?|remember(?:ed)?|recall(?:ed)?|reali[sz]ed?|see|saw|hear|heard|mean|meant|say|admit|understand|understood|should|could|can|may|might|must|will|would|got (?:the|a|to|this|that|my)|joined|attended|took part|participated|came|started (?:as|at|in)|lived?|own|stay(?:ed)?|seem(?:ed)?|became|watched|sat (?:in|among|at|with)|still|look(?:ed)? (?:back|forward)|agreed?|am sure|count(?:ed)? (?:as|among)|expect(?:ed)?|fear(?:ed)?|care(?:d)?|received'
const adverbs = '(?:(?:also|then|first|just|only|really|personally|myself|therefore|later|soon|quickly|immediately|finally|still|now|even|again|already|eventually|initially|always|usually|often|simply|actually|deliberately|\\w+ly)[ ,]+)*'
const state = new RegExp(`^${adverbs}(?:${states}|do|did|don['’]t|didn['’]t|couldn['’]t|wasn['’]t|can['’]t)\\b`, 'i')
/** … unless a deed follows after all: I was leading, I had written, I did write, I was the one who. */
const deedAfterAll = new RegExp(
  `^${adverbs}(?:(?:was|am|were)\\s+${adverbs}(?:(?!being|working|sitting|missing|having|feeling|hoping|wondering|living|thinking)\\w{2,}ing\\b|responsible (?:for|of)|in charge|accountable|the (?:one|person|only one) (?:who|that|to)|able to)|(?:had|have|['’]ve|['’]d)\\s+${adverbs}(?!been|had|to\\b|seen|known|heard|wanted|thought|learned|felt|joined|worked|hoped|no|needed|received)(?:\\w{3,}ed|written|built|made|found|taken|given|chosen|put|set|run|split|drawn|kept|led|sent|brought|held|taught|redone|rewritten)\\b|did\\s+(?!not)\\w+|would (?:sit|ask|write|check|meet|call)|could (?:show|prove|cut|reduce|explain|remove))`,
  'i',
)

const own =
  /\bby me\b|\b(?:on|for) me to\b|\b(?:showed|told|let|led|made|helped|brought|allowed) me\b|\b(?:fell|left|up|came|went) to me\b|\bmyself\b|\b(?:was|were|is|are|being) mine\b|\bmine (?:was|were)\b|\bmy (?:own )?(?!team|teams|squad|group|colleagues?|coworkers?|co-workers|manager|boss|lead|director|company|department|peers?|teammates?|mentor|supervisor|predecessor|organi[sz]ation|unit|partners?|client|clients|employer|ceo|cto|friends?|fellow|crew|side of the|people|engineers|developers|reports|staff|first (?:week|month|year|day)|career|current|previous|last|opinion|surprise|knowledge|mind|life|head|desk|time|name|former|senior|junior|office|eyes?)\w+/i

/** Whether the speaker does something in it, in so many words or without a subject ("Built …"). */
export function isOwnDeed(sentence: Sentence): boolean {
  const { text } = sentence
  for (const match of text.matchAll(/(?<![\p{L}\p{N}.’'])(?:I|i)(?:['’](?:ve|d|m|ll))?(?= [\p{L}(“"*_,])/gu)) {
    if (isAmong(text, match.index)) continue
    const after = text.slice(match.index + match[0].length + 1).replace(/^[,(“"*_\s]+/, '')
    const said = match[0].length > 1 ? `${{ ve: 'have', d: 'had', m: 'am', ll: 'will' }[match[0].slice(2)]} ${after}` : after
    if (!state.test(said) || deedAfterAll.test(said)) return true
  }
  return own.test(text) || opensLikeDeed(sentence)
}

const opensLikeDeed = (sentence: Sentence): boolean =>
  opensWithDeed(sentence.text) && !/^[\s\p{P}\p{S}]*(?:was|were|had|led|came|went|got|said|felt|became|based|given|compared|asked|used to)\b/iu.test(sentence.text)

/** "My colleagues and I" is "we"; "Maya wrote it and I tested it" is not. */
function isAmong(text: string, at: number): boolean {
  const clause = /(?:^|[.,;:(—–]\s*)([^.,;:(—–]*?)\s*\b(?:and|with|plus|&)\s+$/i.exec(text.slice(0, at))
  if (!clause) return false
  const head = clause[1]!.replace(/^(?:then|so|later|together|first|finally|after that|and|but)\s+/i, '')
  return head.split(/\s+/).length <= 6 && head !== '' && !/\b(?:\w{3,}ed|was|were|had|did|wrote|built|made|took|gave|found|ran|set|put|cut|got|went|came|sent|held|kept|chose|brought|met|sat|led|is|are|has)\b/i.test(head)
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
export const isPassive = ({ text }: Sentence): boolean =>
  passive.test(text) || /\b(?:it|this) was (?:decided|agreed|concluded|chosen)\b/i.test(text) || /\bthere (?:was|were|came|followed) (?:a lot of|lots of|much|some|a|an|many|several|two|three|four|five|long|the)\s+(?:\w+\s+){0,3}(?:\w+ing\b|discussions?|debates?|work|tests?|analys[ie]s|reviews?|decision|agreement|rewrite|migration|meetings?|workshops?|plan|replica|fix|change|switch|effort)/i.test(text)

const collective =
  /(?<![\p{L}'’])(?:we|we['’](?:ve|d)|together we)\s+(?!(?:had (?:a|an|the|no|to|only|about|\d)|have (?:a|an|the|no|to|\d)|are|were(?! \w+ing)|was|needed|need|wanted|want|could|can|know|knew|should|must|would|will|felt|thought|believed?|hoped?|saw|see|used to|lost|learned|also (?:had|needed)|did not|didn['’]t|do not|don['’]t|never)\b)\p{L}+/iu

/** "We", the team, a colleague, a department does something. */
export function isOthersDeed(sentence: Sentence): boolean {
  if (collective.test(sentence.text) || /\b(?:and|with) I\s+(?!was|were|had|have)\w+/i.test(sentence.text)) return true
  return partySubject(tokensOf(sentence)) !== undefined && pastVerb.test(sentence.text)
}

const pastVerb = /\b(?:\p{L}{2,}ed|met|sat|wrote|rewrote|built|made|took|gave|found|ran|set|put|cut|went|came|sent|held|kept|chose|brought|led|drew|split|taught|did|sold|bought|spent|threw|began|drove|grew|wrote|read|tried|spoke|told|fought|dealt|swept|spun)\b/iu

/** The first person or group that stands as a subject near the beginning. */
function partySubject(tokens: readonly Token[]): Token | undefined {
  for (let at = 0; at < Math.min(tokens.length, 9); at++) {
    const { text } = tokens[at]!
    if (parties.has(text) && text !== 'it' && text !== 'lot' && !things.has(tokens[at + 1]?.text ?? '')) return tokens[at]
  }
  return undefined
}
