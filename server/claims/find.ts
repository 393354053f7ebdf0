/**
 * Which numbers of a sentence are offered as proof.
 *
 * A number becomes a claim by its grammar: it stands with a metric ("89% accuracy"), is what something changed by ("fell by
 * 80%", "a 20% reduction"), compares ("three times as fast"), is gained or lost ("saves 1,500 hours"), or is a share that
 * opens a result ("70% of chats end without a person"). What is asked for, planned, set or quoted is none.
 */

import { rememberTexts } from '../lexicon/remember.ts'
import type { Sentence, Story } from '../story/script.ts'
import { type Change, changesIn, type Quantity, readNumbers } from './quantities.ts'
import * as words from './vocabulary.ts'

export type Form = 'metric' | 'share' | 'change' | 'difference' | 'amount' | 'level' | 'pair'

/** A number with its noun or verb; offsets count from the start of the sentence's `text`. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly quantity: Quantity
  readonly change: Change | undefined
  readonly kind: 'quality' | 'effect'
  readonly form: Form
  /** The metric noun or the thing changed, as written; may be empty. */
  readonly subject: string
}

const flags = 'i'
const alternatives = (list: readonly string[]): string => list.join('|')
const qualityNoun = alternatives(words.quality)
const serviceNoun = alternatives(words.service)
const hedge = String.raw`(?:(?:about|around|roughly|nearly|almost|approximately|approx\.?|over|more than|less than|up to|some|an?|the|at least|just|only|as much as|another|full|solid|whopping|impressive|estimated|average of|further|additional|well over|just over|just under|under|close to|by|≈|~|>|<|≥|≤|\+|-|–|=|≤)\s*)*`

/** Nearest metric noun in front of the number: "accuracy reached", "precision (", "an AUC of". */
const nounBefore = new RegExp(
  String.raw`(?:^|[^a-zà-ɏ\d-])(?<noun>${qualityNoun}|${serviceNoun})(?![a-zà-ɏ\d])(?<link>[^.;!?]{0,40}?)${hedge}$`,
  flags,
)
const nounAfter = new RegExp(
  String.raw`^[\s+-]*(?:(?!(?:and|or|of|in|for|to|by|the|with|on|at|than|when|but|as|from)\b)[a-zà-ɏ'’/-]+\s+){0,3}?(?<noun>${qualityNoun}|${serviceNoun})(?![a-zà-ɏ\d])`,
  flags,
)
const isQuality = new RegExp(`^(?:${qualityNoun})$`, flags)
const changeBefore = new RegExp(
  String.raw`(?:^|[^a-zà-ɏ-])(?<verb>${words.changeVerb})(?![a-zà-ɏ])(?<object>[^.;:!?]{0,70}?)(?<by>\bby\s|\bto\s)?${hedge}$`,
  flags,
)
const changeAfter = new RegExp(
  String.raw`^[\s+-]*(?<what>(?:(?!(?:and|or|of|in|for|to|by|the|with|on|at|than|when|but|as|from|is|was|are|were)\b)[a-zà-ɏ\d'’/&-]+\s+){0,4}?)(?<noun>${words.changeNoun})(?![a-zà-ɏ])`,
  flags,
)
const changeNounBefore = new RegExp(
  String.raw`(?:^|[^a-zà-ɏ-])(?<noun>${words.changeNoun})\s*(?:of|by|:|=|was|is)\s*${hedge}$`,
  flags,
)
const comparedAfter = new RegExp(
  String.raw`^[\s+-]*(?:${words.comparative})(?![a-zà-ɏ])|^\s+as\s+(?:fast|quick(?:ly)?|many|much|often|long|well|good|large|big|short|small|cheap|high|low|likely|slow)\b|^\s+the\s+(?:time|cost|price|traffic|speed|throughput|load|work|volume|effort|size|memory|number|requests|money|people|orders|sales|staff)\b`,
  flags,
)
/** "12 alerts, down 60%": the direction directly in front. */
const directed = new RegExp(String.raw`\b(?<verb>up|down)\s+(?:by\s+)?${hedge}$`, flags)
const driven = new RegExp(
  String.raw`\b(?:dr[oi]ve[sn]?|driving|gave|gives?|yield\w*|deliver\w*|achiev\w*|brought|got|saw|produc\w*|meant|led to|result\w* in)\s+(?:us\s+)?${hedge}$`,
  flags,
)
const gained = new RegExp(
  String.raw`\b(?<verb>sav(?:e|es|ed|ing)|recover(?:s|ed|ing)?|recoup(?:s|ed|ing)?|earn(?:s|ed|ing)?|generat(?:e|es|ed|ing)|(?:brought|brings?|bringing|won|wins?) (?:back|in)|fre(?:e|es|ed|eing) (?:up )?|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|secur(?:e|es|ed|ing)|unlock(?:s|ed|ing)?|gain(?:s|ed|ing)?|identified|add(?:s|ed|ing)|put back|shav(?:ed|es|ing) off|shav(?:ed|es|ing))\b(?<object>[^.;:!?]{0,60}?)${hedge}$`,
  flags,
)
const gainedAfter =
  /^\s*(?:(?:per|an?|every|each) \w+ )?(?:(?:in|of)\s+(?:(?!and\b)[a-zà-ɏ-]+\s+){0,3}(?:savings?|revenue|profit|sales|opportunit\w+)|saved\b|savings?\b)/i
