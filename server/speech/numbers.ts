import { toCardinal, toOrdinal } from 'n2words/en-US'

const digitWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** More digits than this are no quantity that anybody says in full. */
const mostDigits = 18
/** A run of this many digits without separators is an identifier, unless it is round. */
const identifierDigits = 7
/** How much of something that nobody would read out is said. */
export const spelledCharacters = 4

/** `"450"` -> `"four hundred fifty"`. The library's hyphens go: they would join two spoken words into one. */
export function cardinal(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '')
  return plain.length > mostDigits
    ? spellDigits(plain.slice(0, spelledCharacters))
    : toCardinal(plain).replaceAll('-', ' ')
}

/** `"21"` -> `"twenty first"`. */
export function ordinal(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '')
  if (plain === '0') return 'zeroth'
  return plain.length > mostDigits ? cardinal(plain) : toOrdinal(plain).replaceAll('-', ' ')
}

export function spellDigits(digits: string): string {
  return [...digits].map((digit) => digitWords[Number(digit)]).join(' ')
}

/**
 * A number as written, with or without separators and decimals: `"1,200"`, `"0.92"`, `".5"`, `"007"`.
 *
 * Decimals are ours: n2words says 0.92 as "zero point ninety-two", people say "zero point nine two".
 */
export function numberWords(written: string): string {
  const [whole = '', decimals] = written.replaceAll(',', '').split('.')
  const said = decimals === undefined ? wholeWords(whole, written.includes(',')) : cardinal(whole || '0')
  return decimals === undefined ? said : `${said} point ${spellDigits(decimals.slice(0, 2 * spelledCharacters))}`
}

function wholeWords(digits: string, separated: boolean): string {
  if (!separated && digits.length > 1 && digits.startsWith('0'))
    return spellDigits(digits.slice(0, 2 * spelledCharacters))
  if (!separated && digits.length >= identifierDigits && !digits.endsWith('00'))
    return spellDigits(digits.slice(0, digits.length > mostDigits ? spelledCharacters : mostDigits))
  if (!separated && /^1[1-9]00$/.test(digits)) return `${cardinal(digits.slice(0, 2))} hundred`
  return cardinal(digits)
}

/** Four digits as a year: `"2024"` -> `"twenty twenty four"`, `"1905"` -> `"nineteen oh five"`, `"2007"` -> `"two thousand seven"`. */
export function yearWords(digits: string): string {
  const century = digits.slice(0, 2)
  const rest = digits.slice(2)
  if (rest === '00') return century.endsWith('0') ? cardinal(digits) : `${cardinal(century)} hundred`
  if (century.endsWith('0') && rest.startsWith('0')) return cardinal(digits)
  return `${cardinal(century)} ${rest.startsWith('0') ? `oh ${cardinal(rest)}` : cardinal(rest)}`
}

/** `"1990"` -> `"nineteen nineties"`, `"90"` -> `"nineties"`. */
export function decadeWords(digits: string): string {
  const words = digits.length === 4 ? yearWords(digits) : cardinal(digits)
  return words.endsWith('y') ? `${words.slice(0, -1)}ies` : `${words}s`
}

/** `"3", "4"` -> `"three quarters"`; `"23", "25"` -> `"twenty three out of twenty five"`; `"80", "20"` -> `"eighty twenty"`. */
export function fractionWords(above: string, below: string): string {
  const [a, b] = [Number(above), Number(below)]
  if (a > b || a + b === 100 || b === 0) return `${numberWords(above)} ${numberWords(below)}`
  if (a > 3 || b > 10 || b < 2 || a === b) return `${cardinal(above)} out of ${cardinal(below)}`
  const part = b === 2 ? 'half' : b === 4 ? 'quarter' : ordinal(below)
  return `${cardinal(above)} ${a === 1 ? part : `${part}s`}`
}
