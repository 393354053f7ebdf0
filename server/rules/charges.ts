/** What others are charged with: who is the subject, what is told of them, and how much that weighs. */
import {
  duties,
  type Evidence,
  fair,
  faultNouns,
  harm,
  type Mark,
  marks,
  mitigated,
  spared,
  unable,
} from '../lexicon/faults.ts'
import { compounds, fellows, parties, places, standIns, things, tools, trades, workmates } from '../lexicon/people.ts'
import { Phrases, type Token } from '../lexicon/phrases.ts'
import { rememberTexts } from '../lexicon/remember.ts'
import { isVerbForm, verbForms } from '../lexicon/verbs.ts'
import type { Sentence, Story } from '../story/script.ts'
import type { Span } from '../story/span.ts'
import { isQuoted, tokensOf } from './sentence.ts'

const phrases = new Phrases<Mark>(marks, verbForms)

/** A stretch that puts somebody else in a bad light. */
export interface Charge extends Span {
  /** 1: a deed whose harm is told beside it; 2: a plain fact; 3: an accusing word; more: with contempt. */
  readonly points: number
}

const indefinite: ReadonlySet<string> = new Set(['nobody', 'somebody', 'someone', 'people', 'whoever'])
const determiner =
  /^(?:the|my|our|their|his|her|a|an|some|two|three|four|most|many|these|those|one|certain|all|half|every|each)$/
const negation = /^(?:not|never|no|nothing|hardly|barely|scarcely|rarely|seldom|nobody|none|neither)$|n't$/
const auxiliary =
  /^(?:is|are|am|was|were|be|been|being|has|have|had|do|does|did|could|can|would|will|should|might|may|must|cannot|get|gets|got)$|n't$/
const adverb =
  /^(?:\w+ly|just|also|always|often|again|then|once|soon|even|still|first|already|all|so|too|there|here|upstairs|above|now|both|instead|ever|never|not|himself|herself|themselves|itself)$/
const joiner = /^(?:and|but|or|then|while|because|since|so|until|after|before|when|as|that|if|although|though|whereas)$/
const preposition =
  /^(?:of|in|on|at|from|to|for|with|by|over|under|behind|between|before|after|near|above|within|around|about|into|against|than|via|through|without|who|whose)$/

/** Every charge in a sentence; what the speaker does about it is for the caller to weigh. */
export function chargesIn(story: Story, sentence: Sentence): readonly Charge[] {
  const tokens = tokensOf(sentence)
  const heads = tokens.flatMap((_, at) => (isHead(story, sentence, tokens, at) ? [at] : []))
  const doers = heads
    .map((head) => ({ head, verb: verbAfter(tokens, head, sentence.text) }))
    .filter(({ verb }) => verb >= 0)
  if (doers.length === 0 && !tokens.some(({ text }) => text === 'by' || faultNouns.has(text))) return []
  const hits = phrases.find(tokens)
  const { text } = sentence
  const charges: Charge[] = []
  const points = (kind: Evidence, fits: (from: number) => boolean): number =>
    Math.max(0, ...hits.filter(({ value, from }) => value.kind === kind && fits(from)).map(({ value }) => value.points))
  const scorn = (head: number): number => points('contempt', (from) => from > head || from < 3)
  for (const { head, verb } of doers) {
    const end = predicateEnd(tokens, verb, text)
    const known = points('charge', (from) => from >= verb && from < end && opensPredicate(tokens, verb, from))
    const told = Math.max(predicate(tokens, head, verb, end, known), colour(tokens, head, verb, end))
    if (told === 0 && (scorn(head) === 0 || places.has(tokens[head]!.text))) continue
    const floor = places.has(tokens[head]!.text)
      ? 3
      : isPerson(tokens[head]!.text) || !made.test(tokens[head]!.text)
        ? 0
        : 2
    if (told + scorn(head) < floor) continue
    const start = phraseStart(tokens, head)
    const named = /^an?$/.test(tokens[start]!.text) ? 2 : 0
    charges.push({ start: tokens[start]!.start, end: tokens[end - 1]!.end, points: told + scorn(head) - named })
  }
  for (const charge of [...byAgent(tokens, hits), ...nominal(tokens)])
    charges.push({ ...charge, points: charge.points + scorn(0) })
  const soft = mitigated.test(text) ? 2 : 0
  return charges
    .filter(({ start, end }) => !isQuoted(text, start, end))
    .map((charge) => {
      const because = /\b(?:because|since|as|after)\s+$/i.test(text.slice(0, charge.start))
      const hurt = hurts(charge.points > 1 || because ? text : text.slice(charge.start))
      const follows = /^\s*,?\s*(?:so|which is why|and so) (?!I\b|we\b|that (?:I|we)\b)/i.test(text.slice(charge.end))
      return { ...charge, points: charge.points + (hurt || follows ? 1 : 0) - soft }
    })
}

