import { budgetOf, budgetToTell, compare, secondsToTell } from '../speech/budget.ts'
import { timeOf } from '../speech/time.ts'
import type { Found, Rule } from './rule.ts'

/**
 * Half of people's own answers are shorter than their kind allows, because notes are shorter than what is said of them. So
 * the least is halved, except where the writer has set it.
 */
const share = 0.5

export default {
  id: 'under-time',
  // A story is short for as long as it is being written.
  severity: 'off',
  message: 'This is short for such an answer.',
  why: 'A very short answer leaves the listener to ask for everything else, and they ask in their order and not in yours.',
  instead:
    'Tell more of what you did and why that way; that is what the question is about. If these are notes for a longer answer, say so with a line like “Time: 20 seconds”, or leave it: this is a hint.',
  examples: [
    `## Tell me about a time you fixed something slow
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

**Situation:** Our nightly report took six hours.

**Task:** I had to make it faster.

**Action:** I moved the joins into the warehouse.

**Result:** It takes forty minutes.`,
    `## Tell me about a time you fixed something slow (10 s)

**Situation:** Our nightly report took six hours.

**Task:** I had to make it faster.

**Action:** I moved the joins into the warehouse.

**Result:** It takes forty minutes.`,
    `---
target: 8 s
---
## Tell me about a time you fixed something slow

**Situation:** Our nightly report took six hours.

**Task:** I had to make it faster.

**Action:** I moved the joins into the warehouse.

**Result:** It takes forty minutes.`,
  ],
  english: true,
  *check(story, { speakingRate }): Generator<Found> {
    if (story.declaredTime?.span) return
    const time = timeOf(story, speakingRate)
    const budget = budgetOf(story)
    // A question of knowledge may have a short answer; a tale of what somebody did has none.
    if (!story.declaredTime && story.kind.required.length === 0) return
    const least = (budget.min ?? 0) * (story.declaredTime ? 1 : share)
    if (time.words === 0 || compare(time, { min: least }) !== 'under') return
    const message = `This takes about ${secondsToTell(time.seconds)} to say, which is short; aim for ${budgetToTell(budget)}.`
    yield { span: story.head, message }
  },
} satisfies Rule