const lost =
  /\b(?:cost|costs|lost|loses|losing)\s+(?:us|them|the \w+|my \w+|our \w+)?\s*(?:about|around|roughly|nearly|almost|some|over)?\s*$/i
const shareBefore = new RegExp(
  String.raw`\b(?<verb>${words.findVerb})\s+(?:[a-zà-ɏ]+ly\s+|now\s+|right\s+)?${hedge}$`,
  flags,
)
const shareAfter = /^\s*(?:of|right\b|correct(?:ly)?\b|accurate(?:ly)?\b)/i
const rightAfter = /^\s*(?:right|correct|accurate)\b/i
const rightIn =
  /\b(?:right|correct|correctly|accurate|wrong)\s+(?:in|on|for)\s+(?:about|around|roughly|nearly|almost|over)?\s*$/i
const opensShare = /^\s*of\s+(?:(?:the|our|all|these|those|my|their|its)\s+)*[a-zà-ɏ-]+/i

/** Words in front of the number, in its clause, that make it a wish, a plan, a limit or a setting. */
const wished =
  /\b(?:goals?|targets?|target(?:ed|ing)|aim(?:s|ed|ing)?|objectives?|need(?:s|ed)? (?:to|it|a|an)|had to|has to|have to|must|should|shall|would(?! already)|wants?|wanted|wished?|asked|asks|tasked|hop(?:e|ed|ing)|plan(?:s|ned)? (?:to|for)|promis\w+|expect\w*|requir\w+|sla|slo|okr|kpi|threshold|limit(?:s|ed)?|propos(?:e|ed|al|ing)|demand(?:s|ed|ing)?|suggest(?:s|ed)?|in order to|whether|unless|imagine|suppose|say,|could (?:potentially|have|be|save|reduce|cut|improve|increase|theoretically)|might|supposed to|committed to|budget(?:ed)?|estimated? to|projected|forecast to|want to|trying to|tried to|set out to|ambition|mandate\w*|instructed|told (?:us|me) to|will|can|alert\w*|trigger\w*|if)\b[^.;!?]*$/i
