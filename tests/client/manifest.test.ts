/** What package.json promises exists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const root = new URL('../../', import.meta.url)
const { contributes } = manifest
const declared = contributes.commands.map(({ command }) => command)

test('every file it names is there', () => {
  const files = [
    manifest.icon,
    ...contributes.grammars.map(({ path }) => path),
    ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
    ...contributes.snippets.map(({ path }) => path),
    ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
  ]
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([])
})

test('every command is under one category and is registered', () => {
  expect(new Set(contributes.commands.map(({ category }) => category))).toEqual(new Set(['STAR Stories']))
  const source = clientSources().join('\n')
  for (const command of declared)
    expect(source).toMatch(new RegExp(`^ {4,6}${command.replace('star-stories.', '')}: `, 'm'))
})

function clientSources(): string[] {
  const files = readdirSync(new URL('client', root), { recursive: true, encoding: 'utf8' })
  return files
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`client/${name}`, root), 'utf8'))
}

test('every setting the client or the server asks for is described, and none is without a description', () => {
  const properties = Object.assign({}, ...contributes.configuration.map((section) => section.properties))
  for (const [name, property] of Object.entries<{ description?: string; markdownDescription?: string }>(properties))
    expect(property.description ?? property.markdownDescription, name).toBeTruthy()
})

test('every view has words for when it is empty', () => {
  const welcomed = contributes.viewsWelcome.map(({ view }) => view)
  for (const { id } of contributes.views.starStories) expect(welcomed).toContain(id)
})

test('what the client says can be translated', () => {
  for (const source of clientSources().filter((text) => text.includes('l10n')))
    expect(source).not.toMatch(/show(?:Information|Warning|Error)Message\(\s*['"`]/)
})

test('every command that a menu or a walkthrough uses is declared', () => {
  const used = JSON.stringify([contributes.menus, contributes.walkthroughs]).matchAll(/star-stories\.\w+/g)
  for (const [command] of used) expect(declared).toContain(command)
})

test('it wakes for markdown only', () => {
  expect(manifest.activationEvents).toEqual(['onLanguage:markdown'])
})
