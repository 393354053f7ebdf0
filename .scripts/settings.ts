/**
 * What editors need to know of the settings: the section in package.json, its texts and the schema of the project file. They come from
 * the one schema in server/lint/config.ts and from the rules themselves.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { MAX_FILE_SIZE, PROJECT_FILE, settingsSchema } from '../server/lint/index.ts'
import { rules } from '../server/rules/index.ts'
import { root } from './setup.mjs'
import { clientTexts, localised } from './translations.ts'

type Schema = Record<string, unknown>

const TITLE = 'STAR Stories'
const SCHEMA = 'server/lint/star-stories.schema.json'

/** Shown by the settings editor; what is not set here is never sent. */
const defaults: Schema = { run: 'onType', maxFileSize: MAX_FILE_SIZE }
const levels = ['off', 'hint', 'information', 'warning', 'error']

const { properties: known, ...schema } = z.toJSONSchema(settingsSchema) as { properties: Record<string, Schema> }
const properties: Record<string, Schema> = {
  ...known,
  rules: {
    type: 'object',
    description: known.rules!.description,
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
  },
}

/** By path from the root, as values to write as JSON. */
export function settingsFiles(): Record<string, unknown> {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const section = {
    title: TITLE,
    order: 1,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, property], order) => [
        `starStories.${key}`,
        { ...property, scope: 'resource', order, ...(key in defaults ? { default: defaults[key] } : {}) },
      ]),
    ),
  }
  const isOurs = ({ order }: Schema) => order === section.order
  const others = [manifest.contributes.configuration ?? []].flat().filter((each: Schema) => !isOurs(each))
  manifest.contributes.configuration = [section, ...others]
  manifest.contributes.jsonValidation = [{ fileMatch: PROJECT_FILE, url: `./${SCHEMA}` }]
  const { manifest: shown, texts } = localised(manifest)
  return {
    'package.json': shown,
    'package.nls.json': texts,
    'l10n/bundle.l10n.json': clientTexts(),
    [SCHEMA]: { ...schema, title: TITLE, properties: { $schema: { type: 'string' }, ...properties } },
  }
}
