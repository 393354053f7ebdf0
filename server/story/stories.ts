/**
 * Finds the answers in a file. Headings, questions and turns cut it into segments; labels in a segment group into stories;
 * prose under a question, a pitch heading or in the candidate's turn is an answer without labels. Everything else is no
 * story, and silence there is a feature.
 */
import { isExperienceQuestion, isInterviewQuestion } from '../kinds/classify.ts'
import type { Block } from './blocks.ts'
import { bare } from './labels.ts'
import type { Leaf } from './markdown.ts'
import { type Mark, marksOf } from './marks.ts'
import type { FrontMatter, Role, StarRole } from './script.ts'
import * as voice from './voice.ts'

/** A leaf with what its own text shows; position-free like its block. */
export interface Item {
  readonly leaf: Leaf
  readonly block: Block
  readonly marks: readonly Mark[]
  /** How strongly it says that the file is about job interviews: 0, 1, or 3 for a main heading. */
  readonly sign: number
}

export type LabelMark = Extract<Mark, { type: 'label' }>

/** One label of a story, with the roles it plays there. */
export interface LabelHit {
  readonly item: Item
  readonly mark: LabelMark
  readonly roles: readonly StarRole[]
}

/** A story before it is read closely: which items, which labels, what it answers. */
export interface Draft {
  readonly layout: 'labelled' | 'unlabelled'
  /** From the item that opens it to the last one that belongs to it. */
  readonly items: readonly Item[]
  readonly labels: readonly LabelHit[]
  /** The item that holds the title, if it stands inside the story. */
  readonly title: Item | undefined
  readonly question: string | undefined
  /** The nearest heading above, for the kind. */
  readonly section: string | undefined
  /** Turns of the other side in the middle of it: not spoken. */
  readonly prompts?: readonly Item[]
  /** The first item of the answer itself, after title and question. */
  readonly answer: number
  readonly template: boolean
}

export interface Surroundings {
  readonly frontMatter: FrontMatter | undefined
  /** The file says by name or setting that it holds answers. */
  readonly isScript: boolean
}

const itemsByBlock = new WeakMap<Block, readonly Item[]>()

function itemsIn(block: Block): readonly Item[] {
  let items = itemsByBlock.get(block)
  if (!items) {
    items = block.leaves.map((leaf) => ({ leaf, block, marks: marksOf(leaf), sign: signOf(leaf) }))
    itemsByBlock.set(block, items)
  }
  return items
}

const signOf = ({ form, depth, prose }: Leaf): number =>
  form === 'code' || !voice.interviewSigns.test(prose.text) ? 0 : form === 'heading' && depth <= 2 ? 3 : 1

/** Every leaf of the file, in order, with its marks. */
export const itemsOf = (blocks: readonly Block[]): Item[] => blocks.flatMap(itemsIn)

/** What opens a segment. */
interface Segment {
  readonly opener: Item | undefined
  readonly type: 'start' | 'title' | 'question' | 'asker' | 'answer' | 'note' | 'rule'
  /** Heading level; 7 for what is no heading. */
  readonly level: number
  readonly items: Item[]
}

/** The stories of a file, in order. A draft whose items and surroundings are as they were is the same object again. */
export function findStories(items: readonly Item[], surroundings: Surroundings): Draft[] {
  const cast = castOf(items)
  const signs = surroundings.isScript || speaksOfInterviews(items)
  const segments = segmentsOf(items, cast, signs && asksOften(items))
  const contexts = contextsOf(segments, { ...surroundings, signs, cast, castKey: [...cast].join(), manner: '' })
  const manner = mannerOf(segments.flatMap((segment, at) => labelledStories(segment, contexts[at]!)))
  const labelledIn = (at: number): readonly Draft[] => {
    const found = labelledStories(segments[at]!, contexts[at]!)
    return found.length > 0 || manner === '' ? found : labelledStories(segments[at]!, { ...contexts[at]!, manner })
  }
  const drafts: Draft[] = []
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!
    const context = contexts[i]!
    const [first, ...others] = labelledIn(i)
    const previous = drafts.at(-1)
    if (first) {
      if (previous && continues(previous, first, segment, segments[i - 1]))
        drafts[drafts.length - 1] = paired(joins, previous, first, join)
      else drafts.push(first)
      drafts.push(...others)
      continue
    }
    // Deeper headings belong to the answer above them.
    const whole: Item[] = [...segment.items]
    let last = i
    if (segment.level < 7 && opensAnswer(segment, context)) {
      while (belongsUnder(segments[last + 1], segment) && labelledIn(last + 1).length === 0) {
        last++
        whole.push(segments[last]!.opener!, ...segments[last]!.items)
      }
    }
    const draft = unlabelledStory({ ...segment, items: whole }, context)
    if (!draft) continue
    if (previous && isFollowUp(draft, previous, segment))
      drafts[drafts.length - 1] = paired(followUps, previous, draft, followedUp)
    else {
      drafts.push(draft)
      i = last
    }
  }
  return drafts.length === 0 && surroundings.isScript ? wholeSections(segments) : drafts
}

