import { decision, tradeOff } from '../lexicon/depth.ts'
import { spanIn } from '../story/script.ts'
import type { Found, Rule } from './rule.ts'

export default {
  id: 'untold-trade-off',
  severity: 'hint',
  message: 'Say what you turned down for this, or what it cost.',
  why: 'Every choice gives something up. Interviewers at senior level ask for the other option first, because it shows whether you chose or only did what was at hand.',
  instead:
    'Half a sentence is enough: the option you rejected and why, or the price: slower, more memory, one more system to keep. Common axes: simple or strong, fast or exact, automatic or overseen, cost or benefit.',
  examples: [
    `**Situation:** Our search was slow for the 400 clerks.

**Task:** I had to bring it under a second by May.

**Action:** I measured the queries. I switched to a search engine for product names. I wrote the import and moved the clerks over in two weeks.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

**Result:** Ninety of a hundred searches took under a second in June.`,
    `**Situation:** Our search was slow for the 400 clerks.

**Task:** I had to bring it under a second by May.

**Action:** I measured the queries. I switched to a search engine for product names instead of tuning the database, which gave us one more system to keep. I moved the clerks over in two weeks.

**Result:** Ninety of a hundred searches took under a second in June.`,
    `**Situation:** Our search was slow for the 400 clerks.

**Task:** I had to bring it under a second by May.

**Action:** I measured the queries and added the two indexes they needed.

**Result:** Ninety of a hundred searches took under a second in June.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    const decisions = story.sentences.filter(
      ({ text, passage: { part } }) => (part === undefined || part.role === 'action') && decision.test(text),
    )
    const first = decisions[0]
    if (!first) return
    // One trade-off told anywhere in the answer shows that there was a choice.
    const near = story.sentences.filter(
      ({ passage: { part } }) => part === undefined || part.role === 'action' || part.role === 'result',
    )
    if (near.some(({ text }) => tradeOff.test(text))) return
    yield { span: spanIn(first) }
  },
} satisfies Rule
