/** A failure story in which the speaker has no part in what went wrong. */
import { isOwnDeed, ownsPart } from './agency.ts'
import { unowned } from './ownership.ts'
import type { Rule } from './rule.ts'

export default {
  id: 'no-owner',
  severity: 'information',
  message: 'Say what your own part in it was, however small: what you assumed, did not ask, or tested too late.',
  why: 'Somebody who asks about a failure wants to hear how you look at your own work. A story in which things simply failed leaves that question open, and it will be asked.',
  instead:
    'One sentence is enough: “I had assumed the export was complete”. Then tell the fix and the check that exists now. Nobody expects you to take the whole fault on yourself.',
  english: true,
  *check(story) {
    if (story.kind.id !== 'failure' || story.sentences.length < 3 || unowned(story)) return
    const elsewhere = story.sentences.filter(({ passage: { part } }) => part?.role !== 'result')
    if (elsewhere.some((sentence) => ownsPart(sentence.text) || isOwnDeed(sentence))) return
    yield { span: story.head }
  },
  examples: [
    `
## Tell me about a time you failed
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

**The mistake:** The nightly export lost a third of its rows for a week.

**What I noticed:** The sums in the report were too low.

**The result:** The rows are complete again.

**What I learned:** Exports need a count at the end.`,
    `
## Tell me about a mistake you made
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The price list had the wrong currency. Forty customers paid too little. The list is right again since Friday.`,
    `
## Tell me about a failure
   ^^^^^^^^^^^^^^^^^^^^^^^

**Situation:** The forecast was wrong every holiday.

**Task:** It had to be right before Easter.

**Result:** It was not, and the shop used its old table.`,
    `
## Tell me about a time you failed

**The mistake:** I had not counted the rows after the nightly export.

**What I noticed:** The sums in the report were too low.

**The result:** The rows are complete again.

**What I learned:** Exports need a count at the end.`,
    `
## Tell me about a mistake you made

The price list had the wrong currency. It was my oversight. The list is right again since Friday.`,
    `
## Tell me about a time you failed

- Shipped a price list with the wrong currency
- Forty customers paid too little
- Added a check of the currency`,
    `
## Describe a project you are proud of

**Situation:** The forecast was wrong every holiday.

**Task:** It had to be right before Easter.

**Result:** It was.`,
  ],
} satisfies Rule