const belongsUnder = (segment: Segment | undefined, above: Segment): boolean =>
  segment?.type === 'title' && segment.level > above.level

/** What was asked and which heading stands above, segment by segment. */
function contextsOf(segments: readonly Segment[], file: Omit<Context, 'section' | 'asked' | 'askedBy'>): Context[] {
  let section: string | undefined
  let asked: string | undefined
  return segments.map((segment, at) => {
    const context: Context = { ...file, section, asked, askedBy: askedBy(segments[at - 1]) }
    if (segment.type === 'title') section = segment.opener!.leaf.prose.text.trim()
    if (segment.type === 'asker' || segment.type === 'question') asked = questionOf(segment) ?? asked
    else if (segment.type !== 'rule') asked = undefined
    return context
  })
}

/** The names a file gives to the parts of its stories: who tells one story so tells the others so. */
const mannerOf = (drafts: readonly Draft[]): string => {
  const best = drafts.filter(
    (draft) => !draft.template && starRoles.every((role) => draft.labels.some(({ roles }) => roles.includes(role))),
  )
  return [
    ...new Set(
      best.flatMap(({ labels }) => labels.map(({ item, mark }) => `${shapeOf(item.leaf)} ${bare(mark.name)}`)),
    ),
  ]
    .sort()
    .join()
}

type Pairs = WeakMap<Draft, WeakMap<Draft, Draft>>
const joins: Pairs = new WeakMap()
const followUps: Pairs = new WeakMap()

/** `make(one, two)`, the same object for the same two. */
function paired(pairs: Pairs, one: Draft, two: Draft, make: (one: Draft, two: Draft) => Draft): Draft {
  const known = pairs.get(one)?.get(two)
  if (known) return known
  const made = make(one, two)
  const others = pairs.get(one) ?? new WeakMap()
  pairs.set(one, others.set(two, made))
  return made
}

interface Reading {
  readonly key: string
  readonly items: readonly Item[]
  readonly drafts: readonly Draft[]
}

/** A reading of a segment, remembered by its first leaf for as long as that leaf lives. */
function remember(
  readings: WeakMap<Leaf, Reading[]>,
  segment: Segment,
  context: Context,
  read: () => readonly Draft[],
): readonly Draft[] {
  const first = segment.opener ?? segment.items[0]
  if (!first) return []
  const { signs, isScript, asked, section, castKey, manner, askedBy } = context
  const key = [
    segment.type,
    segment.level,
    segment.opener !== undefined,
    signs,
    isScript,
    castKey,
    manner,
    asked,
    section,
  ].join('\n')
  const items = [...askedBy, ...segment.items]
  const known = readings.get(first.leaf) ?? []
  const same = known.find(
    (each) =>
      each.key === key && each.items.length === items.length && each.items.every((item, at) => item === items[at]),
  )
  if (same) return same.drafts
  const drafts = read()
  readings.set(first.leaf, [{ key, items, drafts }, ...known].slice(0, 4))
  return drafts
}

const labelledReadings = new WeakMap<Leaf, Reading[]>()
const unlabelledReadings = new WeakMap<Leaf, Reading[]>()

const askedBy = (segment: Segment | undefined): readonly Item[] =>
  segment?.type === 'asker' && segment.level < 7 ? [segment.opener!, ...segment.items] : []

interface Context extends Surroundings {
  readonly signs: boolean
  readonly cast: Cast
  readonly castKey: string
  /** Shapes and names of the labels of the stories already seen; empty while looking for those. */
  readonly manner: string
  readonly section: string | undefined
  /** The question asked just before. */
  readonly asked: string | undefined
  /** The heading "Question" and what stands under it. */
  readonly askedBy: readonly Item[]
}

