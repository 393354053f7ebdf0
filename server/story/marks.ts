/**
 * The marks in a leaf: where a label, a turn to speak, a question or a note stands. A mark is a fact of its own leaf; what
 * it means beside its neighbours is decided in segments.ts and labelled.ts.
 */
import { isInterviewQuestion } from '../kinds/classify.ts'
import { bare, isNote, type LabelReading, readLabel, readSpeaker, type Speaker } from './labels.ts'
import type { Leaf } from './markdown.ts'
import type { LabelStyle } from './script.ts'
import type { Span } from './span.ts'

interface Placed {
  /** In the leaf's prose: the mark itself, delimiter included. */
  readonly span: Span
  /** The lead-in as written, without markup and delimiter. */
  readonly name: string
}

export type Mark = Placed &
  (
    | { readonly type: 'label'; readonly reading: LabelReading; readonly style: LabelStyle }
    /** `introduces`: the name given to that side, lower case: "**Candidate:** Omar, four years of …". */
    | { readonly type: 'speaker'; readonly speaker: Speaker; readonly introduces?: string }
    /** Somebody's name before what they say; who that is shows only in the whole file. `asks`: what follows is a question. */
    | { readonly type: 'name'; readonly who: string; readonly asks: boolean }
    /** `sure` where its words alone show that a candidate is asked; else it is a question only in a file about interviews. */
    | { readonly type: 'question'; readonly sure: boolean }
    | { readonly type: 'note' }
    | { readonly type: 'title' }
  )

/** The marks of a leaf in order; most leaves have none. */
export function marksOf(leaf: Leaf): readonly Mark[] {
  const { text } = leaf.prose
  if (text.trim() === '') return []
  if (leaf.form === 'heading') return [headingMark(text)]
  return [...leadIns(leaf)]
}

