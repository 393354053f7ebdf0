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
## A better form

**Situation:** Only 62% of visitors finished the form.

**Result:** Now 68% finish it, a gain of 6 points.`,
  ],
  *check(story) {
    for (const { fault, span, message, related } of clashesIn(story))
      if (fault === 'points') yield { span, message, related }
  },
} satisfies Rule
