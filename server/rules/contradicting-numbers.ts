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
## A spam filter

**Task:** I was to find spam without losing real mail.

**Result:** On last month's mail the precision is 0.90 and the recall 0.50, which gives an F1 of 0.80.
                                                                                                 ^^^^`,
    `
## Two hundred questions

**Action:** I took one day of the chat: 45% of the questions were about delivery, 40% about prices and 30% about returns.
                                                                                                       ^^^`,
    `
## A shorter form

**Situation:** The wait for an answer was too long.

**Result:** The waiting time improved from 45 to 60 minutes.
                                           ^^^^^^^^^^^^^^^^`,
    `
## New laptops

**Action:** I ordered 15 laptops at $900 each, $20,000 in total.
                                               ^^^^^^^`,
    `
## Churn, the long version

**Situation:** Customers of the gym left, most of them after the free month.

**Result:** Within a year the team reduced churn from 27% to 21%, saving $300K a year.

## Churn, in thirty seconds

**Situation:** Customers of the gym left.

**Result:** I reduced churn by 40% and saved $300K a year.
                               ^^^`,
    `
## Fewer people leave

**Situation:** Each year 27% of our customers left, and nobody knew why.

**Result:** With the model we cut churn from 27% to 21%, a drop of 22%.`,
    `
## Cheaper and faster

**Situation:** The service cost $12K a month.

**Result:** It answers in 85 ms instead of 350 ms (-76%), and the bill went from $12K to $7K (-42%).`,
    `
## A model for returns

**Result:** On held-out orders the precision is 86% and the recall 83%, so the F1 is 84.5%.`,
    `
## Two places, two values

**Result:** It had 84% accuracy on held-out photos and 79% in the shops.`,
    `
## Median and tail

**Result:** The median is 45 ms and the 95th percentile 120 ms.`,
    `
## Two different things

**Result:** Page load went from 4 seconds to 1 second, and we reduced memory by 40%.`,
    `
## Shops and tills

**Situation:** A chain had 14 shops.

**Result:** After five weeks the program ran on all 17 tills.`,
    `
## One step at a time

**Situation:** The clinic had 14 rooms.

**Result:** After we built three more, all 17 rooms have the new lamp.`,
  ],
  *check(story) {
    for (const { fault, span, message, related } of clashesIn(story))
      if (fault === 'contradiction') yield { span, message, related }
  },
  *checkScript(script) {
    for (const { span, message, related } of acrossStories(script)) yield { span, message, related: [related] }
  },
} satisfies Rule
