/** Whether the size of something is told beside it. */

const figure =
  /\d|\b(?:half|halved|halving|twice|doubled?|doubling|tripled?|thirds?|quarter of|tenfold|percent|dozens?|hundreds?|thousands?|one in|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|zero|nobody|no one|not one|none)\b/i

/** Where a new claim begins: a figure beyond it proves something else. */
const next =
  /[;]|[.!?]\s|(?:,\s*|\s)(?:and|but|while|whereas|so)\s+(?:(?:then|also|thus|thereby|it|they|we|i|he|she|the|our|my)\s+(?:\w+\s+){0,2})?(?:\w+ed|\w+ing|cut|grew|fell|rose|made|got|led|gave|kept|built|won|was|were|is|are|had|has)\b|,\s*\w+ing\b/i
/** What refers back to the figure before it. */
const apposition =
  /(?:,\s*|[—–(:-]\s*|\bthat['’]s |\bthat is )(?:which|that|this|it|a|an|the)?\s*(?:(?:was|is|were|meant|makes?)\s*)?(?:also )?(?:a|an|the)?\s*$/i

/** Whether the claim that holds `start` to `end` also names a figure. */
export function isMeasured(text: string, start: number, end: number): boolean {
  const after = text.slice(end)
  const stop = next.exec(after)
  if (figure.test(stop ? after.slice(0, stop.index) : after)) return true
  const before = text.slice(0, start)
  if (apposition.test(before) && figure.test(before)) return true
  let from = 0
  for (const match of before.matchAll(new RegExp(next, 'gi'))) from = match.index + 1
  return figure.test(before.slice(from))
}
