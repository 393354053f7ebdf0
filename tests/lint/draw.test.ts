/** Drawing, places and fixes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawLine, drawUnder, undraw } from '../../server/lint/draw.ts'
import { applyEdits, safeEdits } from '../../server/lint/fix.ts'
import { positionsOf } from '../../server/lint/index.ts'

const at = (text: string, word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })
const line = (text: string, word: string, width?: number) => {
  const { source, carets } = drawLine(text, at(text, word), width)
  return `${source}\n${carets}`
}

/** No half of a surrogate pair. */
const isWhole = (text: string): boolean => !/\p{Cs}/u.test(text)

describe('one line', () => {
  test.each([
    ['plain', 'one\nI was slow.\n', 'slow', 'I was slow.\n      ^^^^'],
    ['Windows line breaks', 'one\r\nI was slow.\r\n', 'slow.', 'I was slow.\n      ^^^^^'],
    ['a tab before', '\tI was slow.', 'slow', '\tI was slow.\n\t      ^^^^'],
    ['wide characters', '東京で slow', 'slow', '東京で slow\n       ^^^^'],
    ['accents written as marks', 'cafe\u0301 slow', 'slow', 'cafe\u0301 slow\n     ^^^^'],
    ['an emoji', '😀 slow', 'slow', '😀 slow\n   ^^^^'],
    ['over the end of the line', 'I was slow\nand sad', 'slow\nand', 'I was slow\n      ^^^^'],
  ])('%s', (_, text, word, expected) => {
    expect(line(text, word)).toBe(expected)
  })

  test('nothing at all still gets a caret', () => {
    expect(drawLine('', { start: 0, end: 0 })).toEqual({ source: '', carets: '^' })
    expect(drawLine('a\nb', { start: 3, end: 3 })).toEqual({ source: 'b', carets: ' ^' })
  })

  test('a long line is cut to the words around', () => {
    const text = `${'before '.repeat(40)}slow${' after'.repeat(40)}`
    const { source, carets } = drawLine(text, at(text, 'slow'), 40)
    expect(source).toMatch(/^….*slow.*…$/)
    expect(source.length).toBeLessThanOrEqual(40)
    expect(source.slice(carets.indexOf('^'), carets.length)).toBe('slow')
  })

  test('a window never cuts a character in two nor leaves its width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.nat(80),
        fc.nat(80),
        fc.integer({ min: 20, max: 60 }),
        (text, one, two, width) => {
          const flat = text.replace(/[\n\r]/g, ' ')
          const [start, end] = [Math.min(one, two, flat.length), Math.min(Math.max(one, two), flat.length)]
          const { source, carets } = drawLine(flat, { start, end }, width)
          expect(carets).toMatch(/^[ \t]*\^+$/)
          if ([flat, flat.slice(0, start), flat.slice(0, end)].every(isWhole)) expect(isWhole(source)).toBe(true)
        },
      ),
    )
  })
})

describe('a whole text', () => {
  test('carets go under their lines; a drawing without them is the text', () => {
    const text = 'I was slow and sad.\n\nSlow it was.\n'
    const drawing = drawUnder(text, [at(text, 'slow'), at(text, 'sad'), at(text, 'Slow')])
    expect(drawing).toBe('I was slow and sad.\n      ^^^^     ^^^\n\nSlow it was.\n^^^^\n')
    expect(undraw(drawing)).toBe(text)
  })

  test.each(['a slow\nend', 'a slow', 'a slow\n', 'a slow\r\nend\r\n', '\n\na slow\n\n'])(
    'there and back: %j',
    (text) => {
      const drawing = drawUnder(text, [at(text, 'slow')])
      expect(drawing).not.toBe(text)
      expect(undraw(drawing)).toBe(text)
    },
  )

  test('words that overlap get a line of carets each', () => {
    const text = 'very slow import'
    expect(drawUnder(text, [at(text, 'very slow'), at(text, 'slow import')])).toBe(
      `${text}\n^^^^^^^^^\n     ^^^^^^^^^^^`,
    )
  })
})

describe('places', () => {
  test('lines and columns count from 1 in UTF-16 units', () => {
    const place = positionsOf('a😀b\r\nc\n')
    expect(place(0)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(place(3)).toEqual({ line: 1, column: 4, offset: 3 })
    expect(place(6)).toEqual({ line: 2, column: 1, offset: 6 })
    expect(place(8)).toEqual({ line: 3, column: 1, offset: 8 })
  })

  test('a byte order mark is no column', () => {
    const place = positionsOf('\uFEFFab\ncd')
    expect(place(1)).toMatchObject({ line: 1, column: 1 })
    expect(place(4)).toMatchObject({ line: 2, column: 1 })
  })
})

describe('fixes', () => {
  const fix = (start: number, end: number, text: string, safe = true) => ({
    fixes: [{ title: 'x', safe, edits: [{ span: { start, end }, text }] }],
  })

  test('edits are applied to the text they were made for, whatever their order', () => {
    expect(
      applyEdits('one two three', [
        { span: { start: 8, end: 13 }, text: '3' },
        { span: { start: 0, end: 3 }, text: '1' },
      ]),
    ).toBe('1 two 3')
  })

  test('only safe ones are taken, and of two that meet the first', () => {
    const edits = safeEdits([fix(0, 3, 'a'), fix(2, 5, 'b'), fix(8, 9, 'c', false), fix(6, 7, 'd')])
    expect(edits.map(({ text }) => text)).toEqual(['a', 'd'])
  })

  test('a fix of several edits is taken whole or not at all', () => {
    const both = {
      fixes: [
        {
          title: 'x',
          safe: true,
          edits: [
            { span: { start: 0, end: 1 }, text: 'x' },
            { span: { start: 5, end: 6 }, text: 'y' },
          ],
        },
      ],
    }
    expect(safeEdits([fix(5, 6, 'a'), both]).map(({ text }) => text)).toEqual(['a'])
  })
})
