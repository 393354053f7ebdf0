import { compare, partBudgetOf, rangeToTell, secondsToTell } from '../speech/budget.ts'
import { rolesOf, timeOf, timeOfRole } from '../speech/time.ts'
import type { Found, Rule } from './rule.ts'

/** Nobody misses them. */
const fewSeconds = 5

export default {
  id: 'part-over-budget',
  severity: 'hint',
  message: 'This part takes a large share of the answer.',
  why: 'The time of an answer is soon spent, and most of it belongs to what you did. A long beginning is the usual reason why the end comes in a hurry.',
  instead:
    'Keep what a listener needs to follow the rest. What you leave out is not lost: it is your answer to the question that comes next.',
  examples: [
    `## Tell me about a time you fixed something slow

**Situation:** I worked as a data engineer for a retailer with forty shops, and our nightly report took six hours, so that the sales team started every single day with old figures, complained in every meeting, and built its own spreadsheets, which then disagreed with ours and had to be reconciled by hand at the end of every month by two people from the finance department, who had better things to do and told everybody so.
^^^^^^^^^^^^^^

**Task:** I owned the report and promised that it would be ready before they came in.

**Action:** I measured each step, moved the joins into the warehouse, and compared both versions for a week.

**Result:** The report is ready at five in the morning.`,
    `## Tell me about a time you fixed something slow

**Situation:** I worked as a data engineer for a retailer with forty shops, and our nightly report took six hours, so that the sales team started every single day with old figures.

**Task:** I owned the report and promised that it would be ready before they came in.

**Action:** I measured each step, moved the joins into the warehouse, and compared both versions for a week.

**Result:** The report is ready at five in the morning.`,
    `## Tell me about a time you fixed something slow

**Situation and Task:** I worked as a data engineer for a retailer with forty shops, and our nightly report took six hours, so that the sales team started every single day with old figures. I owned the report and promised that it would be ready before they came in, although I had never worked on that part of the system.

**Action:** I measured each step, moved the joins into the warehouse, and compared both versions for a week.

**Result:** The report is ready at five in the morning.`,
  ],
  english: true,
  *check(story, { speakingRate }): Generator<Found> {
    const time = timeOf(story, speakingRate)
    const told = new Set<string>()
    for (const part of story.parts) {
      const budget = partBudgetOf(story, part)
      const roles = rolesOf(part)
      if (!budget || told.has(roles)) continue
      told.add(roles)
      const taken = timeOfRole(story, time, part)
      if (compare(taken, budget) !== 'over' || taken.seconds < budget.max! + fewSeconds) continue
      const share = Math.round((100 * taken.seconds) / time.seconds)
      const name = part.name || 'The beginning'
      yield {
        span: part.label.end > part.label.start ? part.label : part.body,
        role: part.role,
        message: `${name} takes about ${secondsToTell(taken.seconds)} (${rangeToTell(taken)}), ${share}% of the answer; up to ${secondsToTell(budget.max!)} leaves room for the rest.`,
      }
    }
  },
} satisfies Rule
