import { placesOf } from '../lexicon/remember.ts'
import { spanIn } from '../story/script.ts'
import type { Found, Rule } from './rule.ts'

const all =
  /\b(?:used|use|using|fed|feeding|took|included|including|threw|put)\b[^.;!?]{0,25}?\b(?:all (?:of )?(?:the |our |available |possible |existing |\d+ ){0,3}(?:features|columns|variables|fields|attributes|data points)|every (?:single |available )?(?:feature|column|variable|field)|everything (?:we had|available) into (?:the|a) model)\b/gi
/** How they were judged. */
const judged =
  /\b(?:select(?:ed|ion)|kept|keep|dropped|removed|importance|ablation|shap|correlat\w+|mutual information|regulari[sz]\w+|lasso|because|since|after|first|then|baseline|except|but|not)\b/i

const places = placesOf(all)

export default {
  id: 'all-the-features',
  severity: 'information',
  message: 'Say how many features there were, how many you kept, and by what test.',
  why: 'Taking everything is a choice nobody made. The follow-up question is always which ones mattered and how you know.',
  instead:
    'Three numbers tell it: made, tried, kept, and the test in between. If all of them stayed, say what showed that none could go.',
  examples: [
    `**Situation:** Our shop lost customers.

**Task:** I had to predict who leaves.

**Action:** I used all the features in the table and trained a model on two years.
              ^^^^^^^^^^^^^^^^^^^^^

**Result:** On the months left out it found 70 of 100 leavers, where the old list found 40.`,
    `**Situation:** Our shop lost customers.

**Task:** I had to predict who leaves.

**Action:** I made forty features, used all the features in a first model as a baseline, and kept eleven.

**Result:** On the months left out it found 70 of 100 leavers, where the old list found 40.`,
    `**Situation:** Our shop lost customers.

**Task:** I had to predict who leaves.

**Action:** I showed the team all features of the new dashboard.

**Result:** Leavers went from 100 to 80 a month.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    for (const sentence of story.sentences) {
      for (const match of places(sentence.text)) {
        const rest = sentence.text.slice(0, match.index) + sentence.text.slice(match.index + match[0].length)
        if (!judged.test(rest)) yield { span: spanIn(sentence, match.index, match.index + match[0].length) }
      }
    }
  },
} satisfies Rule
