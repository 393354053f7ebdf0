/** Words that sell instead of tell, from the table in lexicon/hype.ts. */
import { effects, type Hype, type HypeClass, hype, louds } from '../lexicon/hype.ts'
import { Phrases, type Token } from '../lexicon/phrases.ts'
import { sameForm, verbForms } from '../lexicon/verbs.ts'
import { type Sentence, type Story, spanIn } from '../story/script.ts'
import { isMeasured } from './evidence.ts'
import type { Context, Fix, Found, Rule, Severity } from './rule.ts'
import { isQuoted, isSaid, roleOf, tokensOf } from './sentence.ts'

interface Entry extends Hype {
  readonly kind: HypeClass
}

const split = (words: string): string[] => words.split('|').map((pattern) => pattern.trim().replace(/\s+/g, ' '))

const phrases = new Phrases<Entry>(
  (Object.entries(hype) as [HypeClass, readonly Hype[]][]).flatMap(([kind, entries]) =>
    entries.flatMap((entry) => split(entry.words).map((pattern) => [pattern, { ...entry, kind }] as const)),
  ),
  verbForms,
)
const loud: Entry = { words: '', kind: 'intensifier', say: 'give the size: from what to what' }

interface Hit {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly entry: Entry
}

/** Praise of these kinds is answered by a figure in its sentence; a trait or a fashionable verb is not. */
const provable: ReadonlySet<HypeClass> = new Set([
  'superlative',
  'ml-hype',
  'intensifier',
  'vague-quality',
  'corporate',
])

/** Somebody else's words, or a wish: nothing the speaker claims. */
const attributed =
  /\b(?:promised|advertised|claimed|claims|marketed|pitched|billed|described|called|so-called|boasted|sold (?:it|us|them|to us)|the (?:advert|ad|posting|brochure|slogan|job description|slide|flyer|sales (?:rep|team|deck|pitch))|asked (?:me )?(?:for|about|to)|wanted|hoped|supposed to|expected|required|requires|insisted|according to)\b[^.;]{0,60}$/i
const denied =
  /\b(?:not|no|nor|never|neither|nothing|hardly|without|far from|less than|rather than|instead of|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|don['’]t|didn['’]t|doesn['’]t|can['’]t|couldn['’]t|wouldn['’]t|avoid\w*|anything but)\s+(?:(?!only\b|just\b|merely\b)[\w'’-]+\s+){0,3}$/i

function isPlain({ sentence, start, end, entry }: Hit): boolean {
  const { text } = sentence
  const before = text.slice(0, start)
  const after = text.slice(end)
  if (entry.kind === 'self-praise' && !/\b(?:I|my|me|myself|we|our)\b/.test(text) && trait.test(text.slice(start, end)))
    return true
  if (wishful.has(entry.kind) && (setsScene(sentence) || needed.test(before))) return true
  if (entry.unless?.test(`${before}‸${after}`)) return true
  if (isQuoted(text, start, end) || isName(text, start, end)) return true
  if (entry.kind !== 'self-praise' && (denied.test(before) || attributed.test(before))) return true
  if (concession.test(after)) return true
  if (entry.proof?.test(after)) return true
  return provable.has(entry.kind) && isMeasured(text, start, end)
}

/** What somebody else is, or what a job asks for, is no praise of oneself. */
const trait = /player|worker|working|learner|starter|oriented|driven|perfectionis|motivated|thinker|skills?$|leader/i

/** "Impressive, but …", "powerful because …": a verdict that goes on to its reason or its limit. */
const concession = /^,? (?:but|because|yet|though|although)\b/i

/** What was needed, or matters in general, is no praise of what was built. */
const wishful: ReadonlySet<HypeClass> = new Set(['vague-quality', 'ml-hype', 'corporate'])
const needed =
  /\b(?:needs?|needed|needing|goal|aim|aimed|importance of|important|lesson|lessons?|should|would have|having|ideal|if|whether|mak(?:e|ing)|towards?|path (?:from|to)|without a|must|require[sd]?)\b[^.;]{0,60}$/i

/** Capitals inside a sentence and beside the words: a product, a paper, a course. */
function isName(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) || !/[\p{L}\p{N},] $/u.test(text.slice(0, start))) return false
  return /\p{Lu}\S* $/u.test(text.slice(0, start)) || /^ \p{Lu}/u.test(text.slice(end))
}

