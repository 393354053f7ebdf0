/** What package.json promises exists. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const root = new URL('../../', import.meta.url)
const { contributes } = manifest
const declared = contributes.commands.map(({ command }) => command)

test('every file it names is there', () => {
  const files = [
    manifest.icon,
    ...contributes.grammars.map(({ path }) => path),
    ...contributes.snippets.map(({ path }) => path),
    ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
  ]
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([])
})

test('every command is under one category and is registered', () => {
  expect(new Set(contributes.commands.map(({ category }) => category))).toEqual(new Set(['STAR Stories']))
  const source = readFileSync(new URL('client/commands.ts', root), 'utf8')
  for (const command of declared)
    expect(source).toMatch(new RegExp(`^ {4}${command.replace('star-stories.', '')}: `, 'm'))
})

test('every command that a menu or a walkthrough uses is declared', () => {
  const used = JSON.stringify([contributes.menus, contributes.walkthroughs]).matchAll(/star-stories\.\w+/g)
  for (const [command] of used) expect(declared).toContain(command)
})

test('it wakes for markdown only', () => {
  expect(manifest.activationEvents).toEqual(['onLanguage:markdown'])
})
