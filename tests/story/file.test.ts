/** What stands around the stories of a file: front matter, its encoding, its line ends; and where clean text came from. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../server/story/parse.ts'
import { spanIn } from '../../server/story/script.ts'
import { outline } from './outline.ts'

const story = `## The slow report

**Situation:** The report took four hours and I waited for it.

**Task:** I had to bring it under ten minutes.

**Action:** I moved the joins out of the loop.

**Result:** It takes six minutes.
`
const drawn = outline(story)

describe('front matter', () => {
  test('names kind, question and target', () => {
    const { frontMatter, stories } = parse(
      `---\nkind: failure\nquestion: Tell me about a time you failed\ntarget: 90\nauthor: me\n---\n\n${story}`,
    )
    expect(frontMatter).toMatchObject({ kind: 'failure', target: { min: 90, max: 90 }, problems: [] })
    expect(stories.map(({ story }) => [story.kind.id, story.question, story.declaredTime?.max])).toEqual([
      ['failure', 'Tell me about a time you failed', 90],
    ])
  })

  test('that names a kind makes prose an answer', () => {
    const prose =
      'I shipped a pricing change on a Friday without telling support, and on Saturday I rolled it back myself.\n'
    expect(parse(prose).stories).toEqual([])
    expect(outline(`---\nkind: failure\n---\n\n${prose}`)).toBe('5  untitled\n  5  I shipped a pricing …')
  })

  test('that is broken is told with its place, and the story is read all the same', () => {
    const text = `---\nkind: [failure\n---\n\n${story}`
    const { frontMatter, stories } = parse(text)
    expect(stories).toHaveLength(1)
    expect(frontMatter?.kind).toBeUndefined()
    expect(frontMatter?.problems).not.toEqual([])
    for (const { message, span } of frontMatter!.problems) {
      expect(message).toMatch(/^The front matter is not valid YAML: .+\.$/)
      expect(span.start).toBeGreaterThanOrEqual(4)
      expect(span.end).toBeLessThanOrEqual(text.indexOf('---', 4))
    }
  })

  test('is seen as soon as its last line is typed, and gone with it', () => {
    const open = `---\nkind: failure\n\n${story}`
    const closed = open.replace('failure\n', 'failure\n---\n')
    const before = parse(open)
    const after = parse(closed, {}, before)
    expect(before.frontMatter).toBeUndefined()
    expect(after.frontMatter?.kind).toBe('failure')
    expect(parse(open, {}, after).frontMatter).toBeUndefined()
  })
})

describe('the bytes of a file', () => {
  test('a byte order mark is no column and no word', () => {
    expect(outline(`\uFEFF${story}`)).toBe(drawn)
    expect(parse(`\uFEFF${story}`).stories[0]!.story.title).toBe('The slow report')
  })

  test('line ends of Windows change nothing that is seen', () => {
    expect(outline(story.replaceAll('\n', '\r\n'))).toBe(drawn)
  })

  test('mis-encoded words are read as they were meant, at the places they have', () => {
    const text = story.replace('I waited for it', 'I donâ€™t like “cafÃ©” waiting')
    const { at, story: read } = parse(text).stories[0]!
    const sentence = read.sentences.find((each) => each.text.includes('waiting'))!
    expect(sentence.text).toBe('The report took four hours and I don’t like “café” waiting.')
    const word = sentence.words.find((each) => each.text.startsWith('caf'))!
    const span = spanIn(sentence, word.at, word.at + word.text.length)
    expect(text.slice(at + span.start, at + span.end)).toBe('cafÃ©')
  })

  test('nothing at all, blank lines and a lone mark hold no story', () => {
    for (const text of ['', '\n', '\uFEFF', '---', '---\n---', '<!--', '```', '> ', '- ', '|', '**'])
      expect(parse(text, { isScript: true }).stories, JSON.stringify(text)).toEqual([])
  })
})

/** Each word of the story's sentences with what stands for it in the file. */
const sourceOfWords = (markdown: string): Record<string, string> => {
  const text = story.replace('I moved the joins out of the loop.', markdown)
  const { at, story: read } = parse(text).stories[0]!
  const words: Record<string, string> = {}
  for (const sentence of read.sentences) {
    for (const word of sentence.words) {
      const { start, end } = spanIn(sentence, word.at, word.at + word.text.length)
      words[word.text] = text.slice(at + start, at + end)
    }
  }
  return words
}

test.each([
  ['an escape', 'I wrote snake\\_case names.', { snake_case: 'snake\\_case', names: 'names' }],
  ['an entity', 'I asked R&amp;D twice.', { twice: 'twice' }],
  ['emphasis', 'I moved *three* __joins__.', { three: 'three', joins: 'joins' }],
  ['a link', 'I read [the manual](https://example.org) first.', { manual: 'manual', first: 'first' }],
  ['a soft line break', 'I moved\nthe tables\nonce.', { tables: 'tables', once: 'once' }],
  ['a hard line break', 'I moved  \nthe tables\\\nonce.', { tables: 'tables', once: 'once' }],
  ['a tag', 'I moved <b>the</b> tables<br>once.', { tables: 'tables', once: 'once' }],
  ['a picture', 'I moved ![a picture](p.png) tables.', { tables: 'tables' }],
  ['mis-encoded text before it', 'I didnâ€™t move tables.', { 'didn’t': 'didnâ€™t', tables: 'tables' }],
])('words after %s stand where they are written', (_, markdown, expected) => {
  expect(sourceOfWords(markdown)).toMatchObject(expected)
})

test('words of a quote over several lines stand where they are written', () => {
  const text = `## Tell me about a time you failed\n\n> I shipped a pricing change\n> on a Friday without telling support,\n> and I rolled it back myself.\n`
  const { at, story: read } = parse(text).stories[0]!
  const [sentence] = read.sentences
  const places = sentence!.words.map(({ text: word, at: from }) => {
    const { start } = spanIn(sentence!, from, from + word.length)
    return [word, text.startsWith(word, at + start)]
  })
  expect(places).toHaveLength(17)
  expect(places.filter(([, right]) => !right)).toEqual([])
})

test('inline code is one word that nobody reads as English, and is spoken as written', () => {
  const text = story.replace('the joins', '`JOIN x`')
  const passage = parse(text).stories[0]!.story.passages.find(({ prose }) => prose.spoken.includes('JOIN x'))!
  expect(passage.prose.text).toContain('ˣˣˣˣˣˣ')
  expect(passage.prose.text).toHaveLength(passage.prose.spoken.length)
})