// ─── the whole file ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Names in a dialogue, by the side they take. */
type Cast = ReadonlyMap<string, 'asker' | 'answerer'>

/** Stands in the cast for the letter A. */
const ANSWER = 'A'

function castOf(items: readonly Item[]): Cast {
  const turns = new Map<string, { turns: number; questions: number }>()
  const cast = new Map<string, 'asker' | 'answerer'>()
  for (const { leaf, marks } of items) {
    for (const mark of marks) {
      if (mark.type === 'speaker' && leaf.form !== 'heading') {
        const named = /^\s*(\p{Lu}[\p{L}'’-]+)(?:,| is | —|\s*$)/u.exec(leaf.prose.text.slice(mark.span.end))
        if (named && /^(?:candidate|interviewer)$/i.test(mark.name)) cast.set(named[1]!.toLowerCase(), mark.speaker)
      }
      if (mark.type !== 'name') continue
      const name = mark.name.toLowerCase()
      const seen = turns.get(name) ?? { turns: 0, questions: 0 }
      seen.turns++
      if (/\?["”]?\s*$|\btell me\b|\bdescribe\b|\bwalk me\b|\bshare a\b/i.test(leaf.prose.text)) seen.questions++
      turns.set(name, seen)
    }
  }
  // "A:" is an answer where no other letter stands for a part.
  const letters = items.flatMap(({ marks }) =>
    marks.filter((mark) => mark.type === 'label' && mark.reading.letter).map(({ name }) => bare(name)),
  )
  if (letters.length > 0 && letters.every((letter) => letter === 'a')) cast.set(ANSWER, 'answerer')
  const regulars = [...turns].filter(([, { turns }]) => turns >= 2)
  if (regulars.length === 2 && !regulars.some(([name]) => cast.has(name))) {
    const [one, two] = regulars.sort((a, b) => b[1].questions / b[1].turns - a[1].questions / a[1].turns)
    if (
      one![1].questions * 2 >= one![1].turns &&
      one![1].questions / one![1].turns > two![1].questions / two![1].turns
    ) {
      cast.set(one![0], 'asker').set(two![0], 'answerer')
    }
  }
  return cast
}

/** A heading that says so, or several signs in the text. */
function speaksOfInterviews(items: readonly Item[]): boolean {
  let signs = 0
  for (const { sign } of items) {
    signs += sign
    if (signs >= 3) return true
  }
  return false
}

/** A file of questions: then a heading that ends in a question mark is one more. */
const asksOften = (items: readonly Item[]): boolean =>
  items.filter(({ marks }) => marks[0]?.type === 'question').length >= 4

function segmentsOf(items: readonly Item[], cast: Cast, asking: boolean): Segment[] {
  const segments: Segment[] = [{ opener: undefined, type: 'start', level: 7, items: [] }]
  for (const item of items) {
    const opening = opens(item, cast, asking)
    if (opening) segments.push({ opener: item, ...opening, items: [] })
    else segments.at(-1)!.items.push(item)
  }
  return segments
}

function opens({ leaf, marks }: Item, cast: Cast, asking: boolean): Pick<Segment, 'type' | 'level'> | undefined {
  if (leaf.form === 'rule') return { type: 'rule', level: 7 }
  const [mark] = marks
  if (!mark || leaf.form === 'cell') return undefined
  const level = leaf.form === 'heading' ? leaf.depth : 7
  const side = sideOf(mark, cast)
  if (leaf.form === 'heading') {
    if (mark.type === 'label') return undefined
    if (side) return { type: side === 'asker' ? 'asker' : 'answer', level }
    return {
      type: mark.type === 'question' && (mark.sure || asking) ? 'question' : mark.type === 'note' ? 'note' : 'title',
      level,
    }
  }
  if (mark.type === 'question' && mark.sure && !leaf.checkbox) return { type: 'question', level }
  if (side === 'asker') return { type: 'asker', level }
  return undefined
}

const sideOf = (mark: Mark, cast: Cast): 'asker' | 'answerer' | undefined =>
  mark.type === 'label' && mark.reading.letter && cast.has(ANSWER) && bare(mark.name) === 'a'
    ? 'answerer'
    : mark.type === 'speaker'
      ? mark.speaker
      : mark.type === 'name'
        ? cast.get(mark.name.toLowerCase().replace(/\s*\(.*/, ''))
        : undefined

const questionOf = ({ opener, items }: Segment): string | undefined => {
  const mark = opener?.marks[0]
  if (!opener || !mark) return undefined
  if (mark.type === 'question') return mark.name
  const said = opener.leaf.prose.text.slice(mark.span.end).trim()
  return said || items[0]?.leaf.prose.text.trim() || undefined
}

// ─── labelled ─────────────────────────────────────────────────────────────────────────────────────────────────────────

interface RawHit {
  readonly item: Item
  readonly mark: LabelMark
  readonly shape: string
}

const isStrong = ({ mark }: RawHit): boolean => mark.reading.meanings.every(({ strong }) => strong)
const isLearning = ({ mark }: RawHit): boolean => mark.reading.meanings[0]!.roles[0] === 'learning'
const roleOf = ({ mark }: RawHit): StarRole => mark.reading.meanings[0]!.roles[0]!

const labelledStories = (segment: Segment, context: Context): readonly Draft[] =>
  segment.items.some(({ marks }) => marks.some(({ type }) => type === 'label'))
    ? remember(labelledReadings, segment, context, () => readLabelled(segment, context))
    : []

function readLabelled(segment: Segment, context: Context): Draft[] {
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
    const answerFrom = body.findIndex(({ marks }) => marks.some((mark) => sideOf(mark, context.cast) === 'answerer'))
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
  return end < 0 ? items : items.slice(0, end)
}

/** What is told under each label, as text. */
export function bodies(labels: readonly LabelHit[], items: readonly Item[]): string[] {
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
  return told === 0 || (told === 1 && labels.length > 2) || isLegend(said)
}

/** A few words under every label, nobody's and of no time or number: what the letters stand for. */
const isLegend = (said: readonly string[]): boolean =>
  said.every((body) => voice.wordCount(body) <= 8 && voice.firstPerson(body) === 0 && voice.pastVerbs(body) === 0) &&
  !/\d\s*[%x$€]|\$\d/.test(said.join(' '))

const starRoles: readonly StarRole[] = ['situation', 'task', 'action', 'result']

function isLabelledStory(labels: readonly LabelHit[], segment: Segment, context: Context): boolean {
  const roles = new Set(labels.flatMap(({ roles }) => roles))
  const star = starRoles.filter((role) => roles.has(role)).length
  if (roles.size < 2 || star === 0) return false
  const strong = new Set(
    labels.filter(({ mark }) => mark.reading.meanings.some(({ strong }) => strong)).flatMap(({ roles }) => roles),
  ).size
  if (context.isScript) return true
  if (
    context.manner !== '' &&
    labels.every(({ item, mark }) => context.manner.split(',').includes(`${shapeOf(item.leaf)} ${bare(mark.name)}`))
  )
    return true
  const within = segment.items.includes(labels[0]!.item) ? segment.items : [segment.opener!, ...segment.items]
  const told = bodies(labels, within).map(voice.unquoted)
  const text = told.join('\n')
  if (!voice.isEnglish(text)) return strong >= 3 || context.signs
  const own = voice.firstPersonSingular(text) > 0
  const past = voice.pastVerbs(text)
  const asked = segment.type === 'question' || segment.type === 'asker' || context.asked !== undefined
  if (context.signs || asked)
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

const roleSet = (draft: Draft): Set<Role> => new Set(draft.labels.flatMap(({ roles }) => roles))

/** Whether labels under a deeper heading, or after a line, go on with the story above. */
function continues(previous: Draft, next: Draft, segment: Segment, before: Segment | undefined): boolean {
  if (!before || previous.items.at(-1) !== (before.items.at(-1) ?? before.opener)) return false
  const level = previous.title?.leaf.form === 'heading' ? previous.title.leaf.depth : 7
  if (segment.type !== 'rule' && !(segment.type === 'title' && segment.level > level)) return false
  const had = roleSet(previous)
  return [...roleSet(next)].every((role) => !had.has(role)) && !had.has('result')
}

const join = (one: Draft, two: Draft): Draft => {
  const items = [...one.items, ...two.items]
  const labels = [...one.labels, ...two.labels]
  return { ...one, items, labels, template: isTemplate(labels, items) }
}

// ─── unlabelled ───────────────────────────────────────────────────────────────────────────────────────────────────────

const pitchTitle =
  /\b(?:elevator[- ]pitch|self[- ]intro(?:duction)?|introduce yourself|about me|(?:30|45|60|90)[- ]?sec(?:ond)?s?\b|(?:one|two|three|1|2|3)[- ]min(?:ute)?s?\b|positioning|one[- ]liner|opening (?:pitch|statement|script)|my pitch|the pitch|pitch|intro(?:duction)?|summary statement)\b|自我介绍|自己紹介|자기소개|\d+\s*秒/i
const storyTitle =
  /^\W*(?:story|star|example|answer|project|historia|geschichte)\s*(?:#|no\.?)?\s*\d{1,2}\b|^\W*(?:my )?(?:star )?(?:story|example)\s*[:：—–-]/i

const opensAnswer = (segment: Segment, context: Context): boolean => {
  if (segment.type === 'question' || segment.type === 'asker' || segment.type === 'answer') return true
  const title = segment.opener?.leaf.prose.text ?? ''
  return segment.type === 'title' && context.signs && (pitchTitle.test(title) || storyTitle.test(title))
}

const unlabelledStory = (segment: Segment, context: Context): Draft | undefined =>
  opensAnswer(segment, context)
    ? remember(unlabelledReadings, segment, context, () => {
        const draft = readUnlabelled(segment, context)
        return draft ? [draft] : []
      })[0]
    : undefined

function readUnlabelled(segment: Segment, context: Context): Draft | undefined {
  if (asksTheInterviewer.test(context.section ?? '')) return undefined
  const question =
    segment.type === 'title' ? undefined : segment.type === 'answer' ? context.asked : questionOf(segment)
  const experience = question !== undefined && isExperienceQuestion(question)
  // "Question" and "Answer" as headings say themselves what they hold.
  const paired =
    segment.type === 'answer' && question !== undefined && (isInterviewQuestion(question) || /[?？]\s*$/.test(question))
  if (!context.signs && !experience && !paired) return undefined
  const content = ownContent(segment)
  const inside = content.findIndex(({ marks }) => marks.some((mark) => sideOf(mark, context.cast) === 'answerer'))
  // After a turn or a heading "Question" only the other side's words are the answer.
  if (segment.type === 'asker' && inside < 0 && !(segment.level === 7 && content.find(isSaid)?.leaf.quotes))
    return undefined
  const from = Math.max(0, inside)
  const said = content.slice(from).filter(isSaid)
  const text = said.map(spokenIn).join('\n')
  if (!soundsAnswered(text, said, experience, segment)) return undefined
  const opener = segment.opener!
  const turn = segment.type === 'asker' && segment.level === 7
  const before = paired ? context.askedBy : []
  return {
    layout: 'unlabelled',
    items: trimmed([...before, opener, ...content]),
    labels: [],
    title: turn ? undefined : (before[1] ?? opener),
    question: question ?? (segment.type === 'title' ? undefined : context.asked),
    section: context.section,
    answer: before.length + from + 1,
    template: voice.wordCount(voice.withoutBlanks(text)) * 10 < voice.wordCount(text) * 6 || bracketed(text),
  }
}

/** "And the result?", "So what did you do?": the same answer goes on. */
function isFollowUp(draft: Draft, previous: Draft, segment: Segment): boolean {
  const question = draft.question ?? ''
  return (
    segment.type === 'asker' &&
    segment.level === 7 &&
    previous.layout === 'unlabelled' &&
    previous.title === undefined &&
    voice.wordCount(question) <= 12 &&
    !isExperienceQuestion(question.replace(goingOn, '')) &&
    goingOn.test(question)
  )
}

const goingOn =
  /^\W*(?:and|so|but|then|ok(?:ay)?|interesting|i see|right|good|nice|what (?:was|were|did|happened|came|changed|made)|how (?:did|was|were|much|many)|did (?:it|that|they|you)|was (?:it|that)|why (?:that|did)|who)\b/i

const followedUp = (one: Draft, two: Draft): Draft => ({
  ...one,
  items: [...one.items, ...two.items],
  prompts: [...(one.prompts ?? []), ...two.items.slice(0, two.answer)],
})

/** A heading over questions that the candidate asks. */
export const asksTheInterviewer =
  /\bquestions? (?:to|for|i(?:'ll| will)?|you(?:'ll| will)?|worth) (?:ask|have|the|them|your)|\bask (?:the|your|them|him|her)\b|\breverse\b/i

/** What follows an item that asks is its answer only while it stands deeper, or is no sibling question of it. */
function ownContent({ opener, items, type }: Segment): readonly Item[] {
  if (type !== 'question' || opener?.leaf.form !== 'item') return items
  const { depth, number } = opener.leaf
  if (number === undefined) {
    const outside = items.findIndex(({ leaf }) => leaf.depth < depth || (leaf.form === 'item' && leaf.depth === depth))
    return outside < 0 ? items : items.slice(0, outside)
  }
  const end = items.findIndex(
    ({ leaf }) => leaf.form === 'item' && leaf.depth <= depth && (leaf.number !== undefined) === (number !== undefined),
  )
  return end < 0 ? items : items.slice(0, end)
}

const spokenIn = ({ leaf, marks }: Item): string =>
  leaf.prose.text.slice(marks[0] && marks[0].type !== 'label' ? marks[0].span.end : 0)

/** Whether the words under a question are the candidate's: enough of them, and not advice to the candidate. */
function soundsAnswered(text: string, said: readonly Item[], experience: boolean, segment: Segment): boolean {
  if (voice.wordCount(voice.withoutBlanks(text)) < 10) return false
  const quoted = said.some(({ leaf }) => leaf.quotes > 0) || /^\s*["“「]/.test(text)
  if (!voice.isEnglish(text)) return segment.type !== 'title' || quoted
  const own = voice.firstPersonSingular(text)
  const asked = segment.opener?.marks[0]
  // "Do I need numbers?" is the reader's question, not the interviewer's.
  if (
    asked?.type === 'question' &&
    !asked.sure &&
    (/\b(?:I|my|we|our)\b/.test(asked.name) || (own === 0 && voice.firstPerson(text) + voice.secondPerson(text) > 0))
  )
    return false
  const told = own > 0 || voice.firstPerson(text) > voice.secondPerson(text)
  if (segment.type === 'title') {
    return (
      (quoted || own >= voice.secondPerson(text)) &&
      said.some((item) => voice.firstPersonSingular(spokenIn(item)) > 0 && voice.wordCount(spokenIn(item)) > 14)
    )
  }
  if (told || quoted) return true
  if (voice.secondPerson(text) > 0) return false
  if (experience) return voice.pastVerbs(text) > 0 && !voice.instructs(text)
  return !voice.instructs(text)
}

/** Three blanks or more in a short answer: a form, not an answer. */
const bracketed = (text: string): boolean =>
  (text.match(/\[[^[\]\n]{2,80}\](?!\()/g)?.length ?? 0) * 40 > voice.wordCount(text) + 60

const isSaid = ({ leaf, marks }: Item): boolean =>
  (leaf.form === 'paragraph' || leaf.form === 'item') && !leaf.checkbox && marks[0]?.type !== 'note'

/** Without the notes that trail behind. */
function trimmed(items: readonly Item[]): readonly Item[] {
  let end = items.length
  while (end > 1 && (items[end - 1]!.leaf.form === 'comment' || items[end - 1]!.marks[0]?.type === 'note')) end--
  return items.slice(0, end)
}

/** A file that says it is a script but marks no answer: every section is one. */
function wholeSections(segments: readonly Segment[]): Draft[] {
  const groups: Segment[][] = []
  for (const segment of segments) {
    const last = groups.at(-1)
    const deeper = last?.[0] && segment.level > last[0].level && last[0].type !== 'start'
    if (
      last &&
      (segment.type === 'rule' ||
        deeper ||
        (last.length === 1 && last[0]!.items.filter(isSaid).length === 0 && segment.type !== 'question'))
    )
      last.push(segment)
    else groups.push([segment])
  }
  return groups.flatMap((group) => {
    const items = group.flatMap((segment) =>
      segment.opener && segment.type !== 'rule' ? [segment.opener, ...segment.items] : segment.items,
    )
    const text = items
      .filter(isSaid)
      .map(({ leaf }) => leaf.prose.text)
      .join('\n')
    if (voice.wordCount(voice.withoutBlanks(text)) < 10) return []
    const opener = items[0]?.leaf.form === 'heading' ? items[0] : undefined
    return [
      {
        layout: 'unlabelled' as const,
        items: trimmed(items),
        labels: [],
        title: opener,
        question: opener && group[0]!.type === 'question' ? questionOf(group[0]!) : undefined,
        section: undefined,
        answer: opener ? 1 : 0,
        template: bracketed(text),
      },
    ]
  })
}
