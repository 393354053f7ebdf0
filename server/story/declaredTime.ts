const numberWords: Readonly<Record<string, number>> = {
  half: 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
}

const amount = String.raw`(?:\d{1,4}(?:\.\d{1,3})?(?:\s?[½¼¾])?|[½¼¾]|(?:half an?|(?:one|two|three) and a half|${Object.keys(numberWords).join('|')})(?!\p{L}))`
const unit = String.raw`(?:seconds?|secs?|s|minutes?|mins?|m|['′]|["″])(?!\p{L})`
const to = String.raw`\s*(?:[-–—‑]|to|or)\s*`
const clock = String.raw`(?<!\d)\d{1,2}:[0-5]\d(?![:\d])`
const single = String.raw`${amount}[\s-]?${unit}(?:\s?(?:and\s)?${amount}[\s-]?${unit})?`

const forms = {
  clocks: new RegExp(`(?<from>${clock})(?:${to}(?<upTo>${clock}))?`, 'iu'),
  sharedUnit: new RegExp(String.raw`(?<![\w.])(?<from>${amount})${to}(?<upTo>${amount})[\s-]?(?<unit>${unit})`, 'iu'),
  singles: new RegExp(String.raw`(?<![\w.])(?<from>${single})(?:${to}(?<upTo>${single}))?`, 'iu'),
}
const atMost =
  /(?:up to|at most|max(?:imum)?\.?|under|less than|no more than|within|below|[<≤])\s*(?:of\s*)?[~≈]?\s*$/iu
const orLess = /^\s*(?:max\b|or less|at most|tops)/i
const atLeast = /(?:at least|min(?:imum)?\.?|over|more than|[>≥])\s*(?:of\s*)?[~≈]?\s*$/iu

/** A time that somebody has written down, in seconds. */
export interface WrittenTime {
  /** UTF-16 offsets in the text given. */
  readonly start: number
  readonly end: number
  /** 0 after "under", "up to", "at most". */
  readonly min: number
  /** Infinity after "at least", "more than". */
  readonly max: number
}

/** A longer time is not how long somebody means to speak. */
const longest = 3600

/**
 * The first time in `written`: `"Time: ~90 seconds"` is 90 to 90, `"(90-120 sec)"` 90 to 120; `"2:00-2:30"`, `"2-3 min"`,
 * `"~1.5 minutes"`, `"1 min 30 s"`, `"half a minute"`, `"under 2 minutes"`. Undefined where there is none of up to an hour.
 * Whether the line speaks of speaking time at all is for the caller to know.
 */
export function readDeclaredTime(written: string): WrittenTime | undefined {
  const text = written.replaceAll(/(?<=\d\s?)M\b/g, '_') // millions
  const found = [forms.clocks.exec(text), forms.sharedUnit.exec(text), forms.singles.exec(text)]
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index || b[0].length - a[0].length)[0]
  if (!found) return undefined
  const { from = '', upTo, unit: shared = '' } = found.groups ?? {}
  const [first, last] = [secondsOf(`${from} ${shared}`), secondsOf(`${upTo ?? from} ${shared}`)]
  const [start, end] = [found.index, found.index + found[0].length]
  if (first <= 0 || last < first || last > longest) return undefined
  if (upTo === undefined && (atMost.test(text.slice(0, start)) || orLess.test(text.slice(end))))
    return { start, end, min: 0, max: last }
  if (upTo === undefined && atLeast.test(text.slice(0, start))) return { start, end, min: first, max: Infinity }
  return { start, end, min: first, max: last }
}

/** One time, a clock or amounts with their units, in seconds. */
function secondsOf(written: string): number {
  const [minutes, rest] = written.split(':')
  if (rest !== undefined) return Number(minutes) * 60 + Number(rest)
  let seconds = 0
  for (const [, value = '', name = ''] of written.matchAll(new RegExp(`(${amount})[\\s-]?(${unit})`, 'giu'))) {
    seconds += amountOf(value) * (/^(?:m|['′])/iu.test(name) ? 60 : 1)
  }
  return seconds
}

function amountOf(written: string): number {
  const fraction = { '½': 0.5, '¼': 0.25, '¾': 0.75 }[written.at(-1) ?? ''] ?? 0
  const whole = fraction ? written.slice(0, -1).trim() : written
  if (/ and a half$/i.test(whole)) return 0.5 + amountOf(whole.slice(0, -' and a half'.length))
  return fraction + (numberWords[whole.toLowerCase().replace(/ an?$/, '')] ?? Number(whole))
}

const headingTime =
  /[([](?:[~≈<≤]|about |around |under |up to |max\.? |aim:? |target:? |time:? |spoken:? |\s)*(?<time>[^()[\]]*?)(?:\s*(?:max|or less|each|total|target|aloud|spoken|speech|pitch|answer|version|script))*[)\]]|(?<adjective>\S+[\s-](?:second|sec|minute|min)s?)\s+(?:[\p{L}-]+\s+){0,2}?(?:pitch|version|answer|intro|introduction|script|summary|overview|explanation|story|walk-?through|project|talk)\b|(?:time|length|duration|target)\s*[:：]\s*(?<named>.*)$/giu

/**
 * How long the answer under a heading is meant to take: "30-Second Elevator Pitch", "About me (2 min)". Other times in a
 * heading belong to the tale: "How I cut a build from 40 to 5 minutes".
 */
export function readHeadingTime(heading: string): WrittenTime | undefined {
  for (const match of heading.matchAll(headingTime)) {
    const { time, adjective, named } = match.groups ?? {}
    const text = time ?? adjective ?? named ?? ''
    const from = match.index + match[0].indexOf(text)
    const found = readDeclaredTime(text)
    // In brackets the time stands alone: "(10 minutes of downtime)" is part of the tale.
    const alone =
      time === undefined || (found && !/[\p{L}\d]/u.test(text.slice(0, found.start) + text.slice(found.end)))
    if (found && alone) return { ...found, start: found.start + from, end: found.end + from }
  }
  return undefined
}
