import { expect, test } from 'vitest'
import { provideHover } from '../../server/features/hover.ts'
import { provideCodeLenses } from '../../server/features/lenses.ts'
import { provideScaffolds } from '../../server/features/scaffold.ts'
import { provideSpokenTime, provideStories } from '../../server/features/stories.ts'
import { formatSeconds } from '../../server/speech/budget.ts'
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

test('above a story stand its time, each part against its budget, and for our own client a way to rehearse it', () => {
  const titles = (view: Parameters<typeof provideCodeLenses>[0]) =>
    provideCodeLenses(view).map(({ range, command }) => `${range.start.line}: ${command!.title}`)
  const { view } = fixture(story)
  const time = formatSeconds(provideStories(view)[0]!.seconds)
  const own = [
    `2: ${time} to say · aim for 1:30–2:30`,
    expect.stringMatching(/^2: Situation 0:0\d\/0:20 · Task 0:0\d\/0:15 · Action 0:0\d\/1:30 · Result 0:0\d\/0:30$/),
  ]
  expect(titles(view)).toEqual(own)
  expect(titles({ ...view, client: { isOurs: true } })).toEqual([...own, '2: Rehearse'])
})

const target = (time: string) => `---\ntarget: ${time}\n---\n${story}`

test('what the writer put down is the budget, and parts shrink with it', () => {
  const [told] = provideStories(fixture(target('10 s')).view)
  expect(told).toMatchObject({ budget: { min: 10, max: 10 }, verdict: 'over' })
  expect(told!.parts.map(({ budget }) => budget)).toEqual([
    { min: 1, max: 2 },
    { min: 1, max: 1 },
    { min: 5, max: 8 },
    { min: 2, max: 3 },
  ])
  expect(provideStories(fixture(target('at most 2 min')).view)[0]!.budget).toEqual({ max: 120 })
})

test('a stretch is timed by what is said in it', () => {
  const { view, textDocument } = fixture(story)
  const timeOf = (start: number, end: number) =>
    provideSpokenTime(view, {
      textDocument,
      range: { start: { line: start, character: 0 }, end: { line: end, character: 0 } },
    })
  const [told] = provideStories(view)
  expect(timeOf(0, 3)).toMatchObject({ words: 0, seconds: 0 })
  expect(timeOf(2, 99).seconds).toBeCloseTo(told!.seconds)
  expect(timeOf(8, 9).seconds).toBeCloseTo(told!.parts[2]!.seconds)
})

test('the title tells the whole time, and past two minutes what to do about it', () => {
  const hoverOn = (text: string) => {
    const { view, textDocument } = fixture(text)
    const hover = provideHover(view, { textDocument, position: { line: 2, character: 5 } })
    return (hover!.contents as { value: string }).value
  }
  expect(hoverOn(story)).toMatch(
    /^This answer takes about 1\d s to say \(1\d–2\d s\), 51 words\. Aim for 1:30–2:30 min/,
  )
  expect(hoverOn(story)).toMatch(/\| Action \| \d s \| 1:00–1:30 min \|/)
  expect(hoverOn(story)).not.toMatch(/two minutes/)
  expect(hoverOn(story.replace('I measured', `${'I measured and counted what I saw. '.repeat(60)}I measured`))).toMatch(
    /two minutes, pause/,
  )
})

test('every kind has a scaffold that is understood as a template of it', () => {
  const { view } = fixture('')
  const scaffolds = provideScaffolds(view.config, { uri: '' })
  expect(scaffolds.map(({ kind }) => kind)).toEqual(view.config.kinds.map(({ id }) => id).reverse())
  for (const { snippet } of scaffolds) expect(snippet).toMatch(/\$\{2:.+\}[\s\S]*\$0/)
})
