/** Written language in what will be said aloud: the advice of retext-simplify, as far as a speaker needs it. */
import { retext } from 'retext'
import retextSimplify from 'retext-simplify'
import { Phrases } from '../lexicon/phrases.ts'
import { verbForms } from '../lexicon/verbs.ts'
import { written } from '../lexicon/written.ts'
import { type Sentence, spanIn } from '../story/script.ts'
import type { Found, Rule } from './rule.ts'
import { isQuoted, tokensOf } from './sentence.ts'

const phrases = new Phrases(
  written.map((phrase) => [phrase, true] as const),
  verbForms,
)
const known: ReadonlySet<string> = new Set(written.map((phrase) => phrase.replaceAll(' ', '-')))
const processor = retext().use(retextSimplify).freeze()

function* adviceOn(sentence: Sentence, allowed: ReadonlySet<string>): Iterable<Found> {
  for (const { ruleId, place, expected } of processor.processSync(sentence.text).messages) {
    if (!known.has(ruleId ?? '') || !place || !('start' in place)) continue
    const [start, end] = [place.start.offset ?? 0, place.end.offset ?? 0]
    const found = sentence.text.slice(start, end)
    if (allowed.has(found.toLowerCase()) || isQuoted(sentence.text, start, end)) continue
    const span = spanIn(sentence, start, end)
    const plain = expected?.[0]
    if (plain === undefined) continue
    const text = /^\p{Lu}/u.test(found) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
    yield {
      span,
      message: `“${found}” is written language: aloud, “${plain}” is easier to say and to follow.`,
      fixes: [{ title: `Say “${text}”`, edits: [{ span, text }] }],
    }
  }
}

export default {
  id: 'simpler-words',
  severity: 'hint',
  message: 'Say it with the word you would use in talk.',
  why: 'An answer is heard once. Long written words cost seconds, are easy to stumble over, and make a rehearsed answer sound read out.',
  instead:
    'Take the short word: “before” for “prior to”, “begin” for “commence”. Terms of your field stay as they are.',
  english: true,
  *check(story, { allowed }) {
    // The package reads a sentence anew; only one that holds such a phrase is worth it.
    for (const sentence of story.sentences)
      if (sentence.passage.form !== 'cell' && phrases.find(tokensOf(sentence)).length > 0)
        yield* adviceOn(sentence, allowed)
  },
  examples: [
    `
**Situation:** Prior to the release nobody had tested the export.
               ^^^^^^^^

**Action:** I wrote five tests.

**Result:** The export has not failed since.`,
    `
**Situation:** The service stopped due to the fact that a disk was full.
                                   ^^^^^^^^^^^^^^^^^^^^

**Action:** I moved the logs.

**Result:** It has run for a year.`,
    `
**Situation:** Trucks waited at the gate.

**Action:** I asked the guards, so as to commence with the worst hour.
                                         ^^^^^^^^

**Result:** Trucks wait six minutes now.`,
    `
**Situation:** The parameters of the model were not validated.

**Action:** I implemented a check and monitored the type of each component.

**Result:** Multiple errors were identified before the release.`,
    `
**Situation:** Before the release nobody had tested the export.

**Action:** I wrote five tests.

**Result:** The export has not failed since.`,
    `
**Situation:** The contract said “payable prior to delivery”.

**Action:** I asked the buyer which day that is.

**Result:** We agreed on the day before.`,
    `
**Situation:** The prior of the model was too narrow.

**Action:** I widened the prior, to see what the data say alone.

**Result:** The interval doubled.`,
  ],
} satisfies Rule
