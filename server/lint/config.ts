/**
 * Settings: what may be set, how it is checked, and how the layers become one configuration. The types, the JSON schema of
 * the project file and the settings of the editor all derive from the one schema here.
 */
import { findNodeAtLocation, type JSONPath, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import picomatch from 'picomatch'
import * as z from 'zod/mini'
import { kinds as builtIn } from '../kinds/index.ts'
import type { Kind, PartSpec } from '../kinds/kind.ts'
import { rules } from '../rules/index.ts'
import type { Context, Level } from '../rules/rule.ts'
import type { Span } from '../story/span.ts'

/** The name of the project file, looked for in the workspace folder or upwards from the working directory. */
export const PROJECT_FILE = '.star-stories.json'

const described = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  const own = schema.clone() as T // the same schema may serve several settings
  z.globalRegistry.add(own, { description })
  return own
}

const level = z.enum(['off', 'hint', 'information', 'warning', 'error'])
const word = z.string().check(z.regex(/\S/, 'it is empty'))
const words = z.array(word)
const seconds = z.tuple([z.number().check(z.positive()), z.number().check(z.positive())])

const ownPart = z.strictObject({
  role: described(z.string(), 'situation, task, action, result, learning, or a name of its own.'),
  title: described(z.string(), 'The label a scaffold writes.'),
  labels: z.optional(described(words, 'Further labels that mean this part.')),
  required: z.optional(described(z.boolean(), 'Say so when it is missing.')),
  seconds: z.optional(described(seconds, 'How long it may take to say, from and to.')),
  what: z.optional(described(z.string(), 'What belongs here, for the hover.')),
  prompt: z.optional(described(z.string(), 'The blank a scaffold leaves.')),
})

const ownKind = z.strictObject({
  id: described(
    z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
    'The name used in front matter: lower case and hyphens.',
  ),
  title: z.string(),
  description: z.optional(z.string()),
  questionWords: z.optional(described(words, 'Words in a question or heading that call for this kind.')),
  seconds: z.optional(described(seconds, 'How long the whole answer may take, from and to.')),
  parts: z.array(ownPart).check(z.minLength(1)),
})

/** Every setting; the keys are the same in the editor (`starStories.…`) and in the project file. */
export const settingsSchema = z.strictObject({
  rules: z.optional(
    described(
      z.partialRecord(z.enum(rules.map(({ id }) => id) as [string, ...string[]]), level),
      'How loudly each rule speaks: off, hint, information, warning or error.',
    ),
  ),
  files: z.optional(described(words, 'Globs of markdown files that are always scripts, besides *.story.md.')),
  speakingRate: z.optional(
    described(
      z.nullable(z.number().check(z.gte(1.5), z.lte(8))),
      'Your speaking rate in syllables per second. Calibrate Speaking Rate measures it.',
    ),
  ),
  lexicon: z.optional(
    described(
      z.strictObject({
        allow: z.optional(described(words, 'Words and phrases that are never flagged.')),
        flag: z.optional(
          described(
            z.record(word, z.string()),
            'Words and phrases that are always flagged, each with what to write instead.',
          ),
        ),
      }),
      'Your own words.',
    ),
  ),
  kinds: z.optional(described(z.array(ownKind), 'Kinds of stories of your own.')),
  budgets: z.optional(
    described(
      z.record(z.string(), seconds),
      'How many seconds an answer of a kind may take, from and to: { "behavioural": [60, 120] }. Its parts follow.',
    ),
  ),
  run: z.optional(described(z.enum(['onType', 'onSave']), 'When the editor checks: while you type, or when you save.')),
  maxFileSize: z.optional(described(z.int().check(z.positive()), 'Files above this many bytes are not checked.')),
})

export type Settings = z.infer<typeof settingsSchema>

/** What holds for a file. Immutable: the same object means the same configuration, so results are remembered by it. */
export interface Config {
  readonly levels: ReadonlyMap<string, Level>
  readonly kinds: readonly Kind[]
  readonly run: 'onType' | 'onSave'
  /** Bytes. */
  readonly maxFileSize: number
  /** Syllables a second; undefined before calibration. */
  readonly speakingRate: number | undefined
  /** Whether a path (forward slashes, below the workspace folder) is a script by setting. */
  isScript(path: string): boolean
  /** What rules may ask. */
  readonly context: Context
}

export const MAX_FILE_SIZE = 1024 * 1024

/**
 * One configuration from layers in rising order of precedence: user settings, project file, workspace settings. What a layer
 * does not set never counts; what it sets wrongly is left out and told in `problems`, one sentence each.
 */
export function resolve(layers: readonly unknown[]): { readonly config: Config; readonly problems: readonly string[] } {
  const problems: string[] = []
  const valid = layers.map((layer) => {
    const { settings, issues } = check(layer ?? {})
    problems.push(...issues.map(({ message }) => message))
    return settings
  })
  return { config: configOf(merge(valid)), problems }
}

