/** Sentences and words of clean text, by retext's English parser. */
import type { Nodes as NlcstNodes, Parents as NlcstParents, Sentence as SentenceNode } from 'nlcst'
import { retext } from 'retext'
import retextEnglish from 'retext-english'

/** Offsets count from the start of the text given to `readSentences`; those of the words from the start of the sentence. */
export interface PlainSentence {
  readonly start: number
  readonly end: number
  readonly words: readonly { readonly text: string; readonly at: number }[]
}

const processor = retext().use(retextEnglish).freeze()

/** The sentences of a paragraph, in order; a list item without a full stop is one too. */
export function readSentences(text: string): readonly PlainSentence[] {
  if (text.trim() === '') return []
  const found: PlainSentence[] = []
  const visit = (node: NlcstParents): void => {
    for (const child of node.children as NlcstNodes[]) {
      if (child.type === 'SentenceNode') found.push(readSentence(text, child))
      else if ('children' in child) visit(child)
    }
  }
  visit(processor.parse(text) as NlcstParents)
  return found.filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

function readSentence(text: string, sentence: SentenceNode): PlainSentence {
  // What retext takes for a sign and a person does not see, such as a byte order mark, opens and ends no sentence.
  const whole = text.slice(sentence.position!.start.offset!, sentence.position!.end.offset!)
  const start = sentence.position!.start.offset! + whole.length - whole.trimStart().length
  const end = start + whole.trim().length
  const words = []
  for (const child of sentence.children) {
    if (child.type !== 'WordNode') continue
    const at = Math.max(start, child.position!.start.offset!)
    const word = text.slice(at, Math.min(end, child.position!.end.offset!))
    if (word !== '') words.push({ text: word, at: at - start })
  }
  return { start, end, words }
}
