/** Stories told under labels: which labels belong together, which roles they play, and whether that makes a story. */
import { sideOf } from './cast.ts'
import { type Context, rememberReading } from './context.ts'
import type { Draft, LabelHit, LabelMark } from './draft.ts'
import { type Item, isTimeNote } from './items.ts'
import type { Leaf } from './markdown.ts'
import { rememberPairs } from './remember.ts'
import type { Role, StarRole } from './script.ts'
import { questionOf, type Segment } from './segments.ts'
import * as voice from './voice.ts'

const starRoles: readonly StarRole[] = ['situation', 'task', 'action', 'result']

interface RawHit {
  readonly item: Item
  readonly mark: LabelMark
  readonly shape: string
}

const isStrong = ({ mark }: RawHit): boolean => mark.reading.meanings.every(({ strong }) => strong)
const isLearning = ({ mark }: RawHit): boolean => mark.reading.meanings[0]!.roles[0] === 'learning'
const roleOf = ({ mark }: RawHit): StarRole => mark.reading.meanings[0]!.roles[0]!

/** The stories under labels in a segment, in order. */
export const labelledIn = rememberReading(readLabelled)

/** The same where the file's manner helps to tell; remembered beside the other. */
export const labelledInManner = rememberReading(readLabelled)

function readLabelled(segment: Segment, context: Context): readonly Draft[] {
  if (!segment.items.some(({ marks }) => marks.some(({ type }) => type === 'label'))) return []
  const hits = likeShaped(inOrder([...hitsIn(segment), ...tableHits(segment)], segment))
  return groupsOf(hits).flatMap((group, index, groups) => {
    const labels = withRoles(dropStrayLetters(group))
    if (!isLabelledStory(labels, segment, context)) return []
    const from = index === 0 && segment.type !== 'start' ? -1 : segment.items.indexOf(labels[0]!.item)
    const next = groups[index + 1]?.[0]
    const to = next ? segment.items.indexOf(next.item) : segment.items.length
    const opener =
      index === 0 &&
      segment.opener &&
      !illustrated(segment, labels[0]!.item) &&
      (segment.type === 'title' || segment.type === 'question')
        ? segment.opener
        : undefined
    const body = segment.items.slice(Math.max(0, from), Math.max(to, Math.max(0, from) + 1))
    const answerFrom = body.findIndex(({ marks }) =>
      marks.some((mark) => sideOf(mark, context.file.cast) === 'answerer'),
    )
    const first = body.indexOf(labels[0]!.item)
    // What stands between an answer mark and the first label is told; what stands before is about the answer.
    const start = opener ? 0 : answerFrom >= 0 && answerFrom < first ? answerFrom : first
    const kept = body.slice(start)
    const items = upToLastPart(opener ? [opener, ...kept] : kept, labels.at(-1)!)
    return [
      {
        layout: 'labelled' as const,
        items,
        labels,
        title: opener,
        question: segment.type === 'question' || segment.type === 'asker' ? questionOf(segment) : context.asked,
        section: segment.type === 'title' ? undefined : context.section,
        answer:
          answerFrom >= 0 && answerFrom < first ? items.indexOf(body[answerFrom]!) : items.indexOf(labels[0]!.item),
        template: isTemplate(labels, items),
      },
    ]
  })
}

/** A formula in a code block and then "Example:": the heading is the formula's, not the story's. */
const illustrated = ({ items }: Segment, label: Item): boolean =>
  items.slice(0, items.indexOf(label)).some(({ leaf }) => leaf.form === 'code')

function inOrder(hits: readonly RawHit[], { items }: Segment): RawHit[] {
  const order = new Map(items.map((item, at) => [item, at]))
  return [...hits].sort((a, b) => order.get(a.item)! - order.get(b.item)! || a.mark.span.start - b.mark.span.start)
}

const hitsIn = (segment: Segment): RawHit[] =>
  segment.items.flatMap((item) =>
    item.leaf.form === 'cell' || item.leaf.form === 'code'
      ? []
      : item.marks.filter((mark) => mark.type === 'label').map((mark) => ({ item, mark, shape: shapeOf(item.leaf) })),
  )

