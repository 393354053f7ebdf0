/** Silencing comments and lasting names for findings. */
import { describe, expect, test } from 'vitest'
import { problemsIn, resolve } from '../../server/lint/index.ts'
import { ruleById } from '../../server/rules/index.ts'
import { parse } from '../../server/story/parse.ts'
import { findingsIn as found, type Options } from '../check.ts'

const rules = ['placeholder', 'missing-part'].map((id) => ruleById(id)!)
const findingsIn = (text: string, options: Options = {}) => found(text, { rules, ...options })

const story = (between: string, heading = '## The slow import', after = '') => `${heading}

**Situation:** Our import was slow.

**Task:** I had to mend it.
${between}
**Action:** I built a TBD tool.

**Result:** It takes TBD minutes.
${after}`
const next = '\n<!-- star-stories-disable-next-line placeholder -->'
const flagged = (text: string): string[] =>
  findingsIn(text).map(({ rule, span }) => `${rule} ${text.slice(0, span.start).split('\n').length}`)

describe('comments', () => {
  test.each([
    ['nothing is silenced without one', '', ['placeholder 7', 'placeholder 9']],
    ['the next line', next, ['placeholder 10']],
    ['the next line that has something on it', `${next}\n\n`, ['placeholder 12']],
    ['all rules where none is named', next.replace(' placeholder', ''), ['placeholder 10']],
    ['another rule does not count', next.replace('placeholder', 'hype'), ['placeholder 8', 'placeholder 10']],
    ['several rules', next.replace('placeholder', 'hype, placeholder'), ['placeholder 10']],
    ['one after the other', `${next.replace('placeholder', 'hype')}${next}`, ['placeholder 11']],
    ['until the end', '\n<!-- star-stories-disable placeholder -->\n', []],
    [
      'until it is enabled',
      '\n<!-- star-stories-disable -->\n\n<!-- star-stories-enable -->\n',
      ['placeholder 11', 'placeholder 13'],
    ],
    [
      'enabling one of several',
      '\n<!-- star-stories-disable hype placeholder -->\n\n<!-- star-stories-enable placeholder -->\n',
      ['placeholder 11', 'placeholder 13'],
    ],
    ['enabling another', '\n<!-- star-stories-disable placeholder -->\n\n<!-- star-stories-enable hype -->\n', []],
    ['a comment over several lines', '\n<!-- star-stories-disable-next-line\nplaceholder -->\n', ['placeholder 12']],
  ])('%s', (_, comment, expected) => {
    expect(flagged(story(comment))).toEqual(expected)
  })

  test('with the line breaks of Windows', () => {
    expect(flagged(story(next).replaceAll('\n', '\r\n'))).toEqual(['placeholder 10'])
  })

  test('before the heading it speaks of', () => {
    const text =
      '## The slow import\n\n**Situation:** It was slow.\n\n**Task:** I had to mend it.\n\n**Action:** I mended it.\n'
    expect(flagged(text)).toEqual(['missing-part 1'])
    expect(flagged(`<!-- star-stories-disable-next-line missing-part -->\n${text}`)).toEqual([])
  })

  test('a name that is no rule is told, and silences nothing', () => {
    const text = story(next.replace('placeholder', 'place-holder'))
    expect(flagged(text)).toEqual(['placeholder 8', 'placeholder 10'])
    const problems = problemsIn(parse(text), resolve([]).config)
    expect(problems.map(({ message, span }) => [message, text.slice(span.start, span.end)])).toEqual([
      [
        'There is no rule “place-holder”. Did you mean “placeholder”?',
        '<!-- star-stories-disable-next-line place-holder -->',
      ],
    ])
  })

  test('in code it is an example and silences nothing', () => {
    expect(flagged(story(`\n\`\`\`html${next}\n\`\`\`\n`))).toEqual(['placeholder 11', 'placeholder 13'])
  })
})

describe('a lasting name', () => {
  const keys = (text: string) => findingsIn(text).map(({ key }) => key)
  const [first, second] = keys(story('')) as [string, string]

  test('is read by people', () => {
    expect(first).toBe('placeholder · the slow import · i built a tbd tool.')
  })

  test('leaves its finding out', () => {
    expect(findingsIn(story(''), { ignored: new Set([first]) }).map(({ key }) => key)).toEqual([second])
  })

  test.each([
    ['the story moves', `# Stories\n\nSome words before.\n\n${story('')}`],
    ['the level of the heading changes', story('', '### The slow import')],
    ['the spelling of blanks and quotes changes', story('').replace('a TBD', '**a**  TBD')],
    ['another sentence is written before it', story('').replace('I built', 'I read the code. I built')],
  ])('stays while %s', (_, text) => {
    expect(keys(text)).toContain(first)
  })

  test.each([
    ['the sentence changes', story('').replace('a TBD tool', 'a TBD table')],
    ['the heading changes', story('', '## The fast import')],
  ])('goes when %s', (_, text) => {
    expect(keys(text)).not.toContain(first)
  })

  test('tells missing parts of one story apart', () => {
    const text =
      '## The slow import\n\n**Situation:** It was slow and the shop stood still.\n\n**Action:** I mended it.\n'
    const missing = findingsIn(text).filter(({ rule }) => rule === 'missing-part')
    expect(missing.map(({ key }) => key)).toEqual(
      missing.map(({ role }) => `missing-part · ${role} · the slow import · the slow import`),
    )
    expect(missing.length).toBeGreaterThan(0)
  })

  test('tells long sentences with the same beginning apart', () => {
    const long = 'a tool with many words that goes on and on about the table, the loop and the row '.repeat(3)
    const [one, two] = ['and ends', 'and stops'].map(
      (end) => keys(story('').replace('a TBD tool', `${long} TBD ${end}`))[0]!,
    )
    expect(one).not.toBe(two)
    expect(one!.length).toBeLessThan(200)
  })
})