export const hurts = (text: string): boolean => harm.test(text)

const compoundEnds: ReadonlySet<string> = new Set([...compounds].map((pair) => pair.split(' ').at(-1)!))
/** Most words stand for nobody: one look for each of them. */
const mayBeHead = rememberTexts(
  (word) =>
    [indefinite, standIns, fellows, workmates, trades, places, compoundEnds].some((set) => set.has(word)) ||
    quantity.test(word) ||
    (made.test(word) && !tools.has(word.replace(/s$/, ''))),
)

/** Whether the token is the noun (or "they") that somebody else's deed hangs on. */
function isHead(story: Story, sentence: Sentence, tokens: readonly Token[], at: number): boolean {
  const { text, end } = tokens[at]!
  const next = tokens[at + 1]
  if (!next || !mayBeHead(text) || things.has(next.text)) return false
  const before = tokens[at - 1]?.text ?? ''
  if (text === 'it' && sentence.text.slice(tokens[at]!.start, end) !== 'IT') return false
  if (indefinite.has(text))
    return (
      text !== 'people' || /^(?:who|in|at|from|above|upstairs|there|over)$/.test(next.text) || workplace.test(before)
    )
  if (standIns.has(text)) return antecedent(story, sentence, at)
  if (text === 'one' && before === 'no') return true
  if (next.text === 'of' && quantity.test(text))
    return tokens.slice(at + 2, at + 9).some((token) => isPerson(token.text))
  if (fellows.has(text)) return tokens[at]!.joined && !determiner.test(before) && /^\p{Ll}+$/u.test(before)
  if (made.test(text) && !tools.has(text.replace(/s$/, '')) && named(tokens, at)) return true
  return (isPerson(text) || places.has(text) || compounds.has(`${before} ${text}`)) && !/^(?:and|or)$/.test(next.text)
}
/** A trade no list has: "the cellar master", "our florist". */
const made = /^[a-z]{3,}(?:er|or|ist|ian|eer|man|men|master|wright|smith|owner|nephew)s?$/
const named = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|my|our|their|his|her|this)$/.test(tokens[phraseStart(tokens, at)]!.text)
/** "The mainframe people"; not "young people". */
const workplace =
  /(?:ware|frame|base|data|work|\boffice|desk|side|lab|plant|floor|ops|it|cloud|network|platform|sales|finance|security|infra|store|stage|press|quality|support|event|site)$/
const isPerson = (text: string): boolean => workmates.has(text) || trades.has(text)
const quantity = /^(?:one|two|three|four|five|some|half|most|many|several|both|none|neither|either|all|few)$/

/** Whom "they" speaks of: the nearest person or group before it, here or one sentence earlier. */
function antecedent(story: Story, sentence: Sentence, at: number): boolean {
  const before = story.sentences[story.sentences.indexOf(sentence) - 1]
  const earlier = [...(before ? tokensOf(before) : []), ...tokensOf(sentence).slice(0, at)].reverse()
  const named = earlier.find(({ text }) => !pronoun.test(text) && (parties.has(text) || isPerson(text)))
  return named !== undefined && isPerson(named.text)
}
const pronoun = /^(?:they|he|she|who|it|nobody|somebody|someone|everyone|everybody)$/

