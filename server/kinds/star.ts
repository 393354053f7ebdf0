/** What the five shared parts ask for in every kind that tells an experience; kinds change what differs. */
import type { PartSpec } from './kind.ts'

export const situation: PartSpec = {
  role: 'situation',
  title: 'Situation',
  budget: { min: 15, max: 20 },
  what: 'Where you were: what the company does and how big it and the team were, the problem and why it mattered, and what your own role was. Just enough to follow the rest.',
  why: 'Without it a listener cannot tell how hard the problem was or why anybody cared.',
  listenFor: [
    'the setting in a sentence or two: company, field, size of the team',
    'the problem and whom it hurt',
    'your own role in it',
  ],
  prompt: 'where you were, what was at stake, your role',
}

export const task: PartSpec = {
  role: 'task',
  title: 'Task',
  budget: { min: 10, max: 15 },
  what: 'What you were asked to do or took on yourself: the goal or the number to reach, and the limits of time, people or tools.',
  why: 'Without it a listener cannot tell what was yours to do, nor measure the result against a goal.',
  listenFor: ['what exactly you were responsible for', 'a goal one can check', 'the limits you worked under'],
  prompt: 'what you had to reach, by when, with which limits',
}

export const action: PartSpec = {
  role: 'action',
  title: 'Action',
  budget: { min: 60, max: 90 },
  what: 'What you did, step by step: the decisions and their reasons, the tools, what got in the way and how you solved it, and how you worked with others. The longest part: more than half of the answer.',
  why: 'This is what the question is about: without it nobody learns what you did yourself.',
  listenFor: [
    'steps in an order one can follow',
    'your own decisions and why you made them',
    'the tools you used',
    'what got in the way and how you got past it',
    'whom you worked with, and which part was yours',
  ],
  prompt: 'what you did, step by step, and why that way',
}

export const result: PartSpec = {
  role: 'result',
  title: 'Result',
  budget: { min: 20, max: 30 },
  what: 'What came of it: the effect in numbers with the value before, what it meant for users or the business, and what you took from it.',
  why: 'Without it a listener cannot tell whether it worked.',
  listenFor: [
    'a number with what it is compared to: time saved, errors, revenue',
    'what it changed for users or the business',
    'what you took from it',
  ],
  prompt: 'what changed, from what to what, measured how',
}

export const learning: PartSpec = {
  role: 'learning',
  title: 'Learning',
  optional: true,
  budget: { min: 10, max: 15 },
  what: 'What you know now that you did not know before, and where you have used it since.',
  why: 'People ask what you would do differently; an answer of your own shows that you look back.',
  listenFor: ['one concrete lesson', 'where you have used it since'],
  prompt: 'what you learned and where you used it since',
}

/** Situation, task, action and result, 105 to 155 seconds in all, and a short look back for who wants it. */
export const starParts: readonly PartSpec[] = [situation, task, action, result, learning]

export const starRoles = ['situation', 'task', 'action', 'result'] as const

/** What interviewers listen for in any answer. */
export const anyAnswer: readonly string[] = [
  'you speak clearly and calmly, and sound like yourself rather than like a text learned by heart',
  'you explain decisions and not only results',
  'you name risks and what stayed uncertain',
  'plain words and concrete figures instead of praise',
  'how you think, how you decide and how you learn',
]

/** What they hope to hear in any experience, on top. */
export const anyExperience: readonly string[] = [
  ...anyAnswer,
  'you take responsibility, and your own part is clear',
  'you weighed a gain against its cost',
  'you worked well with others',
  'you had a method, and decided from data',
  'you know what it meant for users or the business',
]

/** What they hope to hear about work with models, on top. */
export const anyModel: readonly string[] = [
  'you picked what fitted rather than the biggest thing',
  'metrics as tools: why this one, what it misses, what it stands for in real life',
  'limits said honestly: the data, blind spots of the model, deployment, ethics and safety',
  'you have run something in production',
]
