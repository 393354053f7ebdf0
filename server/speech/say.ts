import { abbreviations, months } from './abbreviations.ts'
import { names } from './names.ts'
import { cardinal, decadeWords, fractionWords, numberWords, ordinal, spellDigits, yearWords } from './numbers.ts'
import { misencoded, numberSigns, symbols } from './symbols.ts'
import { currencies, denominators, scales, touchingUnits, units } from './units.ts'
import { tokenSaid, wordSaid } from './words.ts'

/**
 * What a person says who reads `text` aloud: words parted by single spaces, without punctuation.
 *
 * `text` is plain prose; markup has been taken away before (inline code leaves its content, a link its words, a code block
 * nothing). Letters that are said one by one stand alone and in capitals: `"API"` -> `"A P I"`, `"p95"` -> `"P ninety five"`.
 * Anything goes in, nothing throws, and the time is linear in the length. What nobody would read out in full (hashes, long
 * identifiers, encoded data) is cut to its beginning; emoji, punctuation and mis-encoded runs are silent.
 *
 * The text is walked once from left to right. At each place the first reader that knows the written form says it, as in
 * text normalisation for speech synthesis; the classes are those of Kestrel and NeMo (money, measure, date, electronic ...).
 */
export function say(text: string): string {
  const source = repaired(text)
  const said: string[] = []
  let at = 0
  while (at < source.length) {
    const next = plainSaid(source, at, said) || readerSaid(source, at, said)
    at = next || at + (source.codePointAt(at)! > 0xffff ? 2 : 1)
  }
  return said.join(' ')
}

