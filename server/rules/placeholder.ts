import { placesOf } from '../lexicon/remember.ts'
import type { Found, Rule } from './rule.ts'

/** One alternative for each way people leave a blank. Linear: no part of it can match the same text twice. */
const unit = String.raw`(?:percent|%|ms|s|sec(?:onds)?|min(?:utes)?|hours?|days?|weeks?|months?|years?|people|users?|customers?|clients?|engineers?|requests?|tickets?|times|points|[kKmMbB]\b|x\b)`
const blank = new RegExp(
  [
    // [your metric], [X]%, $[X-Y]k, [NUMBER?], [role A / role B]
    String.raw`[$€£~]?\\?\[(?<bracket>[^[\]\n]{1,90})\\?\](?!\()(?:%|[kKmMbBx]\b)?`,
    // <company>, <X>%
    String.raw`(?<![\w<])<(?<angle>[A-Za-z][^<>\n]{0,60})>%?`,
    String.raw`\{\{?(?<brace>[^{}\n]{1,60})\}\}?`,
    '(?<rule>_{3,}|[$€£]\\s?_+|(?<=\\s)__+(?=[\\s%.,;]|$))',
    String.raw`(?<word>\b(?:TBD|TBC|TBA|TODO|FIXME|X{3,}|(?:TK){1,4}|(?:INSERT|ADD|FILL IN|PUT)(?: [A-Z]{2,}){1,5}|lorem ipsum(?: dolor sit amet)?|(?:First|Last|Sur|Company|Project|Team|Client|Customer|Product)\s?[Nn]ame|Surname Name|Name Surname|Job Title)\b)`,
    String.raw`(?<letter>(?<![\w.-])(?:[$€£~]\s?[XYZN]{1,3}(?:[kKmMbB]\b|\b)|[XYN]{1,3}\s?%|(?:[XYZ]|\?\?)\s+${unit}(?!\w)|(?:XX|NN)(?=\s+(?!and\b|or\b|is\b|was\b|chromosom)\p{Ll})|(?<=\b(?:to|by|of|from|about|around|over|nearly|at)\s)[nxyz]\s?%|from X to Y\b|between X and Y\b))`,
    String.raw`(?<paren>\((?:(?:insert|add|fill in|fill|put)\s[^()\n]{0,30}?\b(?:here|number|metrics?|figures?|name|date|amount|percent|percentage|details?|examples?|results?|your|my)|your|name of|to be (?:filled|added|confirmed|done)|TBD|TBC|number|metric|amount|date|company name|(?:explain|describe|mention|say|tell|write|check|look up|ask|find out|specify|quantify|expand)\s[^()\n]{0,40}?\b(?:here|later|exact|exactly|number|figure|more|what|how|who|when|which|name|details?)|(?:my|our|the|his|her|their|exact)\s(?:job )?(?:title|role|name|number|figure|date|year|amount|percentage|size|figures|numbers))\b[^()\n]{0,60}\))`,
    // "to be filled in later", but not "the date was to be confirmed".
    String.raw`(?<=(?:^|[.,;:(]|\s[—–-])\s?)(?<later>to be (?:filled in|added|completed|confirmed|checked|determined|updated|defined)(?=[\s.,;)]|$)(?:\s(?:later|soon|here))?)(?!\s(?:in|by|at|on|with|before|after)\b)`,
    String.raw`(?<marks>\?{2,}\s?%?(?=[\s.,;)]|$))`,
  ].join('|'),
  'giu',
)

