import { describe, expect, test } from 'vitest'
import { untoldElements } from '../../server/kinds/elements.ts'
import { kindById, kinds } from '../../server/kinds/index.ts'
import type { Budget, Kind } from '../../server/kinds/kind.ts'

const core = ['classic-ml', 'genai-system', 'failure', 'healthcare']

const sound = ({ min, max }: Budget) => min > 0 && min <= max
const sum = (budgets: readonly Budget[], end: 'min' | 'max') =>
  budgets.reduce((total, budget) => total + budget[end], 0)

/** Budgets of the parts that are told every time; of all parts where none is required. */
const partBudgets = (kind: Kind): Budget[] => {
  const told = kind.parts.filter(({ optional }) => !optional)
  return (told.length > 0 ? told : kind.parts).flatMap(({ budget }) => budget ?? [])
}

test('ids are unique and kebab-case', () => {
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length)
  for (const { id } of kinds) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
})

test('a kind is found by its id, however it is cased, and by what else it is called', () => {
  for (const kind of kinds) {
    expect(kindById(kind.id)).toBe(kind)
    expect(kindById(` ${kind.id.toUpperCase().replaceAll('-', ' ')} `)).toBe(kind)
  }
  expect(kindById('behavioral')?.id).toBe('behavioural')
  expect(kindById('sonnet')).toBeUndefined()
})

describe.each(kinds.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
  test('every part says what belongs there, why, what is listened for and what to write', () => {
    expect(kind.parts.length).toBeGreaterThan(0)
    expect(new Set(kind.parts.map(({ role }) => role)).size).toBe(kind.parts.length)
    for (const part of kind.parts) {
      for (const text of [part.title, part.what, part.why, part.prompt]) expect(text.trim()).not.toBe('')
      expect(part.what).toMatch(/\.$/)
      expect(part.why).toMatch(/\.$/)
      expect(part.listenFor.length).toBeGreaterThan(0)
      expect(part.prompt).not.toMatch(/[[\]]/)
    }
  })

  test('what is required is among the parts, in order, and not optional', () => {
    const roles = kind.parts.filter(({ optional }) => !optional).map(({ role }) => role)
    expect(roles.filter((role) => kind.required.includes(role))).toEqual(kind.required)
  })

  test('budgets are sound and the parts add up to about the whole', () => {
    expect(sound(kind.budget)).toBe(true)
    for (const { budget } of kind.parts) if (budget) expect(sound(budget)).toBe(true)
    for (const end of ['min', 'max'] as const) {
      const ratio = sum(partBudgets(kind), end) / kind.budget[end]
      expect(ratio).toBeGreaterThan(0.85)
      expect(ratio).toBeLessThan(1.25)
    }
  })

  test('the question bank has eight to twelve different questions', () => {
    expect(kind.questions.length).toBeGreaterThanOrEqual(8)
    expect(kind.questions.length).toBeLessThanOrEqual(12)
    expect(new Set(kind.questions).size).toBe(kind.questions.length)
  })

  test('elements belong to a part and ask a question', () => {
    expect(new Set(kind.elements.map(({ id }) => id)).size).toBe(kind.elements.length)
    for (const element of kind.elements) {
      expect(kind.parts.map(({ role }) => role)).toContain(element.role)
      expect(element.question).toMatch(/\?$/)
    }
    if (core.includes(kind.id)) expect(kind.elements.length).toBeGreaterThanOrEqual(3)
  })

  test('cues take linear time: nothing repeats without a bound, and no cue keeps a state', () => {
    const cues = [...kind.questionCues, ...kind.elements.flatMap(({ cues, when = [] }) => [...cues, ...when])]
    for (const { source, flags } of cues) {
      expect(flags).toMatch(/^i?$/)
      // An unbounded repetition is a *, a + or an open {n,} that is neither escaped nor in a class.
      const bare = source.replaceAll(/\\./g, '').replaceAll(/\[[^\]]*\]/g, '')
      expect(bare).not.toMatch(/[*+]|\{\d+,\}/)
    }
  })

  test('cues cope with a hundred thousand characters of nothing', () => {
    const long = ['a ', '1 ', 'aaaa', '<', 'model ', 'the '].map((unit) => unit.repeat(100_000 / unit.length))
    for (const text of long) expect(untoldElements(kind, text).length).toBeLessThanOrEqual(kind.elements.length)
  })
})

describe('the four core kinds notice what is not told', () => {
  const untold = (id: string, text: string) => untoldElements(kindById(id)!, text).map((element) => element.id)

  test('classic ML', () => {
    expect(
      untold(
        'classic-ml',
        'Our planners ordered fish with a rule of thumb that was not enough in summer. I compared gradient boosting with a seasonal average. On eight unseen weeks the error fell from 31 to 19 percent, and waste went down by 400 crates.',
      ),
    ).toEqual([])
    expect(untold('classic-ml', 'I used XGBoost on the table. It went live in May.')).toEqual([
      'why-ml',
      'why-this-model',
      'how-evaluated',
      'value',
    ])
  })

  test('GenAI', () => {
    expect(
      untold(
        'genai-system',
        'Agents spent minutes per call looking things up. We went for retrieval instead of fine-tuning, since the manual changes daily. Two agents rated two hundred answers; everything ran in our own cloud.',
      ),
    ).toEqual([])
    expect(untold('genai-system', 'I made a bot with an LLM. People liked it.')).toEqual([
      'goal',
      'architecture-choice',
      'safety-and-evaluation',
      'deployment-constraints',
    ])
  })

  test('failure', () => {
    expect(
      untold(
        'failure',
        'I had not asked who else read the table. Two users wrote in the next morning. Every migration now has a list of readers.',
      ),
    ).toEqual([])
    expect(untold('failure', 'I sent the wrong file to the client. It was embarrassing. I apologised.')).toEqual([
      'how-it-was-noticed',
      'what-changed',
    ])
  })

  test('healthcare', () => {
    expect(
      untold(
        'healthcare',
        'In the clinic we had scans from one scanner only. A doctor kept the last word. They could see why it decided, because the image showed the region.',
      ),
    ).toEqual([])
    expect(untold('healthcare', 'I trained a network on scans. The score was high.')).toEqual([
      'care-setting',
      'data-limits',
      'safety-or-compliance',
      'trust',
    ])
  })

  test('a design without a model is not asked for features', () => {
    const text =
      'I would ask about users and load. A gateway, a service and a database hold the records. We deploy in containers.'
    expect(untold('system-design', text)).toEqual([])
    expect(untold('system-design', `${text} The ranking is learned.`)).toContain('features')
  })

  test('an empty story is not asked anything', () => {
    for (const kind of kinds) expect(untoldElements(kind, ' \n')).toEqual([])
  })
})
