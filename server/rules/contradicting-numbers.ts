import { acrossStories } from '../claims/across.ts'
import { clashesIn } from '../claims/sums.ts'
import type { Rule } from './rule.ts'

export default {
  id: 'contradicting-numbers',
  severity: 'warning',
  message: 'These numbers cannot all be right.',
  why: 'An interviewer notes your numbers and does the sum in their head. One that does not work out costs you the belief in all the others, and it is asked first.',
  instead:
    'Decide which number is right and derive the other one from it: from 27% to 21% is a drop of about 22%, or 6 points. Where both are right, say what differs: the test set and production, the median and the 95th percentile, before and after.',
  english: true,
  examples: [
    `
## Fewer people leave

**Situation:** Each year 27% of our customers left, and nobody knew why.

**Result:** With the model we cut churn from 27% to 21%, a drop of 40%.
                                                                   ^^^`,
    `
## Faster search

**Situation:** The search took 4 seconds.

**Result:** Now it takes 1 second, so it is eight times faster.
                                            ^^^^^^^^^^^`,
    `
## Fewer people leave

**Situation:** Each year 27% of our customers left, and nobody knew why.

**Result:** With the model we cut churn from 27% to 21%, a drop of 22%.`,
  ],
  *check(story) {
    for (const { fault, span, message, related } of clashesIn(story))
      if (fault === 'contradiction') yield { span, message, related }
  },
  *checkScript(script) {
    for (const { span, message, related } of acrossStories(script)) yield { span, message, related: [related] }
  },
} satisfies Rule
