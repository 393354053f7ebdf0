import type { Found, Rule } from './rule.ts'

/** Below this many words an item is a keyword, not a sentence. */
const keyword = 6
const many = 8

export default {
  id: 'lists-instead-of-telling',
  severity: 'hint',
  message: 'Turn the list into sentences you can say.',
  why: 'A list of keywords reads well and cannot be spoken: aloud it has no verbs, no order and no breath, so it comes out as a recital.',
  instead:
    'Pick the two or three points that mattered and tell each in a sentence with a verb. Keep the rest as a note below the answer.',
  examples: [
    `## Tell me about a project you are proud of
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

I rebuilt the booking page of a ferry line last year. It had:

- Calendar
- Seat map
- Payments
- Refunds
- Mail
  - Reminders
  - Receipts
- Two languages
- Admin page
- Reports`,
    `## Tell me about a project you are proud of

I rebuilt the booking page of a ferry line last year. Three things mattered:

- I put the calendar first, because people know their day before their ship.
- I wrote the refund by hand with the two ladies of the office.
- I left out the seat map, since nobody had asked for it.`,
    `## The booking page

**Situation:** A ferry line sold tickets by phone.

**Task:** I had to build a page by May.

**Action:**
- Asked ten passengers
- Built the calendar and the payment
- Tested both with the office

**Result:** In June 400 of 900 tickets were sold on the page.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    const items = story.passages.filter(({ form }) => form === 'item')
    const keywords = items.filter(
      ({ sentences }) => sentences.reduce((sum, { words }) => sum + words.length, 0) < keyword,
    )
    if (keywords.length >= many && keywords.length * 2 > story.passages.length) yield { span: story.head }
  },
} satisfies Rule
