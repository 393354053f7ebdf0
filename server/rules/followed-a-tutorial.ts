import { placesOf } from '../lexicon/remember.ts'
import { spanIn } from '../story/script.ts'
import type { Found, Rule } from './rule.ts'

const tutorial =
  /\b(?:follow(?:ed|ing)?|copied|copying|took|used|based on|built from|adapted)\b[^.;!?]{0,40}?\b(?:tutorials?|online course|youtube (?:video|tutorial)|blog post|medium article|how-?to guide|course project|boilerplate)\b|\b(?:from|with|using) (?:a|an|the|some) (?:\w+ ){0,2}tutorial\b/gi
/** What one did beyond it. */
const own =
  /\b(?:then (?:i|we)|adapt(?:ed|ing)?|chang(?:ed|ing)|extend(?:ed|ing)|replac(?:ed|ing)|different(?:ly)?|instead|rewrote|rewrit\w+|modif(?:ied|ying)|did(?:n't| not) (?:work|fit|cover|scale)|not enough|wrote (?:a|the|one)|as a start|starting point|at first|taught|teach|for (?:the|our|new) (?:team|colleagues|users|students))\b/i

const tutorials = placesOf(tutorial)

export default {
  id: 'followed-a-tutorial',
  severity: 'information',
  message: 'Say what you changed and why, not which instructions you followed.',
  why: 'Everybody starts from somebody else’s example. What a listener wants to know is where it stopped fitting your problem and what you did then.',
  instead:
    'Name the source in half a sentence and spend the rest on the difference: what you had to adapt, how you checked that it worked on your data.',
  examples: [
    `**Situation:** We needed reminders for the clinic.

**Task:** I had to build them in a month.

**Action:** I followed a tutorial on queues and deployed it.
              ^^^^^^^^^^^^^^^^^^^

**Result:** Missed visits went from 60 to 41 a month.`,
    `**Situation:** We needed reminders for the clinic.

**Task:** I had to build them in a month.

**Action:** I followed a tutorial on queues as a start and replaced its retries, since a text at night wakes patients.

**Result:** Missed visits went from 60 to 41 a month.`,
    `**Situation:** We needed reminders for the clinic.

**Task:** I had to build them in a month.

**Action:** I built a queue and wrote a tutorial for the nurses.

**Result:** Missed visits went from 60 to 41 a month.`,
  ],
  english: true,
  *check(story): Generator<Found> {
    for (const sentence of story.sentences) {
      if (own.test(sentence.text)) continue
      for (const match of tutorials(sentence.text))
        yield { span: spanIn(sentence, match.index, match.index + match[0].length) }
    }
  },
} satisfies Rule
