/**
 * Writes what editors need to know of the settings: the section in package.json and the schema of the project file. Both
 * come from the one schema in server/lint/config.ts and from the rules themselves.
 *
 *   npm run generate:settings
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { MAX_FILE_SIZE, PROJECT_FILE, settingsSchema } from '../server/lint/index.ts'
import { rules } from '../server/rules/index.ts'
import { root } from './setup.mjs'

type Schema = Record<string, unknown>

/** Shown by the settings editor; what is not set here is never sent. */
const defaults: Schema = { run: 'onType', maxFileSize: MAX_FILE_SIZE }
const levels = ['off', 'hint', 'information', 'warning', 'error']

const { properties, ...schema } = z.toJSONSchema(settingsSchema) as { properties: Record<string, Schema> }
properties.rules = {
  type: 'object',
  description: properties.rules!.description,
  additionalProperties: false,
  properties: Object.fromEntries(
    rules.map(({ id, severity, message, why }) => [
      id,
      {
        type: 'string',
        enum: levels,
        default: severity,
        description: message,
        markdownDescription: `${message}\n\n${why}`,
      },
    ]),
  ),
}

const schemaPath = 'syntaxes/star-stories.schema.json'
writeJson(schemaPath, {
  ...schema,
  title: 'STAR Stories',
  properties: { $schema: { type: 'string' }, ...properties },
})

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const title = 'STAR Stories'
const section = {
  title,
  order: 1,
  properties: Object.fromEntries(
    Object.entries(properties).map(([key, property]) => [
      `starStories.${key}`,
      { ...property, scope: 'resource', ...(key in defaults ? { default: defaults[key] } : {}) },
    ]),
  ),
}
const others = manifest.contributes.configuration.filter((other: { title: string }) => other.title !== title)
manifest.contributes.configuration = [section, ...others]
manifest.contributes.jsonValidation = [{ fileMatch: PROJECT_FILE, url: `./${schemaPath}` }]
writeJson('package.json', manifest)
execFileSync('npx', ['biome', 'format', '--write', schemaPath, 'package.json'], { cwd: root, stdio: 'inherit' })

function writeJson(path: string, value: unknown): void {
  writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`)
}
