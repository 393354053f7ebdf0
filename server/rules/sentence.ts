/** What the rules about words and people ask of a sentence. */
import { type Token, tokenize } from '../lexicon/phrases.ts'
import { rememberTexts } from '../lexicon/remember.ts'
import type { Sentence, Story } from '../story/script.ts'

const tokens = rememberTexts(tokenize)

/** Its words as `Phrases` wants them; read once for all rules. */
export const tokensOf = ({ text }: Sentence): readonly Token[] => tokens(text)

/** A question, or a line that shows how not to say it, is nobody's claim. */
export const isSaid = ({ text }: Sentence): boolean => said(text)
const said = rememberTexts(
  (text) =>
    !/\?["”’')*\s]*$/.test(text) &&
    !/[❌✗✘🚫]|^\W*(?:bad|wrong|weak|avoid|don['’]t say|never say|do not say|instead of saying|not)\s*(?:example|answer)?\s*[:—-]/iu.test(
      text,
    ),
)

const opening = /["“«„]/
const closing = /["”»“]/

/** Whether a stretch stands in quotation marks that open and close inside the sentence, with words of one's own around them. */
export function isQuoted(text: string, start: number, end: number): boolean {
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!
    if (open < 0 && opening.test(mark)) open = at
    else if (open >= 0 && closing.test(mark)) {
      if (open < start && at >= end) return /\p{L}{2}/u.test(text.slice(0, open) + text.slice(at + 1))
      open = -1
    }
  }
  return false
}

/** The role the sentence is told under; undefined without labels. */
export const roleOf = (sentence: Sentence): string | undefined => sentence.passage.part?.role

/** Sentences that follow in the same answer, in order. */
export const following = (story: Story, sentence: Sentence, count: number): readonly Sentence[] => {
  const at = story.sentences.indexOf(sentence)
  return story.sentences.slice(at + 1, at + 1 + count)
}
