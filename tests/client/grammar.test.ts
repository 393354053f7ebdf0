/** The grammar's patterns, tried one by one; the editor suite shows them at work among markdown's own. */
import { expect, test } from 'vitest'
import { readLabel } from '../../server/story/labels.ts'
import grammar from '../../syntaxes/star-stories.tmLanguage.json' with { type: 'json' }

type Name = keyof typeof grammar.repository
const matches = (name: Name, text: string) => new RegExp(grammar.repository[name].match, 'dm').exec(text)

test.each<[Name, string, string]>([
  ['bold-label', '**Situation:** It was late.', '**Situation:**'],
  ['bold-label', '- **result**: It held.', '**result**:'],
  ['bold-label', '> __S:__ It was late.', '__S:__'],
  ['plain-label', 'Task: I had to.', 'Task:'],
  ['heading-label', '### Actions', 'Actions'],
  [
    'silencing',
    '<!-- star-stories-disable-next-line hype blame -->',
    '<!-- star-stories-disable-next-line hype blame -->',
  ],
  ['silencing', 'a <!--star-stories-enable--> b', '<!--star-stories-enable-->'],
  ['claim', 'fell by 40 % in', '40 %'],
  ['claim', 'from 1,200 ms to', '1,200 ms'],
  ['claim', 'saved $2.5M a year', '$2.5M'],
  ['claim', 'became 3x faster', '3x'],
])('%s colours %j', (name, text, coloured) => expect(matches(name, text)?.[0]).toBe(coloured))

test.each<[Name, string]>([
  ['bold-label', 'a **result** nobody expected'],
  ['plain-label', 'Tasks such as this: none'],
  ['heading-label', '## The result of it all'],
  ['heading-label', 'The Situation'],
  ['silencing', '<!-- star-stories are fun -->'],
  ['claim', 'version 2.4 of Python 3'],
  ['claim', 'GPT4x and abc12ms'],
])('%s leaves %j alone', (name, text) => expect(matches(name, text)).toBeNull())

test('every label it colours is one the server understands', () => {
  const labels = [
    'Situation',
    'Task',
    'Action',
    'Actions',
    'Result',
    'Results',
    'Learning',
    'Learnings',
    'S',
    'T',
    'A',
    'R',
  ]
  for (const label of [...labels, 'Challenge', 'Context', 'Approach', 'Reflection']) {
    expect(matches('bold-label', `**${label}:** text`)?.[2]).toBe(label)
    expect(readLabel(label), label).toBeDefined()
  }
})

test('the selector keeps it out of code, links and front matter', () => {
  expect(grammar.injectionSelector).toMatch(/^L:text\.html\.markdown /)
  for (const scope of ['fenced_code', 'inline.raw', 'underline.link', 'meta.embedded', 'comment'])
    expect(grammar.injectionSelector).toContain(scope)
})