const shapeOf = ({ form, depth, quotes }: Leaf): string => `${form} ${depth} ${quotes}`

/** Tables: one story for each row under a header of labels, or one story down the first column. */
function tableHits(segment: Segment): RawHit[] {
  const hits: RawHit[] = []
  const cells = segment.items.filter(({ leaf }) => leaf.cell)
  for (const block of new Set(cells.map(({ block }) => block))) {
    const mine = cells.filter((item) => item.block === block)
    const labelOf = (item: Item): LabelMark | undefined => {
      const [mark] = item.marks
      return mark?.type === 'label' && mark.span.end >= item.leaf.prose.text.trimEnd().length ? mark : undefined
    }
    const header = new Map(
      mine
        .filter(({ leaf }) => leaf.cell!.row === 0)
        .flatMap((item) => (labelOf(item) ? [[item.leaf.cell!.column, labelOf(item)!] as const] : [])),
    )
    const column = mine.filter(({ leaf }) => leaf.cell!.column === 0 && leaf.cell!.row > 0)
    if (header.size >= 3) {
      for (const item of mine) {
        const mark = header.get(item.leaf.cell!.column)
        if (item.leaf.cell!.row === 0 || !mark) continue
        hits.push({ item, mark: { ...mark, style: 'table', span: { start: 0, end: 0 } }, shape: `row` })
      }
    } else if (column.filter(labelOf).length >= 3) {
      for (const item of column) {
        const mark = labelOf(item)
        if (mark) hits.push({ item, mark: { ...mark, style: 'table' }, shape: 'column' })
      }
    }
  }
  return hits
}

/** Labels of one story look alike; a "Solution:" deep in somebody's list is no part of it. */
function likeShaped(hits: readonly RawHit[]): RawHit[] {
  const strong = hits.filter(isStrong)
  const leading = strong.length >= 2 ? strong : hits
  const tally = new Map<string, Set<StarRole>>()
  for (const hit of leading) tally.set(hit.shape, (tally.get(hit.shape) ?? new Set()).add(roleOf(hit)))
  const best = [...tally].sort((a, b) => b[1].size - a[1].size)[0]?.[0]
  const roles = tally.get(best ?? '') ?? new Set()
  return hits.filter(
    (hit) =>
      hit.shape === best ||
      isLearning(hit) ||
      (isStrong(hit) && !roles.has(roleOf(hit))) ||
      (isStrong(hit) && hit.shape.split(' ')[0] === best?.split(' ')[0]),
  )
}

/** A role that comes round again opens the next story. */
function groupsOf(hits: readonly RawHit[]): RawHit[][] {
  const groups: RawHit[][] = []
  let seen = new Set<StarRole>()
  for (const hit of hits) {
    const role = roleOf(hit)
    const first = groups.at(-1)?.[0]
    const again =
      !first ||
      (seen.has(role) && role === roleOf(first) && seen.size > 1) ||
      (role === 'situation' && (seen.has('result') || seen.has('action'))) ||
      (role === 'task' && seen.has('task') && seen.has('result'))
    // Two stories do not share a paragraph.
    if (again && groups.at(-1)?.at(-1)?.item !== hit.item) {
      groups.push([hit])
      seen = new Set([role])
    } else {
      groups.at(-1)!.push(hit)
      seen.add(role)
    }
  }
  return groups
}

/** "A" alone means answer, "S" alone a size: letters count from three on. */
function dropStrayLetters(group: readonly RawHit[]): readonly RawHit[] {
  const letters = new Set(group.filter(({ mark }) => mark.reading.letter).map(roleOf))
  const company =
    letters.size >= 3 ||
    (letters.size >= 2 &&
      (letters.has('task') || letters.has('situation')) &&
      group.some((hit) => isStrong(hit) && !hit.mark.reading.letter))
  return company ? group : group.filter(({ mark }) => !mark.reading.letter)
}

