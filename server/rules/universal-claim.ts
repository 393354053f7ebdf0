/** A tool or method praised for every case: nobody who has chosen among tools says that. */
import { placesOf } from '../lexicon/remember.ts'
import { spanIn } from '../story/script.ts'
import { isMeasured } from './evidence.ts'
import type { Rule } from './rule.ts'
import { isQuoted, isSaid } from './sentence.ts'

const tool =
  'tools?|frameworks?|librar(?:y|ies)|languages?|databases?|stores?|models?|algorithms?|approach(?:es)?|methods?|architectures?|solutions?|choices?|options?|technolog(?:y|ies)|platforms?|techniques?|classifiers?|optimi[sz]ers?|patterns?|stacks?|metrics?'
/** Which names of tools "always" and "never" may speak of without being a rule of one's own work. */
const verdicts: readonly RegExp[] = [
  new RegExp(
    `\\b(?:is|are|was|were|remains?|it['’]s|they['’]re|simply|still|as|chose|used|picked|took)\\s+(?:simply |by far |hands down |clearly |still |always |definitely |just )*(the best|the (?:only )?right|the only (?:real|serious|sensible|viable)|superior to (?:all|every|any) (?:other )?)\\s+(?:${tool})\\b`,
    'gi',
  ),
  /\b((?:always|in (?:all|every|each) (?:cases?|situations?|scenarios?|projects?)|no matter what|without exception)[ ,]+(?:beats?|wins?|outperforms?|works? (?:best|better|perfectly)|(?:is|are) (?:better|best|superior|faster|right)))\b/gi,
  /\b((?:beats?|wins?|outperforms?|works?|(?:is|are) (?:always )?(?:better|best|superior))\b[^.,;]{0,40}\b(?:in (?:all|every|each|any) (?:cases?|situations?|scenarios?|projects?|problems?|contexts?)|every (?:single )?time|no matter what|for everything|for (?:all|any|every) (?:problems?|use cases?|kinds? of data|data ?sets?|projects?|compan(?:y|ies))|across the board|hands down))/gi,
  /\b(always (?:use|choose|pick|go with|prefer|reach for) [^.,;]{2,60})/gi,
  /\b((?:there (?:is|was|are|were)|has|have|had|with|without|comes with|came with) (?:absolutely |really |basically |virtually )?(?:no|zero|any) (?:downsides?|drawbacks?|disadvantages?|trade-?offs?|weak(?:ness(?:es)?| points?|spots?)))\b/gi,
  /\b(one[- ]size[- ]fits[- ]all (?:solution|tool|answer|model)|(?:every(?:one|body)) (?:uses|should use|must use|should switch to)|(?:nobody|no one) (?:uses|should use|needs) [^.,;]{2,40}(?:any ?more|these days|today|now)|(?:everything else|anything else|all (?:the )?others?|the rest) (?:is|are|was|were) (?:obsolete|outdated|inferior|a waste|dead|useless))\b/gi,
]

/** Named after which measure, condition or field it is the best. */
const qualified =
  /\b(?:for (?!everything|all|any|every)|because|since|among|amongst|of (?:the|these|those|all the|our|both|my) (?:\w+ )?(?:we|i|tried|tested|compared|candidates?|options|models)|under|given|when|where|in terms of|on (?:the|our|that|this|recall|precision|validation|test)|by |according|measured|if |until|unless|compared|considered|tried|tested|so far|at the time|with respect|considering)\b/i
const denied =
  /\b(?:not|n['’]t|no|never|nothing|hardly|rarely|isn['’]t|there is no|whether|if|what|than|about|thought|believed|assumed|claimed|said|told|convinced|felt|argued|opinion)\b[^.;]{0,40}$/i

const verdictsIn = verdicts.map(placesOf)

export default {
  id: 'universal-claim',
  severity: 'information',
  message: 'Say for which case it is the better choice, and what it costs.',
  why: 'Interviewers listen for judgement: a tool that is best everywhere has not been compared with anything. “The best” and “always” are where they start to dig.',
  instead: 'Name what you compared, by which measure, and the case where you would choose otherwise.',
  english: true,
  *check(story, { allowed }) {
    for (const sentence of story.sentences) {
      const { text } = sentence
      if (
        !/best|right|only|always|all|every|any|no |zero|else|superior|no one|nobody|without/i.test(text) ||
        !isSaid(sentence)
      )
        continue
      for (const verdict of verdictsIn)
        for (const match of verdict(text)) {
          const start = match.index + match[0].indexOf(match[1]!)
          const end = match.index + match[0].length
          const after = text.slice(end)
          if (
            allowed.has(text.slice(start, end).toLowerCase()) ||
            qualified.test(after) ||
            denied.test(text.slice(0, start))
          )
            continue
          if (isQuoted(text, start, end) || isMeasured(text, start, end)) continue
          yield { span: spanIn(sentence, start, end) }
        }
    }
  },
  examples: [
    `
**Situation:** We had to classify 8,000 complaints.

**Action:** I used a transformer. It is simply the best model.
                                               ^^^^^^^^^^^^^^

**Result:** The complaints are now sorted each night.`,
    `
**Situation:** We had to store readings of 300 sensors.

**Action:** I picked a document store, as it beats tables in every situation.
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

**Result:** The readings are kept for two years.`,
    `
**Situation:** The nightly job took five hours.

**Action:** I moved it to streams, which have no drawbacks.
                                         ^^^^^^^^^^^^^^^^^

**Result:** The figures are there at six.`,
    `
**Situation:** We had to classify 8,000 complaints.

**Action:** I compared four; the linear one was the best model of the four I tried.

**Result:** The complaints are now sorted each night.`,
    `
**Situation:** The forecast was wrong every Monday.

**Action:** I always hold out the last month, so I saw it first.

**Result:** The error fell from 20 to 12 percent on that month.`,
    `
**Situation:** My lead thought that a graph database was the best choice.

**Action:** I did my best to compare both on our queries.

**Result:** Tables were the best option for our joins, because we rarely go deeper than two.`,
    `
**Situation:** There is no tool that works best for everything.

**Action:** I listed what each of the three could not do.

**Result:** We kept two of them.`,
  ],
} satisfies Rule
