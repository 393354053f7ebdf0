import type { Kind } from './kind.ts'
import { anyExperience, starParts, starRoles } from './star.ts'

export const behavioural: Kind = {
  id: 'behavioural',
  title: 'Behavioural (STAR)',
  description: 'Any question that begins "Tell me about a time": one experience, told in four parts.',
  required: starRoles,
  parts: starParts,
  elements: [],
  budget: { min: 90, max: 150 },
  listenFor: [
    ...anyExperience,
    'somebody who can do the job, communicates well, fits the team and goes on learning',
    'confidence that comes from preparation',
  ],
  questionCues: [],
  questions: [
    'Tell me about a time you had to meet a deadline that looked impossible.',
    'Describe a situation in which you had to decide with half of the information missing.',
    'Give me an example of something you improved without being asked.',
    'Tell me about a time you had to learn a new tool or field quickly.',
    'When did you last change your mind because of data?',
    'Tell me about a time you explained something technical to people who are not.',
    'Describe a time you had several urgent things at once. How did you choose?',
    'Tell me about feedback that was hard to hear, and what you did with it.',
    'Give an example of a risk you took and how you kept it small.',
    'What achievement are you proudest of, and why?',
    'How do you stay current, and when did that last pay off?',
  ],
}
