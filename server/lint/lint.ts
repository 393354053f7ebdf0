/**
 * Script, rules and configuration to findings. Rules look at one story at a time, and what they found is remembered by story
 * and configuration, so a keystroke costs the story it is in.
 */
import { rules as allRules } from '../rules/index.ts'
import type { Found, Level, Rule, Severity } from '../rules/rule.ts'
import type { PlacedStory, Script, Story } from '../story/script.ts'
import { overlaps, type Span, shift } from '../story/span.ts'
import type { Config } from './config.ts'
import { ignoreKey } from './ignore.ts'
import { isSilenced, silences } from './silence.ts'

/** All spans are UTF-16 offsets in the file. */
export interface Finding {
  /** The rule's id. */
  readonly rule: string
  readonly severity: Severity
  /** One line. */
  readonly message: string
  readonly span: Span
  /** The part it speaks of (`missing-part`). */
  readonly role?: string
  readonly related: readonly { readonly span: Span; readonly message: string }[]
  readonly fixes: readonly {
    readonly title: string
    readonly safe: boolean
    readonly edits: readonly { readonly span: Span; readonly text: string }[]
  }[]
  /** Names this finding for good: rule, sentence and heading. See ignore.ts. */
  readonly key: string
}

/** Everything the rules have to say about `script`, in order of place. Findings whose key is in `ignored` are left out. */
export function lint(
  script: Script,
  config: Config,
  ignored: ReadonlySet<string> = nothing,
  rules: readonly Rule[] = allRules,
): readonly Finding[] {
  const found: Finding[] = []
  const whole: Finding[] = []
  for (const placed of script.stories) {
    if (placed.story.template) continue
    for (const each of foundIn(placed.story, config, rules)) found.push(place(each, placed, script))
  }
  for (const rule of rules) {
    const level = config.levels.get(rule.id) ?? rule.severity
    if (level === 'off' || !rule.checkScript) continue
    for (const each of rule.checkScript(script, config.context)) whole.push(finding(each, rule, level, script))
  }
  const told = [
    ...found.filter((each) => !whole.some((other) => isEcho(each, other))),
    ...whole.filter((each) => !found.some((other) => isEcho(each, other))),
  ]
  const silencing = silences(script)
  return told
    .filter((each) => !isSilenced(each, silencing) && !ignored.has(each.key))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

const nothing: ReadonlySet<string> = new Set()

interface Attributed {
  readonly rule: string
  readonly span: Span
  readonly by: Rule
  readonly level: Severity
  readonly found: Found
}

const remembered = new WeakMap<
  Story,
  WeakMap<Config, { readonly rules: readonly Rule[]; readonly found: readonly Attributed[] }>
>()

function foundIn(story: Story, config: Config, rules: readonly Rule[]): readonly Attributed[] {
  let byConfig = remembered.get(story)
  if (!byConfig) {
    byConfig = new WeakMap()
    remembered.set(story, byConfig)
  }
  const known = byConfig.get(config)
  if (known?.rules === rules) return known.found
  const found: Attributed[] = []
  for (const rule of rules) {
    const level: Level = config.levels.get(rule.id) ?? rule.severity
    if (level === 'off' || !rule.check || (rule.english && !story.english)) continue
    for (const each of rule.check(story, config.context)) {
      // A level that somebody chose wins over what the rule thinks of this one case.
      found.push({
        rule: rule.id,
        span: each.span,
        by: rule,
        level: level === rule.severity ? (each.severity ?? level) : level,
        found: each,
      })
    }
  }
  const told = found.filter((each) => !found.some((other) => isEcho(each, other)))
  byConfig.set(config, { rules, found: told })
  return told
}

function place({ by, level, found }: Attributed, { at }: PlacedStory, script: Script): Finding {
  return finding(
    {
      ...found,
      span: shift(found.span, at),
      ...(found.related && { related: found.related.map(({ span, message }) => ({ span: shift(span, at), message })) }),
      ...(found.fixes && {
        fixes: found.fixes.map((fix) => ({
          ...fix,
          edits: fix.edits.map(({ span, text }) => ({ span: shift(span, at), text })),
        })),
      }),
    },
    by,
    level,
    script,
  )
}

function finding({ span, message, role, related, fixes }: Found, rule: Rule, level: Severity, script: Script): Finding {
  const onOneLine = clipped(span, script.text)
  return {
    rule: rule.id,
    severity: level,
    message: message ?? rule.message,
    span: onOneLine,
    ...(role !== undefined && { role }),
    related: related?.map((other) => ({ ...other, span: clipped(other.span, script.text) })) ?? [],
    fixes: fixes?.map(({ title, safe, edits }) => ({ title, safe: safe ?? false, edits })) ?? [],
    key: ignoreKey(rule.id, onOneLine, script, role),
  }
}

/** A squiggle stays on one line. */
function clipped({ start, end }: Span, text: string): Span {
  const newline = text.indexOf('\n', start)
  const stop = newline < 0 || newline >= end ? end : newline
  return { start, end: Math.max(start, start + text.slice(start, stop).trimEnd().length) }
}

/**
 * Where several rules say the same of the same words the one that says most is kept. Each row: from the most telling rule to
 * the least.
 */
export const echoes: readonly (readonly string[])[] = [
  ['too-good', 'train-score', 'lone-accuracy', 'avoided-loss', 'percent-of-what', 'unjustified-metric'],
  ['points-or-percent', 'contradicting-numbers', 'percent-of-what', 'unjustified-metric'],
  ['placeholder', 'unjustified-metric'],
  ['universal-claim', 'hype', 'significant-without-size', 'simpler-words'],
  ['vague-ownership', 'passive-action'],
  ['no-owner', 'vague-ownership'],
  ['missing-part', 'result-without-number', 'no-learning'],
]

const rankOf = new Map(echoes.flatMap((row, at) => row.map((rule, rank) => [`${at} ${rule}`, rank] as const)))

/** Whether `other` says more about the same words than `each`. */
const isEcho = (
  each: { readonly rule: string; readonly span: Span },
  other: { readonly rule: string; readonly span: Span },
): boolean =>
  overlaps(each.span, other.span) &&
  echoes.some((_, at) => {
    const [rank, above] = [rankOf.get(`${at} ${each.rule}`), rankOf.get(`${at} ${other.rule}`)]
    return rank !== undefined && above !== undefined && above < rank
  })
