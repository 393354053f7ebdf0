import { describe, expect, test } from 'vitest'
import { classify } from '../../server/kinds/classify.ts'
import { kinds } from '../../server/kinds/index.ts'

const star = ['situation', 'task', 'action', 'result']

const questions: Readonly<Record<string, readonly string[]>> = {
  failure: [
    'Tell me about a time you failed.',
    'Tell me about a time when you have failed at something',
    'Q10: "What is the biggest mistake of your career?"',
    'Describe a failure and what you took away from it.',
    'What was your worst failure?',
    'Have you ever made a mistake that reached customers?',
    'Which decision do you regret most?',
    'Tell me about a project that did not go well.',
    'Tell about situation where something went wrong because of you',
    'How do you deal with failure?',
    'Biggest mistake: the unlocked table',
    'Story 4 - A mistake I still think about',
  ],
  conflict: [
    'Tell me about a time you disagreed with your manager.',
    'Describe a conflict with a teammate and how it ended.',
    'How do you handle conflict?',
    'How would you handle a disagreement with a product owner?',
    'Give me an example of a time you had to persuade a sceptical colleague.',
    'Have you had to push back on a deadline?',
    'What do you do with a difficult coworker?',
    'Tell me, when you had conflict with colleague?',
    'Story 5: Disagreement about the queue',
  ],
  leadership: [
    'Tell me about a time you mentored somebody.',
    'Describe how you led a team through a reorganisation.',
    'How do you motivate a team that is tired?',
    'Tell me about leading without authority.',
    'Give an example of when you held someone accountable.',
    'When did you last delegate something important?',
    'Tell me about a person you hired.',
    'How do you manage a team member who underperforms?',
  ],
  debugging: [
    'Tell me about a production incident you handled.',
    'What is the hardest bug you ever fixed?',
    'Describe an outage and your part in ending it.',
    'Walk me through how you found the root cause of a serious problem.',
    'Tell me about a time you had to debug something you had not written.',
    'Story 3: Debugging a production issue',
  ],
  pitch: [
    'Tell me about yourself.',
    'Could you tell me a little bit about yourself and your background?',
    'Please introduce yourself',
    'Walk me through your résumé.',
    'Walk me through your background',
    'Why should we hire you?',
    '30-second elevator pitch',
    'Take us through your career so far',
    'So, who are you?',
  ],
  'system-design': [
    'Design a recommendation system for a video site.',
    'How would you design a URL shortener?',
    'How would you scale this system to a million users?',
    'What is your architecture for a chat service?',
    'Design an API for booking rooms',
    'How would you build a pipeline that ingests clicks?',
    'System design: notification service',
  ],
  knowledge: [
    'What is overfitting?',
    'Explain the difference between L1 and L2.',
    'Explain me what is gradient boosting',
    'How does attention work?',
    'When would you use a random forest?',
    'How would you handle class imbalance?',
    'How do you handle missing data?',
    'What is RAG?',
    'What are the advantages of an index?',
    'Why is accuracy not enough?',
    'Bagging vs boosting?',
    'Why did you choose gradient boosting over a neural network?',
    'How do you prevent overfitting?',
    'What is root cause analysis?',
    'What is a WINDOW function in SQL?',
    'How do you evaluate an LLM?',
  ],
  project: [
    'Tell me about a project you are proud of.',
    'Walk me through your most challenging project.',
    'What was your most impactful project?',
    'Describe a recent project.',
  ],
  'classic-ml': [
    'Tell me about a machine learning project you shipped.',
    'Describe a churn prediction project you did',
    'Walk me through an ML project from start to finish.',
  ],
  'genai-system': [
    'Tell me about a RAG project you built.',
    'Describe an LLM application you have shipped.',
    'Walk me through the chatbot you worked on',
  ],
  healthcare: [
    'Tell me about a healthcare project.',
    'Describe a time you worked with clinical data.',
    'Tell me about a model you built for patients.',
  ],
  behavioural: [
    'Tell me about a time you had to meet an impossible deadline.',
    'Describe a situation where you had to learn quickly.',
    'How do you handle stress?',
    'What are your greatest strengths?',
    'Where do you see yourself in five years?',
    'Give an example of a goal you reached.',
    'Tell me about a time a project was failing and you turned it round.',
    'How do you stay up to date?',
    'Describe one situation when you was under pressure',
  ],
}

