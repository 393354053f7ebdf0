/** The files a workspace keeps: changed as text, nothing of them lost. */
import { expect, test } from 'vitest'
import { parseIgnoreFile, parseProjectFile, withChange } from '../../server/lint/index.ts'

const ignore = (text: string, key: string) => withChange(text, { what: 'ignore', key })
const allow = (text: string, word: string) => withChange(text, { what: 'allow', word })

test('ignored findings are one sorted list, each once', () => {
  const one = ignore('', 'hype · b')!
  const two = ignore(one, 'blame · a')!
  expect(two).toBe('[\n  "blame · a",\n  "hype · b"\n]\n')
  expect(ignore(two, 'hype · b')).toBe(two)
  expect([...parseIgnoreFile(two).keys]).toEqual(['blame · a', 'hype · b'])
})

test('comments in the list stay, and the order holds around them', () => {
  const text = '[\n  // agreed with Mia\n  "a",\n  "c"\n]\n'
  const after = ignore(text, 'b')!
  expect(after).toContain('// agreed with Mia')
  expect([...parseIgnoreFile(after).keys]).toEqual(['a', 'b', 'c'])
  expect([...parseIgnoreFile(ignore(text, 'd')!).keys]).toEqual(['a', 'c', 'd'])
})

test('what is no list is left alone, and ignores nothing', () => {
  for (const text of ['{ "a": 1 }', '[1]', '["a"', 'hello']) {
    expect(ignore(text, 'a')).toBeUndefined()
    expect(parseIgnoreFile(text)).toEqual({ keys: new Set(), problem: expect.stringContaining('list') })
  }
  expect(parseIgnoreFile('')).toEqual({ keys: new Set() })
})

test('a word is allowed without a word of the file lost', () => {
  expect(parseProjectFile(allow('', 'robust')!).settings).toEqual({ lexicon: { allow: ['robust'] } })
  const text = '{\n  // ours\n  "rules": { "hype": "hint" }, // loud enough\n}\n'
  const after = allow(text, 'robust')!
  expect(after).toContain('// ours')
  expect(after).toContain('// loud enough')
  expect(parseProjectFile(after)).toEqual({
    settings: { rules: { hype: 'hint' }, lexicon: { allow: ['robust'] } },
    problems: [],
  })
  const more = allow(after, 'novel')!
  expect(parseProjectFile(more).settings.lexicon).toEqual({ allow: ['robust', 'novel'] })
  expect(allow(more, 'Robust')).toBe(more)
})

test('a project file that is broken is not written to', () => {
  for (const text of ['{ "rules": ', '[]', '{ "lexicon": { "allow": "robust" } }', '{ "lexicon": 3 }'])
    expect(allow(text, 'robust')).toBeUndefined()
})
