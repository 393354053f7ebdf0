import { claimsOf } from '../claims/claims.ts'
import { spanIn } from '../story/script.ts'
import type { Found, Rule } from './rule.ts'

export default {
  id: 'train-score',
  severity: 'warning',
  message: 'This is the score on the training data: give the one on data the model had not seen.',
  why: 'On the data it learned from a model can be as good as you like; a lookup table would be perfect. Only what it does with new cases says anything.',
  instead:
    'Give the score on held-out data, and name the one on the training data beside it only to show how far apart they are.',
  examples: [
    `**Situation:** Loans were checked by hand.

**Task:** I was to rank them.

**Action:** I trained boosted trees.

**Result:** The model reached a training accuracy of 97%.
                                ^^^^^^^^^^^^^^^^^^^^^^^^`,
    `**Situation:** Mails lay in one box.

**Task:** I was to sort them.

**Action:** I trained a linear model.

**Result:** It has an F1 of 0.95 on the training data.
                      ^^^^^^^^^^`,
    `**Situation:** Sales were guessed.

**Task:** I was to forecast them.

**Action:** I fitted a regression.

**Result:** It got a train score with an R2 of 0.93.
                                         ^^^^^^^^^^`,
    `**Situation:** Loans were checked by hand.

**Task:** I was to rank them.

**Action:** I trained boosted trees.

**Result:** The training accuracy was 91% and the test accuracy 89%.`,
    `**Situation:** Loans were checked by hand.

**Task:** I was to rank them.

**Action:** I held out the last quarter; the training data were two years.

**Result:** The model has a precision of 86% there.`,
    `**Situation:** New drivers had accidents.

**Task:** I was to change their training.

**Action:** I added a day on ice.

**Result:** After the training, accidents fell from twelve a year to five.`,
    `## What is overfitting?

A training accuracy of 99% with a test accuracy of 70%.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    for (const claim of claimsOf(story)) {
      if (claim.kind !== 'quality') continue
      if (
        !near.test(around(claim.sentence.text, claim.text)) ||
        claim.evidence.some(({ code }) => code === 'A' || code === 'G')
      )
        continue
      const before = /\b(?:train(?:ing)?|in-sample)[- ]$/i.exec(claim.sentence.text.slice(0, claim.at))
      yield { span: before ? spanIn(claim.sentence, before.index, claim.at + claim.text.length) : claim.span }
    }
  },
} satisfies Rule

const near =
  /\b(?:train(?:ing)?|in-sample)[- ](?:accuracy|score|f1|auc|precision|recall|error|loss|r2|rmse)|\bon (?:the |our |my )?(?:train(?:ing)?[- ](?:data|set|sample)|data (?:it|the model) was trained on)|\bin-sample\b|\b(?:train|training) (?:score|fit)\b/i

const around = (sentence: string, words: string): string => {
  const at = sentence.indexOf(words)
  return sentence.slice(Math.max(0, at - 30), at + words.length + 45)
}
