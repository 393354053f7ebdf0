import { spanIn } from '../story/script.ts'
import type { Found, Rule } from './rule.ts'

export default {
  id: 'resampled-test',
  severity: 'information',
  message: 'Say that only the training data were resampled and the test data stayed as they are.',
  why: 'Whoever balances the classes before the split tests on copies of what the model has learned, and on a mix that never occurs. It is the commonest mistake with oversampling, so an interviewer who hears the word asks.',
  instead:
    'One half-sentence: “I oversampled inside each training fold; the test month kept its 3 % of cases.” If you did it before the split, say what you would do now.',
  examples: [
    `**Situation:** Three in a hundred parcels are lost.

**Task:** I was to find them early.

**Action:** The data were imbalanced, so I applied SMOTE oversampling and trained boosted trees.
                                                   ^^^^^

**Result:** The depot looks at a list each morning.`,
    `**Situation:** Fraud is rare.

**Task:** I was to rank cases.

**Action:** I oversampled the rare class until both were equal.
              ^^^^^^^^^^^

**Result:** The desk starts with the list.`,
    `**Situation:** Fraud is rare.

**Task:** I was to rank cases.

**Action:** I used random undersampling, which made the nightly run short.
                          ^^^^^^^^^^^^^

**Result:** The desk starts with the list.`,
    `**Situation:** Fraud is rare.

**Task:** I was to rank cases.

**Action:** I oversampled the rare class in the training data only.

**Result:** The desk starts with the list.`,
    `**Situation:** Fraud is rare.

**Task:** I was to rank cases.

**Action:** I applied SMOTE. The test month kept its two cases in a thousand.

**Result:** The desk starts with the list.`,
    `**Situation:** Fraud is rare.

**Task:** I was to rank cases.

**Action:** I decided against SMOTE, since invented payments look like nobody's.

**Result:** The desk starts with the list.`,
    `**Situation:** The sensor was noisy.

**Task:** I was to clean its signal.

**Action:** I resampled it to one value a second.

**Result:** The curve can be read.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    if (story.kind.id === 'knowledge' || story.sentences.some(({ text }) => kept.test(text))) return
    for (const sentence of story.sentences) {
      const match = resampling.exec(sentence.text)
      if (!match || rejected.test(sentence.text)) continue
      yield { span: spanIn(sentence, match.index, match.index + match[0].length) }
      return
    }
  },
} satisfies Rule

const resampling =
  /\bSMOTE\b|\bADASYN\b|\b(?:over|under|up|down)-?sampl(?:ed|ing)\b(?! (?:the )?(?:signal|audio|image|video|frames|logs|traces|metrics))/
const rejected =
  /\b(?:against|instead of|rather than|without|excluded|rejected|avoided|did not|didn['’]t|decided not|not)\b/i
const kept =
  /\b(?:train(?:ing)?(?:[- ](?:data|set|split|folds?|part))?\b[^.]{0,20}\bonly|only\b[^.]{0,25}\btrain|(?:inside|within|in) (?:each|every|the) (?:training )?fold|(?:balance|resampl\w*|oversampl\w*|SMOTE)\b[^.]{0,40}\btraining (?:data|set)|(?:test|validation|hold-?out)\b[^.]{0,40}\b(?:kept|stay\w*|original|untouched|as (?:it|they)|unchanged|never|not|real|natural)|(?:original|untouched|never)\b[^.]{0,30}\b(?:test|validation|hold-?out))\b/i
