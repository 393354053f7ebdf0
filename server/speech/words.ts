import { abbreviations } from './abbreviations.ts'
import { saidAsWords, stressedWords } from './acronyms.ts'
import { names } from './names.ts'
import { cardinal, spellDigits, yearWords } from './numbers.ts'

const known: ReadonlyMap<string, string> = new Map([...Object.entries(abbreviations), ...Object.entries(names)])
const acronyms: ReadonlyMap<string, string> = new Map(Object.entries(saidAsWords))

/** The longest English words in use are shorter; what is longer is not read out. */
const longestWord = 32
/** Capitals up to this length are letters unless listed; longer ones with a vowel are words that somebody shouts. */
const longestAcronym = 4
/** A token of more pieces than this is a key or a hash, and only its first pieces are said. */
const mostPieces = 10

/** One word without digits or underscores, as said: `"KPIs"` -> `"K P Is"`, `"XGBoost"` -> `"X G Boost"`, `"SQL"` -> `"sequel"`. */
export function wordSaid(word: string): string {
  const listed = known.get(word)
  if (listed !== undefined) return listed
  if (word.length < 2) return word
  if (word.length > longestWord) return word.slice(0, longestWord)
  if (/^[A-Z]?[a-z']+$/.test(word))
    return /[aeiouy]/i.test(word) || /^[hms]+$/i.test(word) || word.length > longestAcronym
      ? word
      : capitalsSaid(word.toUpperCase(), '')
  const capitals = /^(\p{Lu}{2,})('?s)?$/u.exec(word)
  if (capitals) return capitalsSaid(capitals[1]!, capitals[2] ?? '')
  const parts = word.match(/\p{Lu}+(?!\p{Ll})s?(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+|\p{Lu}+/gu) ?? [word]
  return parts.length > 1 ? parts.map(wordSaid).join(' ') : word
}

/** A token of letters, digits and underscores: `"p95"` -> `"P ninety five"`, `"class_weight"` -> `"class weight"`, `"GPT4"` -> `"G P T four"`. */
export function tokenSaid(token: string): string {
  const listed = known.get(token)
  if (listed !== undefined) return listed
  const pieces = token.replace(/(?<=\p{Lu})v(?=\d)/gu, '_v').match(/\d+|[^\d_]+/g) ?? []
  if (pieces.length === 1) return pieceSaid(pieces[0]!)
  return (pieces.length > mostPieces ? pieces.slice(0, mostPieces / 2) : pieces)
    .map((piece) => (piece.length === 1 ? pieceSaid(piece.toUpperCase()) : pieceSaid(piece)))
    .join(' ')
}

function pieceSaid(piece: string): string {
  if (!/^\d/.test(piece)) return wordSaid(piece)
  if (piece.length > 4 || piece.startsWith('0')) return spellDigits(piece.slice(0, 8))
  return piece.length === 4 && !piece.endsWith('00') ? yearWords(piece) : cardinal(piece)
}

function capitalsSaid(capitals: string, plural: string): string {
  const listed = acronyms.get(capitals)
  if (listed !== undefined) return `${listed}${plural && !listed.endsWith('s') ? plural : ''}`
  const isWord = stressedWords.has(capitals) || (capitals.length > longestAcronym && /[AEIOU]/.test(capitals))
  return isWord ? capitals.toLowerCase() + plural : [...capitals].join(' ') + plural
}