function* hitsIn(sentence: Sentence, allowed: ReadonlySet<string>): Iterable<Hit> {
  const tokens = tokensOf(sentence)
  const taken = new Set<number>()
  for (const { start, end, from, to, value: entry } of phrases.find(tokens)) {
    const hit = { sentence, start, end, entry }
    if (allowed.has(sentence.text.slice(start, end).toLowerCase()) || isPlain(hit)) continue
    for (let at = from; at < to; at++) taken.add(at)
    yield hit
  }
  for (const [at, token] of tokens.entries()) {
    if (taken.has(at) || !louds.has(token.text) || allowed.has(token.text)) continue
    const hit = { sentence, start: token.start, end: token.end, entry: loud }
    if (
      standsForSize(tokens, at) &&
      (!setsScene(sentence) || /^(?:\w+er|more|less)$/.test(tokens[at + 1]?.text ?? '')) &&
      !isPlain(hit)
    )
      yield hit
  }
}

const standsForSize = (tokens: readonly Token[], at: number): boolean => {
  const near = (from: number, step: number, count: number): boolean => {
    for (let n = 0, i = from; n < count && tokens[i]; n++, i += step) {
      if (step > 0 ? !tokens[i]!.joined : !tokens[i + 1]!.joined) return false
      if (effects.has(tokens[i]!.text)) return true
    }
    return false
  }
  return near(at + 1, 1, 2) || (tokens[at]!.text.endsWith('ly') && near(at - 1, -1, 8))
}

/** How large the trouble was belongs to the scene and sells nothing. */
const setsScene = (sentence: Sentence): boolean => ['situation', 'task'].includes(roleOf(sentence) ?? '')

const strong: ReadonlySet<HypeClass> = new Set(['superlative', 'ml-hype', 'self-praise', 'essay-ese'])

/** One such word is a hint or a remark; many in one answer are what a listener remembers. */
function severityOf(kind: HypeClass, count: number): Severity {
  const dense = count >= 5
  if (kind === 'intensifier' || kind === 'inflated-verb') return dense ? 'information' : 'hint'
  if (strong.has(kind)) return dense ? 'warning' : 'information'
  return dense ? 'warning' : count > 1 ? 'information' : 'hint'
}

const reasons: Readonly<Record<HypeClass, string>> = {
  superlative: 'is praise a listener cannot check',
  'ml-hype': 'promises more than a listener can check',
  'self-praise': 'praises you; a deed would show it',
  'essay-ese': 'belongs to an essay, not to talk',
  'vague-quality': 'praises without saying in what respect',
  corporate: 'says little that a listener can picture',
  intensifier: 'stands where the size belongs',
  'inflated-verb': 'is a large word for a plain deed',
}

function* check(story: Story, context: Context): Iterable<Found> {
  const hits = story.sentences.filter(isSaid).flatMap((sentence) => [...hitsIn(sentence, context.allowed)])
  for (const hit of hits) {
    const { sentence, start, end, entry } = hit
    yield {
      span: spanIn(sentence, start, end),
      message: `“${sentence.text.slice(start, end)}” ${reasons[entry.kind]}: ${entry.say}.`,
      severity: severityOf(entry.kind, hits.length),
      fixes: fixesOf(hit),
    }
  }
  if (context.flagged.size > 0) yield* own(story, context)
}

/** The writer's own list. */
function* own(story: Story, { flagged }: Context): Iterable<Found> {
  const list = ownPhrases(flagged)
  for (const sentence of story.sentences)
    for (const { start, end, value } of list.find(tokensOf(sentence))) {
      const span = spanIn(sentence, start, end)
      const found = sentence.text.slice(start, end)
      yield {
        span,
        message: value ? `“${found}” is on your own list: say “${value}”.` : `“${found}” is on your own list.`,
        ...(value && { fixes: [{ title: `Say “${value}”`, edits: [{ span, text: value }] }] }),
      }
    }
}

const remembered = new WeakMap<ReadonlyMap<string, string>, Phrases<string>>()
function ownPhrases(flagged: ReadonlyMap<string, string>): Phrases<string> {
  let list = remembered.get(flagged)
  if (!list) {
    list = new Phrases(
      [...flagged].map(([word, say]) => [word.replaceAll('-', ' '), say] as const),
      verbForms,
    )
    remembered.set(flagged, list)
  }
  return list
}

