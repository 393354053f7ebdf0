import { limitation } from '../lexicon/depth.ts'
import type { Found, Rule } from './rule.ts'

/** Kinds in which somebody relies on what a model says. */
const kinds: ReadonlySet<string> = new Set(['classic-ml', 'genai-system', 'healthcare'])
const fewestWords = 90

export default {
  id: 'no-limitation',
  severity: 'hint',
  message: 'Name one thing the model does not do or know.',
  why: 'A system without a limit sounds like a system nobody has looked at closely. Naming one, calmly, shows that you know where it may be used and where it may not.',
  instead:
    'One honest sentence on the data, a blind spot of the model, a constraint of the place it runs in, or a risk to people, and what you did about it.',
  examples: [
    `---
kind: classic-ml
---
## Predicting broken lifts
   ^^^^^^^^^^^^^^^^^^^^^^^

**Situation:** A firm keeps two thousand lifts in hospitals and hotels. Rules of thumb sent a mechanic to each of them every six weeks, and people waited for the broken ones.

**Task:** I had to rank the lifts by the chance of a fault in the next two weeks, for the planners, by March.

**Action:** I took four years of fault reports, built features from door counts and motor heat, compared logistic regression with boosted trees, and took the trees because they found more faults among the top hundred. I checked them on the last year of reports, which the training had left out, and showed the list to the planners every Monday.

**Result:** Of the hundred lifts on the list 61 had a fault within two weeks, against 24 of a hundred in the old order, counted over the first quarter. Planners saved about thirty trips a week.`,
    `---
kind: classic-ml
---
## Predicting broken lifts

**Situation:** A firm keeps two thousand lifts in hospitals and hotels. Rules of thumb sent a mechanic to each of them every six weeks, and people waited for the broken ones.

**Task:** I had to rank the lifts by the chance of a fault in the next two weeks, for the planners, by March.

**Action:** I took four years of fault reports, built features from door counts and motor heat, compared logistic regression with boosted trees, and took the trees because they found more faults among the top hundred. I checked them on the last year of reports, which the training had left out. New lifts have no history, and for those the list says nothing.

**Result:** Of the hundred lifts on the list 61 had a fault within two weeks, against 24 of a hundred in the old order, counted over the first quarter.`,
    `## The slow import

**Situation:** Our nightly import took nine hours.

**Task:** I had to bring it under two.

**Action:** I loaded the table once.

**Result:** It took eighty minutes.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    if (!kinds.has(story.kind.id) || story.sentences.reduce((sum, { words }) => sum + words.length, 0) < fewestWords)
      return
    if (story.sentences.some(({ text, passage: { part } }) => part?.role !== 'situation' && limitation.test(text)))
      return
    yield { span: story.head }
  },
} satisfies Rule
