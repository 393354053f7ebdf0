import { unjustified } from '../claims/ask.ts'
import type { Found, Rule } from './rule.ts'

export default {
  id: 'too-good',
  severity: 'warning',
  message: 'So high a score is first taken for leakage: say how you ruled it out.',
  why: 'In practice a score of 99 % and more is most often a test case that was also in the training data, a feature that knows the answer, or a very easy task. An interviewer who has been there asks for leakage before anything else.',
  instead:
    'Say how many cases it was measured on, how they were kept apart from the training data (by time, by customer, by patient), and why the task allows such a score. If you cannot say it, give the number from production.',
  examples: [
    `**Situation:** Reports came in many fields.

**Task:** I was to sort them.

**Action:** I trained a random forest.

**Result:** The system achieves 99.9% accuracy.
                                ^^^^^^^^^^^^^^`,
    `**Situation:** Fraud was found by hand.

**Task:** I was to rank cases.

**Action:** I trained boosted trees.

**Result:** My model has an AUC of 0.997.
                            ^^^^^^^^^^^^`,
    `**Situation:** Cups were checked by eye.

**Task:** I was to add a camera.

**Action:** I trained a network.

**Result:** The camera has a recall of 99.5%.
                             ^^^^^^^^^^^^^^^`,
    `**Situation:** Reports came in many fields.

**Task:** I was to sort them.

**Action:** I trained a random forest and kept two hospitals aside.

**Result:** On their 2,000 reports it has 99.2% accuracy; I searched for leaks and found a header that names the clinic, and took it out.`,
    `**Situation:** The page was often down.

**Task:** I was to steady it.

**Action:** I moved it to two providers.

**Result:** It had an uptime of 99.9% from September to June.`,
    `**Situation:** Reports came in many fields.

**Task:** The board wanted 99% accuracy.

**Action:** I showed them what two doctors agree on.

**Result:** They took the doubtful ones back to a person.`,
    `**Situation:** Cups were checked by eye.

**Task:** I was to add a camera.

**Action:** I trained a network.

**Result:** The camera has a recall of 96% on the 400 cups of May.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    for (const claim of unjustified(story)) {
      const { kind, subject, quantity } = claim
      if (kind !== 'quality' || !score.test(subject)) continue
      const share = quantity.unit === 'percent' ? quantity.value / 100 : quantity.value
      if (share < 0.99 || share > 1) continue
      yield {
        span: claim.span,
        message: `“${claim.text}” is first taken for leakage: say on how many cases it was measured and how they were kept from the training.`,
        fixes: [
          {
            title: 'Add where it was measured',
            edits: [{ span: { start: claim.span.end, end: claim.span.end }, text: ' (measured on ___)' }],
          },
        ],
      }
    }
  },
} satisfies Rule

const score = /^(?:accurac|precision|recall|sensitivity|specificity|auc|roc|auroc|pr|f|macro|micro|weighted)/i
