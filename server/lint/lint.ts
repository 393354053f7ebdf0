/**
 * Script, rules and configuration to findings. Rules look at one story at a time, and what they found is remembered by story
 * and configuration, so a keystroke costs the story it is in.
 */
import { rules as allRules } from '../rules/index.ts'
import type { Fix, Found, Rule, Severity } from '../rules/rule.ts'
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
  /** On one line. */
  readonly span: Span
  /** The part it speaks of (`missing-part`). */
  readonly role?: string
  readonly related: readonly { readonly span: Span; readonly message: string }[]
  readonly fixes: readonly Required<Fix>[]
  /** Names this finding for good: rule, sentence and heading. See ignore.ts. */
  readonly key: string
  /** What the rule threw, where it could not judge and says so instead: a fault of ours, not of the text. */
  readonly thrown?: unknown
}

/** Everything the rules have to say about `script`, in order of place. Findings whose key is in `ignored` are left out. */
export function lint(
  script: Script,
  config: Config,
  ignored: ReadonlySet<string> = nothing,
  rules: readonly Rule[] = allRules,
): readonly Finding[] {
  const inStories = script.stories.flatMap((placed) => foundAt(placed, config, rules))
  const inFile = foundAcross(script, config, rules)
  const told = [
    ...inStories.filter((each) => !inFile.some((other) => isEcho(each, other))),
    ...inFile.filter((each) => !inStories.some((other) => isEcho(each, other))),
  ]
  const silencing = silences(script)
  return once(told.filter((each) => !isSilenced(each, silencing) && !ignored.has(each.key))).sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )
}

const nothing: ReadonlySet<string> = new Set()

/** A rule that fails in every story says so once. */
function once(findings: readonly Finding[]): Finding[] {
  const failed = new Set<string>()
  return findings.filter(({ rule, thrown }) => thrown === undefined || (!failed.has(rule) && failed.add(rule)))
}

interface Remembered {
  readonly config: Config
  readonly rules: readonly Rule[]
  readonly found: readonly Finding[]
}

const remembered = new WeakMap<Story, Remembered>()

const rememberedAt = new WeakMap<
  PlacedStory,
  { readonly found: readonly Finding[]; readonly here: readonly Finding[] }
>()

/** What rules on one story find, where it stands in the file. */
function foundAt(placed: PlacedStory, config: Config, rules: readonly Rule[]): readonly Finding[] {
  const found = foundIn(placed.story, config, rules)
  const known = rememberedAt.get(placed)
  if (known?.found === found) return known.here
  const here = found.map((each) => moved(each, placed.at))
  rememberedAt.set(placed, { found, here })
  return here
}

/** What rules on one story find; spans count from its start. */
function foundIn(story: Story, config: Config, rules: readonly Rule[]): readonly Finding[] {
  if (story.template) return []
  const known = remembered.get(story)
  if (known?.config === config && known.rules === rules) return known.found
  const found = rules.flatMap((rule) => {
    const { check } = rule
    if (!check || !isOn(rule, config) || (rule.english && !story.english)) return []
    return attempt(() => check(story, config.context), story.head).map((each) =>
      finding(each, rule, config, { at: 0, story }, story.text),
    )
  })
  const told = found.filter((each) => !found.some((other) => isEcho(each, other)))
  remembered.set(story, { config, rules, found: told })
  return told
}

/** What rules on the whole file find in its stories. */
function foundAcross(script: Script, config: Config, rules: readonly Rule[]): readonly Finding[] {
  return rules.flatMap((rule) => {
    const { checkScript } = rule
    if (!checkScript || !isOn(rule, config)) return []
    return attempt(() => checkScript(script, config.context), {
      start: script.stories[0]?.at ?? 0,
      end: script.text.length,
    }).flatMap((each) => {
      const placed = storyAt(script, each.span.start)
      if (!placed || placed.story.template || (rule.english && !placed.story.english)) return []
      return finding(each, rule, config, placed, script.text)
    })
  })
}

const isOn = ({ id, severity }: Rule, { levels }: Config): boolean => (levels.get(id) ?? severity) !== 'off'

const storyAt = ({ stories }: Script, offset: number): PlacedStory | undefined =>
  stories.find(({ at, story }) => at <= offset && offset <= at + story.text.length)

/** What a rule finds; or that it failed, said at `head`, so that no rule takes the others down. */
function attempt(check: () => Iterable<Found>, head: Span): readonly (Found & { readonly thrown?: unknown })[] {
  try {
    return [...check()]
  } catch (thrown) {
    const reason = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0]
    return [{ span: head, message: `This rule failed here and was left out (${reason}). Please report it.`, thrown }]
  }
}

/** Stamps what a rule found in `story`, with places in `text`. */
function finding(
  found: Found & { readonly thrown?: unknown },
  { id, message, severity }: Rule,
  { levels }: Config,
  { at, story }: PlacedStory,
  text: string,
): Finding {
  const level = (levels.get(id) ?? severity) as Severity
  const span = clipped(found.span, text)
  return {
    rule: id,
    // A level that somebody chose wins over what the rule thinks of this one case.
    severity: level === severity ? (found.severity ?? level) : level,
    message: found.message ?? message,
    span,
    ...(found.role !== undefined && { role: found.role }),
    related: found.related?.map((other) => ({ ...other, span: clipped(other.span, text) })) ?? [],
    fixes: found.fixes?.map((fix) => ({ safe: false, ...fix })) ?? [],
    key: ignoreKey(id, shift(span, -at), story, found.role),
    ...('thrown' in found && { thrown: found.thrown }),
  }
}

const moved = (finding: Finding, by: number): Finding => ({
  ...finding,
  span: shift(finding.span, by),
  related: finding.related.map((other) => ({ ...other, span: shift(other.span, by) })),
  fixes: finding.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, by) })),
  })),
})

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
  ['placeholder', 'unjustified-metric', 'result-without-number'],
  ['universal-claim', 'hype', 'significant-without-size', 'simpler-words'],
  ['vague-ownership', 'passive-action'],
  ['no-owner', 'vague-ownership'],
  ['missing-part', 'result-without-number'],
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
