import { blanksFor, unjustified } from '../claims/ask.ts'
import { claimsOf } from '../claims/claims.ts'
import type { Found, Rule } from './rule.ts'

export default {
  id: 'lone-accuracy',
  severity: 'warning',
  message: 'Accuracy alone hides which errors are left.',
  why: 'If one case in ten is positive, always saying “no” is 90 % accurate. Somebody who works with such models hears “accuracy” and asks at once how rare the cases are and which of the two errors remain.',
  instead:
    'Add the measured precision and recall, or say how the classes are balanced and what always giving the commoner answer would score. Say on which data it was counted.',
  examples: [
    `**Situation:** Mails lay in one box.

**Task:** I was to sort them.

**Action:** I trained a linear model on word counts.

**Result:** It reaches 88% accuracy, and the box is empty on Mondays.
                       ^^^^^^^^^^^^`,
    `**Situation:** Loans were checked by hand.

**Task:** I was to rank them.

**Action:** I trained boosted trees.

**Result:** The model has an accuracy of 0.94.
                             ^^^^^^^^^^^^^^^^`,
    `**Situation:** Parcels were sorted by eye.

**Task:** I was to help.

**Action:** I fine-tuned a network on photographs.

**Result:** The accuracy is 97% and people like it.
                ^^^^^^^^^^^^^^^`,
    `**Situation:** Mails lay in one box, three of four about billing.

**Task:** I was to sort them.

**Action:** I trained a linear model on word counts.

**Result:** It reaches 88% accuracy. Always saying “billing” would have 75%.`,
    `**Situation:** Mails lay in one box.

**Task:** I was to sort them.

**Action:** I trained a linear model on word counts.

**Result:** It reaches 88% accuracy on the 900 mails of May.`,
    `**Situation:** Mails lay in one box.

**Task:** I was to reach 88% accuracy.

**Action:** I trained a linear model on word counts.

**Result:** The box is empty on Mondays.`,
    `## What is accuracy?

It is the share of correct answers: with 88% accuracy, twelve in a hundred are wrong.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    const scores = claimsOf(story).filter(({ kind }) => kind === 'quality')
    if (scores.some(({ subject }) => subject !== '' && !accuracy.test(subject))) return
    for (const claim of unjustified(story)) {
      if (claim.kind !== 'quality' || claim.quantity.unit === 'points' || !accuracy.test(claim.subject)) continue
      yield {
        span: claim.span,
        message: `“${claim.text}” alone hides which errors are left: say on which data, and precision and recall or how rare the cases are.`,
        fixes: blanksFor(claim),
      }
    }
  },
} satisfies Rule

const accuracy = /^accurac/i
