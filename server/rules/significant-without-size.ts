/** "Significantly" where a size belongs. */
import { burdens, tested } from '../lexicon/significance.ts'
import { spanIn } from '../story/script.ts'
import { isMeasured } from './evidence.ts'
import type { Rule } from './rule.ts'
import { isQuoted, isSaid, roleOf, tokensOf } from './sentence.ts'

/** How much worse it was belongs to the trouble, and sells nothing. */
const worse =
  /\b(?:var(?:y|ied|ies)|differ\w*) significantly|significantly (?:slower|worse|later?|delayed|different\w*|behind|longer|harder|more (?:tenure|expensive|work|effort|complex|difficult|time))\b/i

const scene: ReadonlySet<string | undefined> = new Set(['situation', 'task'])

export default {
  id: 'significant-without-size',
  severity: 'hint',
  message: 'Say how much: from what to what, and keep “significant” for a test.',
  why: 'To anybody who works with data, “significant” promises a test. Without a test or a size the next question is “how much is significant?”, and the answer had better be ready.',
  instead:
    'Give the value before and after, or the test with its sample. If you never measured it, say what you saw change and that you did not measure it.',
  english: true,
  *check(story, { allowed }) {
    for (const sentence of story.sentences) {
      if (!/significant/i.test(sentence.text) || tested.test(sentence.text) || !isSaid(sentence)) continue
      const tokens = tokensOf(sentence)
      for (const [at, { text, start, end }] of tokens.entries()) {
        const troubles = worse.test(sentence.text)
        const adverb = text === 'significantly'
        if ((!adverb && text !== 'significant') || allowed.has(text)) continue
        const nouns = tokens.slice(at + 1, at + 4).map((token) => token.text)
        if (scene.has(roleOf(sentence)) || (adverb ? troubles : nouns.some((noun) => burdens.has(noun)))) continue
        if (isQuoted(sentence.text, start, end) || isMeasured(sentence.text, start, end)) continue
        // In the result the size is what everybody waits for.
        yield { span: spanIn(sentence, start, end), severity: roleOf(sentence) === 'result' ? 'information' : 'hint' }
      }
    }
  },
  examples: [
    `
**Situation:** Two clerks typed every order by hand.

**Action:** I wrote an importer for the five largest customers.

**Result:** It significantly reduced the typing.
               ^^^^^^^^^^^^^`,
    `
**Situation:** Our page loaded slowly on phones.

**Action:** I shrank the pictures and cut the fonts.

**Result:** This brought a significant improvement for our readers.
                           ^^^^^^^^^^^`,
    `
**Situation:** Alerts woke us at night.

**Action:** I removed the alerts nobody had acted on.

**Result:** We cut the pages by 40% over a quarter and raised the mood of the team significantly.
                                                                                   ^^^^^^^^^^^^^`,
    `
**Situation:** There was significant pressure from two large customers.

**Action:** I asked both which report they needed first.

**Result:** Both had theirs within the week.`,
    `
**Situation:** Two layouts of the form were in use.

**Action:** I showed each to half of the visitors for three weeks.

**Result:** The difference was statistically significant (p = 0.01).`,
    `
**Situation:** Our page loaded slowly on phones.

**Action:** I shrank the pictures.

**Result:** It loads significantly faster now, in 1.2 seconds instead of 4.`,
    `
**Situation:** The lab rounded its readings.

**Action:** I kept four significant figures and reran the fit.

**Result:** The curve did not change; the rounding was not significant.`,
  ],
} satisfies Rule
