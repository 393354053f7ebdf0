import { type Budget, budgetOf, budgetToTell, compare, rangeToTell, secondsToTell } from '../speech/budget.ts'
import { timeOf } from '../speech/time.ts'
import type { Found, Rule } from './rule.ts'

/** Written times are round: “90 seconds” is said of 85 and of 95. */
const rounding = 0.1

export default {
  id: 'declared-time-differs',
  severity: 'information',
  message: 'This takes another time to say than is written here.',
  why: 'A time noted beside an answer is what you plan the interview with. A few answers that run longer than you think, and the last question is not reached.',
  instead:
    'Say it aloud once with a clock, then change the note or the text. “Calibrate Speaking Rate” makes the estimate your own.',
  examples: [
    `## Tell me about a time you fixed something slow

**Situation:** Our nightly report took six hours, and the sales team started every day with old figures.

**Task:** I owned the report and promised that it would be ready before they came in.

**Action:** I measured each step, moved the joins into the warehouse, and compared both versions for a week.

**Result:** The report is ready at five in the morning.

**Time: ~60 seconds**
         ^^^^^^^^^^`,
    `## Tell me about a time you fixed something slow

**Situation:** Our nightly report took six hours, and the sales team started every day with old figures.

**Task:** I owned the report and promised that it would be ready before they came in.

**Action:** I measured each step, moved the joins into the warehouse, and compared both versions for a week.

**Result:** The report is ready at five in the morning.

**Time: ~20 seconds**`,
    `## How I cut a report from six hours to 10 minutes

**Situation:** Our nightly report took six hours, and the sales team started every day with old figures.

**Task:** I owned the report and promised that it would be ready before they came in.

**Action:** I measured each step, moved the joins into the warehouse, and compared both versions for a week.

**Result:** The report is ready at five in the morning.`,
  ],
  english: true,
  *check(story, { speakingRate }): Generator<Found> {
    const span = story.declaredTime?.span
    if (!span) return
    const time = timeOf(story, speakingRate)
    const written = budgetOf(story)
    if (time.words === 0 || compare(time, rounded(written)) === 'within') return
    const message = `This takes about ${secondsToTell(time.seconds)} to say (${rangeToTell(time)}); ${budgetToTell(written)} is written here.`
    yield { span, message }
  },
} satisfies Rule

const rounded = ({ min, max }: Budget): Budget => ({
  ...(min !== undefined && { min: min * (1 - rounding) }),
  ...(max !== undefined && { max: max * (1 + rounding) }),
})
