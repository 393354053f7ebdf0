import { expect, test } from 'vitest'
import { typingAfter } from '../../server/lsp/typing.ts'

/** Types each character at `|`, then shows what counts as being typed in ⟦⟧. */
function typed(text: string, keys: string): string {
  const caret = text.indexOf('|')
  let now = text.replace('|', '')
  let typing: ReturnType<typeof typingAfter>
  for (const [index, key] of [...keys].entries()) {
    const at = caret + index
    now = now.slice(0, at) + key + now.slice(at)
    typing = typingAfter(typing, { start: at, end: at, text: key }, now)
  }
  return typing ? `${now.slice(0, typing.start)}⟦${now.slice(typing.start, typing.end)}⟧${now.slice(typing.end)}` : now
}

test.each([
  ['the word at the caret', 'It was |. Done.', 'new', 'It was ⟦new⟧. Done.'],
  ['out to the whole word', 'It was rev|ary.', 'olution', 'It was ⟦revolutionary⟧.'],
  ['all of it in one sentence', 'I |', 'built it all', 'I ⟦built it all⟧'],
  ['the sentence that was left is free', 'I |', 'won. And', 'I won. ⟦And⟧'],
  ['a line break ends it', 'I |', 'won\n', 'I won\n'],
])('%s', (_, text, keys, expected) => expect(typed(text, keys)).toBe(expected))

test('what is pasted was not typed', () => {
  const text = 'It was the most revolutionary system that anybody has ever seen.'
  expect(typingAfter(undefined, { start: 0, end: 0, text }, text)).toBeUndefined()
})

test('a change elsewhere begins anew', () => {
  const before = { start: 0, end: 5 }
  expect(typingAfter(before, { start: 12, end: 12, text: 'x' }, 'Hello world xyz')).toEqual({ start: 12, end: 15 })
})

test('deleting is typing too', () => {
  expect(typingAfter(undefined, { start: 6, end: 9, text: '' }, 'It was.')).toEqual({ start: 3, end: 6 })
})
