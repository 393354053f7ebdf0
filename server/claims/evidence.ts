/**
 * What in a story makes a number believable, by the nine kinds A to I.
 *
 * For a model score the whole story may say it: where it was counted, against what, why this metric. For an effect it must
 * belong to the number: its own sentence, the neighbours in its paragraph, or two values elsewhere whose relation is the one
 * claimed (six seconds and two seconds justify "three times as fast", whatever the words around them).
 */
import { rememberTexts } from '../lexicon/remember.ts'
import type { Sentence, Story } from '../story/script.ts'
import { type Candidate, numbersOf } from './find.ts'
import { comparable, type Quantity } from './quantities.ts'
import * as words from './vocabulary.ts'

/** A held-out data, B comparison, C sample or period, D cost of errors, E class balance, F uncertainty, G online test, H business meaning, I limits. */
export type Code = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I'

export interface Evidence {
  readonly code: Code
  readonly sentence: Sentence
  /** Offsets in the sentence's `text`. */
  readonly start: number
  readonly end: number
}

const flags = 'i'
const unit = words.periodUnit

/** What a model was trained on proves nothing. */
const training = /\btrain(?:ed|ing|s)?\b[^,;]{0,30}$/i

/** Told anywhere in the story, these stand behind a model score. */
const anywhere: readonly (readonly [Code, RegExp])[] = [
  [
    'A',
    /\b(?:held?[- ]?out|hold[- ]?out|test(?:ing)? (?:sets?|data|split|sample|images|cases|accuracy|period|fold|portion)|unseen|out[- ]of[- ](?:sample|time|fold)|oof|cross[- ]?validat\w*|cross[- ]?fitted|(?:k|\d+|five|ten)[- ]fold|nested cv|leave[- ]one[- ]out|(?:temporal|time[- ]based|chronological|stratified|group(?:ed)?) (?:split|validation|hold\w*)|validation (?:set|data|split|fold|sample|accuracy|scores?)|back-?test\w*|shadow (?:mode|run|traffic)|(?:external|prospective) validation|gold(?:en)? (?:set|labels?|standard)|blind(?:ed)? (?:test|review|sample|rating)|evaluat(?:ed|ion) (?:set|on|against|data)|eval(?:uation)? set|(?:validated|tested|measured|counted|checked|scored|tried|verified|evaluated) (?:it |them |that |this |the model |the \w+ )?(?:(?:by hand|again|once|first|only|also|then) )?(?:on|against|over|with) )/i,
  ],
  // "which it had never been shown", "I had kept them aside", "left out of the training"
  [
    'A',
    /\b(?:never|not|n[’']t|no model|nobody)\b[^.;!?]{0,40}\b(?:seen|shown|met|trained|touched|looked at|used (?:\w+ ){0,3}(?:for|in) (?:the )?training|part of (?:the )?training)\b|\b(?:kept|put|set|laid|held|locked|hid|reserved|saved|stored)\b[^.;!?]{0,25}\b(?:aside|apart|back|away|separate(?:ly)?|for (?:the )?(?:test|check|exam|end|final))\b|\b(?:left|kept|held|stayed)\b[^.;!?]{0,25}\bout of (?:the )?(?:training|model)\b|\btrain\w* (?:only |just )?(?:on|with|from)\b[^.;!?]{0,50}\b(?:before|earlier|older|until|up to|previous|the rest|the other|first)\b|\b(?:new|later|next|fresh|following) (?:data|cases|months?|weeks?|quarter|images|documents|tickets|season|year|\w+s) (?:it|the model|that|which)\b/i,
  ],
  [
    'F',
    /\b(?:confidence intervals?|credible|standard (?:error|deviation)|bootstrap\w*|p[- ]?values?|p\s*[<=]|t-test|mcnemar|(?:random )?seeds\b|\d\s?% CI\b|\bCI\s?[:=[(]|plus or minus)|±|\+\/-/u,
  ],
  [
    'G',
    /\b(?:a\/b|ab)[- ]?(?:test\w*|experiment\w*)|\bsplit[- ]test\w*|\bcanary\b|\bcontrol group\b|\binterleav\w*|\brandomi[sz]ed\b|\bdiff(?:erence)?-in-diff\w*/i,
  ],
]
/** Class balance: what always giving one answer would score, how rare the case is. "Imbalanced" alone says nothing of accuracy. */
const balance =
  /\b(?:base[- ]rates?|prevalence|majority[- ]class|balanced (?:classes|data|set|accuracy|sample)|(?:classes|labels|data) (?:are|were|is|was) (?:well |fairly |roughly |nearly )?balanced|always[- ](?:predict|say|answer|guess|pick|choos|vot)\w*|always (?:\w+ )?(?:says?|answers?|predicts?|guess(?:es)?|picks?|takes?)\b|per[- ]class|confusion matrix|a (?:coin|dice)\b|by chance|random guess\w*|guessing)/i
/** The two errors weighed against each other, or one of them with what it costs. */
const slips =
  /\b(?:miss(?:ed|es|ing)?|overlook\w*|not (?:seen|found|caught|noticed)|false[- ](?:alarms?|positives?|negatives?)|wrong(?:ly)?\b|unneeded|needless|unnecessary|mistakes?|errors?|slips? through|let(?:ting|s)? through)\b/i
const weighed =
  /\b(?:costs? (?:more|less|us|them|only|a|an|the|much|far|nothing|\$)|costing|more (?:expensive|costly|dangerous|harmful|important)|worse|cheap(?:er)?|dangerous|harm(?:s|ed|ful)?|matter(?:s|ed)? (?:more|most)|rather (?:have|than)|preferr?ed|tolerat\w+|could (?:live|afford)|can live|goes home|die[sd]?|hurts?|in doubt|price of|risk(?:y|ier)|expensive|tuned (?:for|it)|critical|too late|nobody (?:\w+ )?minds?|penalt\w+|wast(?:es?|ing|ed))\b/i
const errorMetric =
  /recall|sensitivity|precision|specificity|false|f[- ]?(?:1|\d|score|beta)|accuracy|share|catch|miss/i

/** In its own sentence or beside it: where a score was taken. */
const place =
  /\b(?:in production|in the field|on live|live (?:traffic|data|users)|(?:on|in|over|for) (?:that|those|these)(?= [a-zà-ɏ])|after (?:deployment|launch|going live|release)|in (?:the )?(?:pilot|trial|field test)|on real|in (?:the )?(?:a\/b|shadow|canary))\b/i

/** How an effect was counted. */
const measured =
  /\b(?:a\/b|ab)[- ]?(?:tests?|tested|experiments?)\b|\b(?:through|by|via|in|with|from|per|using) (?:an? )?(?:a\/b|ab)[- ]?testing\b|\bsplit[- ]tests?\b|\bcontrol (?:group|arm)\b|\bhold-?out\b|\bcanary\b|\brandomi[sz]\w+|\bcoin (?:was |is )?(?:tossed|flip\w*)|\btoss\b|\bhalf of (?:the |our |all )?(?:visitors|users|customers|traffic|shops|patients|calls)\b|\b(?:visitors|users|customers|traffic) (?:half )?each\b|\bload[- ]?test\w*|\bstress[- ]?test\w*|\bbenchmark\w*|\bprofil(?:er|ing|ed)\b|\bsurvey\w*|\bquestionnaire|\bpoll\b|\bdashboards? (?:shows?|showed|says?|said|confirm\w*)\b|\b(?:on|from|via|per|by|in) (?:the|our|a|my|their) (?:[\w-]+ )?dashboards?\b|\b(?:grafana|prometheus|datadog|jaeger|new relic|cloudwatch|kibana|actuator|google analytics|amplitude|mixpanel|jmeter|k6|locust|gatling)\b|\bstop-?watch\b|\b(?:measured|timed|counted|tracked|logged|recorded|clocked|monitored|verified|audited|calculated|computed|weighed|metered|compared)\b(?! to\b)|\b(?:logs?|console|statistics|stats|records?|report|metrics|analytics|counter|tool|system|bill|invoice|till|meter) (?:shows?|showed|says?|said|counts?|counted|told|tells|as evidence)\b|\bas (?:the |our )?[^,.;]{0,30}\b(?:shows?|showed|says?|counts?|reports?|tells?)\b|\baccording to\b|\bbased on (?:the |our )?(?:logs?|data|records|survey|invoices|dashboard|figures|numbers)\b|\bon the bench\b|\b(?:every|each) (?:second|other|third) [a-zà-ɏ]+|\b(?:got|had|saw|kept|used) the old\b|\bside by side\b|\bboth versions\b|\bold and (?:the )?new\b|\bn\s?=\s?\d|\bI asked (?:it|them|the (?:site|page|server)) every\b|\b(?:the|a) (?:second|other) (?:one|half|group|shop|team|depot) (?:went on|stayed|kept)\b/i
/** A method told anywhere stands behind speed and load. */
const performance =
  /\b(?:load[- ]?test\w*|stress[- ]?test\w*|benchmark\w*|profil(?:er|ing)|jmeter|k6|locust|gatling|jaeger)\b/i
const aboutSpeed =
  /\b(?:latency|throughput|requests?|load|speed\w*|faster|slower|quicker|response times?|rps|qps|traffic|queries|query|cpu|memory)\b/i

const ordinal = String.raw`(?:the\s+|our\s+|its\s+|their\s+|those\s+|these\s+|a\s+|an\s+|each\s+|every\s+|one\s+)?(?:(?:first|last|next|past|following|previous|same|whole|full|entire|coming|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|couple of|second|third|fourth|single|\d+|\d+(?:st|nd|rd|th))[\s-]+){0,4}(?:[a-zà-ɏ-]+\s+){0,2}?`
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]|Christmas|Easter|Black Friday)'
/** Over which time. */
const period = new RegExp(
  [
    String.raw`\b(?:over|within|in|during|for|across|throughout|inside|after|between|compared (?:to|with)|than|against|from)\s+${ordinal}(?:${unit})\b(?!\s+(?:ago|sprint))`,
    String.raw`\bon\s+(?:[a-zà-ɏ\d-]+\s+){0,3}(?:weeks|months|quarters|years|seasons|days)\b`,
    String.raw`\bsince\s+[a-zà-ɏ\d]+`,
    String.raw`\b(?:per|each|every|an?)\s+(?:${unit})\b`,
    String.raw`\b(?:annually|annual|yearly|monthly|weekly|daily|hourly|per annum|p\.a\.|year[- ]over[- ]year|year[- ]on[- ]year|month[- ]over[- ]month|yoy|mom|qoq|this year|that year|last (?:year|month|quarter|week|season|winter|summer)|overnight|ever since)\b`,
    String.raw`\/\s?(?:yr|year|month|mo|week|day|hour|hr)\b`,
    String.raw`\b(?:in|of|from|since|during|for|by|until|last|between|and|to)\s+(?:the\s+)?(?:early\s+|late\s+|mid[- ])?(?:${month}|(?:19|20)\d\d)\b`,
    String.raw`\bhalf (?:a|the|of the) year\b|\bon (?:Mondays?|Saturdays?|Sundays?|weekends)\b`,
  ].join('|'),
  flags,
)
/** When a level held: "during the sale". */
const occasion = /\b(?:during|throughout)\s+[a-zà-ɏ]+/i
/** A time named for the work itself: "in three weeks I built". */
const worked =
  /\b(?:built|build|shipped|delivered|wrote|finished|completed|implemented|deployed|launched|migrat\w+|developed|released|set up|rolled out|sprint)\b[^,;]{0,40}$/i

/** Set against something: another group, another way, what was before. */
const control =
  /\b(?:than|against|versus|vs\.?|compared (?:to|with)|while|whereas|where)\b[^.;!?]{0,60}\b(?:which|that|who|without|stayed|kept|went on|did not|didn[’']t|control|other half|untouched|unchanged)\b/i
const formerly =
  /\b(?:before|earlier|previously|used to|was|were|had been|old|until then|originally|at first|initially|formerly|down from|up from|instead of|after)\b/i

interface Place {
  readonly code: Code
  readonly start: number
  readonly end: number
}

/** What a sentence says for any score of its story. Remembered: many claims ask the same sentences. */
const backingIn = rememberTexts((text): readonly Place[] => {
  const found: Place[] = []
  const look = (code: Code, pattern: RegExp): void => {
    const match = pattern.exec(text)
    if (match) found.push({ code, start: match.index, end: match.index + match[0].length })
  }
  for (const [code, pattern] of anywhere) look(code, pattern)
  look('E', balance)
  if (slips.test(text)) look('D', weighed)
  return found
})

export interface Reach {
  readonly story: Story
  readonly sentence: Sentence
  /** Index of the sentence in the story. */
  readonly index: number
  readonly claim: Candidate
  /** Every claim of the story by sentence, so that one number is not another's evidence. */
  readonly others: ReadonlyMap<Sentence, readonly Candidate[]>
}

/** The evidence for a claim, best first; empty when the story has none. */
export function evidenceFor(reach: Reach): Evidence[] {
  const { claim, sentence } = reach
  const found: Evidence[] = []
  const note = (code: Code, at: Sentence, start: number, end: number): void => {
    if (!found.some((other) => other.code === code && other.sentence === at && other.start === start))
      found.push({ code, sentence: at, start, end })
  }
  const own = ownWords(reach)
  const whole = `${sentence.text.slice(0, claim.start)}${'·'.repeat(claim.end - claim.start)}${sentence.text.slice(claim.end)}`
  const look = (code: Code, pattern: RegExp, at: Sentence, veto?: RegExp): void => {
    const text = at === sentence ? own : at.text
    const match = pattern.exec(text)
    if (match && !veto?.test(text.slice(0, match.index))) note(code, at, match.index, match.index + match[0].length)
  }
  if (claim.change) note('B', sentence, claim.change.start, claim.change.end)
  const near = neighbours(reach)
  if (claim.kind === 'quality') {
    for (const at of reach.story.sentences) {
      const beside = at === sentence || near.includes(at)
      for (const { code, start, end } of at === sentence ? backingIn(whole) : backingIn(at.text)) {
        const general = code === 'D' && reach.story.kind.id === 'knowledge' && !beside
        if (code !== 'D' || (!general && errorMetric.test(claim.subject + claim.form))) note(code, at, start, end)
      }
    }
    for (const at of [sentence, ...near]) {
      look('A', place, at)
      look('A', measured, at)
    }
    look('C', period, sentence, worked)
    sample(reach, own.length, [sentence, ...near], note)
    rivals(reach, near, note)
  } else {
    look('C', period, sentence, worked)
    if (claim.form === 'metric' || claim.form === 'level') look('C', occasion, sentence)
    look('B', control, sentence)
    for (const at of [sentence, ...near.filter((at) => !(reach.others.get(at) ?? []).length)]) look('G', measured, at)
    if (aboutSpeed.test(sentence.text)) for (const at of reach.story.sentences) look('A', performance, at)
    if (claim.form === 'metric')
      for (const at of reach.story.sentences) if (named(at.text, claim.subject)) look('G', measured, at)
    sample(reach, own.length, [sentence], note)
    values(reach, own.length, near, note)
    for (const at of near) if (speaksOfIt.test(at.text)) look('C', period, at, worked)
  }
  return found
}

const named = (text: string, subject: string): boolean =>
  text.toLowerCase().includes(subject.toLowerCase().replace(/^cache | ?rates?$/g, ''))

/** "It was an A/B test of two weeks", "That is 9,000 chats". */
const speaksOfIt = /^\W*(?:it|this|that|these|those|the (?:figure|number|test|measurement))\b/i

/**
 * The sentence as far as it can speak for the claim: without the claim's own words, which do not prove themselves, and
 * without what a later clause says of something else ("and led a project ...", "a second claim annually"). Offsets stay.
 */
function ownWords({ sentence: { text }, sentence, claim, others }: Reach): string {
  const rest = text.slice(claim.end)
  const clause = elsewhere.exec(rest)
  const next = (others.get(sentence) ?? []).find((other) => other.start >= claim.end)
  const stop = Math.min(clause ? claim.end + clause.index : text.length, next ? next.start : text.length)
  const shared = next ? trailing.exec(text.slice(stop)) : null
  return `${text.slice(0, claim.start)}${'·'.repeat(claim.end - claim.start)}${text.slice(claim.end, stop)}${shared ? '·'.repeat(shared.index) + shared[0] : ''}`
}
const elsewhere = new RegExp(
  String.raw`,?\s+(?:and|but|while)\s+(?:(?:the|they|we|he|she|I|my|our|its|their|his|her|a)\b|[a-zà-ɏ]+(?:ed|t)\b(?!\s+(?:it|this|that)\b)|(?:[a-zà-ɏ-]+\s+){1,3}(?:took|was|were|is|are|drove|came|went|${words.changeVerb})(?![a-zà-ɏ])|led\b|put\b|built\b)|,\s+(?:she|he|they|my|and)\s`,
  flags,
)
/** "…, over six months." at the end holds for all claims before it. */
const trailing = /\b(?:over|within|in|during|across)\s+(?:the\s+)?(?:[a-zà-ɏ\d-]+\s+){0,3}[a-zà-ɏ\d]+[.\s]*$/i

/** The sentences before and after in the same passage; after a passage's last, the paragraph or nested item that goes on. */
function neighbours({ story, sentence, index }: Reach): Sentence[] {
  const near: Sentence[] = []
  const add = (at: Sentence | undefined): void => {
    if (!at) return
    if (at.passage === sentence.passage) near.push(at)
    else if (
      at.passage.part === sentence.passage.part &&
      (at.passage.form === 'item'
        ? at.passage.depth > sentence.passage.depth
        : at.passage.form === 'paragraph' && sentence.passage.form === 'paragraph') &&
      story.sentences.indexOf(at) > index
    )
      near.push(at)
  }
  add(story.sentences[index + 1])
  add(story.sentences[index - 1])
  if (near[0] && near[0] === story.sentences[index + 1] && near[0].words.length < 12) add(story.sentences[index + 2])
  return near
}

type Note = (code: Code, at: Sentence, start: number, end: number) => void

const attached =
  /(?:\b(?:on|over|across|among|of|from|for|to|in|with|after|before|than|instead of|vs\.?|versus|against|is|was|were|are|at|per|about|around|only|now|then|all|takes?|took|needs?|needed|lasts?|lasted|reads?|stands?|stood|came)|[,:(=→–—-])\s*(?:(?:the|all|our|those|these|some|about|around|roughly|nearly|over|more than|only|first|last|my|just|another)\s+)*$/i

/** A number of cases: "on 1,200 lids", "(n = 18)", "across 40 vans". */
function sample({ claim, sentence }: Reach, reach: number, sentences: readonly Sentence[], note: Note): void {
  for (const at of sentences) {
    const { numbers } = numbersOf(at)
    for (const number of numbers) {
      if (number.unit !== 'count' || (at === sentence && (inside(number, claim) || number.start >= reach))) continue
      if (number.of === '' || number.of === 'time' || (number.value < 3 && claim.kind === 'quality')) continue
      const before = at.text.slice(Math.max(0, number.start - 40), number.start)
      if (training.test(before)) continue
      const linked =
        /\b(?:on|over|across|among|for|of|from|in)\s+(?:(?:the|all|our|my|their|its|those|these|some|about|around|roughly|nearly|over|more than|only|first|last|next|past|other|same|just|another|a sample of)\s+)*$/i.test(
          before,
        )
      const counted =
        claim.kind === 'quality' &&
        /\b(?:labell?ed|judged|checked|reviewed|looked|compared|counted|measured|tested|asked|rated|tried)\b/i.test(
          at.text,
        )
      if (linked || counted) note('C', at, number.start, number.nounEnd)
    }
    const n = /\bn\s*=\s*\d+/i.exec(at.text)
    if (n) note('C', at, n.index, n.index + n[0].length)
  }
}

/** For a score: another value of the same kind that it is set against. */
function rivals({ claim, sentence, story }: Reach, near: readonly Sentence[], note: Note): void {
  const same = (number: Quantity): boolean =>
    scale(number) === scale(claim.quantity) && number.value !== claim.quantity.value
  const asBaseline = /\bbaselines?\b/i.exec(sentence.text)
  if (asBaseline) note('B', sentence, asBaseline.index, asBaseline.index + asBaseline[0].length)
  for (const at of story.sentences) {
    const close = at === sentence || near.includes(at)
    for (const number of numbersOf(at).numbers) {
      if (at === sentence && inside(number, claim)) continue
      const clause = at.text.slice(Math.max(0, number.start - 70), number.end + 50)
      // The claim's own mention of its subject names no rival.
      const rest =
        at === sentence
          ? at.text.slice(0, claim.start) + ' '.repeat(claim.end - claim.start) + at.text.slice(claim.end)
          : at.text
      const named = claim.subject.length > 1 && rest.toLowerCase().includes(claim.subject.toLowerCase())
      if (changesOther(claim, at.text, number)) continue
      if (
        same(number) &&
        (named || compares.test(clause)) &&
        (close || named || baseline.test(clause)) &&
        !otherMetric(claim, clause)
      )
        note('B', at, number.start, number.nounEnd)
      else if (close && number.unit === 'number' && number.value > 1 && number.value < 100 && compares.test(clause))
        note('B', at, number.start, number.end)
    }
  }
}
/** "reduced churn to 21%": the value of something else. */
function changesOther(claim: Candidate, text: string, number: Quantity): boolean {
  const verb = otherChange.exec(text.slice(Math.max(0, number.start - 60), number.start))
  return (
    verb !== null &&
    verb.groups!.object!.trim() !== '' &&
    !verb.groups!.object!.toLowerCase().includes(claim.subject.toLowerCase() || '\0')
  )
}
const otherChange = new RegExp(
  String.raw`\b(?:${words.changeVerb})\b(?<object>[^.;:,!?]{0,40}?)\b(?:to|by|from)\s+\S{0,8}$`,
  'i',
)
const compares =
  /\b(?:baselines?|than|versus|vs|against|compared|from|before|earlier|previous(?:ly)?|old|was|were|had|had been|only|rules?|by hand|human|agree\w*|majority|always|instead|alone|won|beat|where|up from|down from|already|first|second|best|our|production)\b/i
const baseline = /\b(?:baselines?|majority|always|human|agree\w*|by hand|rules?|before|earlier|previous(?:ly)?|old)\b/i
const metricWord = new RegExp(String.raw`(?<![a-zà-ɏ\d-])(?:${words.quality.join('|')})(?![a-zà-ɏ\d])`, 'i')
/** "89% accuracy, 99.8% uptime": a value with another name is no rival. */
const otherMetric = (claim: Candidate, clause: string): boolean => {
  if (claim.subject.length < 2 || clause.toLowerCase().includes(claim.subject.toLowerCase())) return false
  return metricWord.test(clause)
}
const scale = ({ unit, value }: Quantity): string =>
  unit === 'percent' || unit === 'points'
    ? 'share'
    : unit === 'score' || ((unit === 'number' || unit === 'count') && value < 1)
      ? 'share'
      : unit

/** What a quantity of an effect may be measured in. */
type Dimension = 'time' | 'money' | 'any'
const timely =
  /\b(?:times?|latency|faster|slower|quick\w*|speed\w*|runtime|duration|wait\w*|sooner|longer|shorter|build|takes?|took|delays?|load(?:s|ing)?|fast|slow|response|query|queries|search\w*|render\w*|hours?|minutes?|days?)\b/i
const monetary =
  /\b(?:costs?|cheaper|spend\w*|spent|bill|revenue|sales?|sold|budget|expens\w*|profit\w*|price[sd]?|invoice\w*|cheap)\b/i
const dimensionOf = (text: string, unit: Quantity['unit']): Dimension =>
  unit === 'time'
    ? 'time'
    : unit === 'money'
      ? 'money'
      : monetary.test(text) && !/\b(?:faster|quicker|slower|sooner)\b/i.test(text)
        ? 'money'
        : timely.test(text)
          ? 'time'
          : 'any'
const fits = (number: Quantity, dimension: Dimension): boolean => {
  if (number.unit === 'label') return dimension === 'time' && number.label === 'clock'
  if (number.unit === 'time') return dimension === 'time'
  if (number.unit === 'money') return dimension === 'money'
  if (number.unit === 'ratio' || number.unit === 'points') return false
  return true
}

/** For an effect: the values behind it, beside it or anywhere if their relation is the one claimed. */
function values(reach: Reach, limit: number, near: readonly Sentence[], note: Note): void {
  const { claim, sentence, story } = reach
  const own = sentence.text.slice(Math.max(0, claim.start - 60), claim.end + 50)
  const dimension = dimensionOf(own, claim.quantity.unit)
  const usable = (at: Sentence): Quantity[] =>
    numbersOf(at).numbers.filter(
      (number) => fits(number, dimension) && !(at === sentence && inside(number, claim)) && !taken(reach, at, number),
    )
  const beside = usable(sentence).filter(
    (number) =>
      number.start < limit &&
      attached.test(sentence.text.slice(Math.max(0, number.start - 40), number.start)) &&
      !isPeriod(sentence.text, number),
  )
  // "4.0% of them bought, 4.6% of the others, which is 15% more"
  const shares = usable(sentence).filter((number) => number.unit === 'percent' && number.start < limit)
  if (shares.length >= 2) note('B', sentence, shares[0]!.start, shares.at(-1)!.nounEnd)
  for (const number of beside)
    if (number.unit !== 'percent' || formerly.test(sentence.text.slice(Math.max(0, number.start - 30))))
      note('B', sentence, number.start, number.nounEnd)
  for (const { from, to } of numbersOf(sentence).changes)
    if (relates(from, to, claim) || (fits(from, dimension) && from.unit !== 'percent' && dimension !== 'any'))
      note('B', sentence, from.start, to.nounEnd)
  // "a contract of $450K (50% more)": the amount stands in front of the brackets.
  const bracket = /[\d%\p{L}]\s*\($/u.test(sentence.text.slice(0, claim.start).trimEnd())
  const amount = numbersOf(sentence).numbers.findLast(
    ({ nounEnd }) => nounEnd <= claim.start && claim.start - nounEnd < 12,
  )
  if (bracket && amount) note('B', sentence, amount.start, amount.nounEnd)
  const related = near.filter((at) => dimension !== 'any' || !countsOther(at, sentence))
  for (const at of related) {
    const list = usable(at)
    if (
      list.length >= 2 &&
      (formerly.test(at.text) || list.some((one) => list.some((two) => relates(one, two, claim)))) &&
      !(reach.others.get(at) ?? []).length
    )
      note('B', at, list[0]!.start, list.at(-1)!.nounEnd)
    else
      for (const { from, to } of numbersOf(at).changes)
        if (fits(from, dimension) && relates(from, to, claim)) note('B', at, from.start, to.nounEnd)
  }
  if (claim.form === 'level')
    for (const at of story.sentences)
      for (const number of numbersOf(at).numbers)
        if (
          number.unit === 'percent' &&
          number.value !== claim.quantity.value &&
          (at === sentence ? number.start < limit && !taken(reach, at, number) : shared(at, sentence))
        )
          note('B', at, number.start, number.nounEnd)
  const here = [sentence, ...related].flatMap((at) =>
    allUsable(at, claim, sentence, dimension).map((number) => ({ at, number })),
  )
  for (const at of story.sentences) {
    for (const { from, to } of numbersOf(at).changes)
      if (fits(from, dimension) && at !== sentence && relates(from, to, claim) && dimension !== 'any')
        note('B', at, from.start, to.nounEnd)
    if (at === sentence) continue
    for (const number of allUsable(at, claim, sentence, dimension)) {
      const partner = here.find((other) => other.number !== number && relates(number, other.number, claim))
      if (partner) note('B', at, number.start, number.nounEnd)
      else if (claim.form === 'difference' && number.unit === 'time' && shared(at, sentence))
        note('B', at, number.start, number.nounEnd)
    }
  }
}

/** A neighbour that counts things the claim does not speak of: clinics beside errors. */
const countsOther = (at: Sentence, own: Sentence): boolean =>
  numbersOf(at).numbers.some(
    ({ unit, of, value }) =>
      unit === 'count' &&
      of.length > 2 &&
      of !== 'time' &&
      value < 1000 &&
      !own.text.toLowerCase().includes(of.slice(0, 5)) &&
      !speaksOfIt.test(at.text),
  )

const allUsable = (at: Sentence, claim: Candidate, own: Sentence, dimension: Dimension): Quantity[] =>
  numbersOf(at).numbers.filter(
    (number) => fits(number, dimension) && number.unit !== 'percent' && !(at === own && inside(number, claim)),
  )

/** Another claim's number: its evidence, not this one's. */
const taken = ({ others, claim }: Reach, at: Sentence, number: Quantity): boolean =>
  (others.get(at) ?? []).some((other) => other !== claim && inside(number, other))

const inside = (number: Quantity, { start, end }: Candidate): boolean => number.start < end && start < number.end

const isPeriod = (text: string, number: Quantity): boolean =>
  number.unit === 'time' &&
  /\b(?:in|within|over|during|for|after|last|past|first|next)\s+(?:the\s+)?$/i.test(
    text.slice(Math.max(0, number.start - 20), number.start),
  )

/** Whether going from one value to the other is the change claimed, to within a twentieth of it and the rounding of words. */
function relates(one: Quantity, two: Quantity, { quantity, form }: Candidate): boolean {
  const [a, b] = [one.value, two.value]
  if (a === b || !(a > 0) || !(b >= 0) || one.unit === 'label' || two.unit === 'label') return false
  if (!comparable(one, two)) return false
  const claimed = quantity.value
  const close = (value: number): boolean =>
    Math.abs(value - claimed) <= Math.max(Math.abs(claimed) * 0.05, (quantity.high - quantity.low) / 2 || 0)
  if (quantity.unit === 'points' || form === 'difference') return close(Math.abs(a - b))
  if (quantity.unit === 'percent')
    return (
      close((100 * Math.abs(b - a)) / a) || close(100 * (a / b - 1)) || close((100 * Math.abs(b - a)) / Math.max(a, b))
    )
  if (quantity.unit === 'ratio') return close(a / b) || close(b / a)
  return false
}

/** A content word of five letters in common, plural or not. */
function shared(one: Sentence, two: Sentence): boolean {
  const stems = new Set(one.words.map(({ text }) => stem(text)).filter((word) => word.length > 4))
  return two.words.some(({ text }) => stems.has(stem(text)))
}
const stem = (word: string): string => word.toLowerCase().replace(/(?:ies|es|s|ed|ing)$/, '')
