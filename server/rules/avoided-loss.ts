import { claimsOf } from '../claims/claims.ts'
import type { Found, Rule } from './rule.ts'

export default {
  id: 'avoided-loss',
  severity: 'warning',
  message: 'Say how you estimated a loss that did not happen.',
  why: 'Nobody can see money that was not lost, so this is the easiest number to make up and every interviewer knows it. With one line on how it was worked out it becomes a sign of judgement.',
  instead:
    'Name the sum: what an hour of the outage costs, how many orders would have been hit, who in finance confirmed it. Or tell what was prevented and leave the money out.',
  examples: [
    `**Situation:** Our shop had drifted.

**Task:** I was to find out why.

**Action:** I rebuilt the alerts.

**Result:** We prevented an estimated $500K revenue loss.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    `**Situation:** A disk filled up.

**Task:** I was on call.

**Action:** I moved the logs away.

**Result:** This avoided about 90,000 euros in penalties.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    `**Situation:** A flaw lay open.

**Task:** I was to close it.

**Action:** I found it in a review.

**Result:** It helped us avoid a $2 million fine.
                         ^^^^^^^^^^^^^^^^^^`,
    `**Situation:** Our shop had drifted.

**Task:** I was to find out why.

**Action:** I rebuilt the alerts.

**Result:** We prevented an estimated $500K loss, based on what the outage of May had cost us per hour.`,
    `**Situation:** A disk filled up.

**Task:** I was on call.

**Action:** I moved the logs away.

**Result:** The shop lost 40 orders, which I know from the payment log.`,
    `**Situation:** A fine of 90,000 euros hung over us.

**Task:** I was to avoid a fine of 90,000 euros.

**Action:** I wrote the missing report.

**Result:** The office closed the case.`,
    `**Situation:** Servers ran all night.

**Task:** I was to cut the bill.

**Action:** I turned the idle ones off.

**Result:** The bill fell from $21,000 a month to $13,000.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    for (const claim of claimsOf(story)) {
      if (claim.form !== 'amount' || claim.quantity.unit !== 'money' || !averted.test(claim.text)) continue
      if (method.test(claim.sentence.text) || claim.evidence.some(({ code }) => code === 'B' || code === 'G')) continue
      yield { span: claim.span, message: `“${claim.text}” did not happen, so say how it was estimated.` }
    }
  },
} satisfies Rule

const averted = /^(?:prevent|avoid)/i
const method =
  /\b(?:based on|calculated|computed|worked out|assum\w+|multipl\w+|according to|confirmed by|finance|because (?:each|an|one)|per (?:hour|incident|order|day|customer)|last (?:time|incident|outage)|times)\b|×|\bx\b/i