/** What people put into brackets when they mean to come back. */
const asksForWords =
  /^(?:your|my|insert|add|fill|put|name|names?\b|describe|explain|specif(?:y|ic)|some|number|numbers|metric|metrics|amount|date|month|year|company|team|project|product|tool|tech(?:nology)?|role|title|person|colleague|client|customer|duration|timeframe|percent(?:age)?|value|result|outcome|range|location|city|x|y|n|xx|yy|etc|e\.?g\.?|example|how (?:many|much|long)|what|which|where|when|who|why|confirm|check|verify|source\?|quantify|todo|tbd|tbc|fixme|placeholder|blank|___+|\.\.\.|…)(?![\p{Ll}'’])/iu
/** Words a writer says about the text, or sounds: no blank. */
const remark =
  /^(?:sic|laughs?|laughter|pause|smiles?|applause|redacted|nda|edited|translated|note|emphasis|inaudible|crosstalk|link|image|video|pdf|doc|docs|repo|demo|\d+(?:[,–-]\s?\d+)*|\^?\d+|[iv]+| |!|\+|-)$/i

const blanks = placesOf(blank)

export default {
  id: 'placeholder',
  severity: 'warning',
  message: 'Fill in the blank before you say this aloud.',
  why: 'A blank is easy to read past in your own text and impossible to say. It tends to stand where the number or the name was hard to find, which is where the next question goes.',
  instead:
    'Look the fact up now. If you cannot find it, say what you do know: the order of size, the direction, who would know. If it is confidential, say so and give the relation instead of the number.',
  examples: [
    `## Churn

**Situation:** We lost customers every month.
**Task:** I had to find out why.
**Action:** I interviewed thirty of them and rebuilt the welcome mail.
**Result:** Churn fell by [X]% in the next quarter.
                          ^^^^`,
    `## Churn

**Situation:** We at <company> lost customers every month.
                     ^^^^^^^^^
**Task:** I had to find out why.
**Action:** I interviewed thirty of them, TBD, and rebuilt the welcome mail.
                                          ^^^
**Result:** Churn fell from 6% to 4% in the next quarter.`,
    `## Churn

**Situation:** We lost customers every month, as the report [1] said, and \`List<String>\` held their names.
**Task:** I had to find out why: the ticket said "TBD".
**Action:** I interviewed thirty of them ([notes](notes.md)) and rebuilt the welcome mail.
**Result:** Churn fell from 6% to 4% in the next quarter. "They [the customers] stayed", my manager wrote [sic].`,
    `## Churn

**Situation:** Customers of brand X left for brand Y every month.
**Task:** I had to find out why.
**Action:** I plotted x against y for 300 of them and rebuilt the welcome mail.
**Result:** Churn fell from 6% to 4% in the next quarter.`,
  ],
  *check(story): Generator<Found> {
    for (const passage of story.passages) {
      for (const match of blanks(passage.prose.text)) {
        if (isBlank(match, passage.prose.text))
          yield { span: passage.prose.source(match.index, match.index + match[0].trimEnd().length) }
      }
    }
  },
} satisfies Rule

function isBlank(match: RegExpExecArray | RegExpMatchArray, text: string): boolean {
  const { bracket, angle, brace, word, letter, marks, later } = match.groups!
  const before = text.slice(0, match.index)
  const after = text.slice(match.index! + match[0].length)
  if (bracket !== undefined) {
    const inner = bracket.trim()
    // Links by reference and wiki links bring their own brackets.
    if (remark.test(inner) || /[\w[\]]$/.test(before) || /^[[\]]/.test(after)) return false
    if (/^\p{Lu}[\p{Lu}\d\s_/?!:'’%$&–-]*$/u.test(inner)) return true
    if (asksForWords.test(inner) || /^[XYZN](?:\s?[-–/]\s?[XYZN])?\s?(?:%|[kKmMbB])?$/.test(inner)) return true
    // A choice left open: "[Data Scientist / Engineer]".
    return (
      (/\S\s?\/\s?\S/.test(inner) || /^\p{Ll}[\p{Ll}'’-]*(?: [\p{Ll}'’-]+){0,3}$/u.test(inner)) &&
      !quoted(before, after)
    )
  }
  if (angle !== undefined) return !/^\/|=|^(?:https?|mailto)/.test(angle) && !/[A-Z][a-z]+[A-Z]/.test(angle)
  if (brace !== undefined) return /[a-z]{3}/i.test(brace) && !quoted(before, after)
  if (match.groups!.rule !== undefined) return !quoted(before, after)
  if (word !== undefined) {
    if (quoted(before, after) || /[\w/-]$/.test(before)) return false
    if (/^(?:lorem|tb[acd]$)/i.test(word))
      return /^lorem/i.test(word) || word === word.toUpperCase() || /^\s*(?:[.,;)]|$)/.test(after)
    if (/name$|title$/i.test(word))
      return /^\p{Lu}/u.test(word) && !/^(?:['’]|\s(?:field|column|is|was|and))/.test(after)
    if (word !== word.toUpperCase()) return false
    // "TODO" is also what engineers search their code for.
    if (/^(?:TODO|FIXME)$/.test(word))
      return (
        /(?:^|[.!?:([]\s*|\n)$/.test(before) && !/^s?\s+(?:comments?|lists?|items?|apps?|markers?|tags?)\b/i.test(after)
      )
    return !/^(?:s\b|'s)/.test(after)
  }
  if (letter !== undefined)
    return letter === letter.replace(/[xyzn]/g, '?') || /^from X to Y|^between X and Y/.test(letter)
  if (later !== undefined) return !quoted(before, after)
  if (marks !== undefined) return /%/.test(marks) || /(?:by|to|of|about|from|around|over)\s*$/i.test(before)
  return true
}

/** Inside a short quotation: then it is what somebody wrote, and the story tells of it. */
const quoted = (before: string, after: string): boolean =>
  /["“‘][^"“”]{0,60}$/.test(before) && /^[^"“”]{0,30}["”’]/.test(after)
