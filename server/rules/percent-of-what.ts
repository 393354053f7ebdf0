import { unjustified } from '../claims/ask.ts'
import type { Found, Rule } from './rule.ts'

export default {
  id: 'percent-of-what',
  severity: 'warning',
  message: 'Say of what this is a percentage.',
  why: '“Performance improved 24 %” can mean anything: speed, clicks, sales, somebody’s impression. The listener cannot picture it and has to ask, and whoever cannot answer has lost the number.',
  instead:
    'Name what was counted and both values: “the campaign brought 310 orders instead of 250”. If it was an impression, tell it as one and leave the percentage out.',
  examples: [
    `**Situation:** Campaigns reached everybody.

**Task:** I was to split the list.

**Action:** I grouped customers by what they buy.

**Result:** Campaign performance improved 24%.
                                 ^^^^^^^^^^^^`,
    `**Situation:** Work was done by hand.

**Task:** I was to speed it up.

**Action:** I wrote a script.

**Result:** It improved the team's efficiency by 40%.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    `**Situation:** Work was done by hand.

**Task:** I was to speed it up.

**Action:** I wrote a script.

**Result:** We saw a 30% productivity increase.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^`,
    `**Situation:** Campaigns reached everybody.

**Task:** I was to split the list.

**Action:** I grouped customers by what they buy.

**Result:** Campaign performance improved 24%: 310 orders instead of 250.`,
    `**Situation:** Work was done by hand.

**Task:** I was to raise efficiency by 40%.

**Action:** I wrote a script.

**Result:** It runs on Mondays.`,
    `**Situation:** Work was done by hand.

**Task:** I was to speed it up.

**Action:** I wrote a script.

**Result:** Productivity is up by 30% in the survey of the 40 clerks.`,
    `**Situation:** Work was done by hand.

**Task:** I was to speed it up.

**Action:** I wrote a script.

**Result:** The time for one invoice fell by 75%, from twelve minutes to three.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    for (const claim of unjustified(story)) {
      const { form, quantity, subject, text } = claim
      if (
        form !== 'change' ||
        quantity.unit !== 'percent' ||
        !vague.test(`${subject} ${text}`) ||
        concrete.test(`${subject} ${text}`)
      )
        continue
      yield {
        span: claim.span,
        message: `“${text}”: of what is this a percentage? Name what was counted, and the value before and after.`,
        fixes: [
          {
            title: 'Add the value before',
            edits: [{ span: { start: claim.span.end, end: claim.span.end }, text: ' (from ___ before)' }],
          },
        ],
      }
    }
  },
} satisfies Rule

/** Nouns that name no count. */
const vague =
  /\b(?:performance|efficienc(?:y|ies)|effectiveness|productivity|quality|experience|engagement|results?|output|velocity|collaboration|communication|morale|processe?s?|business|success|value|impact|things|everything|work)\b/i
const concrete =
  /\b(?:latency|time|hours?|minutes?|requests?|tickets?|errors?|defects?|sales|revenue|costs?|customers?|users?|rate)\b/i
