/**
 * Answers without labels: prose under a question, under a heading that names a pitch, or in the candidate's turn. What sounds
 * like advice, a form or a document is none.
 */
import { isExperienceQuestion, isInterviewQuestion } from '../kinds/classify.ts'
import { sideOf } from './cast.ts'
import { type Context, rememberReading } from './context.ts'
import type { Draft } from './draft.ts'
import { type Item, isSaid, isTimeNote } from './items.ts'
import { rememberPairs } from './remember.ts'
import { contentOf, merged, questionOf, type Segment } from './segments.ts'
import * as voice from './voice.ts'

const pitchTitle =
  /\b(?:elevator[- ]pitch|self[- ]intro(?:duction)?|introduce yourself|about me|(?:30|45|60|90)[- ]?sec(?:ond)?s?\b|(?:one|two|three|1|2|3)[- ]min(?:ute)?s?\b|positioning|one[- ]liner|opening (?:pitch|statement|script)|my pitch|the pitch|pitch|intro(?:duction)?|summary statement)\b|自我介绍|自己紹介|자기소개|\d+\s*秒/i
const storyTitle =
  /^\W*(?:story|star|example|answer|project|historia|geschichte)\s*(?:#|no\.?)?\s*\d{1,2}\b|^\W*(?:my )?(?:star )?(?:story|example)\s*[:：—–-]/i

/** Whether what follows may be an answer without labels. */
export const opensAnswer = (segment: Segment, context: Context): boolean => {
  if (segment.type === 'question' || segment.type === 'asker' || segment.type === 'answer') return true
  const title = segment.opener?.leaf.prose.text ?? ''
  return segment.type === 'title' && context.file.signs && (pitchTitle.test(title) || storyTitle.test(title))
}

/** The answer that a segment holds, if it holds one. */
export const unlabelledIn = rememberReading((segment, context) => {
  const draft = readUnlabelled(segment, context)
  return draft ? [draft] : []
})

function readUnlabelled(segment: Segment, context: Context): Draft | undefined {
  if (asksTheInterviewer.test(context.section ?? '')) return undefined
  const question =
    segment.type === 'title' ? undefined : segment.type === 'answer' ? context.asked : questionOf(segment)
  const experience = question !== undefined && isExperienceQuestion(question)
  // "Question" and "Answer" as headings say themselves what they hold.
  const paired =
    segment.type === 'answer' && question !== undefined && (isInterviewQuestion(question) || /[?？]\s*$/.test(question))
  if (!context.file.signs && !experience && !paired) return undefined
  const content = ownContent(segment)
  const inside = content.findIndex(({ marks }) => marks.some((mark) => sideOf(mark, context.file.cast) === 'answerer'))
  // After a turn or a heading "Question" only the other side's words are the answer.
  if (segment.type === 'asker' && inside < 0 && !(segment.level === 7 && content.find(isSaid)?.leaf.quotes))
    return undefined
  const from = Math.max(0, inside)
  const said = content.slice(from).filter(isSaid)
  const text = said.map(spokenIn).join('\n')
  if (!soundsAnswered(text, said, experience, segment)) return undefined
  const opener = segment.opener!
  const turn = segment.type === 'asker' && segment.level === 7
  const before = paired && context.askedBy ? contentOf(context.askedBy) : []
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
export function isFollowUp(draft: Draft, previous: Draft, segment: Segment): boolean {
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

/** One answer told in two turns. */
export const followedUp = rememberPairs(
  (one: Draft, two: Draft): Draft => ({
    ...one,
    items: [...one.items, ...two.items],
    prompts: [...(one.prompts ?? []), ...two.items.slice(0, two.answer)],
  }),
)

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

/** Without the notes that trail behind; the one that says how long the answer should take is the answer's own. */
function trimmed(items: readonly Item[]): readonly Item[] {
  const trails = (item: Item) =>
    item.leaf.form === 'comment' ||
    (item.marks[0]?.type === 'note' && !(isTimeNote(item) && item.leaf.form !== 'heading'))
  let end = items.length
  while (end > 1 && trails(items[end - 1]!)) end--
  return items.slice(0, end)
}

/** A file that says it is a script but marks no answer: every section is one. */
export function wholeSections(segments: readonly Segment[]): readonly Draft[] {
  const groups: Segment[][] = []
  for (const segment of segments) {
    const group = groups.at(-1)
    if (group && belongsTo(group, segment)) group.push(segment)
    else groups.push([segment])
  }
  return groups.flatMap((group) => sectionIn(group.reduce(merged)))
}

function belongsTo([first, second]: readonly Segment[], segment: Segment): boolean {
  if (!first) return false
  const deeper = segment.level > first.level && first.type !== 'start'
  const untold = !second && !first.items.some(isSaid) && segment.type !== 'question'
  return segment.type === 'rule' || deeper || untold
}

const sections = new WeakMap<Segment, readonly Draft[]>()

/** A whole section as one answer; nothing where too little is said. */
function sectionIn(segment: Segment): readonly Draft[] {
  let known = sections.get(segment)
  if (!known) {
    const draft = readSection(segment)
    known = draft ? [draft] : []
    sections.set(segment, known)
  }
  return known
}

function readSection(segment: Segment): Draft | undefined {
  const items = contentOf(segment)
  const text = items
    .filter(isSaid)
    .map(({ leaf }) => leaf.prose.text)
    .join('\n')
  if (voice.wordCount(voice.withoutBlanks(text)) < 10) return undefined
  const title = items[0]?.leaf.form === 'heading' ? items[0] : undefined
  return {
    layout: 'unlabelled',
    items: trimmed(items),
    labels: [],
    title,
    question: title && segment.type === 'question' ? questionOf(segment) : undefined,
    section: undefined,
    answer: title ? 1 : 0,
    template: bracketed(text),
  }
}
