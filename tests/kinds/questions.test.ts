import { describe, expect, test } from 'vitest'
import { isExperienceQuestion, isInterviewQuestion, isKnowledgeQuestion } from '../../server/kinds/classify.ts'

const interview = [
  'Tell me about a time you failed.',
  'Describe a situation where you disagreed with your manager',
  'Give me an example of how you handled a tight deadline',
  'What is your biggest mistake?',
  'Have you ever had to deliver bad news?',
  'When did you last change your mind?',
  'Tell me about yourself',
  'Introduce yourself',
  'Walk me through your resume',
  'Why should we hire you?',
  'What is overfitting?',
  'What is the difference between L1 and L2 regularization?',
  'Explain the bias-variance tradeoff',
  'How does gradient boosting work?',
  'How would you handle class imbalance?',
  'How do you handle missing data?',
  'How do you handle stress?',
  'Where do you see yourself in five years?',
  'What are your strengths?',
  'Why do you want to work here?',
  'Why did you leave your last job?',
  'Design a recommendation system for 100M users',
  'How would you design a rate limiter?',
  'Tell me about your most challenging project',
  "What's the hardest bug you ever fixed?",
  'Q12: "Describe a conflict with a coworker and how you resolved it"',
  '**3. Tell me about a decision you made without data.**',
  'Your model suddenly drops from 95% to 80% accuracy. How do you investigate?',
  'Can you tell about situation when you had conflict with colleague?',
  'Please describe me one project where you have used machine learning',
  'Explain me the difference between bagging and boosting',
  'Share an experience where you had to learn quickly',
  'How do you stay current with ML research?',
  'What would you do if your manager asked for a feature you disagree with?',
  'How did you handle disagreement with the product team?',
  'Why did you choose Random Forest over other algorithms?',
  'When would you use precision over recall?',
  'How do you prioritize when everything is urgent?',
  'What are your salary expectations?',
  'How do you explain a model to non-technical people?',
  'Tell me about leading without authority.',
  'Give an example of a goal you did not meet',
  'Describe your management style',
  'What motivates you?',
  "What's your management style?",
  'How did you control overfitting?',
  'How did you speed up the nightly export?',
  'Describe how you managed a project that ran late.',
  'Describe a conflict with a team member and how you resolved it',
  'What would you add to make the system complete?',
  'What did you learn from your last failure?',
  'What is a time you had to persuade someone?',
  'Was there a situation in which you had to say no?',
]

const ordinary = [
  'How do I install it?',
  'What is new?',
  "What's new in 2.0?",
  'Why use X?',
  'How does it work?',
  'What is STAR Stories?',
  'What is this?',
  'Who is this for?',
  'Can I use this with React?',
  'Is it free?',
  'How can I contribute?',
  'How do I report a bug?',
  'When should I use this?',
  'What are the requirements?',
  'Why not just use Prettier?',
  'Where can I get help?',
  'What happens if I lose my connection?',
  'Do you support Windows?',
  'How do you pronounce it?',
  'Have questions?',
  'Found a bug?',
  'Describe the bug',
  'Describe your changes',
  "Describe the solution you'd like",
  "Describe alternatives you've considered",
  'Is your feature request related to a problem? Please describe.',
  'How has this been tested?',
  'What did you expect to happen?',
  'What happened?',
  'What went wrong?',
  'What went well?',
  'What did we learn?',
  'Lessons learned',
  'Have you read the contributing guidelines?',
  'What version are you using?',
  'What operating system are you using?',
  'How did you hear about us?',
  'Tell us about your environment',
  'Why did we build this?',
  'How did you make this?',
  'How did you find this repository?',
  'Describe how you want to use it',
  'Why another linter?',
  'How do I configure the cache?',
  'How does this compare to ESLint?',
  'What is the difference between the free and the pro version?',
  'How to upgrade from v1',
  "What's the difference between this and the other plugin?",
  'Have you ever wondered how compilers work?',
  'Do you have any questions?',
  'What is a workspace?',
  'How do I train a model with this library?',
  'Which models are supported?',
  'How do I fine-tune the model on my data?',
  'What does this PR do?',
  'Why is my build slow?',
  'Getting started',
  'Introduction',
  'Design',
  'Architecture',
  'Explain plan output',
  'What is Kubernetes?',
  'Does it work offline?',
  'How do I reset my password?',
  'What data do you collect?',
  'How do you make money?',
  'Why was my account suspended?',
  'Are there any breaking changes?',
  'What should I do if tests fail?',
  'When will the next version be released?',
  'How do releases work?',
  'Who maintains this project?',
  'What steps did you take?',
  'Can you reproduce the issue?',
  'Example of usage',
  'Give it a try',
  'Tell me more',
  'Share your feedback',
  'How do you handle breaking changes?',
  'Why does the model download take so long?',
  'How do we decide what gets merged?',
]

describe('an interviewer would ask', () => {
  test.each(interview)('%s', (text) => {
    expect(isInterviewQuestion(text)).toBe(true)
  })
})

describe('a manual or a form would ask', () => {
  test.each(ordinary)('%s', (text) => {
    expect(isInterviewQuestion(text)).toBe(false)
    expect(isExperienceQuestion(text)).toBe(false)
  })
})

test('prose is no question, however it begins', () => {
  expect(isInterviewQuestion(`Tell me about a time you failed. ${'And then some more. '.repeat(30)}`)).toBe(false)
})

describe('what sort of question', () => {
  test.each([
    'Tell me about a time you failed.',
    'Describe a situation in which you had to choose.',
    'Give an example of a time you said no',
    'A challenge you faced: tell me about a challenge you faced',
    'What is your biggest achievement?',
    'What was the toughest decision you had to make?',
    'Recall an occasion when you were wrong',
    'Can you share a situation where things changed quickly?',
  ])('lived: %s', (text) => {
    expect(isExperienceQuestion(text)).toBe(true)
    expect(isKnowledgeQuestion(text)).toBe(false)
  })

  test.each([
    'What are your greatest strengths and weaknesses?',
    'What would be your hardest decision?',
    'Tell me about yourself',
    'How would you handle a time zone bug?',
    'What is the time complexity of quicksort?',
    'Where do you see yourself in five years?',
  ])('not lived: %s', (text) => {
    expect(isExperienceQuestion(text)).toBe(false)
  })

  test.each([
    'How do you handle disagreement?',
    'How do you deal with stress?',
    'What is your biggest failure?',
    'Design a cache service',
  ])('not knowledge: %s', (text) => {
    expect(isKnowledgeQuestion(text)).toBe(false)
  })
})
