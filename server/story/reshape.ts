/**
 * Changes to the shape of a story that leave its words alone: a missing part added with a blank, parts put in the order they
 * are told, labels written in another style. Each is a list of edits, or nothing where it could not be done without
 * guessing. Whoever applies them checks with `keeps` that the story reads the same.
 */
import type { PartSpec } from '../kinds/kind.ts'
import { blank, letterOf, type ScaffoldStyle } from '../kinds/scaffold.ts'
import { starParts } from '../kinds/star.ts'
import type { Part, Role, Script, Story } from './script.ts'
import type { Span } from './span.ts'

/** Offsets count from the start of the story. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A part as it stands: `start` to `body` is the label with all its markup, `body` to `end` what is told under it. */
interface Block {
  readonly part: Part
  readonly start: number
  readonly body: number
  readonly end: number
}

/**
 * Adds the part of that role with a blank to fill in, at its place and in the story's own hand: one way for each sort of
 * blank, the most telling first.
 */
export function insertPart(story: Story, role: Role): readonly (readonly Edit[])[] {
  const spec = specOf(story, role)
  if (!spec) return []
  // A deed needs a doer, else the rest may no longer read as somebody's story.
  return [blank(spec.prompt), role === 'action' ? 'I ___' : '___'].flatMap((hole) => {
    const edits = inserted(story, role, spec, hole)
    return edits ? [edits] : []
  })
}

function inserted(story: Story, role: Role, spec: PartSpec, hole: string): readonly Edit[] | undefined {
  const blocks = blocksOf(story)
  if (blocks.length === 0) return undefined
  const hollow = blocks.find(({ part }) => part.role === role && part.body.end <= part.body.start && part.name !== '')
  if (hollow) return [fillIn(story, blocks, hollow, hole)]
  if (blocks.some(({ part }) => part.role === role || part.also.includes(role))) return undefined
  const wanted = rankOf(story, role)
  const before = blocks.findLast(({ part }) => [part.role, ...part.also].some((each) => rankOf(story, each) < wanted))
  const named = blocks.filter(({ part }) => part.name !== '')
  const model = before && before.part.name !== '' ? before : named[0]
  if (!model) return undefined
  const written =
    model.part.style === 'table' ? rowLike(story, model, spec, hole) : partLike(story, named, model, spec, before, hole)
  if (written === undefined) return undefined
  const gap = gapAt(story, blocks, before ?? blocks[0]!)
  if (before) return [{ span: { start: before.end, end: before.end }, text: gap + written }]
  return [{ span: { start: blocks[0]!.start, end: blocks[0]!.start }, text: written + gap }]
}

/** Puts situation, task, action and result in this order; whole blocks move, and not a word changes. */
export function reorderParts(story: Story): readonly Edit[] | undefined {
  const blocks = blocksOf(story)
  const movable = blocks.filter(({ part }) => starOrder.includes(part.role))
  const sorted = [...movable].sort((one, two) => starOrder.indexOf(one.part.role) - starOrder.indexOf(two.part.role))
  const edits = movable.flatMap((slot, at) => {
    const block = sorted[at]!
    return block === slot ? [] : [{ slot, block }]
  })
  if (edits.length === 0 || edits.some(({ block: { part } }) => part.name === '')) return undefined
  const touched = blocks.slice(blocks.indexOf(edits[0]!.slot), blocks.indexOf(edits.at(-1)!.slot) + 1)
  if (new Set(touched.map((block) => lineBefore(story, block))).size > 1) return undefined
  return edits.map(({ slot, block }) => ({
    span: { start: slot.start, end: slot.end },
    text: renumbered(story.text.slice(block.start, block.end), story.text.slice(slot.start, slot.end)),
  }))
}