function fixesOf({ sentence, start, end, entry }: Hit): readonly Fix[] {
  const found = sentence.text.slice(start, end)
  const swap = entry.swap && sameForm(found.toLowerCase(), ...entry.swap)
  if (swap) {
    const text = /^\p{Lu}/u.test(found) ? capital(swap) : swap
    return [
      {
        title: `Say “${text}”`,
        edits: [{ span: spanIn(sentence, start, end), text }],
        safe: found.toLowerCase() !== entry.swap?.[0],
      },
    ]
  }
  return entry.drop ? dropped(sentence, start, end) : []
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Deletes a word before its noun, and mends the article before it; where it stands otherwise, the sentence needs a hand. */
function dropped(sentence: Sentence, start: number, end: number): readonly Fix[] {
  const before = /(?:\b(an?) )?$/i.exec(sentence.text.slice(0, start))!
  const after =
    /^ (?!(?:and|or|but|to|for|in|on|at|with|by|from|as|than|because|so|that|of|is|was|were|are)\b)([a-zà-ɏ])/i.exec(
      sentence.text.slice(end),
    )
  if (!after || (before.index > 0 && !/[\s"“(]$/.test(sentence.text.slice(0, before.index)))) return []
  if (!before[1] && start > 0 && !/\s$/.test(sentence.text.slice(0, start))) return []
  const article = before[1] && `${/[aeiou]/i.test(after[1]!) ? 'an' : 'a'} `
  const next = start === 0 ? after[1]!.toUpperCase() : after[1]!
  const text = (article === undefined ? '' : /^A/.test(before[1]!) ? capital(article) : article) + next
  const span = spanIn(sentence, before[1] ? before.index : start, end + 2)
  return [{ title: `Drop “${sentence.text.slice(start, end)}”`, edits: [{ span, text }] }]
}

export default {
  id: 'hype',
  severity: 'information',
  message: 'Say what it does, not how good it is.',
  why: 'Praise gives a listener nothing to write down, and it invites the question “compared with what?”. One such word passes; several make the rest of the answer sound less sure than it is.',
  instead:
    'Name the thing the word stands for: the load it carried, the errors it no longer makes, the step people no longer take. A technical sense (“robust to outliers”, “exponential backoff”), words you quote, and praise with its figure beside it are left alone.',
  english: true,
  check,
  examples: [
    `
**Situation:** Doctors sorted 400 letters a day by hand.

**Action:** I leveraged a small language model and compared it with two clerks.
              ^^^^^^^^^

**Result:** The letters now reach the right desk within the hour.`,
    `
**Situation:** Orders got lost between two systems.

**Action:** I wrote a seamless bridge and replayed a week of orders.
                      ^^^^^^^^

**Result:** In six weeks no order was lost.`,
    `
**Situation:** Our support team answered 300 mails a day.

**Action:** I grouped the mails by topic and wrote answers for the ten most frequent.

**Result:** The working day of the team improved tremendously.
                                                 ^^^^^^^^^^^^`,
    `
**Situation:** Our shop had no recommendations.

**Action:** I trained a ranking model on a year of orders.

**Result:** It took the shop to a whole new level.
                             ^^^^^^^^^^^^^^^^^^^^`,
    `
**Situation:** Retries overloaded the payment service.

**Action:** I used exponential backoff, and scaling that is robust to outliers.

**Result:** The queue is scalable to 4,000 requests a second; at 5,000 it grows.`,
    `
**Situation:** The vendor had sold us a “revolutionary” forecast.

**Action:** I compared it with last year's figures, week by week.

**Result:** It was not a perfect forecast: it missed every holiday.`,
    `
**Situation:** We had a huge backlog and very little time.

**Action:** I showed how much leverage the largest loans have on the estimate.

**Result:** Waiting time fell dramatically, from nine minutes to four.`,
    `
**Situation:** The legal team searched contracts by hand.

**Action:** I cached the advanced search page and ran the end-to-end tests.

**Result:** A search takes 40 ms at the median.`,
  ],
} satisfies Rule