/** The bulk of all text: spaces, silent punctuation, and words in small letters with nothing special behind them. They skip every reader. */
const plain =
  /[\s,;:?"()]+|\.(?=\s|$)|(?:[A-Z]?[a-z]{2,30}|[aI])(?:'[a-z]{1,3})?(?=[\s,;!?)"]|:(?!\/)|\.(?:[\s)"]|$)|$)/y

function plainSaid(source: string, at: number, said: string[]): number {
  plain.lastIndex = at
  const found = plain.exec(source)?.[0]
  if (found === undefined) return 0
  if (monthForms.has(found)) return 0
  if (/^[a-z]/i.test(found)) said.push(wordSaid(found))
  return at + found.length
}

function readerSaid(source: string, at: number, said: string[]): number {
  for (const { form, say } of readers) {
    form.lastIndex = at
    const found = form.exec(source)
    const words = found ? say(found.groups ?? {}, found, source) : undefined
    if (words === undefined) continue
    if (words !== '') said.push(words)
    return at + found![0].length
  }
  return 0
}

type Groups = Readonly<Record<string, string | undefined>>

/** One class of written forms. `form` is tried at the start of a token and never matches nothing; `say` may decline. */
interface Reader {
  readonly form: RegExp
  readonly say: (groups: Groups, found: RegExpExecArray, source: string) => string | undefined
}

function reader(form: string, say: Reader['say']): Reader {
  return { form: new RegExp(form, 'uy'), say }
}

// Repetitions are bounded wherever a form could fail late: that keeps the walk linear on any input.
const end = String.raw`(?![\p{L}\p{Nd}_])`
const digits = String.raw`(?:\d{1,3}(?:,\d{2}){0,4},\d{3}(?!\d)|\d{1,3}(?:,\d{3}){1,6}(?!\d)|\d+)`
const number = String.raw`(?:${digits}(?:\.\d+)?|\.\d+)`
const currency = oneOf(Object.keys(currencies))
const below = oneOf(Object.keys(denominators))
const anyUnit = oneOf(Object.keys(units))
const freeUnit = oneOf(Object.keys(units).filter((unit) => !touchingUnits.has(unit)))
const touchingScale = oneOf(Object.keys(scales).filter((scale) => scale.length < 4))
const freeScale = oneOf(Object.keys(scales).filter((scale) => scale.length > 3))
const monthNames = oneOf([...Object.keys(months), ...Object.values(months)])
const year = String.raw`(?:19|20)\d\d`

const quantity = [
  String.raw`(?:(?<money>${currency})\s?)?(?<n>${number})`,
  `(?:[-–](?:${currency})?(?<upTo>${number}))?`,
  String.raw`(?:(?<scale>${touchingScale})${end}|\s(?<scaleWord>${freeScale})${end})?`,
  String.raw`(?:(?<unit>${anyUnit})${end}|(?<gap>[\s-])(?<farUnit>${freeUnit})${end}|\s?(?<moneyAfter>${currency})(?!\d)${end})?`,
  String.raw`(?:\s?\/\s?(?<below>${below})${end})?`,
  end,
  String.raw`(?<plus>\+(?![\d+]))?`,
  String.raw`(?<range>(?:[-–‑−]|\s[-–−]\s)(?=(?:${currency})?\.?\d))?`,
].join('')

const readers: readonly Reader[] = [
  // electronic
  reader(String.raw`(?:https?:\/\/|www\.)(?<host>[^\s\/?#<>()"'’]{1,253})[^\s<>()"’]*`, ({ host }) => hostSaid(host!)),
  reader(
    String.raw`(?<who>[\p{L}\p{Nd}._+-]{1,64})@(?<host>[\p{L}\p{Nd}-]{1,63}(?:\.[\p{L}\p{Nd}-]{1,63}){1,4})`,
    ({ who, host }) => `${say(who!.replace(/[._+-]+/g, ' '))} at ${hostSaid(host!)}`,
  ),
  reader(
    String.raw`(?<host>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|org|net|io|ai|dev|edu|gov|co|uk|in|app|example))${end}(?:\/[^\s<>()"’]*)?(?!\()`,
    ({ host }) => hostSaid(host!),
  ),
  // names and abbreviations with signs inside
  reader(`(?<name>${oneOf(Object.keys(names).filter(hasSign))})${end}`, ({ name }) => names[name!]),
  reader(`(?<short>${oneOf(Object.keys(abbreviations).filter(hasSign))})${end}`, ({ short }) => abbreviations[short!]),
  reader(String.raw`Nos?\.\s?(?=\d)`, () => 'number'),
  // dates and times
  reader(
    String.raw`[vV](?:er\.?|ersion)?\s?(?<parts>\d{1,6}(?:\.\d{1,6}){0,5})${end}`,
    ({ parts }) => `version ${pointed(parts!)}`,
  ),
  reader(String.raw`(?<parts>\d{1,6}(?:\.\d{1,6}){2,5})${end}`, ({ parts }) => pointed(parts!)),
  reader(
    String.raw`(?<y>${year})-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\d|3[01])${end}`,
    ({ y, m, d }) => `${fullMonths[Number(m) - 1]} ${ordinal(d!)} ${yearWords(y!)}`,
  ),
  reader(
    String.raw`(?<a>\d{1,2})[\/.](?<b>\d{1,2})[\/.](?<y>${year})${end}`,
    ({ a, b, y }) => `${cardinal(a!)} ${cardinal(b!)} ${yearWords(y!)}`,
  ),
  reader(
    String.raw`(?<m>${monthNames})\.?\s(?<d>[12]?\d|3[01])(?:st|nd|rd|th)?(?![\d:%\p{L}]|[.,\/-]\d|\s?%)`,
    ({ m, d }) => `${months[m!] ?? m} ${ordinal(d!)}`,
  ),
  reader(String.raw`(?<m>${oneOf(Object.keys(months))})\.?(?=\s\d)`, ({ m }) => months[m!]),
  reader(
    String.raw`(?<h>[01]?\d|2[0-4]):(?<m>[0-5]\d)(?::(?<s>[0-5]\d))?(?:\s?(?<half>[AaPp])\.?[Mm]${end}\.?)?${end}`,
    clockSaid,
  ),
  reader(String.raw`(?<h>[01]?\d)\s?(?<half>[AaPp])(?:\.[Mm]\.|[Mm]${end})`, clockSaid),
  reader(String.raw`'?(?<y>(?:1[5-9]|20)\d0|(?<=')\d0)'?s${end}`, ({ y }) => decadeWords(y!)),
  // numbers
  reader(String.raw`\d{3,4}(?:-\d{3,4}){2,4}${end}`, (_, [found]) => spellDigits(found!.replaceAll('-', ''))),
  reader(String.raw`(?<a>\d{1,6})\s?[x×]\s?(?<b>\d{1,6})(?:\s?[x×]\s?(?<c>\d{1,6}))?${end}`, ({ a, b, c }) =>
    [a, b, c].flatMap((size) => (size ? [numberWords(size)] : [])).join(' by '),
  ),
  reader(`(?<n>${digits})(?:st|nd|rd|th)${end}`, ({ n }) => ordinal(n!.replaceAll(',', ''))),
  reader(String.raw`(?<a>\d{1,6})\/(?<b>\d{1,6})(?<c>(?:\/\d{1,6}){0,3})${end}(?!\.\d)`, ({ a, b, c }) =>
    c ? [a, b, ...c.slice(1).split('/')].map((part) => numberWords(part!)).join(' ') : fractionWords(a!, b!),
  ),
  reader(
    String.raw`(?<a>\d{1,6}(?:\.\d{1,6})?):(?<b>\d{1,6}(?:\.\d{1,6})?)${end}`,
    ({ a, b }) => `${numberWords(a!)} to ${numberWords(b!)}`,
  ),
  reader(
    String.raw`(?<n>${number})[eE](?<minus>[-−]?)\+?(?<up>\d{1,3})${end}`,
    ({ n, minus, up }) => `${numberWords(n!)} E ${minus ? 'minus ' : ''}${cardinal(up!)}`,
  ),
  reader(quantity, quantitySaid),
  reader(String.raw`(?<sign>[<>~+\-−#])\s?(?=(?:${currency})?\s?\.?\d)`, ({ sign }, found, source) => {
    const before = source[found.index - 1] ?? ''
    if (!/[-−]/.test(sign!)) return numberSigns[sign!]
    return /[\d%]/.test(before) ? 'to' : found[0].length > 1 || /\p{L}/u.test(before) ? '' : numberSigns[sign!]
  }),
  reader('(?<=^|\\s)(?<sign>[<>+])(?=\\s)', ({ sign }) => numberSigns[sign!]),
  reader('(?<up>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,6})', ({ up }) =>
    powerSaid([...up!].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('')),
  ),
  reader(String.raw`\^(?<up>\d{1,6})${end}`, ({ up }) => powerSaid(up!)),
  // signs
  reader(String.raw`(?<=[\p{L}\p{Nd}%)])\/(?<below>${below})s?${end}`, ({ below }) => `per ${denominators[below!]}`),
  reader(String.raw`(?<=[\p{L}\p{Nd}_)])\.(?=[a-z_])`, () => 'dot'),
  reader('[-=_*~#+<>|.·•]{4,}', () => ''),
  reader(`(?<sign>${oneOf(Object.keys(symbols))})`, ({ sign }) => symbols[sign!]),
  // scripts that write a syllable with each sign
  reader(String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]`, (_, [sign]) => sign),
  reader(String.raw`(?:[\p{L}\p{M}\p{Nd}_]+(?:'\p{L}{1,12})?)`, (_, [token]) => tokenSaid(token!)),
]

function quantitySaid(groups: Groups, found: RegExpExecArray, source: string): string {
  const { n = '', upTo, plus, range, gap } = groups
  const scale = groups.scale ?? groups.scaleWord
  const money = currencies[groups.money ?? groups.moneyAfter ?? '']
  const unit = units[groups.unit ?? groups.farUnit ?? '']
  const bare = !scale && !money && !unit && !plus && !groups.below
  const one = (n === '1' && !upTo && !scale) || gap === '-'
  const cents = money && !scale && !upTo ? /^([\d,]*)\.(\d\d)$/.exec(n) : null
  const said: (string | undefined)[] = []
  if (cents) said.push(centsSaid(cents[1]!, cents[2]!, money!))
  else {
    const amount = (written: string) =>
      bare && isYear(written, source, found.index + found[0].length) ? yearWords(written) : numberWords(written)
    said.push(amount(n))
    if (upTo) said.push('to', amount(upTo))
    said.push(scales[scale ?? ''], unit?.[one ? 0 : 1], money?.[one ? 0 : 1])
  }
  if (groups.below) said.push(perSaid(groups.below, money !== undefined))
  if (plus) said.push('plus')
  if (range) said.push('to')
  return said.filter(Boolean).join(' ')
}

function perSaid(written: string, money: boolean): string {
  const thing = denominators[written]!
  return `${money ? (/^(?:hour|item)/.test(thing) ? 'an' : 'a') : 'per'} ${thing}`
}

/** `2024` is a year unless it counts something: "2048 tokens". */
function isYear(written: string, source: string, after: number): boolean {
  return /^(?:19|20)\d\d$/.test(written) && !/^\s[a-z]{2,}[^su\s]s\b/.test(source.slice(after, after + 24))
}

function centsSaid(
  whole: string,
  cents: string,
  [one, many, hundredth, hundredths]: readonly [string, string, string, string],
): string {
  const amount = whole.replaceAll(',', '')
  const small = Number(cents) ? `${cardinal(cents)} ${cents === '01' ? hundredth : hundredths}` : ''
  const big = Number(amount) || !small ? `${numberWords(whole || '0')} ${amount === '1' ? one : many}` : ''
  return [big, small].filter(Boolean).join(' and ')
}

function clockSaid({ h, m, s, half }: Groups): string {
  const minutes =
    m === undefined || (m === '00' && half)
      ? ''
      : m === '00'
        ? "o'clock"
        : m.startsWith('0')
          ? `oh ${cardinal(m)}`
          : cardinal(m)
  return [cardinal(h!), minutes, s && cardinal(s), half && `${half.toUpperCase()} M`].filter(Boolean).join(' ')
}

function powerSaid(power: string): string {
  return power === '2' ? 'squared' : power === '3' ? 'cubed' : `to the ${cardinal(power)}`
}

function pointed(parts: string): string {
  return parts.split('.').map(cardinal).join(' point ')
}

function hostSaid(host: string): string {
  const labels = host
    .replace(/^www\./, '')
    .replace(/:\d+$/, '')
    .split('.')
    .filter(Boolean)
    .slice(0, 4)
  return labels.map((label) => say(label.replace(/[-_]+/g, ' ').slice(0, 64))).join(' dot ')
}

const fullMonths = [...new Set(Object.values(months))]
const monthForms: ReadonlySet<string> = new Set([...Object.keys(months), ...fullMonths])

function hasSign(key: string): boolean {
  return /[^\p{L}\p{Nd}]/u.test(key)
}

/** A pattern for any of the keys, the longest first. */
function oneOf(keys: readonly string[]): string {
  const escaped = [...keys]
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  return `(?:${escaped.join('|')})`
}

/** Curly quotes made straight, mis-encoded runs put right or taken out, encoded data and hashes cut to their beginning. */
function repaired(text: string): string {
  let out = text
  if (/[^\0-\x7f]/.test(out)) {
    for (const [run, cure] of misencoded) out = out.replace(run, cure)
    out = out
      .normalize('NFC')
      .replace(/[’‘ʼ]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/\u200b|\u200c|\u200d|\u2060|\ufe0e|\ufe0f|\ufeff|\u00ad/g, '')
  }
  return out.replace(/[A-Za-z0-9+/=_-]{24,}/g, (run) => (isEncoded(run) ? run.slice(0, 4) : run))
}

/** A hash in hexadecimal; or letters and digits alternate, or small letters and capitals, far more often than in words joined together. */
function isEncoded(run: string): boolean {
  if (/^(?=[^a-f]*[a-f])(?=\D*\d)[0-9a-f-]+$/.test(run)) return true
  return (run.match(/[a-z](?=[A-Z0-9])|\d(?=[A-Za-z])|[A-Z](?=\d)/g)?.length ?? 0) > run.length / 4
}