function merge(layers: readonly Settings[]): Settings {
  const merged: Settings = {}
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer)) {
      if (value === undefined || value === null) continue
      if (key === 'rules') merged.rules = { ...merged.rules, ...(value as Settings['rules']) }
      else if (key === 'budgets') merged.budgets = { ...merged.budgets, ...(value as Settings['budgets']) }
      else if (key === 'lexicon') merged.lexicon = join(merged.lexicon, value as Settings['lexicon'])
      else Object.assign(merged, { [key]: value })
    }
  }
  return merged
}

const sources = new WeakMap<Config, Settings>()
const extended = new WeakMap<Config, { readonly layer: string; readonly own: ReturnType<typeof extend> }>()

/** What one file may set for itself. */
const ownKeys: readonly string[] = ['rules', 'lexicon', 'speakingRate'] satisfies (keyof Settings)[]

/** `config` with the settings that a file has in its own front matter; the same object for as long as those stay the same. */
export function withOwn(config: Config, layer: Readonly<Record<string, unknown>>): ReturnType<typeof extend> {
  const text = JSON.stringify(layer)
  if (text === '{}') return { config, problems: [] }
  const known = extended.get(config)
  if (known?.layer === text) return known.own
  const own = extend(config, layer)
  extended.set(config, { layer: text, own })
  return own
}

function extend(config: Config, layer: Readonly<Record<string, unknown>>): ReturnType<typeof resolve> {
  const { settings, issues } = check(layer)
  const elsewhere = Object.keys(settings).filter((key) => !ownKeys.includes(key))
  const own = Object.fromEntries(Object.entries(settings).filter(([key]) => ownKeys.includes(key)))
  return {
    config: configOf(merge([sources.get(config) ?? {}, own])),
    problems: [
      ...issues.map(({ message }) => message),
      ...elsewhere.map((key) => `“${key}” is not for one file alone. Set it in ${PROJECT_FILE}.`),
    ],
  }
}

const join = (one: Settings['lexicon'], two: Settings['lexicon']): Settings['lexicon'] => ({
  allow: [...(one?.allow ?? []), ...(two?.allow ?? [])],
  flag: { ...one?.flag, ...two?.flag },
})

function configOf(settings: Settings): Config {
  const matches = settings.files?.length ? picomatch(settings.files, { dot: true }) : undefined
  const speakingRate = settings.speakingRate ?? undefined
  const allowed = new Set(settings.lexicon?.allow?.map((word) => word.toLowerCase()))
  const config: Config = {
    levels: new Map(rules.map(({ id, severity }) => [id, settings.rules?.[id] ?? severity])),
    kinds: kindsOf(settings),
    run: settings.run ?? 'onType',
    maxFileSize: settings.maxFileSize ?? MAX_FILE_SIZE,
    speakingRate,
    isScript: (path) => matches?.(path) ?? false,
    context: {
      allowed,
      flagged: new Map(
        Object.entries(settings.lexicon?.flag ?? {})
          .map(([word, advice]) => [word.toLowerCase(), advice] as const)
          .filter(([word]) => !allowed.has(word)),
      ),
      speakingRate,
    },
  }
  sources.set(config, settings)
  return config
}

function kindsOf({ kinds = [], budgets = {} }: Settings): readonly Kind[] {
  const all = kinds.length > 0 ? [...kinds.map(kindFrom), ...builtIn] : builtIn
  if (Object.keys(budgets).length === 0) return all
  return all.map((kind) => {
    const range = budgets[kind.id]
    return range ? withBudget(kind, { min: range[0], max: range[1] }) : kind
  })
}

/** Its parts shrink and grow with it. */
function withBudget(kind: Kind, budget: Kind['budget']): Kind {
  const scale = (budget.min + budget.max) / (kind.budget.min + kind.budget.max)
  const scaled = ({ min, max }: Kind['budget']) => ({ min: Math.round(min * scale), max: Math.round(max * scale) })
  const parts = kind.parts.map((part) => (part.budget ? { ...part, budget: scaled(part.budget) } : part))
  return { ...kind, budget, parts }
}

function kindFrom({ id, title, description, questionWords, seconds: whole, parts }: z.infer<typeof ownKind>): Kind {
  const specs: PartSpec[] = parts.map(({ role, title, labels, required, seconds: range, what, prompt }) => ({
    role,
    title,
    ...(labels && { labels: labels.map((label) => label.toLowerCase()) }),
    optional: required !== true,
    ...(range && { budget: { min: range[0], max: range[1] } }),
    what: what ?? '',
    why: `A story of the kind “${title}” is asked for it.`,
    listenFor: [],
    prompt: prompt ?? title.toLowerCase(),
  }))
  return {
    id,
    title,
    description: description ?? title,
    required: parts.filter(({ required }) => required).map(({ role }) => role),
    parts: specs,
    elements: [],
    budget: whole ? { min: whole[0], max: whole[1] } : { min: 60, max: 180 },
    listenFor: [],
    questionCues: (questionWords ?? []).map(
      (word) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'iu'),
    ),
    questions: [],
  }
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