/** The verb of a head that stands as subject; -1 where it is an object or something else comes first. */
function verbAfter(tokens: readonly Token[], head: number, text: string): number {
  const start = phraseStart(tokens, head)
  const before = tokens[start - 1]
  const joined = before && tokens[start]!.joined
  const who = /^(?:who|that)$/.test(tokens[head + 1]?.text ?? '')
  if (joined && preposition.test(before.text) && !who && !/^(?:after|before)$/.test(before.text)) return -1
  if ([start, start - 1].some((at) => tokens[at]?.joined && /^(?:that|which)$/.test(tokens[at - 1]?.text ?? '')))
    return -1
  if (joined && !who && !joiner.test(before.text) && isVerbForm(before.text) && !/ing$/.test(before.text)) return -1
  const aside = /^,\s+(?:who|which|as|like)\b[^,.;]*,\s+/.exec(text.slice(tokens[head]!.end))
  const main = aside ? tokens.findIndex(({ start }) => start >= tokens[head]!.end + aside[0].length) : -1
  if (main > 0) return goesOn(tokens[main]!.text) ? main : -1
  let inside = 0
  for (let at = head + 1; at < Math.min(tokens.length, head + 10); at++) {
    const { text: word } = tokens[at]!
    if (!tokens[at]!.joined && /[.;:!?()]/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) return -1
    if (/^(?:i|we|you)$/.test(word) && inside === 0) return -1
    if (auxiliary.test(word) || negation.test(word)) return at
    if (preposition.test(word)) inside = 5
    else if (standIns.has(word)) inside = 0
    else if (isVerbForm(word) && (inside < 5 || at === head + 1)) return at
    else if (!adverb.test(word) && inside-- <= 0) return -1
    else if (inside > 0 && inside < 5) inside--
  }
  return -1
}

/** Where what is told of the subject ends: at the next clause with a subject of its own. */
function predicateEnd(tokens: readonly Token[], verb: number, text: string): number {
  for (let at = verb + 1; at < tokens.length; at++) {
    const { text: word } = tokens[at]!
    if (/[.;:!?—–]/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) return at
    const next = tokens[at + 1]?.text ?? ''
    if (/^(?:i|we)$/.test(word) && !tokens[at]!.joined) return at
    if (/^(?:and|but|or|then)$/.test(word) ? !goesOn(next) && subjectLike.test(next) : clause.test(word)) return at
  }
  return tokens.length
}
const goesOn = (word: string): boolean =>
  isVerbForm(word) || auxiliary.test(word) || negation.test(word) || adverb.test(word)
const subjectLike =
  /^(?:i|we|you|they|he|she|it|the|a|an|my|our|their|his|her|this|that|these|those|nobody|all|each|every|one|two|three|four)$/
const clause =
  /^(?:so|which|who|whose|that|what|because|since|until|while|when|where|whether|if|as|although|though|whereas)$/

