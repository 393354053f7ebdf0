import { clashesIn } from '../claims/sums.ts'
import type { Rule } from './rule.ts'

export default {
  id: 'points-or-percent',
  severity: 'warning',
  message: 'The difference of two percentages is told in points.',
  why: 'From 62% to 68% is 6 percentage points and about 10%. Said as “6%” it is neither, and a listener who works with numbers hears it at once.',
  instead: 'Write “6 points”, or the relative change with its start value: “10% more, from 62% to 68%”.',
  english: true,
  examples: [
    `
## A better form

**Situation:** Only 62% of visitors finished the form.

**Result:** Now 68% finish it, a gain of 6%.
                                         ^^`,
    `
## Fewer people leave

**Result:** Churn fell from 12% to 9%, a reduction of 3%.
                                                      ^^`,
    `
## Train and test

**Result:** Training accuracy was 91% and test accuracy 89%; the 2% difference was acceptable.
                                                                 ^^`,
    `
## More finished orders

**Result:** I increased conversion by 5%, from 40% to 45%.
                                      ^^`,
    `
## A better form

**Situation:** Only 62% of visitors finished the form.

**Result:** Now 68% finish it, a gain of 6 points.`,
    `
## A better form

**Situation:** Only 62% of visitors finished the form.

**Result:** Now 68% finish it, about 10% more.`,
    `
## Fewer people leave

**Result:** Churn fell from 12% to 9%, a relative reduction of 25%.`,
    `
## Train and test

**Result:** Training accuracy was 91% and test accuracy 89%; the gap of 2 points was acceptable.`,
    `
## More finished orders

**Result:** Conversion rose from 3.4% to 3.9%, an increase of 15%.`,
    `
## Two figures

**Result:** The error rate is 4% now, and 6% of the mails are answered by hand.`,
  ],
  *check(story) {
    for (const { fault, span, message, related } of clashesIn(story))
      if (fault === 'points') yield { span, message, related }
  },
} satisfies Rule
