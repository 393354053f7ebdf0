/** Fault put on others, and no part of it owned. */
import { type Fault, faults } from '../lexicon/blame.ts'
import { parties, standIns, things, workmates } from '../lexicon/people.ts'
import { type Hit, Phrases, type Token, tokenize } from '../lexicon/phrases.ts'
import { placesOf, rememberTexts } from '../lexicon/remember.ts'
import { verbForms } from '../lexicon/verbs.ts'
import { type Sentence, type Story, spanIn } from '../story/script.ts'
import type { Span } from '../story/span.ts'
import { isOwnDeed, ownsPart } from './agency.ts'
import { type Charge, chargesIn, hurts, phraseStart } from './charges.ts'
import type { Found, Rule } from './rule.ts'
import { following, isQuoted, isSaid, roleOf, tokensOf } from './sentence.ts'

const phrases = new Phrases<Fault>(faults, verbForms)

/** "Because of the agency", "thanks to a predecessor who …": a cause with a face. */
const cause = /\b(?:because of|thanks to|due to|owing to|on account of|courtesy of)\s+/gi
/** "Volunteers being volunteers", "the ministry there being the ministry". */
const generalisation = /\b([a-zà-ɏ]+)(?: there| here)? being (?:the |a |an )?\1\b/i

const hasWorkmate = (text: string): boolean =>
  tokenize(text.replace(/\bit\b/g, ' ')).some(
    ({ text: word }) => workmates.has(word) || /^(?:they|he|she|anyone|anybody|somebody|someone|nobody)$/.test(word),
  )

/** "With a proper brief I had been ready": what others should have given. */
const withBetter =
  /\bwith (?:a |an |some |just )?(?:little )?(?:proper|better|real|decent|working|honest|timely|normal|complete|competent|serious|any)\b[^,.;]{2,50}?,? (?:I|we|it|this|that|the \w+) (?:(?:would|could|might) (?:have|not have|be)|had been|had (?:worked|finished|succeeded|won|made))\b/i

/** What would have been if they had; what they should have; as if it were; of course they. */
const counterfactuals: readonly RegExp[] = [
  /\bhad (?!I\b|we\b|been\b|to\b|the same)(?:the |my |our |their |any)?[\w'’ -]{2,40}?\b(?:done|told|read|looked|listened|checked|tested|asked|cared|known|kept|given|sent|answered|made|written|spoken|warned|let|shown|understood|taken|\w{3,}ed)\b[^.;]*\bwould(?:n['’]t| not)? (?:have|be)\b/i,
  /\bif (?!I\b|we\b)(?:the |my |our |their |only )?[\w'’ -]{2,40}? had (?!to\b)(?:not |only |just |ever )?\w+[^.;]*\bwould(?:n['’]t| not)? have\b/i,
  /\bwould(?:n['’]t| not)? have\b[^.;]*\bif (?!I\b|we\b)(?:the |my |our |their |only )?[\w'’ -]{2,40}? had\b[^.;]*/i,
  /\bif (?!I\b|we\b)(?:the |my |our |their |only )?[\w'’ -]{2,40}? (?:did|were|could|would|had)\b[^.;]*\bwould(?:n['’]t| not)?\b/i,
  /\b(?:the |my |our |their |a )?(?!I\b|we\b)[\w'’]+ (?:should|could|might|ought to) have (?:told|warned|asked|checked|said|known|read|seen|noticed|tested|informed|caught|done|helped|answered)\b/i,
  /\b(?:the |my |our |their )?(?!I\b|we\b)[\w'’]+(?: (?!I\b|we\b)[\w'’]+){1,8},? as (?:if|though) (?!I\b|we\b)[\w'’ ]{2,60}/i,
  /\b(?:of course|naturally|needless to say|predictably|unsurprisingly|typically|true to form|miraculously|conveniently)\b,?[^.;]{0,60}\b(?:not|never|no|nobody|nothing|late|wrong|forgot|broke|failed|refused|ignored|missed|busy|asleep|gone|holiday|again|mine)\b/i,
]

/** "He takes all decisions alone and explains none": how somebody always is, told in the present. */
const character =
  /\b(?:he|she|(?:my|our|the) (?:boss|manager|director|lead|founder|co-founder|ceo|cto|colleague|predecessor|designer|architect|tester|supervisor|head of \w+))\s+(?:simply |just |never |always )?(?!uses|needs|has|is|was|does|says|reads|gets|sees|wants|knows|asks)[a-zà-ɏ]{3,}s\b[^.;,]{0,40}\b(?:none|nothing|alone|everything|as an (?:insult|attack))\b/i