/** Gives every label its roles: names with one meaning first, the others what is still free. */
function withRoles(group: readonly RawHit[]): LabelHit[] {
  const taken = new Set<StarRole>()
  const roles = new Map<RawHit, StarRole[]>()
  for (const hit of group) {
    const own = hit.mark.reading.meanings
      .filter((meaning) => meaning.roles.length === 1)
      .map((meaning) => meaning.roles[0]!)
    roles.set(hit, own)
    for (const role of own) taken.add(role)
  }
  for (const hit of group) {
    for (const { roles: wanted, both } of hit.mark.reading.meanings) {
      if (wanted.length === 1) continue
      const before = group.slice(0, group.indexOf(hit))
      // A solution is the result where the approach stands before it.
      const actionBefore = before.some((other) => roles.get(other)!.includes('action'))
      const free = wanted.filter(
        (role) => !taken.has(role) && !(role === 'action' && wanted.includes('result') && actionBefore),
      )
      const mine = both ? free : free.slice(0, 1)
      const given = mine.length > 0 ? mine : wanted.slice(-1)
      roles.get(hit)!.push(...given)
      for (const role of given) taken.add(role)
    }
  }
  return group.map((hit) => ({ item: hit.item, mark: hit.mark, roles: roles.get(hit)! }))
}

/** The last part ends with its list or quote; what follows outside is no longer told. */
function upToLastPart(items: readonly Item[], { item, mark }: LabelHit): readonly Item[] {
  const { depth, quotes, form, prose } = item.leaf
  const at = items.indexOf(item)
  const inside = ({ leaf }: Item): boolean => leaf.quotes >= quotes && (form !== 'item' || leaf.depth >= depth)
  const next = items[at + 1]
  const empty = prose.text.slice(mark.span.end).trim() === '' && !(next && inside(next) && next.leaf.form === 'item')
  if (empty || form === 'cell' || form === 'heading') return items
  const end = items.findIndex((other, index) => index > at && !inside(other) && other.leaf.form !== 'comment')
  if (end < 0) return items
  return items.slice(0, isTimeNote(items[end]!) ? end + 1 : end)
}

/** What is told under each label, as text. */
function bodies(labels: readonly LabelHit[], items: readonly Item[]): string[] {
  return labels.map((label, index) => {
    const next = labels[index + 1]
    const from = items.indexOf(label.item)
    const rowEnd =
      label.mark.style === 'table' && !next
        ? items.findIndex((item, at) => at > from && item.leaf.cell === undefined)
        : -1
    const to = next ? items.indexOf(next.item) : rowEnd > 0 ? rowEnd : items.length
    const pieces: string[] = []
    for (let i = from; i <= to && i < items.length; i++) {
      const { leaf } = items[i]!
      if (leaf.form === 'code' || leaf.form === 'comment') continue
      const start = i === from ? label.mark.span.end : 0
      const end = i === to && next ? next.mark.span.start : leaf.prose.text.length
      if (end > start && !(i === to && !next)) pieces.push(leaf.prose.text.slice(start, end))
    }
    return pieces.join('\n').trim()
  })
}

function isTemplate(labels: readonly LabelHit[], items: readonly Item[]): boolean {
  const said = bodies(labels, items)
  const told = said.filter(voice.tells).length
  // Where some parts instruct and no part tells a deed, the others only seem to tell.
  const deeds = said.some((body) => voice.firstPersonSingular(body) > 0 || voice.pastVerbs(body) > 1)
  return (
    told === 0 ||
    (told === 1 && labels.length > 2) ||
    (!deeds && voice.isEnglish(said.join('\n')) && said.filter(voice.instructs).length >= 2) ||
    isLegend(said)
  )
}

/** A few words under every label, nobody's and of no time or number: what the letters stand for. */
const isLegend = (said: readonly string[]): boolean =>
  said.every((body) => voice.wordCount(body) <= 8 && voice.firstPerson(body) === 0 && voice.pastVerbs(body) === 0) &&
  !/\d\s*[%x$€]|\$\d/.test(said.join(' '))

