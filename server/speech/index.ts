/** Text -> what is said -> syllables -> seconds; and whether that keeps a budget. */
export {
  type Budget,
  budgetOf,
  budgetToTell,
  compare,
  formatSeconds,
  LONG_ANSWER,
  partBudgetOf,
  rangeToTell,
  secondsToTell,
  type Verdict,
} from './budget.ts'
export { type PersonalRate, personalRate, type Reading, rateFrom, reading } from './calibrate.ts'
export { DEFAULT_RATE, type Estimate, estimate, type Rate, spokenSyllables, total } from './estimate.ts'
export { say } from './say.ts'
export { syllables } from './syllables.ts'
export { type StoryTime, timeOf, timeOfAll, timeOfRole } from './time.ts'