interface Issue {
  readonly path: JSONPath
  readonly message: string
}

/** The settings that are right, and what is wrong with the others. */
function check(value: unknown): { readonly settings: Settings; readonly issues: readonly Issue[] } {
  const parsed = settingsSchema.safeParse(value)
  if (parsed.success) return { settings: parsed.data, issues: [] }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { settings: {}, issues: [{ path: [], message: 'Settings are an object: { "rules": { … } }.' }] }
  }
  const issues = parsed.error.issues.flatMap(issuesOf)
  const left = structuredCopy(value) as Record<string, unknown>
  for (const { path } of [...issues].reverse()) remove(left, path)
  const again = settingsSchema.safeParse(left)
  return { settings: again.success ? again.data : {}, issues }
}

const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

function remove(from: Record<string, unknown>, path: JSONPath): void {
  let place: unknown = from
  for (const key of path.slice(0, -1))
    place = typeof place === 'object' && place !== null ? (place as Record<PropertyKey, unknown>)[key] : undefined
  const last = path.at(-1)
  if (typeof place === 'object' && place !== null && last !== undefined) {
    if (Array.isArray(place)) place.splice(Number(last), 1)
    else delete (place as Record<PropertyKey, unknown>)[last]
  }
}

function issuesOf(issue: z.core.$ZodIssue): Issue[] {
  const path = issue.path as JSONPath
  const name = path.length > 0 ? `“${path.join('.')}”` : 'The settings'
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message:
          path[0] === 'rules'
            ? unknownRule(key)
            : `There is no setting “${[...path, key].join('.')}”.${nearest(key, knownKeys(path))}`,
      }))
    case 'invalid_key':
      return [{ path, message: unknownRule(String(path.at(-1))) }]
    case 'invalid_value':
      return [
        { path, message: `${name} must be one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')}.` },
      ]
    case 'invalid_type':
      return [{ path, message: `${name} must be ${kindsOfValue[issue.expected] ?? issue.expected}.` }]
    case 'too_small':
      return [{ path, message: `${name} must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.` }]
    case 'too_big':
      return [{ path, message: `${name} must be at most ${issue.maximum}.` }]
    default:
      return [{ path, message: `${name} is not valid: ${issue.message}.` }]
  }
}

const kindsOfValue: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  record: 'an object',
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  tuple: 'two numbers: [from, to]',
}

const knownKeys = (path: JSONPath): readonly string[] =>
  path[0] === 'lexicon' ? ['allow', 'flag'] : path.length === 0 ? Object.keys(settingsSchema.shape) : []

/** One sentence for a rule name that does not exist. */
export const unknownRule = (name: string): string =>
  `There is no rule “${name}”.${nearest(
    name,
    rules.map(({ id }) => id),
  )}`

/** “ Did you mean “…”?” for the closest name, empty when none is close. */
function nearest(name: string, names: readonly string[]): string {
  const [best] = names
    .map((other) => ({ other, far: distance(name.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
  return best && best.far <= Math.max(2, name.length / 3) ? ` Did you mean “${best.other}”?` : ''
}

/** Edits between two short words (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

export interface ProjectProblem {
  readonly message: string
  /** UTF-16 offsets in the project file. */
  readonly span: Span
}

/** Reads a project file (JSON; comments and trailing commas are fine). What is wrong is left out and told with its place. */
export function parseProjectFile(text: string): {
  readonly settings: Settings
  readonly problems: readonly ProjectProblem[]
} {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
  const problems: ProjectProblem[] = errors.map(({ error, offset, length }) => ({
    message: `This is not JSON: ${printParseErrorCode(error)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()}.`,
    span: { start: offset, end: Math.max(offset + length, offset + 1) },
  }))
  if (!tree || problems.length > 0) return { settings: {}, problems }
  const value: unknown = plainValue(tree)
  // A "$schema" is for the editor, not for us.
  if (typeof value === 'object' && value !== null) delete (value as Record<string, unknown>).$schema
  const { settings, issues } = check(value)
  for (const { path, message } of issues) {
    const node = findNodeAtLocation(tree, path)
    const place = node?.parent?.type === 'property' ? (node.parent.children?.[0] ?? node) : (node ?? tree)
    problems.push({ message, span: { start: place.offset, end: place.offset + place.length } })
  }
  return { settings, problems }
}

const plainValue = (node: NonNullable<ReturnType<typeof parseTree>>): unknown =>
  node.type === 'object'
    ? Object.fromEntries(
        (node.children ?? []).flatMap(({ children }) =>
          children?.[1] ? [[String(children[0]!.value), plainValue(children[1])]] : [],
        ),
      )
    : node.type === 'array'
      ? (node.children ?? []).map(plainValue)
      : node.value
