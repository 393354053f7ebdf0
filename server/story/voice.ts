/**
 * How a stretch of clean text sounds: told, instructing, blank; of whom it speaks; in which language. Small measures over
 * words, used to tell a story from a form, a guide or a document.
 */

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const ideographs = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu

/** Words as a reader counts them; where no blanks part them, two characters make one. */
export function wordCount(text: string): number {
  const signs = count(text, ideographs)
  const spaced = signs > 0 ? text.replace(ideographs, ' ') : text
  return count(spaced, /[\p{L}\p{N}](?:[\p{L}\p{N}'’.,%-]*[\p{L}\p{N}%])?/gu) + Math.floor(signs / 2)
}

export const firstPerson = (text: string): number =>
  count(text, /\b(?:I|I['’](?:m|ve|d|ll)|me|my|mine|myself)\b|\bwe\b|\bour\b|\bus\b/gi) - count(text, /\bi\.e\b/gi)
export const firstPersonSingular = (text: string): number =>
  count(text, /\b(?:I|I['’](?:m|ve|d|ll)|my|myself|me)\b(?!\.e)/g)
export const secondPerson = (text: string): number => count(text, /\b(?:you|your|yours|yourself|YOU|YOUR)\b/gi)

/** Verbs of doing in the past: regular ones, and the irregular ones people tell stories with. */
const irregularPast =
  'was|were|had|did|went|came|took|made|gave|got|saw|found|felt|kept|left|led|met|said|told|sent|set|ran|brought|built|bought|caught|chose|cut|dealt|drove|fell|fought|froze|grew|heard|held|hit|knew|learnt|lost|paid|put|read|rose|rewrote|redid|sat|sold|shook|showed|spent|spoke|split|spun|stood|stuck|swept|taught|thought|threw|understood|woke|won|wrote|began|became|broke|drew|shrank|shut|sped|oversaw|undid|underwent'
const pastVerb = new RegExp(`\\b(?:${irregularPast}|\\p{L}{2,}(?:ed))\\b`, 'giu')
const startsPast = new RegExp(
  `^[\\s\\p{P}\\p{S}]*(?:(?:successfully|quickly|then|first|finally|also|immediately|personally|later|next|proactively|initially)[ ,]+)?(?:${irregularPast}|\\p{L}{2,}ed)\\b`,
  'iu',
)

export const pastVerbs = (text: string): number => count(text, pastVerb)
/** "Built a cache …": a deed whose doer goes without saying. */
export const opensWithDeed = (text: string): boolean => startsPast.test(text)

/** A blank to fill in: brackets around words, underscores, TBD, an empty comment. Its content is no content. */
const blanks =
  /\\?\[(?![ xX]?\])(?!\d{1,3}\])[^[\]\n]{1,160}\\?\](?!\()|【[^】\n]{1,80}】|<(?:your|insert|the|name|company|metric|number|x|describe|fill|add|todo)[^<>\n]{0,80}>|\{\{?[^{}\n]{1,60}\}\}?|_{3,}|\.{4,}|…{2,}|\b(?:TBD|TBC|TODO|FIXME|XXX+|fill (?:this |me )?in|lorem ipsum(?: dolor sit amet)?)\b/gi
export const withoutBlanks = (text: string): string => text.replace(blanks, ' ')

const asks =
  /^[\s\p{P}\p{S}]*(?:(?:briefly|clearly|now|then|here|finally|first|start by|begin by|end with|be specific|be sure to|make sure|remember to|try to)[ ,:]*)*(?:describe|describing|explain|explaining|set|share|sharing|outline|outlining|detail|detailing|state|tell|provide|give|giving|include|including|focus|mention|write|add|insert|list|summari[sz]e|highlight|quantify|show|discuss|talk|identify|use|paint|clarify|introduce|present|note|specify|what|how|why|when|where|who|which|your|scene|specific(?:ally)? |concrete|measurable|outcome \(|background,|the (?:context|background|scene|goal|steps|outcome|challenge|specific)\b)/iu

/** Without what others are quoted as saying inside it. */
export const unquoted = (text: string): string => text.replace(/(?<=\S[^\S\n]*)["“][^"“”\n]{0,200}["”]/g, ' ')

/** Text that tells the reader what to write: a legend, a form, a guide. */
export function instructs(text: string): boolean {
  const words = wordCount(text)
  if (words === 0) return false
  // A score sheet says what each mark stands for.
  if (count(text, /(?:^|[,;\s])[0-5]\s*=\s*\S/g) >= 2) return true
  const plain = unquoted(text)
  const own = firstPersonSingular(plain)
  if (own > 0 && words > 12) return false
  if (secondPerson(plain) > 0 && own === 0 && firstPerson(plain) <= secondPerson(plain))
    return words < 60 || asks.test(plain)
  if (words < 30 && asks.test(plain) && own === 0 && pastVerbs(plain) * 6 < words) return true
  if (words < 40 && own === 0 && addressesReader.test(plain)) return true
  return words < 9 && own === 0 && pastVerbs(plain) === 0 && /[,/·]|\(|\?$/.test(plain) && !/\d/.test(plain)
}

/** "You" in the other languages labels are read in. */
const addressesReader =
  /\b(?:tú|te tocaba|a ti|tus?|usted|você|seu papel|tes|vous|votre|du hast|dein(?:e|en|er)?|Ihre?|당신|본인의|본인이)\b|당신|본인[의이]|你(?:的|要|做)/iu

/** Whether a body says something of its own: not blank, not a form's instruction. */
export function tells(text: string): boolean {
  const left = withoutBlanks(text)
  return wordCount(left) >= 2 && wordCount(left) * 3 >= wordCount(text) && !instructs(left)
}

const english =
  /\b(?:the|a|an|and|of|to|in|for|with|on|at|by|from|as|that|this|it|is|was|were|we|i|my|our|had|have|but|so|when|which|not|be|are)\b/gi
const foreign =
  /\b(?:el|la|los|las|una|uno|del|que|por|para|con|como|pero|muy|fue|mi|sobre|entre|este|esta|o|os|um|uma|não|com|mais|foi|nosso|der|die|das|und|ein|eine|nicht|mit|ich|wir|auf|für|von|den|dem|zu|ist|war|le|les|des|une|est|dans|pour|avec|sur|nous|je|il|che|di|per|ho|sono|het|een|van|ik|niet|się|na|nie|jest)\b/gi

/** Whether rules about English words may speak of the text. */
export function isEnglish(text: string): boolean {
  const other = count(text, /[^\P{L}\p{sc=Latin}ˣ]/gu)
  // Every letter of a text is many: they are counted only where there is something to weigh them against.
  if (other > 0 && other * 5 > count(text, /\p{L}/gu)) return false
  const strange = count(text, foreign)
  return strange <= 2 || strange <= count(text, english)
}

/** Signs that a file is about job interviews. */
export const interviewSigns =
  /\binterviews?\b|\binterview(?:er|ing|ers)\b|\bSTAR(?:R|L)?\b(?:[- ](?:method|stor(?:y|ies)|format|answers?|framework|technique|bank))?|\bbehaviou?ral\b|\belevator pitch\b|\btell me about (?:a time|yourself)\b|\bhiring manager\b|\bentrevistas?\b|\bVorstellungsgespräch\b|\bentretien\b|面试|面接|면접/i