/** The first person or group among the next words, before another clause begins. */
function nextParty(rest: string): Token | undefined {
  const tokens = tokenize(rest.slice(0, 80))
  for (let at = 0; at < Math.min(tokens.length, 5); at++) {
    const token = tokens[at]!
    if ((at > 0 && !token.joined) || /^(?:and|but|so|we|i|my)$/.test(token.text)) return undefined
    if (
      workmates.has(token.text) &&
      !things.has(tokens[at + 1]?.text ?? '') &&
      !/['’]s?$/.test(rest.slice(0, token.end + 2).trimEnd())
    )
      return token
  }
  return undefined
}
const ill =
  /\b(?:fail\w*|lost|lose|late|delay\w*|slip\w*|miss\w*|broke\w*|crash\w*|wrong|bad|worse|worst|not|never|no|nothing|only|still|stuck|cancel\w*|reject\w*|behind|wast\w*|error\w*|bugs?|complain\w*|overrun|overtime|chaos|mess|n['’]t|without|drop\w*|fell|gone|down|short|trouble|problem\w*|impossible|again|who)\b/i

/** Reports of what somebody thought, and talk about blame itself. */
const reported =
  /\b(?:said|says|told me|felt|thought|argued|feared|worried|complained|claimed|believed|wrote|asked|explained|mentioned|pointed out|according to|was concerned|were concerned|accused|instinct|tempted|temptation|could have blamed|easy to blame|rather than blam\w+|instead of blam\w+|without blam\w+|not (?:to )?blam\w+|avoid\w* blam\w+|blameless|I wanted to know|asked (?:why|whether|if)|no one['’]s fault|nobody['’]s fault)\b[^.;]*$/i

function* check(story: Story): Iterable<Found> {
  for (const sentence of story.sentences) {
    const span = faultIn(story, sentence)
    if (span) yield { span: spanIn(sentence, span.start, span.end) }
  }
}

/** From the first to the last fault of the sentence: one remark for what is said in one breath. */
function faultIn(story: Story, sentence: Sentence): Span | undefined {
  const phrased = [...faultsIn(story, sentence)]
  const faults = phrased.length > 0 ? phrased : chargedIn(story, sentence)
  if (faults.length === 0) return undefined
  return { start: Math.min(...faults.map(({ start }) => start)), end: Math.max(...faults.map(({ end }) => end)) }
}

// What a sentence says by its words alone; whom it means depends on its neighbours.
const causesIn = placesOf(cause)
const counterfactualsIn = rememberTexts((text) =>
  counterfactuals.map((pattern) => pattern.exec(text)).filter((match) => match !== null),
)
const portraitIn = rememberTexts((text) => character.exec(text))
const wishIn = rememberTexts((text) => withBetter.exec(text))
const generalisationIn = rememberTexts((text) => generalisation.exec(text))

function* faultsIn(story: Story, sentence: Sentence): Iterable<Span> {
  const { text } = sentence
  if (!isSaid(sentence) && !/, what (?:could|can)\b/.test(text)) return
  const excused = (weight: Fault['weight'], end: number) => isExcused(story, sentence, weight, end)
  for (const hit of phrases.find(tokensOf(sentence))) {
    const start = subjectOf(story, sentence, hit)
    if (start === undefined || isQuoted(text, hit.start, hit.end) || reported.test(text.slice(0, hit.start))) continue
    if (/^ to\b/.test(text.slice(hit.end)) && /\bme$/i.test(text.slice(0, hit.end))) continue
    if (!excused(hit.value.weight, hit.end)) yield { start, end: hit.end }
  }
  for (const match of causesIn(text)) {
    const from = match.index + match[0].length
    const named = nextParty(text.slice(from))
    if (!named || !ill.test(text) || reported.test(text.slice(0, match.index))) continue
    if (/thanks/i.test(match[0]) && !/\b(?:who|never|no)\b/.test(text.slice(from))) continue
    if (!excused('states', from + named.end)) yield { start: match.index, end: from + named.end }
  }
  for (const match of counterfactualsIn(text)) {
    if (hasWorkmate(match[0]) && !excused('judges', 0)) yield { start: match.index, end: match.index + match[0].length }
  }
  const portrait = portraitIn(text)
  if (portrait && hasWorkmate(portrait[0]) && !excused('states', portrait.index + portrait[0].length))
    yield { start: portrait.index, end: portrait.index + portrait[0].length }
  const wish = wishIn(text)
  if (wish && !excused('judges', 0)) yield { start: wish.index, end: wish.index + wish[0].length }
  const being = generalisationIn(text)
  if (being && parties.has(being[1]!.toLowerCase())) yield { start: being.index, end: being.index + being[0].length }
}

/** Where the fault's subject begins; undefined where it has none, or where it is the speaker or somebody served. */
function subjectOf(story: Story, sentence: Sentence, hit: Hit<Fault>): number | undefined {
  if (hit.value.subject === 'none') return hit.start
  const { text } = sentence
  const tokens = tokensOf(sentence)
  if (tokens[hit.from - 1]?.text === 'to') return undefined
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 9); at--) {
    const token = tokens[at]!
    const next = tokens[at + 1]!
    if (/[,;:.!?—–()]/.test(text.slice(token.end, next.start)) && !/^(?:who|whose|which)$/.test(next.text))
      return undefined
    if (/^(?:i|we|i'[a-z]+|we'[a-z]+|it|this|that's)$/.test(token.text) && text[token.start + 1] !== 'T')
      return undefined
    if (standIns.has(token.text))
      return hit.value.subject === 'anyone' || standsForWorkmate(story, sentence, at, hit.value.weight)
        ? token.start
        : undefined
    if (workmates.has(token.text) && !things.has(next.text) && !/^\d/.test(tokens[at - 1]?.text ?? ''))
      return tokens[phraseStart(tokens, at)]!.start
    if (parties.has(token.text) && token.text !== 'who' && !things.has(next.text)) {
      if (hit.value.subject === 'anyone') return tokens[phraseStart(tokens, at)]!.start
      if (token.text !== 'people' || !workmates.has(tokens[at - 1]?.text ?? '')) return undefined
    }
    if (hit.value.subject !== 'party' && isPersonName(tokens, at, hit.from, text)) return token.start
  }
  return undefined
}

/** Whom "they" speaks of: the nearest group before, here or one sentence earlier. A judgement needs no antecedent we know. */
function standsForWorkmate(story: Story, sentence: Sentence, at: number, weight: Fault['weight']): boolean {
  const before = story.sentences[story.sentences.indexOf(sentence) - 1]
  const earlier = [...(before ? tokensOf(before) : []), ...tokensOf(sentence).slice(0, at)].reverse()
  const named = earlier.find(({ text }) => parties.has(text) && !/^(?:they|he|she|who|it)$/.test(text))
  return named ? workmates.has(named.text) : weight === 'judges'
}

/** A word with a capital that is nothing we know, close before its verb. */
function isPersonName(tokens: readonly Token[], at: number, verb: number, text: string): boolean {
  const source = text.slice(tokens[at]!.start, tokens[at]!.end)
  if (at === 0 && verb > 1) return false
  return /^\p{Lu}\p{Ll}{2,}$/u.test(source) && !common.has(tokens[at]!.text)
}
const common = new Set(
  'the this that these those there then when while after before because since once although though however still also and but for from with what where why how our their his her its one two three four some most many all every each another such here now today later first second finally next only even both either neither monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december result action situation task lesson learning context outcome english kafka spark airflow python postgres redis kubernetes docker jenkins java rust react kibana grafana terraform ansible elastic elasticsearch mongo kinesis lambda azure google amazon salesforce jira slack'.split(
    ' ',
  ),
)

const near = (story: Story, sentence: Sentence): readonly Sentence[] => [sentence, ...following(story, sentence, 2)]

/** A fact is answered by what the speaker did about it; a judgement only by owning a part. */
function isExcused(story: Story, sentence: Sentence, weight: Fault['weight'], end: number): boolean {
  const reach = near(story, sentence)
  if (reach.some(({ text }) => ownsPart(text))) return true
  if (weight === 'judges') return false
  const strict = story.kind.id === 'failure' || story.kind.id === 'conflict'
  if (strict && story.sentences.some(({ text }) => ownsPart(text))) return true
  if (/\b(?:so|and|but|then)\s+(?:then )?I\b|\bI\b/.test(sentence.text.slice(end)) && isOwnDeed(sentence)) return true
  return !strict && reach.slice(1).some(isOwnDeed)
}

/** What no phrase names, summed up from who did what. */
const chargedIn = (story: Story, sentence: Sentence): readonly Span[] =>
  isSaid(sentence)
    ? chargesIn(story, sentence).filter(
        (charge) => !reported.test(sentence.text.slice(0, charge.start)) && weigh(story, sentence, charge) >= 2,
      )
    : []

/** What the charge amounts to beside its consequences, less what the speaker owns or does about it. */
function weigh(story: Story, sentence: Sentence, { points, start, end }: Charge): number {
  const [, ...after] = near(story, sentence)
  const before = story.sentences[story.sentences.indexOf(sentence) - 1]
  const strict = story.kind.id === 'failure' || story.kind.id === 'conflict'
  if ((strict ? story.sentences : [sentence, ...after]).some(({ text }) => ownsPart(text))) return 0
  const outcome =
    points > 1 &&
    !hurts(sentence.text) &&
    [before, after[0]].some((each) => sameBreath(each, sentence) && hurts(each!.text))
      ? 1
      : 0
  const mends = (each: Sentence): boolean => isOwnDeed(each) && !endures.test(each.text)
  const scene = ['situation', 'task'].includes(roleOf(sentence) ?? '') ? 2 : 0
  const reason = /\bI\b.*\b(?:because|since|as)\s+$/i.test(sentence.text.slice(0, start))
  const answered = reason || (/\bI\b/.test(sentence.text.slice(end)) && mends(sentence)) || after.some(mends)
  return points + outcome - scene - (answered ? 3 : 0)
}
const sameBreath = (other: Sentence | undefined, sentence: Sentence): boolean =>
  other !== undefined && other.passage.part === sentence.passage.part
/** Bearing it is no answer to it. */
const endures =
  /\bI (?:was|had to|waited|lost|spent|wasted|watched|stayed|sat|stood|paid|got|alone|worked (?:all|through|every|two|three|the)|did (?:it|everything|all)|cleaned up|finished (?:it )?alone)\b/i

export default {
  id: 'blame',
  severity: 'warning',
  message:
    'Say what happened without a verdict on others, then your part: what you did about it, and what you check now.',
  why: 'Whoever listens imagines being the next colleague you tell about. A fault that lies only with others also leaves them without an answer to what they asked: what you did, and what you would do again.',
  instead:
    'State the fact as you would with that colleague in the room (“the labels held 8% errors”), what they may have needed, and your own step: what you asked, built or now agree on beforehand. Nothing needs to become your fault.',
  english: true,
  check,
  examples: [
    `
**Situation:** The forecast had to be ready by May.

**Action:** I trained it on two years of orders, but the data team gave us garbage.
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

**Result:** It was late by three weeks.`,
    `
**Situation:** We moved a shop to another host.

**Action:** I copied the pictures and tested the links.

**Result:** The shop was down on Friday because of the agency.
                                        ^^^^^^^^^^^^^^^^^^^^^`,
    `
**Situation:** The new rota was refused.

**Action:** I showed it to the drivers, and my manager never listened to any of them.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^

**Result:** The old rota stayed. It was not my fault.
                                    ^^^^^^^^^^^^^^^^`,
    `
**Situation:** The vendor's interface was down for two days.

**Action:** I built a fallback and agreed with the vendor on a status page.

**Result:** Orders went on.`,
    `
**Situation:** The data team missed the deadline for the export.

**Action:** I asked them what held it up and took two of the five tables myself.

**Result:** The export was ready four days later.`,
    `
**Situation:** They said that five clusters were too complicated.

**Action:** I asked which decision each cluster was for, and we kept three.

**Result:** Marketing has used the three for a year.`,
    `
**Situation:** The labels had errors, and the annotators never answered my mails.

**Action:** I should have called them: my guide was unclear. I wrote it anew with two of them.

**Result:** In the next 500 labels, 9 were wrong instead of 61.`,
    `
**Situation:** The cache failed, and the old service never answered in time.

**Action:** I put a limit of two seconds on the call.

**Result:** The page loads in one second.`,
  ],
} satisfies Rule