function isLabelledStory(labels: readonly LabelHit[], segment: Segment, context: Context): boolean {
  const roles = new Set(labels.flatMap(({ roles }) => roles))
  const star = starRoles.filter((role) => roles.has(role)).length
  if (roles.size < 2 || star === 0) return false
  const strong = new Set(
    labels.filter(({ mark }) => mark.reading.meanings.some(({ strong }) => strong)).flatMap(({ roles }) => roles),
  ).size
  if (context.file.isScript) return true
  if (labels.every((label) => context.file.manner.has(lookOf(label)))) return true
  const within = segment.items.includes(labels[0]!.item) ? segment.items : [segment.opener!, ...segment.items]
  const told = bodies(labels, within).map(voice.unquoted)
  const text = told.join('\n')
  if (!voice.isEnglish(text)) return strong >= 3 || context.file.signs
  const own = voice.firstPersonSingular(text) > 0
  const past = voice.pastVerbs(text)
  const asked = segment.type === 'question' || segment.type === 'asker' || context.asked !== undefined
  if (context.file.signs || asked)
    return (
      (strong >= 2 || star >= 3 || (star >= 2 && roles.size >= 3)) && (own || past > 0 || voice.firstPerson(text) > 0)
    )
  // Elsewhere the deed itself must be somebody's: "I built …", or "Built …" under most of the points.
  const deed = labels.flatMap(({ roles: mine }, index) => (mine.includes('action') ? [told[index]!] : [])).join('\n')
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const deeds = lines.filter(voice.opensWithDeed).length
  if (voice.firstPersonSingular(deed === '' ? text : deed) > 0) return strong >= 2 || star >= 3
  if (strong >= 3)
    return voice.firstPerson(deed) > 0 ? voice.pastVerbs(deed) > 0 : deeds * 4 >= lines.length && star === 4
  return star === 4 && deeds * 3 >= lines.length
}

/** Shape and name of a label. */
const lookOf = ({ item, mark }: LabelHit): string => `${shapeOf(item.leaf)} ${mark.reading.bare}`

const looks = new WeakMap<Draft, string>()

/** The looks of a story's labels, one to a line; empty unless it is told in full. */
function looksOf(draft: Draft): string {
  const known = looks.get(draft) ?? (isComplete(draft) ? [...new Set(draft.labels.map(lookOf))].sort().join('\n') : '')
  looks.set(draft, known)
  return known
}

/** The looks of the labels of every story told in full. */
export function mannerOf(found: readonly (readonly Draft[])[]): ReadonlySet<string> {
  const manners = new Set<string>()
  for (const drafts of found) for (const draft of drafts) manners.add(looksOf(draft))
  return new Set([...manners].flatMap((manner) => (manner === '' ? [] : manner.split('\n'))))
}

const isComplete = ({ template, labels }: Draft): boolean =>
  !template && starRoles.every((role) => labels.some(({ roles }) => roles.includes(role)))

const roleSet = (draft: Draft): Set<Role> => new Set(draft.labels.flatMap(({ roles }) => roles))

/** Whether labels under a deeper heading, or after a line, go on with the story above. */
export function continues(previous: Draft, next: Draft, segment: Segment, before: Segment | undefined): boolean {
  if (!before || previous.items.at(-1) !== (before.items.at(-1) ?? before.opener)) return false
  const level = previous.title?.leaf.form === 'heading' ? previous.title.leaf.depth : 7
  if (segment.type !== 'rule' && !(segment.type === 'title' && segment.level > level)) return false
  const had = roleSet(previous)
  return [...roleSet(next)].every((role) => !had.has(role)) && !had.has('result')
}

/** One story told in two segments. */
export const joined = rememberPairs((one: Draft, two: Draft): Draft => {
  const items = [...one.items, ...two.items]
  const labels = [...one.labels, ...two.labels]
  return { ...one, items, labels, template: isTemplate(labels, items) }
})
