import { expect, test } from 'vitest'
import { provideCodeLenses } from '../../server/features/lenses.ts'
import { provideScaffolds } from '../../server/features/scaffold.ts'
import { provideStories } from '../../server/features/stories.ts'
import { fixture } from './fixture.ts'

const story = `# Notes

## The slow report

**Situation:** Our report took nine hours and two teams waited for it every morning.

**Task:** I had to bring it below one hour before the quarter ended.

**Action:** I measured each step, moved the join into the database and added an index.

**Result:** The report took forty minutes and people started their day with it.
`

test('a story is timed as the sum of its parts', () => {
  const { view } = fixture(story)
  const [told, ...more] = provideStories(view)
  expect(more).toEqual([])
  expect(told).toMatchObject({ title: 'The slow report', range: { start: { line: 2 }, end: { line: 10 } } })
  expect(told!.parts.map(({ role, name }) => `${role}: ${name}`)).toEqual([
    'situation: Situation',
    'task: Task',
    'action: Action',
    'result: Result',
  ])
  expect(told!.parts.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(told!.seconds)
  expect(told!.parts[0]!.budget).toEqual({ min: 15, max: 20 })
  expect(told!.low).toBeLessThan(told!.seconds)
  expect(told!.high).toBeGreaterThan(told!.seconds)
  expect(told!.words).toBe(51)
})

test('a calibrated speaker gets a time of their own', () => {
  const { view } = fixture(story)
  const [usual] = provideStories(view)
  const [slow] = provideStories({ ...view, config: { ...view.config, speakingRate: 3 } })
  expect(slow!.seconds).toBeGreaterThan(usual!.seconds)
  expect(slow!.high / slow!.low).toBeLessThan(usual!.high / usual!.low)
})

test('a template takes no time', () => {
  const { view } = fixture(
    '## Story\n\n**Situation:** [where you were]\n\n**Task:** [what]\n\n**Action:** [how]\n\n**Result:** [how much]\n',
  )
  expect(provideStories(view)).toEqual([])
})

test('the time stands above the story', () => {
  const { view } = fixture(story)
  expect(provideCodeLenses(view)).toMatchObject([
    { range: { start: { line: 2 } }, command: { title: expect.stringMatching(/^0:\d\d spoken · 51 words$/) } },
  ])
})

test('every kind has a scaffold that is understood as a template of it', () => {
  const { view } = fixture('')
  const scaffolds = provideScaffolds(view.config, { uri: '' })
  expect(scaffolds.map(({ kind }) => kind)).toEqual(view.config.kinds.map(({ id }) => id).reverse())
  for (const { snippet } of scaffolds) expect(snippet).toMatch(/\$\{2:.+\}[\s\S]*\$0/)
})
