import { describe, expect, test } from 'vitest'
import { kinds } from '../../server/kinds/index.ts'
import { rules } from '../../server/rules/index.ts'
import { terminal } from './terminal.ts'

const prose = 'I looked after the nightly import, and one spring I made it finish before breakfast.'
const story = `## Tell me about a time you failed

**Situation:** The import ran all night, and the shop opened late.

**Task:** I had to end that.

**Action:** I tested with whole numbers only, which was my mistake, and then mended the column.

**Result:** Orders with a wrong price fell by 60%.

**Learning:** A file with odd numbers runs before every import now.
`

interface Time {
  readonly words: number
  readonly seconds: number
  readonly low: number
  readonly high: number
  readonly stories: readonly Time[]
}

describe('time', () => {
  test('counts what would be said, in a story or not', async () => {
    const extras = `# Notes\n\n${prose}\n\n- [ ] print this\n\n\`\`\`\nnot said at all\n\`\`\`\n\n| a | b |\n| - | - |\n| not | said |\n`
    const [time, alone] = await terminal({ 'a.md': extras, 'b.txt': `${prose}\n` }).json<Time[]>(
      'time',
      'a.md',
      'b.txt',
    )
    expect(time).toMatchObject({ words: 15, stories: [] })
    expect(time!.seconds).toBe(alone!.seconds)
  })

  test('a file of one story takes as long as the story', async () => {
    const [time] = await terminal({ 'a.md': story }).json<Time[]>('time', 'a.md')
    expect(time!.stories).toHaveLength(1)
    const { words, seconds, low, high } = time!.stories[0]!
    expect(time).toMatchObject({ words, seconds, low, high })
  })

  test('a faster voice takes less, and its range is narrower', async () => {
    const { json, run } = terminal({ 'a.md': story, '.star-stories.json': '{ "speakingRate": 5 }' })
    const [[project], [option]] = await Promise.all([
      json<Time[]>('time', 'a.md'),
      json<Time[]>('time', 'a.md', '--rate', '2.5'),
    ])
    expect(option!.seconds / project!.seconds).toBeCloseTo(2, 1)
    expect((await run(['time', 'a.md', '--rate', '40'])).code).toBe(2)
  })
})

describe('numbers', () => {
  test('every claim with its evidence, or what would be asked', async () => {
    const [report] = await terminal({ 'a.md': story }).json<{ numbers: { text: string; question?: string }[] }[]>(
      'numbers',
      'a.md',
    )
    expect(report!.numbers).toMatchObject([{ text: 'fell by 60%', start: { line: 9 }, evidence: [] }])
    expect(report!.numbers[0]!.question).toMatch(/\?/)
  })
})

describe('coverage', () => {
  test('kinds and questions, told and untold', async () => {
    const open = '\n## Tell me about a time you disagreed with your manager\n'
    const report = await terminal({ 'set/a.md': story + open }).json<{
      kinds: { kind: string; stories: unknown[] }[]
      questions: { question: string; told: boolean }[]
    }>('coverage', 'set')
    expect(report.kinds.map(({ kind }) => kind)).toEqual(kinds.map(({ id }) => id))
    expect(report.kinds.filter(({ stories }) => stories.length > 0).map(({ kind }) => kind)).toEqual(['failure'])
    expect(report.questions.map(({ told }) => told)).toEqual([true, false])
  })
})

describe('explain', () => {
  test('says why, what instead, and shows examples', async () => {
    const [rule] = rules
    const { out, code } = await terminal().run(['explain', rule!.id])
    expect(code).toBe(0)
    for (const text of [rule!.message, rule!.why, rule!.instead]) expect(out).toContain(text)
  })

  test('knows what a misspelt rule was meant to be', async () => {
    const { code, errors } = await terminal().run(['explain', 'hipe'])
    expect([code, errors]).toEqual([2, 'There is no rule “hipe”. Did you mean “hype”?\n'])
  })
})

describe('new', () => {
  test.each(kinds.map(({ id }) => id).slice(0, 4))('%s: a blank story that is no story yet', async (id) => {
    const { run } = terminal()
    const { out, code } = await run(['new', id, '--style', 'heading', '--question', 'What went wrong?'])
    expect(code).toBe(0)
    expect(out).toContain(`kind: ${id}`)
    expect(out).toContain('## What went wrong?')
    const lint = await run(['lint', '-', '--format', 'json'], out)
    expect(JSON.parse(lint.out)).toMatchObject([{ findings: [], stories: [] }])
  })

  test('names the kinds there are', async () => {
    const { code, errors } = await terminal().run(['new', 'poem'])
    expect([code, errors]).toEqual([2, expect.stringContaining('failure, conflict')])
  })
})
