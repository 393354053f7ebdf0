import { cue } from './cues.ts'
import type { Kind } from './kind.ts'
import { action, anyExperience, learning, result, situation, starRoles, task } from './star.ts'

export const leadership: Kind = {
  id: 'leadership',
  title: 'Leadership story',
  description: 'You led, mentored, hired or moved other people, with or without the title.',
  required: starRoles,
  parts: [
    {
      ...situation,
      what: 'Who the people were, where they were stuck, and what would have happened had nobody stepped in.',
      prompt: 'who the people were, where they were stuck, your standing with them',
    },
    {
      ...task,
      what: 'What you took on: for whom or what you were answerable, and how one would know it worked.',
      prompt: 'what you took on and how one would know it worked',
    },
    {
      ...action,
      what: 'What you did and what you left to others on purpose: how you set the direction, supported people, gave feedback and took decisions.',
      listenFor: [
        ...action.listenFor,
        'what you handed over and how you supported it',
        'how far it reached: yourself, your team, several teams',
      ],
      prompt: 'what you did, what you handed over, how you supported people',
    },
    {
      ...result,
      what: 'What the people can do now that they could not before, and what it brought to the work.',
      listenFor: [...result.listenFor, 'credit given to those who earned it'],
      prompt: 'what they can do now, what it brought, measured how',
    },
    learning,
  ],
  elements: [],
  budget: { min: 90, max: 150 },
  listenFor: [...anyExperience, 'people grew, and you let them', 'you answer for what your team does'],
  questionCues: [
    cue(
      'mentor',
      'coach(?:ed|ing)?\\b',
      'lead(?:ing)? (?:a |an |your |the |by |without )?(?:small |large |new |cross-?functional |remote |distributed )?(?:team|people|engineers|group|example|others|authority|through)',
      'led (?:a|an|your|the|others|people)\\b',
      'leadership',
      'motivat(?:e|ed|ing) (?:a|an|your|the|others|people|team|someone|somebody)',
      'accountab',
      'delegat',
      '(?:hire|hired|hiring|recruit|fire|fired|firing|let go)\\b(?! (?:you|me)\\b)',
      'under-?perform',
      '(?:junior|direct report|new hire)',
      'manag(?:e|ed|ing) (?:a |your |the |an )?(?:team|people|engineer|direct|remote|distributed|low|high|perform)',
      'took (?:the lead|charge|ownership|initiative)',
      'take (?:the lead|charge|ownership)',
      'taking ownership',
      'without (?:formal |direct |any )?authority',
      'influenc',
      'grow (?:a|your|the|people|engineers)',
      'help(?:ed|ing)? (?:a |an |your |another )?(?:teammate|colleague|co-?worker|team member|someone|others) (?:grow|succeed|improve|learn|develop|who was|struggl|get)',
    ),
  ],
  questions: [
    'Tell me about somebody you mentored. What can they do now?',
    'Describe a time you led a project without being anybody’s manager.',
    'How did you get a tired team through a hard stretch?',
    'Tell me about a task you handed over that you would rather have kept.',
    'Describe a time you held somebody to what they had promised.',
    'Tell me about a hire you are proud of, or one you are not.',
    'When did you take charge because nobody else did?',
    'Tell me about changing how several teams work.',
    'How did you help a colleague who was falling behind?',
    'Describe a decision you took for a team that did not like it.',
  ],
}