/** Writes every label as a heading, in bold or as a letter. Labels in tables stay where they are, so none is changed there. */
export function restyle(story: Story, style: ScaffoldStyle): readonly Edit[] | undefined {
  const blocks = blocksOf(story).filter(({ part }) => part.name !== '')
  if (blocks.length === 0 || blocks.some(({ part }) => part.style === 'table')) return undefined
  if (style === 'letter' && blocks.some(({ part }) => letterOf(part.role) === undefined)) return undefined
  const level = (/^(#{1,5})\s/.exec(story.text)?.[1]?.length ?? 2) + 1
  const edits: Edit[] = []
  for (const [at, block] of blocks.entries()) {
    const { text } = story
    const lead = text.slice(block.start, block.body)
    const quote = /^(?:[ \t]*>)+[ \t]?/.exec(lead)?.[0] ?? ''
    const line = quote === '' ? '\n\n' : `\n${quote.trimEnd()}\n${quote}`
    const name = labelFor(story, block.part, style)
    const body = dedented(text.slice(block.body, block.end), bulletOf(lead.slice(quote.length)))
    const label = style === 'heading' ? `${'#'.repeat(level)} ${name}` : `**${name}:**`
    const apart = style === 'heading' || isBlock(body)
    edits.push({
      span: { start: block.start, end: block.body },
      text: body === '' ? quote + label : quote + label + (apart ? line : ' '),
    })
    edits.push({ span: { start: block.body, end: block.end }, text: body })
    const next = blocks[at + 1]
    const gap = next && text.slice(block.end, next.start)
    if (gap !== undefined && /^[\s>]*$/.test(gap))
      edits.push({
        span: { start: block.end, end: next!.start },
        text: quote === '' ? '\n\n' : `\n${quote.trimEnd()}\n`,
      })
  }
  const changed = edits.filter(({ span, text }) => story.text.slice(span.start, span.end) !== text)
  return changed.length > 0 ? changed : undefined
}

/** The style most of a story's labels have; undefined without labels. */
export function styleOf(story: Story): ScaffoldStyle | 'other' | undefined {
  const styles = story.parts.filter(({ name }) => name !== '').map(({ style }) => style)
  if (styles.length === 0) return undefined
  const [first] = [...new Set(styles)].sort((one, two) => count(styles, two) - count(styles, one))
  return first === 'heading' || first === 'letter' || first === 'bold' ? first : 'other'
}

const count = <T>(values: readonly T[], wanted: T): number => values.filter((value) => value === wanted).length

/**
 * Whether an edit of one story kept what it should: as many stories, the others the same, in this one every sentence that
 * was there, and parts whose roles satisfy `reads`.
 */
export function keeps(
  before: Script,
  after: Script,
  index: number,
  reads: (roles: readonly Role[]) => boolean,
): boolean {
  const [old, now] = [before.stories[index]?.story, after.stories[index]?.story]
  if (!old || !now || before.stories.length !== after.stories.length) return false
  const others = before.stories.every(({ story }, at) => at === index || story.text === after.stories[at]!.story.text)
  const said = new Map<string, number>()
  for (const { text } of now.sentences) said.set(text.trim(), (said.get(text.trim()) ?? 0) + 1)
  const kept = old.sentences.every(({ text }) => {
    const left = said.get(text.trim()) ?? 0
    said.set(text.trim(), left - 1)
    return left > 0
  })
  return others && kept && reads(rolesOf(now))
}

/** The roles of a story's parts, in the order they are told. */
export const rolesOf = ({ parts }: Story): Role[] => parts.flatMap(({ role, also }) => [role, ...also])

const starOrder: readonly Role[] = ['situation', 'task', 'action', 'result']

const specOf = ({ kind }: Story, role: Role): PartSpec | undefined =>
  kind.parts.find((part) => part.role === role) ?? starParts.find((part) => part.role === role)

/** Where a role is told: as its kind tells it, else among the five. */
function rankOf({ kind }: Story, role: Role): number {
  const own = kind.parts.findIndex((part) => part.role === role)
  const star = starParts.findIndex((part) => part.role === role)
  const isStar = !kind.parts.some((part) => !starOrder.includes(part.role) && part.role !== 'learning')
  return isStar || own < 0 ? (star < 0 ? starParts.length : star) : own
}

const opening = /(?:(?:\*\*|__|<b>|<strong>)[ \t]*)?(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+[ \t]*)?$/iu

function blocksOf({ text, parts }: Story): Block[] {
  const starts = parts.map((part) => startOf(text, part))
  return parts.map((part, at) => {
    const start = starts[at]!
    const limit = Math.min(starts[at + 1] ?? text.length, Math.max(part.end, part.label.end))
    const end =
      part.style === 'table' ? lineEnd(text, part.label.end) : start + text.slice(start, limit).trimEnd().length
    const close = /^(?:\*\*|__|[*_:：]|<\/b>|<\/strong>)*(?:[ \t]*[—–-][ \t]+|\s*)/i.exec(
      text.slice(part.label.end, end),
    )
    return { part, start, body: Math.min(end, part.label.end + (part.name === '' ? 0 : close![0].length)), end }
  })
}

/** Before the markup that opens the label. */
function startOf(text: string, { start, label, style, name }: Part): number {
  if (style === 'table') return text.lastIndexOf('\n', Math.max(0, label.start - 1)) + 1
  if (name === '') return start
  const line = text.lastIndexOf('\n', start - 1) + 1
  return start - opening.exec(text.slice(line, start))![0].length
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Whether a block stands on lines of its own. */
const lineBefore = ({ text }: Story, { start }: Block): boolean =>
  /^[\s>]*$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))

/** What stands between two parts here: a blank line, a line break, a blank, the bars of a quotation. */
function gapAt({ text }: Story, blocks: readonly Block[], near: Block): string {
  const gaps = blocks
    .slice(1)
    .map((block, at) => ({ after: blocks[at]!, gap: text.slice(blocks[at]!.end, block.start) }))
  const usual = gaps.filter(({ gap }) => /^[\s>]+$/.test(gap))
  const found = (usual.find(({ after }) => after === near) ?? usual[0])?.gap
  const quote = /^[ \t]*>/.exec(text.slice(near.start))?.[0]
  return found ?? (near.part.style === 'table' ? '\n' : quote ? `\n${quote}\n` : '\n\n')
}

/** A part written as `model` is, with the blank as its body. */
function partLike(
  { text }: Story,
  named: readonly Block[],
  model: Block,
  spec: PartSpec,
  before: Block | undefined,
  hole: string,
): string | undefined {
  const told = model.body < model.end ? model : (named.find(({ body, end }) => body < end) ?? model)
  const { name, style } = told.part
  const lead = text.slice(told.start, told.body)
  if (name === '' || !lead.includes(name)) return undefined
  const step = before === undefined ? 0 : 1
  const renamed = lead
    .replace(
      /^((?:[ \t]*>)*[ \t]*)(\d+)(?=[.)]\s)/,
      (_, indent: string, number: string) => `${indent}${+number + step}`,
    )
    .replace(name, () => nameLike(name, spec, step))
    .replace(/(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+[ \t]*/gu, '')
  const ending = told.body < told.end ? '' : style === 'heading' ? '\n\n' : ' '
  return renamed + ending + hole
}

/** "S" → "R", "S - Situation" → "R - Result", "1. SITUATION" → "2. RESULT". */
function nameLike(name: string, { role, title }: PartSpec, step: number): string {
  const letter = letterOf(role)
  if (/^\p{L}$/u.test(name)) return letter ?? title
  const both = /^(\p{L})(\s*[-–—:(=./]\s*)(\p{L}.*?)(\)?)$/u.exec(name)
  if (both && both[3]![0]!.toLowerCase() === both[1]!.toLowerCase())
    return `${letter ?? title[0]!}${both[2]}${title}${both[4]}`
  const number = /^(\D{0,2})(\d+)(?=\D)[^\p{L}]*/u.exec(name)
  const words = name.replace(/^[^\p{L}]*/u, '')
  const cased =
    words.length > 1 && words === words.toUpperCase()
      ? title.toUpperCase()
      : words === words.toLowerCase()
        ? title.toLowerCase()
        : title
  return number ? number[0].replace(number[2]!, `${+number[2]! + step}`) + cased : cased
}

/** A table row whose first cell names the part; undefined where the table names its parts in columns. */
function rowLike({ text }: Story, { start, end, part }: Block, spec: PartSpec, hole: string): string | undefined {
  const row = text.slice(start, end)
  const at = row.indexOf(part.name)
  if (part.label.end <= part.label.start || at < 0) return undefined
  const cells = row.slice(at + part.name.length).split(/(?<!\\)\|/)
  if (cells.length < 2 || !/^[\s*_:]*$/.test(cells[0]!)) return undefined
  const rest = cells.slice(1).map((cell, index) => (index === 0 ? ` ${hole} ` : cell.trim() === '' ? cell : '  '))
  return row.slice(0, at) + nameLike(part.name, spec, 1) + [cells[0], ...rest].join('|')
}

/** A label that stands over nothing gets its blank. */
function fillIn({ text }: Story, blocks: readonly Block[], { part, start, end }: Block, hole: string): Edit {
  if (part.style === 'table') {
    const row = text.slice(start, end)
    const cell = row.indexOf('|', part.label.end - start)
    const stop = cell < 0 ? -1 : row.indexOf('|', cell + 1)
    if (cell >= 0)
      return {
        span: { start: start + cell + 1, end: stop < 0 ? end : start + stop },
        text: ` ${hole} `,
      }
  }
  const model = blocks.find((block) => block.part.style === part.style && block.body < block.end)
  const apart = part.style === 'heading' || (model && /\n/.test(text.slice(model.part.label.end, model.body)))
  const close = /^(?:\*\*|__|[*_:：]|<\/b>|<\/strong>)*/i.exec(
    text.slice(part.label.end, lineEnd(text, part.label.end)),
  )![0]
  const at = part.label.end + close.length
  const blanks = /^[ \t]*/.exec(text.slice(at))![0].length
  return { span: { start: at, end: at + blanks }, text: (apart ? '\n\n' : ' ') + hole }
}

/** A numbered block keeps the number of the place it moves to. */
const renumbered = (moved: string, slot: string): string => {
  const number = /^(?:[ \t]*>)*[ \t]*(\d+)[.)]\s/
  const [from, to] = [number.exec(moved)?.[1], number.exec(slot)?.[1]]
  return from && to ? moved.replace(from, to) : moved
}

function labelFor(story: Story, part: Part, style: ScaffoldStyle): string {
  const roles = [part.role, ...part.also]
  if (style === 'letter') return roles.map((role) => letterOf(role) ?? role).join('/')
  const isLetter = part.style === 'letter' || /^\p{L}(?:\/\p{L})*$/u.test(part.name)
  return isLetter ? roles.map((role) => specOf(story, role)?.title ?? role).join('/') : part.name
}

const bulletOf = (lead: string): string | undefined => /^[ \t]*(?:[-+*]|\d+[.)])[ \t]+/.exec(lead)?.[0]

/** What stood under a bullet stands on its own. */
const dedented = (body: string, bullet: string | undefined): string =>
  bullet === undefined ? body : body.replace(new RegExp(`\\n {1,${bullet.length}}`, 'g'), '\n')

/** Lists, tables, code and quotations begin on a line of their own. */
const isBlock = (body: string): boolean => /^(?:[-+*]\s|\d+[.)]\s|`{3}|~{3}|\||#|>|<(?!b>|strong>|i>|em>))/.test(body)