function headingMark(text: string): Mark {
  const name = text.trim().replace(/\s*[:：]$/, '')
  const span = { start: 0, end: text.length }
  const lead = bare(name)
  const reading = readLabel(name, lead)
  if (reading) return { type: 'label', span, name, reading, style: reading.letter ? 'letter' : 'heading' }
  const speaker = readSpeaker(name, lead)
  if (speaker) return { type: 'speaker', span, name, speaker }
  if (isNote(name, lead)) return { type: 'note', span, name }
  if (isQuestion(name)) return { type: 'question', span, name, sure: true }
  if (/[?？]["”']?(?:\s*\([^()]*\))?$/.test(name)) return { type: 'question', span, name, sure: false }
  return { type: 'title', span, name }
}

/** Where a lead-in may start: at the head of a line, or after the bar between two labels on one line. */
const lineHeads = /(?:^|\n|\s\|\s)(?:[\s\p{Extended_Pictographic}→►▶•·*]|\u200d|\ufe0f)*/gu
const plainLead = /^([^\s:：][^:：\n]{0,58}?)\s*[:：](?=\s|$|[\p{Lo}"“])/u
const dashedLead = /^(\p{L}[\p{L} ()/]{0,40}?)\s+[—–-]\s+/u
const learnedInside =
  /(?<=[.!?)”"]\s)(lessons?(?: learn(?:ed|t))?|takeaway|key takeaway|what i learn(?:ed|t)|learning)\s*[:—–]\s/giu

function* leadIns(leaf: Leaf): Generator<Mark> {
  const { text } = leaf.prose
  let labelled = false
  let first = true
  let end = 0
  for (const head of text.matchAll(lineHeads)) {
    const at = head.index + head[0].length
    if (at < end || at >= text.length) continue
    const mark = boldLead(leaf, at, first) ?? plainMark(leaf, at, first)
    first = false
    if (!mark) continue
    labelled ||= mark.type === 'label'
    yield mark
    end = mark.span.end
  }
  // Labels in the middle of a paragraph: bold with a colon, or a lesson that closes it.
  for (const bold of leaf.bolds) {
    if (bold.start < end || bold.end - bold.start > 60) continue
    const mark = boldLead(leaf, bold.start, false)
    if (
      mark?.type !== 'label' ||
      (!mark.reading.meanings.every(({ strong }) => strong) && !labelled) ||
      !/[:：]\s*$/.test(text.slice(mark.span.start, mark.span.end))
    )
      continue
    yield mark
    end = mark.span.end
  }
  for (const lesson of text.matchAll(learnedInside)) {
    if (lesson.index < end) continue
    const reading = readLabel(lesson[1]!)
    if (reading)
      yield {
        type: 'label',
        span: { start: lesson.index, end: lesson.index + lesson[0].length },
        name: lesson[1]!,
        reading,
        style: 'plain',
      }
  }
}

/** A bold lead-in: "**Situation:**", "**Situation**:", "**Situation.**", "**S** — ", "**S**ituation:", "**Situation**" alone. */
function boldLead(leaf: Leaf, at: number, first: boolean): Mark | undefined {
  const { text } = leaf.prose
  const bold = leaf.bolds.find(({ start, end }) => start <= at && at < end)
  if (!bold || text.slice(bold.start, at).trim() !== '') return undefined
  // "**S**ituation": the word goes on beyond the bold letter.
  const tail = /^\p{L}+/u.exec(text.slice(bold.end))?.[0] ?? ''
  const wordEnd = bold.end + tail.length
  const raw = text.slice(at, wordEnd)
  const after = text.slice(wordEnd)
  const inside = /^(.*?)\s*[:：.。,—–-]\s*$/s.exec(raw)
  const outside = /^\s*(?:\([^()\n]{0,60}\)|（[^（）\n]{0,60}）)?\s*(?:[:：]|[—–-](?=\s|$))\s*/.exec(after)
  const alone = /^[ \t]*(?:\n|$)/.test(after)
  const name = (inside?.[1] ?? raw).trim()
  if (name === '' || name.includes('\n') || name.length > 300) return undefined
  const span = { start: at, end: inside ? wordEnd : outside ? wordEnd + outside[0].length : wordEnd }
  const bracketed = /^\[.*\]$/.test(name)
  // "**Situation** It was …": a part's own name needs no sign after it.
  const lead = inside || outside || alone || bracketed || first ? bare(name) : ''
  const own = first && /^\s/.test(after) && readLabel(name, lead)
  const named = own && !own.letter && own.meanings.every(({ strong }) => strong) && tail === ''
  if (inside || outside || alone || bracketed || named) {
    const reading =
      outside && /[(（]/.test(outside[0])
        ? readLabel(name + outside[0].replace(/[:：—–-]\s*$/, ''))
        : readLabel(name, lead)
    if (reading) return { type: 'label', span, name, reading, style: styleOf(leaf, reading) }
    const speaker = readSpeaker(name, lead)
    if (speaker) return turn(text, span, name, speaker)
    if (isNote(name, lead)) return { type: 'note', span, name }
  }
  if (first && (alone || inside || outside) && isQuestion(name)) return { type: 'question', span, name, sure: true }
  // "**Interviewer: "Walk me through …"**": the question stands inside the bold.
  const said = /^([^:：]{1,40})[:：]\s*(.+)$/s.exec(name)
  if (first && said && readSpeaker(said[1]!) === 'asker') return { type: 'question', span, name: said[2]!, sure: true }
  if (first && (inside || outside) && /[:：]/.test(text.slice(at, span.end)) && isPersonName(name))
    return { type: 'name', span, name, who: name.toLowerCase(), asks: asksSomething.test(text) }
  return undefined
}

const asksSomething = /\?["”]?\s*$|\btell me\b|\bdescribe\b|\bwalk me\b|\bshare a\b/i

/** The word goes to one side: perhaps to say who that is. */
function turn(text: string, span: Span, name: string, speaker: Speaker): Mark {
  const named = /^(?:candidate|interviewer)$/i.test(name)
    ? /^\s*(\p{Lu}[\p{L}'’-]+)(?:,| is | —|\s*$)/u.exec(text.slice(span.end))?.[1]
    : undefined
  return { type: 'speaker', span, name, speaker, ...(named !== undefined && { introduces: named.toLowerCase() }) }
}

function plainMark(leaf: Leaf, at: number, first: boolean): Mark | undefined {
  const rest = leaf.prose.text.slice(at)
  const colon = plainLead.exec(rest)
  const dashed = colon ? undefined : dashedLead.exec(rest)
  const lead = colon ?? dashed
  if (lead) {
    const name = lead[1]!.trim()
    const span = { start: at, end: at + lead[0].length + (/^\s+/.exec(rest.slice(lead[0].length))?.[0].length ?? 0) }
    const own = bare(name)
    const reading = readLabel(name, own)
    if (reading && (colon || reading.meanings.every(({ strong }) => strong)))
      return { type: 'label', span, name, reading, style: styleOf(leaf, reading, 'plain') }
    if (colon && first) {
      const speaker = readSpeaker(name, own)
      if (speaker) return turn(leaf.prose.text, span, name, speaker)
      if (isNote(name, own)) return { type: 'note', span, name }
    }
  }
  if (!first) return undefined
  // A cell or bare line that is nothing but a label.
  const whole = rest.trim().replace(/\s*[:：]$/, '')
  if (leaf.form === 'cell' || (leaf.form === 'paragraph' && whole.length < 40)) {
    const reading = readLabel(whole)
    if (reading && (leaf.form === 'cell' || (reading.meanings.every(({ strong }) => strong) && !reading.letter)))
      return {
        type: 'label',
        span: { start: at, end: leaf.prose.text.length },
        name: whole,
        reading,
        style: leaf.form === 'cell' ? 'table' : 'plain',
      }
  }
  const answer = /^A[.)]\s+/.exec(rest)
  if (answer)
    return { type: 'speaker', span: { start: at, end: at + answer[0].length }, name: 'A', speaker: 'answerer' }
  const numbered = leaf.number !== undefined || /^\s*(?:Q?\d{1,3}[.):]|["“])/.test(rest)
  // A quoted question is the whole line; in a tale somebody goes on: "…?" said the woman.
  const spokenOf = /^["“]/.test(whole) && !/["”?]\s*(?:\([^()]*\))?$/.test(whole)
  if (
    !spokenOf &&
    (numbered || (leaf.form === 'item' && asksOutright.test(whole))) &&
    whole.length < 300 &&
    isQuestion(whole)
  ) {
    return { type: 'question', span: { start: at, end: leaf.prose.text.length }, name: whole, sure: true }
  }
  return undefined
}

const asksOutright =
  /^(?:please )?(?:tell|describe|give|walk|share|talk|explain|how|what|why|when|have|can|could|do|did|are|which)\b/i

const styleOf = (leaf: Leaf, reading: LabelReading, other: LabelStyle = 'bold'): LabelStyle =>
  leaf.form === 'cell' ? 'table' : reading.letter ? 'letter' : leaf.form === 'item' ? 'item' : other

const isQuestion = (text: string): boolean => {
  if (/^\s*Q(?:uestion)?\s?#?\d{1,3}\b.*\?["”]?\s*$/i.test(text)) return true
  const asked = text.replace(/^\s*(?:Q(?:uestion)?\s*)?#?\d{1,3}\s*[.):\-–—]*\s*/i, '').trim()
  return asked.length > 8 && (isInterviewQuestion(asked) || /^["“][^"”]{8,}\?["”]/.test(asked))
}

/** One to three capitalised words that are nothing else: "Omar", "Yuki Tanaka". */
const isPersonName = (name: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,2}(?: \([^()]{1,30}\))?$/u.test(name) && bare(name) !== ''