/** A fault counts where it is the verb itself, or a second verb of the same subject. */
const opensPredicate = (tokens: readonly Token[], verb: number, from: number): boolean => {
  for (let at = from; at > verb; at--) {
    const { text } = tokens[at - 1]!
    if (/^(?:and|but|then|or)$/.test(text)) return true
    if (text === 'to')
      return /^(?:manage|began|begin|start|chose|prefer|decid|love|like|tend)/.test(tokens[at - 2]?.text ?? '')
    if (!auxiliary.test(text) && !adverb.test(text) && !negation.test(text)) return false
  }
  return true
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
/** A plain verb with an object that accuses: "told nobody", "sewed it on the wrong side", "only knows how to shout". */
function colour(tokens: readonly Token[], head: number, verb: number, end: number): number {
  const said = wordsOf(tokens, verb, end)
  if (forever.test(said)) return 2
  if (tokens[head]!.text === 'whoever') return /^(?!needs|wants|has|is|can|will)/.test(said) ? 2 : 0
  if (
    /^(?:is|are|was|were|has been|had been)\b(?! a (?:man|woman|person|team|company|group)\b)|^(?:should|could|can|may|might)\b|n't\b|\bnot\b|\bnever\b|\bno\b(?! one)/.test(
      said,
    )
  )
    return 0
  if (whim.test(wordsOf(tokens, verb, tokens.length)) && isVerbForm(tokens[verb]!.text)) return 2
  return adverse.test(said) &&
    !/^(?:\w+ly )?(?:found|f[ie]nds?|saw|sees?|notic\w+|correct\w+|report\w+|mark\w+|fix\w+)\b/.test(said)
    ? 2
    : 0
}
const adverse = new RegExp(
  [
    /\b(?:told|asked|informed|warned|\w+(?:ed|s)|said|did|wrote|knew|gave|left|brought|read) (?:me |us |it )?(?:given |sent |told )?(?:nobody|no one|nothing|none|no answer|no reason)\b/,
    /\bno to (?:everything|all|every|each|any|almost)\b/,
    /\b(?:the|a|an) (?:false|wrong|incorrect|outdated|broken|useless|unfinished|incomplete|empty|half finished) \w+/,
    /\b(?:false|wrong) (?:side|way|place|address|person|size|order|date|day|number|ones?|file|version)\b/,
    /\bonly (?:knows?|knew|thinks?|thought|talks?|talked|looks?|looked|sees?|saw|does|did|wants?|wanted|worked|came|comes|cares?|answers?|answered)\b/,
    /\b(?:let|left|leave) (?:me|us) (?:alone|waiting|hanging|standing)\b/,
    /\bfor (?:himself|herself|themselves|itself)\b/,
    /\b(?:his|her|their) own (?:talks?|career|bonus|name|glory|office|pocket|interests?|ideas?|convenience|comfort|profit|ends)\b/,
    /\b(?:every (?:morning|day|week|hour)) (?:a|another|a new)\b|\b(?:a new|another|a different) \w+ every (?:morning|day|week|hour)\b/,
    /\bas (?:it|they|he|she) (?:does|do|did|sits?|always \w+)\b/,
    /\bto eat (?:his|her|their)\b/,
    /\bwith (?:a|an|one|two|three|\w+) (?:hours?|days?|weeks?|months?|years?)(?: of)? (?:delay|late)\b|\bwith (?:only )?(?:half|a third|a part|a fraction|the half)\b/,
    /^(?!.*\b(?:look|sound|feel|felt|seem|work|act)\w* like)\w+ (?:\w+ ){0,6}like (?:an? |some |the |his |her |their )?(?!this|that|these|those|it|for|to)\w+/,
    /\bprefer(?:s|red)? to \w+.*\b(?:rather than|instead of|than to)\b/,
    /\bin the middle of my\b/,
    /\binstead of (?:a|an|the|any|my|our) \w+/,
  ]
    .map(({ source }) => source)
    .join('|'),
)
/** "Because he liked another language better": a whim for a reason. */
const whim =
  /\bbecause (?:he|she|they|it) (?:just |simply |only )?(?:likes?|liked|loved|loves|felt like|feels like|fancied|enjoyed|hated|disliked|preferred|could|did n[o']t (?:like|want|care|feel)|didn't (?:like|want|care|feel)|wanted to (?:be|look|shine|win|go|impress))\b/
/** "Were always in pause". */
const forever =
  /^(?:is|are|was|were) (?:always|never|forever|constantly|mostly|usually|permanently) (?!right|fair|kind|helpful|ready|open|friendly|honest|patient|available|clear|good|there|polite|happy)\w+/

/** What a place with nobody doing it is to blame for; that nobody asked for more may be praise. */
const attention =
  /^(?:answer|repl|respond|warn|told|tell|inform|listen|care|bother|help|check|test|watch|look|wrote|read|took)/

/** How much the predicate weighs: a known fault, a duty not done, a deed that is neither fair work nor known. */
function predicate(tokens: readonly Token[], head: number, verb: number, end: number, known: number): number {
  const chain: string[] =
    /^(?:nobody|none|neither)$/.test(tokens[head]!.text) || tokens[head - 1]?.text === 'no' ? ['no'] : []
  let at = verb
  for (
    ;
    at < end && (auxiliary.test(tokens[at]!.text) || negation.test(tokens[at]!.text) || adverb.test(tokens[at]!.text));
    at++
  )
    chain.push(tokens[at]!.text)
  if (tokens[at - 1]?.text === 'only' && tokens[at - 2]?.text === 'not') chain.push('not')
  const main = tokens[at]?.text ?? ''
  const denied = chain.filter((word) => negation.test(word)).length % 2 === 1
  const has = (words: RegExp): boolean => chain.some((word) => words.test(word))
  if (has(/^(?:should|shouldn't|may|might|must|mustn't|can|can't|cannot|will|would)$/) && !(denied && has(/^would/)))
    return known > 2 && !denied && has(/^would$/) ? 2 : 0
  // "Was rejected", "were annoyed": it happened to them.
  if (has(/^(?:is|are|was|were|been|being|be|got)(?:n't)?$/) && isVerbForm(main) && !/ing$/.test(main)) return 0
  if (denied) {
    if (spared.has(main) || (/^sen[dt]$/.test(main) && /back/.test(wordsOf(tokens, at, end)))) return 0
    if (
      has(/^would(?:n't)?$/) ||
      (/^(?:want|wanted|wish|wished|bother|bothered|care|cared|intend|intended)$/.test(main) &&
        tokens[at + 1]?.text === 'to')
    )
      return Math.max(2, known)
    if (has(/^(?:has|have|hasn't|haven't|could|couldn't)$/) || unable.has(main)) return 1
    if (tokens[head]!.text === 'nobody' && !has(/^had$/) && !attention.test(main)) return 1
    return duties.has(main) ? Math.max(2, known) : known > 2 ? known : 1
  }
  if (spared.has(main) && tokens[at + 1]?.text === 'only') return 0
  if (known > 0) return known
  return at === verb && isVerbForm(main) && !fair.has(main) && !standIns.has(tokens[head]!.text) ? 1 : 0
}

/** "Was shelved by the board": the verb before its doer. */
function* byAgent(
  tokens: readonly Token[],
  hits: readonly { to: number; start: number; value: Mark }[],
): Iterable<Charge> {
  for (const [at, { text }] of tokens.entries()) {
    if (text !== 'by') continue
    const head = [1, 2, 3, 4].map((n) => at + n).find((n) => isPerson(tokens[n]?.text ?? '') && tokens[n]!.joined)
    const hit = hits.find(({ to, value }) => (to === at || to === at - 1) && value.kind === 'charge')
    if (head && hit && !things.has(tokens[head + 1]?.text ?? ''))
      yield { start: hit.start, end: tokens[head]!.end, points: hit.value.points }
  }
}

/** "The endless quarrels of the board", "the agency's silence". */
function* nominal(tokens: readonly Token[]): Iterable<Charge> {
  for (const [at, { text, start, end }] of tokens.entries()) {
    if (!faultNouns.has(text)) continue
    if (/^(?:of|from|by|in|at|on|between|among)$/.test(tokens[at + 1]?.text ?? '')) {
      const head = [2, 3, 4, 5].map((n) => at + n).find((n) => isPerson(tokens[n]?.text ?? ''))
      if (head && !things.has(tokens[head + 1]?.text ?? '')) yield { start, end: tokens[head]!.end, points: 2 }
    }
    for (let from = at - 1; from >= Math.max(0, at - 3); from--)
      if (
        /^(?:their|his|her)$/.test(tokens[from]!.text) ||
        (/'s?$/.test(tokens[from]!.text) && isPerson(tokens[from]!.text.replace(/'s?$/, '')))
      )
        yield { start: tokens[phraseStart(tokens, from)]!.start, end, points: 2 }
  }
}

/** "team" → "the data team". */
export function phraseStart(tokens: readonly Token[], at: number): number {
  for (let from = at; from >= Math.max(0, at - 3); from--) {
    if (determiner.test(tokens[from]!.text)) return from
    if (!tokens[from]!.joined) break
  }
  return at
}
