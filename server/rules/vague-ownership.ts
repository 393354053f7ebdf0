/** The action tells what "we" or the team did, and never what the speaker did. */
import { spanIn } from '../story/script.ts'
import { unowned } from './ownership.ts'
import type { Rule } from './rule.ts'

export default {
  id: 'vague-ownership',
  severity: 'warning',
  message: 'Say which part was yours: what you decided, wrote, tested or asked.',
  why: 'One person is being hired. When every deed belongs to “we” or to the team, the next question is “and what did you do?”, and the minutes already told do not answer it.',
  instead:
    'Keep “we” for the shared goal and the result. Put at least one sentence into the action that begins with “I” and tells a choice or a piece of work that would not have happened without you, or say who did which part.',
  english: true,
  *check(story) {
    const found = unowned(story)
    if (found?.doer === 'others') yield { span: spanIn(found.first) }
  },
  examples: [
    `
**Situation:** Bookings were lost every Monday.

**Task:** They had to be safe within a week.

**Action:** We traced the requests and found a lock. Then we moved the report to a replica.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

**Result:** Lost bookings fell from 14 a week to 1.`,
    `
**Situation:** The help pages were out of date.

**Action:** My colleagues and I met each Friday. The writers chose ten pages and corrected them.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

**Result:** Calls about those pages fell by half in a month.`,
    `
**Situation:** Two shops shared one stock list.

**Action:**
- The squad rewrote the import.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- QA ran the old orders again.

**Result:** No order was refused by mistake in March.`,
    `
**Situation:** Bookings were lost every Monday.

**Action:**
- Traced the requests and found a lock
- Moved the report to a replica

**Result:** We lost one booking a week instead of 14.`,
    `
**Situation:** Bookings were lost every Monday.

**Action:** I was responsible for the booking table. We agreed on a replica and moved the report.

**Result:** We lost one booking a week instead of 14.`,
    `
**Situation:** The help pages were out of date.

**Action:** Maya rewrote the pages and I wrote a script that finds dead links. The team reviewed both.

**Result:** Calls about those pages fell by half in a month.`,
    `
**Situation:** We had three suppliers, and we needed one price list.

**Action:** We met with all three. My proposal, one file per night, was accepted.

**Result:** We stopped typing prices.`,
  ],
} satisfies Rule
