/** Whether the size of something is told beside it. */

const figure =
  /\d|\b(?:half|halved|halving|twice|doubled?|doubling|tripled?|thirds?|quarter of|tenfold|percent|dozens?|hundreds?|thousands?|one in|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|zero|not one|none)\b/i

/** "for a customer with 400 orders", "across 12 teams": how much there was of something, not how much better it got. */
const scope =
  /\b(?:for|with|across|among|over|on|in|into|by|of|and)\s+(?:(?:a|an|the|all|some|about|more than|over|its|our|my|their|[a-z]+ (?:with|of))\s+)*(?:\d[\d,.]*(?:\s?(?:k|m|million|thousand))?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)\s+(?!%|ms\b|s\b|secs?\b|seconds?|minutes?|hours?|percent|points?|x\b|times|euros?|dollars?|errors?|mistakes|defects|wrong|slow|failed|lost|broken|missed|bugs|crashes|outages|incidents|complaints)[a-z]+/gi
const compared =
  /\bfrom\b.{1,40}\bto\b.*|\b(?:instead of|in place of|compared (?:with|to)|down to|up to|versus|vs\.?|rather than|against|median|average|p9\d|out of)\b|%|\bper (?:second|minute|hour|day|week|month|year)\b|\d ?(?:ms|s|x)\b/i

/** A year says when, not how much. */
const year = /\b(?:19|20)\d\d\b(?! (?:\w+ )?(?:rows|users|orders|requests|cases))/g

const tellsSize = (text: string): boolean => {
  const told = text.replace(year, ' ')
  return figure.test(told) && (compared.test(told) || figure.test(told.replace(scope, ' ')))
}

/** Where a new claim begins: a figure beyond it proves something else. */
const next =
  /[;]|[.!?]\s|,\s*(?:and|but|so|while|though|although|whereas|which)\b|(?:,\s*|\s)(?:and|but|while|whereas|so)\s+(?:(?:then|also|thus|thereby|it|they|we|i|he|she|the|our|my)\s+(?:\w+\s+){0,2})?(?:\w+ed|\w+ing|cut|grew|fell|rose|made|got|led|gave|kept|built|won|was|were|is|are|had|has)\b|,\s*\w+ing\b/i
/** What refers back to the figure before it. */
const apposition =
  /(?:,\s*|[—–(:-]\s*|\bthat['’]s |\bthat is )(?:which|that|this|it|a|an|the)?\s*(?:(?:was|is|were|meant|makes?)\s*)?(?:also )?(?:a|an|the)?\s*$/i

/** Whether the claim that holds `start` to `end` also names a figure. */
export function isMeasured(text: string, start: number, end: number): boolean {
  const after = text.slice(end)
  const stop = next.exec(after)
  if (tellsSize(stop ? after.slice(0, stop.index) : after)) return true
  const before = text.slice(0, start)
  if (apposition.test(before) && tellsSize(before)) return true
  let from = 0
  for (const match of before.matchAll(new RegExp(next, 'gi'))) from = match.index + 1
  return tellsSize(before.slice(from))
}