describe('a question tells the kind', () => {
  for (const [kind, asked] of Object.entries(questions))
    test.each(asked)(`${kind}: %s`, (question) => {
      expect(classify({ question }).id).toBe(kind)
    })

  test('sample questions never lose the parts their kind requires', () => {
    for (const kind of kinds)
      for (const question of kind.questions.slice(0, 1))
        expect([question, classify({ question }).id]).toEqual([question, kind.id])
  })
})

describe('what outweighs the question', () => {
  test('front matter decides, however it is spelled', () => {
    expect(classify({ frontMatterKind: 'Failure', question: 'Tell me about yourself' }).id).toBe('failure')
    expect(classify({ frontMatterKind: 'system design' }).id).toBe('system-design')
    expect(classify({ frontMatterKind: 'STAR', question: 'What is RAG?' }).id).toBe('behavioural')
  })

  test('an unknown kind in the front matter is passed over', () => {
    expect(classify({ frontMatterKind: 'poem', question: 'Tell me about yourself' }).id).toBe('pitch')
  })

  test('what is told under four labels is never a design or a lesson', () => {
    expect(classify({ title: 'System design: the notification service', labels: star }).required).not.toEqual([])
    expect(classify({ title: 'Batch vs streaming', labels: star }).required).not.toEqual([])
    expect(classify({ title: '속도 vs 품질', labels: ['상황', '임무', '행동', '결과'] }).required).not.toEqual([])
  })

  test('an experience keeps its parts even where it names a design', () => {
    expect(classify({ question: 'Tell me about a time you designed a system from scratch' }).required).not.toEqual([])
  })
})

describe('without a telling question', () => {
  test('labels tell the kind', () => {
    expect(classify({ labels: ['the mistake', 'what i noticed', 'how i fixed it', 'the result'] }).id).toBe('failure')
    expect(classify({ labels: ['the conflict', 'why it mattered', 'my approach'] }).id).toBe('conflict')
    expect(classify({ labels: ['challenge', 'approach', 'solution'] }).id).toBe('project')
    expect(classify({ labels: star }).id).toBe('behavioural')
  })

  test('a story about a model is told by its words', () => {
    const text =
      'I built a churn model. I trained a random forest on twelve months of data and chose it over logistic regression. Recall on the held-out month rose from 0.55 to 0.71.'
    expect(classify({ labels: star, text }).id).toBe('classic-ml')
    expect(classify({ labels: star, text: 'I moved our nightly export to another queue and told the team.' }).id).toBe(
      'behavioural',
    )
  })

  test('a story about a language model is told by its words', () => {
    const text =
      'I built an assistant for our support agents. Retrieval over the manual, a prompt with citations, and an LLM behind it; embeddings in a vector store.'
    expect(classify({ labels: star, text }).id).toBe('genai-system')
  })

  test('software for clinics alone is no healthcare story', () => {
    const text =
      'Our booking service was slow when a clinic opened its schedule. I added an index and the patients stopped waiting at the hospital desk.'
    expect(classify({ labels: star, text }).id).toBe('behavioural')
    expect(classify({ title: 'Faster booking for patients', labels: star, text }).id).toBe('behavioural')
  })

  test('a question that asks for no experience is of no topic', () => {
    const text = 'I read papers on machine learning every week, and I trained two small models at home.'
    expect(classify({ question: 'How do you stay current with healthcare technology?', text }).id).toBe('behavioural')
  })

  test('the topic of a model for clinicians is healthcare', () => {
    const text =
      'Nurses in the hospital saw too many alarms. I trained a classifier for sepsis; recall on the held-out ward was 0.82, and clinicians could read which features mattered for each patient.'
    expect(classify({ labels: star, text }).id).toBe('healthcare')
  })

  test('prose in which nobody speaks of themselves is knowledge', () => {
    expect(
      classify({ title: 'Bagging', text: 'Bagging trains many models on samples of the data and averages them.' }).id,
    ).toBe('knowledge')
    expect(classify({ title: 'Bagging', text: 'I averaged the models and the variance fell.' }).id).toBe('behavioural')
  })

  test('nothing at all is behavioural', () => {
    expect(classify({}).id).toBe('behavioural')
  })

  test('failures of machines are no failure stories', () => {
    for (const title of [
      'Handling the payment failure rate',
      'Failover for the database',
      'Failure detection in a cluster',
    ])
      expect(classify({ title, labels: star }).id).not.toBe('failure')
  })
})