const hypothetical = /^[^a-zà-ɏ]*(?:when you|suppose|imagine|let[’']s say|assume|given|with an? (?=[a-zà-ɏ]+ of \d))\b/i
const condition = /(?:^|["“(.:;,—]\s*)if\b[^;—]*$/i
const wishedAfter =
  /^[+\s-]*(?:(?!(?:through|by|of|with|via|and|to|for|after|on|from|while|using|because|above|over|beyond|under|below)\b)[a-zà-ɏ\d-]+\s+){0,4}(?:targets?|goals?|sla|slo|thresholds?|requirements?|requested|limits?|objective|quota)\b/i
/** An infinitive of purpose, unless it was brought about. */
const purpose = /(?<lead>\b[a-zà-ɏ’']+\s+(?:[a-zà-ɏ]+\s+)?)to\s+(?:[a-zà-ɏ]+ly\s+)?$/i
const broughtAbout =
  /\b(?:able|manag\w+|help\w*|allow\w*|enabl\w+|let|went on|led|leading|ended up|got|us|them|him|her|me|team|used)\s+(?:[a-zà-ɏ]+\s+)?$/i
const aboutTo =
  /\b(?:responsible for|tasked with|goal of|aim of|asked (?:[a-zà-ɏ]+ )?(?:for|about)|charge of|charged with|focus(?:ed)? on|without|consider(?:ed|ing)?|for|ways of|idea of|instead of)\s+(?:[a-zà-ɏ]+ly\s+)?$/i
/** Settings of a model, a test or a rollout, not what came out. */
const setting =
  /\b(?:dropout|learning rate|hyper-?parameters?|of the (?:units|neurons|nodes|weights|layers|features|columns|pixels)|during training|batch(?:es)? of|epochs?|threshold of|cut-?off|confidence (?:of|above|over|threshold)|(?:train\w*|test|data|validation|\d+\/\d+)[- ]split|train\/test|canary (?:at|to|of|with)|rollout to|rolled out to|of (?:the )?traffic|significance|percentile|sampling rate|discount|interest|tax|rate limits? (?:by|to|from)|time-?outs? (?:by|to|from)|pool size|batch size|replicas|(?:more|extra) (?:memory|cpu|retries)|earns?|deadline|thesis|part[- ]time|commission|equity|salary|raise)\b/i
const quotedBad =
  /\b(?:said|say|says|saying|read|reads|wrote|claim(?:s|ed)?|title[d]?|headline|slide|version|advert|instead of|not just|never|call(?:s|ed)|phrase)\b[^"“”]{0,24}["“][^"”]*$/i
const owner = /\b(?:I|[Mm]y|[Oo]ur|[Ww]e)\b/u
const badExample = /(?:❌|✗|✘|🚫|\bdon['’]?t say\b|\bavoid saying\b|\bbad(?: example)?:|\binstead of saying\b)/iu

interface Read {
  readonly numbers: readonly Quantity[]
  readonly changes: readonly Change[]
}
const nothing: Read = { numbers: [], changes: [] }
const mayCount =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|hundred|half|third|quarter|fifth|tenth|twice|doubl\w+|tripl\w+|halv\w+|\w+fold)\b/i

/** Signs without which no sentence claims anything; most sentences have none, and reading numbers costs ten times as much. */
const mayClaim = new RegExp(
  String.raw`[%×→]|->|\d\s?x\b|\b(?:per ?cent|points?|pp|times|half|third|quarter|fifth|tenth|twice|doubl\w+|tripl\w+|halv\w+|quadrupl\w+|\w+fold)\b|[$€£₹]|\b(?:euros?|dollars?|pounds?|rupees?|crowns?|francs?|USD|EUR|GBP)\b|\b(?:less|fewer|faster|sooner|quicker|shorter)\b|\b(?:sav|fre|shav|gain)\w*\b|\bby\b|\bfrom\b|(?<![a-zà-ɏ\d-])(?:${qualityNoun}|${serviceNoun})(?![a-zà-ɏ\d])`,
  flags,
)

/** The numbers of a sentence (labels too), and the pairs among them that are start and end of a change. */
export const numbersOf = ({ text }: Sentence): Read => numbersIn(text)
const numbersIn = rememberTexts((text): Read => {
  const numbers = mayCount.test(text) ? readNumbers(text) : []
  return numbers.length === 0 ? nothing : { numbers, changes: changesIn(text, numbers) }
})

/** The claims of a sentence, in order, at most one for each number. */
export function candidatesIn({ text, passage: { part } }: Sentence, { kind }: Story): readonly Candidate[] {
  const roles = part ? [part.role, ...part.also] : []
  return readers([kind.id, ...roles].join(separator))(text).map((candidate) => ({ ...candidate }))
}
const separator = '\n'
/** What a sentence claims depends on its words, the kind of its story and the roles of its part: known for each of these. */
const readers = rememberTexts((setting) => {
  const [kind, ...roles] = setting.split(separator)
  return rememberTexts((text) => claimedIn(text, { kind: kind!, roles }))
})

interface Setting {
  readonly kind: string
  /** That of the part first; empty outside of parts. */
  readonly roles: readonly string[]
}

function claimedIn(text: string, told: Setting): Candidate[] {
  if (!toldAsDone(text, told) || !mayCount.test(text) || !mayClaim.test(text)) return []
  const { numbers, changes } = numbersIn(text)
  if (numbers.length === 0 || badExample.test(text) || setting.test(text)) return []
  if (told.kind === 'knowledge' && !owner.test(text)) return []
  if (hypothetical.test(text)) return []
  const found: Candidate[] = []
  for (const [index, quantity] of numbers.entries()) {
    if (quantity.unit === 'label' || changes.some(({ to }) => to === quantity)) continue
    const change = changes.find(({ from }) => from === quantity)
    const left = numbers[index - 1]
    const place: Place = {
      text,
      quantity,
      change,
      from: clauseStart(text, quantity.start, left),
      to: clauseEnd(text, (change?.to ?? quantity).nounEnd, numbers[index + 1]),
    }
    if (quotedBad.test(text.slice(0, quantity.start))) continue
    const candidate = change ? pair(place) : single(place, told)
    if (candidate && !isWished(text, candidate, place)) found.push(candidate)
  }
  return found
}

interface Place {
  readonly text: string
  readonly quantity: Quantity
  readonly change: Change | undefined
  /** The clause around the number. */
  readonly from: number
  readonly to: number
}

const outcome: ReadonlySet<string> = new Set(['action', 'result', 'learning'])
const scene: ReadonlySet<string> = new Set(['situation', 'task', 'question'])
/** Situation and task set the scene, except where the account of a mistake names its damage. */
const toldAsDone = (text: string, { kind, roles }: Setting): boolean =>
  roles.some((role) => outcome.has(role)) || !scene.has(roles[0] ?? '') || (kind === 'failure' && lostIn.test(text))
const lostIn = /\b(?:cost|costs|lost) (?:us|them|the|our)\b/i

const clauseBreak =
  /[;(]|\s[-–—]\s|—|:\s|\b(?:and|but|while|so|which|because|,)\s+(?=(?:the|it|we|I|they|he|she|my|our|this|that|two|both|there)\b)/gi
function clauseStart(text: string, at: number, left: Quantity | undefined): number {
  let start = Math.max(0, at - 110)
  const window = text.slice(start, at)
  let last = start
  for (const match of window.matchAll(clauseBreak))
    if (match[0] !== '(' || !window.includes(')', match.index))
      last = start + match.index + (/^[,;:(—-]/.test(match[0]) ? 1 : match[0].length)
  start = last
  // A number in brackets belongs to the noun in front of them.
  if (/\(\s*[~≈<>]?\s*$/.test(text.slice(start - 1, at))) start = clauseStart(text, start - 1, left)
  return left && left.unit !== 'label' ? Math.max(start, Math.min(left.nounEnd, at)) : start
}
function clauseEnd(text: string, at: number, right: Quantity | undefined): number {
  const stop = /[;:()!?]|\.\s|\s[-–—]\s|—/.exec(text.slice(at, at + 90))
  const end = stop ? at + stop.index : Math.min(text.length, at + 90)
  return right && right.unit !== 'label' ? Math.min(end, Math.max(right.start, at)) : end
}

const relative: ReadonlySet<string> = new Set(['percent', 'points', 'ratio'])

function single(place: Place, told: Setting): Candidate | undefined {
  const { quantity, text } = place
  const before = text.slice(place.from, quantity.start)
  const after = text.slice(quantity.end, place.to)
  const { unit } = quantity
  const isRelative = relative.has(unit)
  const isAmount = unit === 'time' || unit === 'money'
  const make = (kind: Candidate['kind'], form: Form, start: number, end: number, subject = ''): Candidate => ({
    start,
    end: Math.min(end, text.length),
    quantity,
    change: undefined,
    kind,
    form,
    subject: subject.trim(),
  })
  if (isRelative && comparedAfter.test(after))
    return make('effect', 'change', quantity.start, quantity.end + comparedAfter.exec(after)![0].length, before)
  if (unit === 'time' && /^\s*(?:less|fewer|faster|sooner|quicker|shorter)\b/i.test(after))
    return make('effect', 'difference', quantity.start, quantity.end + /^\s*\S+/u.exec(after)![0].length, before)
  if (isRelative) {
    const noun = changeAfter.exec(after)
    if (noun)
      return make(
        'effect',
        'change',
        quantity.start,
        quantity.end + noun[0].length,
        noun.groups!.what || after.slice(noun[0].length),
      )
    const of = changeNounBefore.exec(before)
    if (of) return make('effect', 'change', place.from + of.index + offset(of), quantity.end, after)
  }
  const own = text.slice(quantity.start, quantity.end)
  if (
    unit === 'ratio' &&
    isOutcome(told) &&
    multiplied.test(own) &&
    !/^\s*(?:as|check\w*|down|back|click\w*|up)\b/i.test(after)
  )
    return make(
      'effect',
      'change',
      quantity.start,
      quantity.end + (/^\s+(?:(?:the|our|my|its|their)\s+)?[a-zà-ɏ-]+/i.exec(after)?.[0].length ?? 0),
      after,
    )
  const verb = changeBefore.exec(before)
  if (verb && isOutcome(told) && /^half$/i.test(own) && /\b(?:in|by)\s+$/i.test(before))
    return make('effect', 'change', place.from + verb.index + offset(verb), quantity.end, verb.groups!.object!)
  if (verb) {
    const { by, object } = verb.groups!
    const start = place.from + verb.index + offset(verb)
    const bare =
      !by &&
      !(quantity.sign === 0 && /\(\s*$/.test(before)) &&
      !/(?:\b(?:to|from|at|of|in|for|with|on|than|and|as|into|after|within|over)|,)\s*(?:[~≈<>]\s*)?$/i.test(before)
    const measured = subjectMetric(before) ?? ''
    if (
      by?.toLowerCase().startsWith('by') &&
      (isRelative || isAmount || ((unit === 'number' || unit === 'count') && measured !== ''))
    )
      return make(
        isQuality.test(measured) ? 'quality' : 'effect',
        isRelative ? 'change' : 'difference',
        start,
        quantity.end,
        subjectOf(text, start, object!),
      )
    if (bare && isRelative && !comparedOften.test(text.slice(quantity.start, quantity.end)) && !/^\s*of\b/i.test(after))
      return make('effect', 'change', start, quantity.end, subjectOf(text, start, object!))
    if (by?.toLowerCase().startsWith('to') && unit === 'percent' && isOutcome(told))
      return make(
        isQuality.test(measured) ? 'quality' : 'effect',
        'level',
        start,
        quantity.end,
        subjectOf(text, start, object!),
      )
    if (
      bare &&
      unit === 'percent' &&
      /^(?:reduc|cut|sav|eliminat|automat|shrank)/i.test(verb.groups!.verb!) &&
      /^\s*of\b/i.test(after)
    )
      return make('effect', 'change', start, quantity.end, after.slice(0, 30))
  }
  if (isRelative && directed.test(before) && !comparedOften.test(text.slice(quantity.start, quantity.end))) {
    const match = directed.exec(before)!
    return make('effect', 'change', place.from + match.index, quantity.end, before)
  }
  if (unit === 'ratio' && driven.test(before)) {
    const match = driven.exec(before)!
    return make('effect', 'change', place.from + match.index, quantity.end, after)
  }
  if (isAmount) {
    const gain = /^\s*(?:later|ago|earlier|before|after)\b/i.test(after) ? null : gained.exec(before)
    if (
      gain &&
      !/\b(?:somebody|someone|he|she|they)\s+(?:had\s+|have\s+)?$/i.test(before.slice(0, gain.index + 1)) &&
      (unit === 'money' || /^(?:sav|free|fre|shav|gain)/i.test(gain.groups!.verb!))
    )
      return make('effect', 'amount', place.from + gain.index, quantity.end, after)
    const later = gainedAfter.exec(after)
    if (later) return make('effect', 'amount', quantity.start, quantity.end + later[0].length, later[0])
  }
  if (unit === 'percent') {
    if (lost.test(before)) return make('effect', 'change', place.from + lost.exec(before)!.index, quantity.end, after)
    const find = shareBefore.exec(before)
    if (find && shareAfter.test(after) && (quantity.value >= 20 || /^miss/i.test(find.groups!.verb!)))
      return make('quality', 'share', place.from + find.index, quantity.end + nounPhrase(after), after)
    if (rightAfter.test(after))
      return make('quality', 'share', quantity.start, quantity.end + rightAfter.exec(after)![0].length)
    if (rightIn.test(before)) return make('quality', 'share', place.from + rightIn.exec(before)!.index, quantity.end)
  }
  const metric = metricAt(place, before, after)
  if (metric)
    return make(isQuality.test(metric.noun) ? 'quality' : 'effect', 'metric', metric.start, metric.end, metric.noun)
  if (unit === 'percent' && opensShare.test(after) && isOpening(before) && isOutcome(told) && told.kind !== 'knowledge')
    return make('effect', 'level', quantity.start, quantity.end + nounPhrase(after), after)
  return undefined
}

const isOutcome = ({ roles }: Setting): boolean => roles[0] === 'result'
const multiplied = /^(?:doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|halv(?:ed|es|ing)|trebled)$/i

/** How often, not by how much. */
const comparedOften = /^(?:twice|thrice)$/i

const offset = (match: RegExpExecArray): number => match[0].search(/[\p{L}\d]/u)
const isOpening = (before: string): boolean =>
  /^[\s\p{P}\p{S}]*(?:(?:now|today|in the end|after that|as a result|since then|so|and|over|about|around|more than|almost|nearly|roughly)[\s,]*)*$/iu.test(
    before,
  )
const nounPhrase = (after: string): number =>
  /^\s*of\s+(?:the\s+|our\s+|all\s+|these\s+)*[a-zà-ɏ-]+(?:\s+[a-zà-ɏ-]+)?/i.exec(after)?.[0].length ?? 0
const subjectMetric = (before: string): string | undefined => [...before.matchAll(anyMetric)].at(-1)?.[1]
const anyMetric = new RegExp(String.raw`(?<![a-zà-ɏ\d-])(${qualityNoun}|${serviceNoun})(?![a-zà-ɏ\d])`, 'gi')

/** What changed: the object of the verb, else what stands in front of it. */
const subjectOf = (text: string, verbStart: number, object: string): string =>
  object.trim() || text.slice(Math.max(0, verbStart - 40), verbStart).replace(/^.*[,;:.(]/u, '')

/** Share, score or error with a metric noun on either side. */
function metricAt(
  { quantity, from }: Place,
  before: string,
  after: string,
): { noun: string; start: number; end: number } | undefined {
  const { unit, value } = quantity
  const behind = nounAfter.exec(after)
  const noun = behind?.groups?.noun
  if (noun && plausible(noun, unit, value))
    return { noun, start: quantity.start, end: quantity.end + behind![0].length }
  const front = nounBefore.exec(before)
  const named = front?.groups?.noun
  if (!named || !plausible(named, unit, value)) return undefined
  const link = front!.groups!.link!
  if (
    !/^[\s(:=|→–-]*$|\b(?:of|is|was|at|reach\w*|hit|to|were|has|had|got|stays?|stayed|stood|came|score[sd]?|above|over|around|about|below|improved|near\w*|with|from|by)\b|[:=(]/i.test(
      link,
    )
  )
    return undefined
  return { noun: named, start: from + front!.index + offset(front!), end: quantity.end }
}

const errorNoun =
  /^(?:rmse|mae|mape|smape|mse|log|perplex|(?:mean|forecast|forecasting|prediction|average|absolute|median) )/i
const plausible = (noun: string, unit: Quantity['unit'], value: number): boolean =>
  unit === 'percent' || unit === 'score' || unit === 'points'
    ? true
    : errorNoun.test(noun)
      ? unit === 'number' || unit === 'money' || unit === 'time' || unit === 'count'
      : (unit === 'number' || unit === 'count') && value > 0 && value < 1

function pair({ text, quantity, change, from }: Place): Candidate | undefined {
  const before = text.slice(from, quantity.start)
  const lead = /\b(?:from)\s*(?:\S+\s+){0,3}$/i.exec(before)
  const verb = changeBefore.exec(before)
  const start = verb ? from + verb.index + offset(verb) : lead ? from + lead.index : change!.start
  const metric = subjectMetric(before)
  return {
    start,
    end: change!.end,
    quantity: change!.to,
    change,
    kind: metric && isQuality.test(metric) ? 'quality' : 'effect',
    form: 'pair',
    subject: (metric ?? before.slice(-40)).trim(),
  }
}

function isWished(text: string, candidate: Candidate, place: Place): boolean {
  const before = text.slice(Math.max(0, place.from), candidate.start)
  const inside = text.slice(candidate.start, candidate.quantity.start)
  if (
    condition.test(text.slice(0, candidate.start)) ||
    wished.test(before) ||
    /\b(?:target|goal|must|should|would)\b/i.test(inside)
  )
    return true
  if (wishedAfter.test(text.slice(candidate.quantity.end, place.to))) return true
  if (candidate.form === 'change' || candidate.form === 'difference' || candidate.form === 'amount') {
    const to = purpose.exec(before)
    if (to && !broughtAbout.test(to.groups!.lead!)) return true
    if (aboutTo.test(before) && /^[a-zà-ɏ]+ing\b/i.test(inside)) return true
  }
  return false
}
