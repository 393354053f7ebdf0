import { secondsToTell } from '../speech/budget.ts'
import { timeOf } from '../speech/time.ts'
import type { Found, Rule } from './rule.ts'

/** More than half is what interviewers hope for; below this share the answer is about something else. */
const least = 0.25

export default {
  id: 'action-too-short',
  severity: 'hint',
  message: 'What you did is a small part of this answer.',
  why: 'The question is about what you did. Where most of the time goes to how things were, a listener knows the company well and you hardly.',
  instead:
    'Shorten the beginning to what is needed, and tell the steps: what you decided and why, what got in the way, whom you asked. More than half of the answer is a good share.',
  examples: [
    `## Tell me about a time you fixed something slow

**Situation:** I worked for a retailer with forty shops, and our nightly report took six hours, so that the sales team started every day with old figures.

**Task:** I owned the report and promised that it would be ready before they came in.

**Action:** I moved the joins.
^^^^^^^^^^^

**Result:** The report is ready at five in the morning.`,
    `## Tell me about a time you fixed something slow

**Situation:** Our nightly report took six hours, and the sales team started every day with old figures.

**Task:** I owned the report and promised that it would be ready before they came in.

**Action:** I measured each step, moved the joins into the warehouse, and compared both versions for a week.

**Result:** The report is ready at five in the morning.`,
    `## Tell me about a time you fixed something slow

**Situation:** Our nightly report took six hours, and the sales team started every day with old figures.

**Task and action:** I measured each step and moved the joins.

**Result:** The report is ready at five in the morning, and two hundred people start their day with it.`,
  ],
  english: true,
  *check(story, { speakingRate }): Generator<Found> {
    if (!story.kind.required.includes('action')) return
    const actions = story.parts.filter(({ role, also }) => role === 'action' || also.includes('action'))
    const first = actions[0]
    // A label shared with another role does not say where the action begins; an empty one is for other rules.
    if (!first || actions.some(({ role, also }) => role !== 'action' || also.length > 0)) return
    const time = timeOf(story, speakingRate)
    const seconds = actions.reduce((sum, part) => sum + (time.parts.get(part)?.seconds ?? 0), 0)
    // A share is the same for every voice: whoever says the action slowly says the rest slowly too.
    if (seconds === 0 || seconds >= least * time.seconds) return
    const share = Math.round((100 * seconds) / time.seconds)
    yield {
      span: first.label,
      role: 'action',
      message: `What you did takes about ${secondsToTell(seconds)}, ${share}% of the answer; the question is about it.`,
    }
  },
} satisfies Rule
