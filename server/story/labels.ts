/** Tells what a lead-in is: the label of a part, somebody's turn to speak, a note beside the answer. */
import { type LabelMeaning, labelMeanings, labelSentences, letters } from '../lexicon/labels.ts'
import { answerers, askers, notes } from '../lexicon/speakers.ts'
import type { StarRole } from './script.ts'

export interface LabelReading {
  readonly meanings: readonly LabelMeaning[]
  /** A bare letter: S, T, A, R. */
  readonly letter: boolean
  /** The lead-in, bare. */
  readonly bare: string
}

const byName = new Map<string, LabelMeaning>(
  labelMeanings.flatMap((meaning) => meaning.names.map((name) => [name, meaning] as const)),
)
const letterMeaning = (role: StarRole): LabelMeaning => ({ roles: [role], strong: true, names: [] })
const byLetter = new Map(Object.entries(letters).map(([letter, role]) => [letter, letterMeaning(role)] as const))

const decoration =
  /^(?:[\s\p{P}\p{S}\p{Extended_Pictographic}]|\u200d|\ufe0f)+|(?:[\s\p{P}\p{S}\p{Extended_Pictographic}]|\u200d|\ufe0f)+$/gu
const articles =
  /^(?:the|my|our|key|main|business|final|measurable|quantified|specific|initial|technical|high-level|part|el|la|los|las|mi|o|a|minha|meu|die|das|der|meine|le|mon|ma)\s+(?=\S)/
const numbering = /^(?:(?:step|part|phase|fase|schritt)\s+)?\d{1,2}\s*[.):\-–—]\s*|^\(?\d{1,2}\)\s*|^[ivx]{1,4}[.)]\s+/
const tails = /\s+(?:taken|achieved|delivered|statement|summary|phase|space|part|section|step|story)$/

/**
 * What is left of a lead-in when numbers, emoji, brackets, articles and punctuation are taken away. Lower case. Everything
 * below reads a lead-in by it, and takes it where the caller has it already.
 */
export function bare(name: string): string {
  let text = name
    .replace(/^\s*[[(（【]([^[\]()（）【】]*)[\])）】]\s*$/, '$1')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\s*[([（【][^()[\]（）【】]*[)\]）】]/g, ' ')
    .replace(/\s+/g, ' ')
  for (;;) {
    const before = text
    text = text.replace(decoration, '').replace(numbering, '').replace(articles, '')
    if (text === before) return text
  }
}

const sentenceMeanings = labelSentences.map(([pattern, roles]) => ({ pattern, meaning: { roles, names: [] } }))

const sentenceMeaning = (text: string): LabelMeaning | undefined =>
  /^(?:what|how|where) /.test(text) && text.split(' ').length <= 8 && !/\?$/.test(text)
    ? sentenceMeanings.find(({ pattern }) => pattern.test(text))?.meaning
    : undefined

/** The part a lead-in names, if it names one: "Situation", "S (Situation)", "A - Action", "✅ **2. The result**", "Situation/Task". */
export function readLabel(name: string, text: string = bare(name)): LabelReading | undefined {
  if (name.length > 60) return undefined
  const known = byName.get(text) ?? byName.get(text.replace(tails, ''))
  if (known) return { meanings: [known], letter: false, bare: text }
  if (/^[stara]{2,4}$/.test(text) && text.length > 1) {
    return text === 'st' || text === 'ar'
      ? { meanings: [...text].map((letter) => byLetter.get(letter)!), letter: true, bare: text }
      : undefined
  }
  const letter = byLetter.get(text)
  // "S (Situation)" has lost its bracket by now; a bracket that disagrees makes it something else.
  if (letter) {
    const bracket = /[([（]([^()[\]（）]*)[)\]）]/.exec(name)?.[1]
    const named = bracket && /^\p{L}+$/u.test(bracket.trim()) ? byName.get(bare(bracket)) : undefined
    if (named && named.roles[0] !== letter.roles[0]) return undefined
    return { meanings: [letter], letter: named === undefined, bare: text }
  }
  const sentence = sentenceMeaning(text)
  if (sentence) return { meanings: [sentence], letter: false, bare: text }
  const pieces = text.split(/\s*(?:[/&+,|→:·]|\s(?:and|und|y|e|et|-|–|—)\s)\s*/u).filter((piece) => piece !== '')
  if (pieces.length < 2 || pieces.length > 4) return undefined
  const meanings = pieces.map((piece) => byName.get(bare(piece)) ?? byLetter.get(bare(piece)))
  if (meanings.some((meaning) => meaning === undefined)) return undefined
  const distinct = [...new Map(meanings.map((meaning) => [meaning!.roles[0], meaning!])).values()]
  return { meanings: distinct, letter: false, bare: text }
}

export type Speaker = 'asker' | 'answerer'

/** Whether a lead-in gives the word to one side: "Interviewer", "Q12", "You (3 min)", "Your Answer (ML Engineer)". */
export function readSpeaker(name: string, lead: string = bare(name)): Speaker | undefined {
  if (name.length > 70) return undefined
  const text = lead.replace(/\s*#?\d+$/, '').replace(/\s+(?:version|v\d)$/, '')
  if (askers.has(text)) return 'asker'
  if (answerers.has(text) || /^(?!.*\b(?:for|to|of|how)\b).*(?:answer|response|narrative)$/.test(text))
    return /^(?:bad|weak|wrong|poor)\b/.test(text) ? undefined : 'answerer'
  return undefined
}

/** Whether a lead-in opens a note beside the answer. */
export const isNote = (name: string, text: string = bare(name)): boolean => notes.some((pattern) => pattern.test(text))
