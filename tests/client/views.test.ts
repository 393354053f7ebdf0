/** What the side bar shows and what is practised, as data. */
import { describe, expect, test } from 'vitest'
import { draw, questionsOf } from '../../client/practise/draw.ts'
import { practised } from '../../client/practise/memory.ts'
import { page } from '../../client/practise/page.ts'
import type { WorkspaceInfo } from '../../client/protocol.ts'
import { type Looking, type Node, numberNodes, questionNodes, short, storyNodes } from '../../client/views/nodes.ts'
import { provideWorkspace } from '../../server/features/workspace.ts'
import { fixture } from '../features/fixture.ts'

const t = (message: string, ...values: (string | number)[]) =>
  message.replace(/\{(\d)\}/g, (_, at) => `${values[Number(at)]}`)
const day = 24 * 60 * 60 * 1000
const now = 100 * day

const told = `## Tell me about a time you made something faster

**Situation:** Our nightly report took nine hours and two teams waited for it every morning.

**Task:** I had to bring it below one hour before the audit.

**Action:** I measured each step, found the join that read everything twice, and moved it.

**Result:** Run time fell from 540 to 40 minutes over twelve weeks. The accuracy is 94%.

## Tell me about a mistake you made

**Situation:** I deployed a model that scored every customer twice.

**Action:** I stopped it, told the team and restored the old one.

## Tell me about a conflict with a colleague
`
const { view } = fixture(told)
const info: WorkspaceInfo = provideWorkspace([{ ...view, path: 'answers.md' }], view.config.kinds)
const looking: Looking = { sort: 'kind', filter: 'all', memory: {}, now, t }
const [faster, mistake, conflict] = [
  'Tell me about a time you made something faster',
  'Tell me about a mistake you made',
  'Tell me about a conflict with a colleague',
]

const drawn = (nodes: readonly Node[], depth = 0): string[] =>
  nodes.flatMap(({ label, children = [] }) => [`${'  '.repeat(depth)}${label}`, ...drawn(children, depth + 1)])
const flat = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...flat(node.children ?? [])])

