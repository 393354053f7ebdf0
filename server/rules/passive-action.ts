/** The action is told in passives: things "were done", and nobody did them. */
import { spanIn } from '../story/script.ts'
import { unowned } from './ownership.ts'
import type { Rule } from './rule.ts'

export default {
  id: 'passive-action',
  severity: 'warning',
  message: 'Say who did it: what “was built” or “was decided” needs a doer, and your part needs an “I”.',
  why: 'A listener wants to know what you would do again in their team. “It was decided” and “a replica was set up” hide exactly that, even where you did all of it.',
  instead: 'Turn the sentences that tell your own work around: “I set up a replica”. Name the others where they acted.',
  english: true,
  *check(story) {
    const found = unowned(story)
    if (found?.doer === 'nobody') yield { span: spanIn(found.first) }
  },
  examples: [
    `
**Situation:** Bookings were lost every Monday.

**Action:** It was decided to move the report. A replica was created and the old job was switched off.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

**Result:** Lost bookings fell from 14 a week to 1.`,
    `
**Situation:** The forms were filled in twice.

**Action:** The two forms were merged. Each field was checked with the clerks.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^

**Result:** A form takes four minutes instead of nine.`,
    `
**Situation:** Trucks waited at the gate.

**Action:**
- The gate log was read.
  ^^^^^^^^^^^^^^^^^^^^^^
- A second lane was opened.

**Result:** Trucks wait six minutes now.`,
    `
**Situation:** The forms were filled in twice.

**Action:** The two forms were merged, and each field was checked by me with the clerks.

**Result:** A form takes four minutes instead of nine.`,
    `
**Situation:** Trucks waited at the gate.

**Action:** The gate log was read. I drew the waiting times by hour, and a second lane was opened.

**Result:** Trucks wait six minutes now.`,
    `
**Situation:** Bookings were lost every Monday.

**Action:** Set up a replica; the report was moved there. Removed the old job.

**Result:** One booking a week is lost now.`,
    `
**Situation:** The report was written by hand. It was sent on Fridays.

**Action:** I wrote a template for it.

**Result:** It was sent on Thursdays from then on.`,
  ],
} satisfies Rule
