import { cue } from './cues.ts'
import type { Kind } from './kind.ts'
import { action, anyExperience, learning, result, situation, starRoles, task } from './star.ts'

export const debugging: Kind = {
  id: 'debugging',
  title: 'Debugging story',
  description: 'An incident or a stubborn bug: the symptom, the search, the cause, the fix, the check that stays.',
  required: starRoles,
  parts: [
    {
      ...situation,
      labels: ['symptom', 'the symptom', 'symptoms', 'the incident', 'incident', 'the bug', 'impact'],
      budget: { min: 15, max: 25 },
      what: 'The symptom: who saw what, since when, how many were hit.',
      prompt: 'who saw what, since when, how many were hit',
    },
    {
      ...task,
      budget: { min: 10, max: 15 },
      what: 'Your role in it, what had to be safe first and how much time there was.',
      prompt: 'your role, what had to be safe first, how much time there was',
    },
    {
      ...action,
      labels: ['investigation', 'diagnosis', 'root cause', 'fix', 'the fix', 'the search'],
      budget: { min: 65, max: 95 },
      what: 'How you kept the damage small, what you ruled out and in which order, the evidence that pointed to the cause, the fix and how you checked it.',
      listenFor: [
        'first make it safe, then search',
        'one hypothesis after the other, each with its test',
        'the cause and not only the symptom',
        ...action.listenFor.slice(1),
      ],
      prompt: 'what you ruled out, which evidence led to the cause, how you fixed and checked it',
    },
    {
      ...result,
      labels: ['prevention', 'recovery'],
      what: 'How far and how fast it recovered, from what to what, and what now catches it earlier.',
      listenFor: [...result.listenFor, 'what now catches it earlier'],
      prompt: 'how far and how fast it recovered; what now catches it earlier',
    },
    learning,
  ],
  elements: [],
  budget: { min: 105, max: 165 },
  listenFor: [...anyExperience, 'calm under pressure', 'you have run something in production'],
  questionCues: [
    cue(
      '(?:production|prod|live|p0|p1|sev-?\\d|critical|major|customer-?facing) (?:incident|issue|bug|outage|problem|failure|debugging|crash|defect|error|fire)',
      'incidents?\\b(?! (?:management (?:tool|system|platform)|response (?:plan|tool|system)))',
      'outages?\\b',
      'root[- ]cause',
      'debug',
      'bugs?\\b',
      'troubleshoot',
      'on-?call',
      'memory leak',
      'post-?mortem',
      'firefight',
    ),
  ],
  questions: [
    'Tell me about the hardest bug you ever found.',
    'Describe an outage you worked on, from the first alert to the last fix.',
    'Tell me about a production problem whose cause surprised you.',
    'A model that was fine last month is bad today. Tell me about such a case.',
    'Tell me about a performance problem. What did you measure first?',
    'When did the logs mislead you?',
    'Describe an incident in which you had to choose between a quick patch and a real fix.',
    'Tell me about a bug that only showed up under load.',
    'How did you find out that your data had drifted?',
    'Tell me about an incident that changed how your team works.',
  ],
}