describe('the stories', () => {
  test('by kind, with what nobody tells yet at the end', () => {
    expect(drawn(storyNodes(info, looking))).toEqual([
      'Behavioural (STAR)',
      expect.stringMatching(/^ {2}0:\d\d {2}Made something faster$/),
      'Failure story',
      expect.stringMatching(/^ {2}0:\d\d {2}A mistake you made$/),
      'Still untold',
      '  30-second pitch',
      '  Project walk-through',
      '  Conflict story',
      '  Leadership story',
    ])
  })

  test('a story says how long it takes, how far it is and when it was rehearsed, to eyes and ears', () => {
    const memory = practised({}, [mistake!.toLowerCase()], 61, now - 3 * day)
    const story = flat(storyNodes(info, { ...looking, memory })).find(({ story }) => story?.title === mistake)!
    expect(story.description).toMatch(/^draft · rehearsed 3 days ago$/)
    expect(story.spoken).toMatch(/draft, about \d+ seconds to say, rehearsed 3 days ago/)
    expect(story.tooltip).toContain('missing')
    expect(story.command?.arguments[0]).toMatchObject({ range: { start: { line: 10 } } })
  })

  test('an untold kind begins a story of that kind', () => {
    const pitch = flat(storyNodes(info, looking)).find(({ label }) => label === '30-second pitch')!
    expect(pitch.command).toMatchObject({ name: 'star-stories.newStory', arguments: [{ kind: 'pitch' }] })
  })

  test.each([
    ['state', [mistake, faster]],
    ['time', [faster, mistake]],
    ['rehearsed', [mistake, faster]],
  ] as const)('sorted by %s', (sort, expected) => {
    const memory = practised({}, [faster!.toLowerCase()], 90, now)
    const titles = storyNodes(info, { ...looking, sort, memory }).map(({ story }) => story?.title)
    expect(titles.slice(0, 2)).toEqual(expected)
  })

  test('filtered', () => {
    const shown = (filter: Looking['filter'], memory = {}) =>
      flat(storyNodes(info, { ...looking, sort: 'file', filter, memory })).map(({ story }) => story?.title)
    expect(shown('long')).toEqual([])
    expect(shown('unrehearsed', practised({}, [faster!.toLowerCase()], 90, now))).toEqual([mistake])
    expect(shown('unfinished')).toContain(mistake)
  })

  test('no line of any view has the name of another', () => {
    for (const nodes of [storyNodes(info, looking), questionNodes(info, looking), numberNodes(info, t)]) {
      const ids = flat(nodes).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('an empty folder shows nothing, so that the welcome can be seen', () => {
    const empty = provideWorkspace([], view.config.kinds)
    expect([storyNodes(empty, looking), questionNodes(empty, looking), numberNodes(empty, t)]).toEqual([[], [], []])
  })
})

test('questions without a story come first; the bank offers what is not asked yet', () => {
  const nodes = questionNodes(info, looking)
  expect(nodes.map(({ label }) => label)).toEqual(['Without a story', 'With a story', 'Question bank'])
  expect(nodes[0]!.children!.map(({ question }) => question)).toEqual([conflict])
  expect(nodes[1]!.children!.map(({ question }) => question)).toEqual([faster, mistake])
  const bank = flat(nodes[2]!.children!).filter(({ context }) => context === 'bankQuestion')
  expect(bank.length).toBeGreaterThan(20)
})

test.each([
  ['Tell me about a time you made something faster', 'Made something faster'],
  ['Tell me about a time when a model failed', 'A model failed'],
  ['Walk me through a project you are proud of.', 'A project you are proud of.'],
  ['Can you describe a situation where you disagreed?', 'Disagreed?'],
  ['Why do you want to work here?', 'Why do you want to work here?'],
  ['Tell me about it', 'Tell me about it'],
])('in a narrow side bar a question is told without its common beginning: %s', (title, expected) => {
  expect(short(title)).toBe(expected)
})

test('numbers: what somebody will ask stands before what is backed, each with its evidence', () => {
  const nodes = numberNodes(info, t)
  expect(nodes.map(({ label }) => label)).toEqual(['Somebody will ask', 'Know by heart'])
  expect(nodes[0]!.children![0]!.label).toContain('94%')
  expect(nodes[0]!.children![0]!.children!.map(({ description }) => description)).toContain('would help')
  expect(nodes[1]!.children![0]!.children!.map(({ label }) => label)).toContain('over twelve weeks')
})

describe('practice', () => {
  const questions = questionsOf(info)

  test('own questions and the bank, none twice, with the story that answers them', () => {
    const texts = questions.map(({ text }) => text.toLowerCase())
    expect(new Set(texts).size).toBe(texts.length)
    expect(questions.find(({ text }) => text === mistake)?.story?.title).toBe(mistake)
    expect(questions.find(({ text }) => text === conflict)?.story).toBeUndefined()
    expect(questions.length).toBeGreaterThan(20)
  })

  test('what was told longest ago is drawn first, and never the same twice running', () => {
    const two = questions.filter(({ text }) => text === faster || text === mistake)
    const memory = practised(practised({}, [faster!.toLowerCase()], 90, now - day), [mistake!.toLowerCase()], 60, now)
    expect(draw(two, memory, 0.99)?.text).toBe(faster)
    expect(draw(two, memory, 0, faster)?.text).toBe(mistake)
    expect(draw(two, practised(memory, [faster!.toLowerCase()], 90, now + day), 0.5)?.text).toBe(mistake)
    expect(draw([], {}, 0)).toBeUndefined()
    expect(draw(two.slice(0, 1), memory, 0, faster)?.text).toBe(faster)
  })

  test('every draw is one of the questions', () => {
    for (let at = 0; at < 20; at++) expect(questions).toContain(draw(questions, {}, at / 20))
  })

  test('how often and how long is remembered', () => {
    const once = practised({}, ['a'], 80, 1)
    expect(practised(once, ['a'], 70, 2)).toEqual({ a: { count: 2, last: 2, seconds: 70 } })
  })

  test('the page asks, runs the clock, and then shows the story and no markup of it', () => {
    const asks = page({ step: 'ask', question: 'Why <us>?' }, t)
    expect(asks).toContain('<h1>Why &lt;us&gt;?</h1>')
    expect(asks).not.toContain('nightly')
    expect(page({ step: 'answer', question: 'Why?', aim: 90 }, t)).toMatch(/role="timer"[\s\S]*Aim for 1:30 at most/)
    const compared = page({ step: 'compare', question: faster!, seconds: 112, story: info.stories[0]! }, t)
    expect(compared).toContain('You took 1:52.')
    expect(compared).toContain('<strong>Situation:</strong> Our nightly report')
    expect(compared).not.toContain('**')
    expect(page({ step: 'compare', question: conflict!, seconds: 5 }, t)).toContain(
      'No story of yours answers this one yet.',
    )
    for (const html of [asks, compared]) {
      expect(html).toContain("default-src 'none'")
      expect(html).not.toMatch(/https?:/)
    }
  })
})
