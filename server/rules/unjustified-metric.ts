import { askFor, blanksFor, unjustified } from '../claims/ask.ts'
import type { Found, Rule } from './rule.ts'

export default {
  id: 'unjustified-metric',
  severity: 'warning',
  message: 'Say what stands behind this number.',
  why: 'A number is the part of an answer that gets written down, and the first that gets questioned: of what, since when, who counted? A model score without its test data, or a percentage without its start, sounds like a guess to somebody who has measured such things, even when it is true.',
  instead:
    'One half-sentence beside the number. For a model: what it was measured on and what it is compared with. For an effect: the value before and after, the period, or how it was counted. “Pages at night fell by 60 %, from ten a week to four.”',
  examples: [
    `**Situation:** The pager rang at night.

**Task:** I looked after the alerts.

**Action:** I deleted the ones nobody acted on.

**Result:** Night pages went down by 60%.
                        ^^^^^^^^^^^^^^^^`,
    `**Situation:** A city wanted its trees counted.

**Task:** I was to do it from the air.

**Action:** I drew tree crowns on photographs and trained a small network.

**Result:** It runs with a recall of 91%, and the gardeners use the map.
                           ^^^^^^^^^^^^^`,
    `**Situation:** Clerks copied frame numbers by hand.

**Task:** I was to end that.

**Action:** I wrote a reader for the one field that matters.

**Result:** The reader saves 1,500 hours, and nobody copies any more.
                       ^^^^^^^^^^^^^^^^^`,
    `**Situation:** The search took six seconds.

**Task:** I was to make it usable.

**Action:** I added an index on the first letters.

**Result:** It is three times as fast: two seconds.`,
    `**Situation:** The pager rang at night, ten times a week.

**Task:** I was asked to reduce night pages by 60%.

**Action:** I deleted the alerts nobody acted on.

**Result:** The rota is full again, and I sleep.`,
    `**Situation:** A city wanted its trees counted.

**Task:** I was to do it from the air.

**Action:** I drew tree crowns on photographs, kept two districts aside, and set dropout to 30%.

**Result:** In those two districts it has a recall of 91%.`,
    `**Situation:** Callers waited.

**Task:** I had to shorten the queue.

**Action:** I moved the questions to the start of the call.

**Result:** They hang up 20% less often. I counted the calls of March and of April.`,
    `## What is precision?

With a precision of 90%, nine in ten of the flagged mails are spam.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    for (const claim of unjustified(story)) yield { span: claim.span, message: askFor(claim), fixes: blanksFor(claim) }
  },
} satisfies Rule
