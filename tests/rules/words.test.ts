/** What the examples of the rules about words cannot show: density, own words, fixes, the notation of the tables. */
import { expect, test } from 'vitest'
import { hype as table } from '../../server/lexicon/hype.ts'
import { Phrases, tokenize } from '../../server/lexicon/phrases.ts'
import { sameForm, verbForms } from '../../server/lexicon/verbs.ts'
import hype from '../../server/rules/hype.ts'
import type { Context } from '../../server/rules/rule.ts'
import { parse } from '../../server/story/parse.ts'

const story = (result: string) =>
  `**Situation:** Orders got lost.\n\n**Action:** I wrote an import.\n\n**Result:** ${result}\n`

function found(text: string, own: Partial<Context> = {}) {
  const context = { allowed: new Set<string>(), flagged: new Map<string, string>(), speakingRate: undefined, ...own }
  return parse(text, { path: 'a.story.md' }).stories.flatMap(({ at, story }) =>
    [...hype.check(story, context)].map((each) => ({
      ...each,
      words: text.slice(at + each.span.start, at + each.span.end),
    })),
  )
}

test('one large word is a hint, five in an answer are more', () => {
  expect(found(story('I utilized a queue.')).map(({ severity }) => severity)).toEqual(['hint'])
  const dense = found(
    story('I utilized a queue, leveraged a cache, utilized a log, leveraged a pool and utilized a lock.'),
  )
  expect(dense.map(({ severity }) => severity)).toEqual(Array(5).fill('information'))
})

test('own words are left alone, or flagged with what to write instead', () => {
  expect(found(story('I utilized a queue.'), { allowed: new Set(['utilized']) })).toEqual([])
  const [own] = found(story('The uptick-thing works.'), { flagged: new Map([['uptick-thing', 'rise']]) })
  expect(own?.words).toBe('uptick-thing')
  expect(own?.fixes?.[0]?.edits[0]?.text).toBe('rise')
})

test.each([
  ['I built a seamless import.', 'I built an import.'],
  ['Seamless imports run at night.', 'Imports run at night.'],
  ['She utilizes a list.', 'She uses a list.'],
])('%s is mended to: %s', (before, after) => {
  const text = story(before)
  const [first] = found(text)
  const at = parse(text, { path: 'a.story.md' }).stories[0]!.at
  const edit = first!.fixes![0]!.edits[0]!
  expect(text.slice(0, at + edit.span.start) + edit.text + text.slice(at + edit.span.end)).toBe(story(after))
})

test('a word that ends its sentence is not cut away', () => {
  expect(found(story('The import is seamless.')).map(({ fixes }) => fixes)).toEqual([[]])
})

test('every pattern of the table finds the words it is written with', () => {
  for (const { words } of Object.values(table).flat())
    for (const pattern of words.split('|').map((each) => each.trim().replace(/\s+/g, ' '))) {
      const sample = pattern
        .split(' ')
        .map((slot) => (slot === '~' ? '' : slot.replace(/[()+]/g, '').split('/')[0]))
        .join(' ')
      expect(new Phrases([[pattern, true]], verbForms).find(tokenize(sample)).length, pattern).toBe(1)
    }
})

test('phrases: gaps, choices, optional words, verb forms; never across a comma', () => {
  const phrases = new Phrases([['+blow ~ away (completely/again)', true]], verbForms)
  const hit = (text: string) => phrases.find(tokenize(text)).map(({ start, end }) => text.slice(start, end))
  expect(hit('It blew the whole board away.')).toEqual(['blew the whole board away'])
  expect(hit('It blows us away again')).toEqual(['blows us away again'])
  expect(hit('It blew, away')).toEqual([])
  expect(hit('It blew one two three four away')).toEqual([])
})

test('verbs keep their form, in both spellings', () => {
  expect(sameForm('utilising', 'utilize', 'use')).toBe('using')
  expect(sameForm('spearheaded', 'spearhead', 'lead')).toBe('led')
  expect(sameForm('unknown', 'spearhead', 'lead')).toBeUndefined()
})
