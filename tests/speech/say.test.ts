import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { estimate, spokenSyllables } from '../../server/speech/estimate.ts'
import { say } from '../../server/speech/say.ts'
import { currencies, scales, units } from '../../server/speech/units.ts'

/** What is written, and what is said. */
const forms: Record<string, readonly (readonly [string, string])[]> = {
  money: [
    ['$1.2M', 'one point two million dollars'],
    ['$11.5M+', 'eleven point five million dollars plus'],
    ['$5,850/month', 'five thousand eight hundred fifty dollars a month'],
    ['$80/hr', 'eighty dollars an hour'],
    ['$3-5M', 'three to five million dollars'],
    ['$1.2M-$1.5M', 'one point two million dollars to one point five million dollars'],
    ['$1', 'one dollar'],
    ['$0.05', 'five cents'],
    ['$0.002', 'zero point zero zero two dollars'],
    ['£3.50', 'three pounds and fifty pence'],
    ['5 €', 'five euros'],
    ['₹5 crore', 'five crore rupees'],
    ['1,00,000 INR', 'one hundred thousand rupees'],
  ],
  measures: [
    ['450ms', 'four hundred fifty milliseconds'],
    ['5µs', 'five microseconds'],
    ['1 GB', 'one gigabyte'],
    ['5GB/s', 'five gigabytes per second'],
    ['500 req/sec', 'five hundred requests per second'],
    ['500 requests/day', 'five hundred requests per day'],
    ['+4 pp', 'plus four percentage points'],
    ['30-min', 'thirty minute'],
    ['5 m²', 'five square meters'],
    ['2x', 'two x'],
    ['50K', 'fifty thousand'],
    ['7B', 'seven billion'],
    ['4-bit', 'four bit'],
    ['10+ years', 'ten plus years'],
  ],
  'comparisons and ranges': [
    ['<500ms', 'less than five hundred milliseconds'],
    ['>85%', 'greater than eighty five percent'],
    ['≥ 0.9', 'at least zero point nine'],
    ['~90', 'about ninety'],
    ['± 2', 'plus or minus two'],
    ['p < 0.05', 'p less than zero point zero five'],
    ['n=1,200', 'n equals one thousand two hundred'],
    ['27% -> 21%', 'twenty seven percent to twenty one percent'],
    ['27% → 21%', 'twenty seven percent to twenty one percent'],
    ['3-5', 'three to five'],
    ['30–50%', 'thirty to fifty percent'],
    ['2:00-2:30', "two o'clock to two thirty"],
    ['-3 degrees', 'minus three degrees'],
    ['top-10', 'top ten'],
  ],
  'numbers, years, dates and times': [
    ['0.92', 'zero point nine two'],
    ['2024', 'twenty twenty four'],
    ['2007', 'two thousand seven'],
    ['1905', 'nineteen oh five'],
    ['2048 tokens', 'two thousand forty eight tokens'],
    ['1990s', 'nineteen nineties'],
    ["the '90s", 'the nineties'],
    ['10:30', 'ten thirty'],
    ['3 p.m.', 'three P M'],
    ['May 5, 2024', 'May fifth twenty twenty four'],
    ['Jan 2024', 'January twenty twenty four'],
    ['2024-05-01', 'May first twenty twenty four'],
    ['21st', 'twenty first'],
    ['24/7', 'twenty four seven'],
    ['80/20', 'eighty twenty'],
    ['70/15/15', 'seventy fifteen fifteen'],
    ['1/10', 'one tenth'],
    ['3/4', 'three quarters'],
    ['23/25', 'twenty three out of twenty five'],
    ['3:1', 'three to one'],
    ['10⁶', 'ten to the six'],
    ['R²', 'R squared'],
    ['1200x1000', 'twelve hundred by one thousand'],
    ['v2.1', 'version two point one'],
    ['#1', 'number one'],
    ['No. 3', 'number three'],
    ['555-123-4567', 'five five five one two three four five six seven'],
  ],
  'letters and names': [
    ['p95', 'P ninety five'],
    ['F1, L2 and Q3', 'F one L two and Q three'],
    ['0.92 AUC', 'zero point nine two A U C'],
    ['API, CTR, LLMs', 'A P I C T R L L Ms'],
    ['SMOTE, BERT, HIPAA, JSON, SQL', 'smote bert hippa jay son sequel'],
    ['GPT-4o', 'G P T four O'],
    ['MLflow, XGBoost, FastAPI, PyTorch', 'M L flow X G Boost Fast A P I pie torch'],
    ['scikit-learn on k8s', 'sigh kit learn on kubernetes'],
    ['A/B', 'A B'],
    ['CI/CD', 'C I C D'],
    ['TF-IDF', 'T F I D F'],
    ['k-means', 'k means'],
    ['C++ and R&D', 'C plus plus and R and D'],
    ['NOT the IMPORTANT part of the ERROR', 'not the important part of the error'],
    ['weekly 1:1s', 'weekly one on ones'],
  ],
  abbreviations: [
    ['e.g. this, i.e. that', 'for example this that is that'],
    ['this vs. that, etc.', 'this versus that etcetera'],
    ['w/ care, w/o haste', 'with care without haste'],
    ['and/or', 'and or'],
    ['U.S.', 'U S'],
  ],
  electronic: [
    ["class_weight='balanced'", 'class weight equals balanced'],
    ['getUserName', 'get User Name'],
    ['src/app/main.py', 'source app main dot P Y'],
    ['https://www.example.com/a/b?c=1', 'example dot com'],
    ['see docs.example.com.', 'see docs dot example dot com'],
    ['jo.doe@example.com', 'jo doe at example dot com'],
    ['550e8400-e29b-41d4-a716-446655440000', 'five hundred fifty E'],
  ],
  'silent and broken': [
    ['🚩 done ✅', 'done'],
    ['testâ€”it wasnâ€™t, RÂ² rose', "test it wasn't R squared rose"],
    ['==== ---- ****', ''],
    ['(so: "this", that…)', 'so this that'],
    ['', ''],
  ],
}

for (const [kind, pairs] of Object.entries(forms)) {
  describe(`say: ${kind}`, () => {
    for (const [written, said] of pairs) it(JSON.stringify(written), () => expect(say(written)).toBe(said))
  })
}

describe('say: properties', () => {
  const signs = ['', '+', '-', '~', '<', '>', '≤', '≥', '±', '≈']
  const amount = fc.oneof(
    fc.bigInt({ min: 0n, max: 10n ** 15n }).map(String),
    fc.bigInt({ min: 0n, max: 10n ** 15n }).map((n) => n.toLocaleString('en-US')),
    fc.tuple(fc.nat(1_000_000), fc.nat(9999)).map(([whole, part]) => `${whole}.${part}`),
  )
  const ending = fc.constantFrom(
    '',
    ...Object.keys(units),
    ...Object.keys(scales),
    ...Object.keys(units).map((unit) => ` ${unit}`),
  )

  test('every number up to 10^15 can be said with every sign, currency, unit and scale', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...signs),
        fc.constantFrom('', ...Object.keys(currencies)),
        amount,
        ending,
        (sign, money, n, unit) => {
          const written = `${sign}${money}${n}${unit}`
          expect(say(written)).toMatch(/^[A-Za-z' ]+$/)
          expect(spokenSyllables(written)).toBeGreaterThan(0)
          expect(spokenSyllables(written)).toBeLessThan(90)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('any Unicode can be said, in single-spaced words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(say(text)).not.toMatch(/^\s|\s\s|\s$/)
      }),
      { numRuns: 500 },
    )
  })

  test('what has been said can be said again, and takes about as long', () => {
    for (const [written] of Object.values(forms).flat()) {
      const once = spokenSyllables(written)
      expect(Math.abs(spokenSyllables(say(written)) - once)).toBeLessThanOrEqual(1)
    }
  })

  const written = fc.constantFrom(
    ...Object.values(forms)
      .flat()
      .map(([form]) => form),
  )
  const word = fc.constantFrom(
    'we',
    'users',
    'million',
    'May',
    'Jan',
    'a',
    'I',
    'was',
    'per',
    '-',
    '–',
    '5',
    '%',
    'am',
    'K',
    '(',
    '"',
    '.',
    '/',
    '=',
  )
  const piece = fc.oneof(
    written,
    word,
    amount,
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
  )
  const prose = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '))

  test('a longer text never takes less time', () => {
    fc.assert(
      fc.property(prose, prose, (text, more) => {
        expect(spokenSyllables(`${text} ${more}`)).toBeGreaterThanOrEqual(spokenSyllables(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('no character takes longer than a second and a half', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary' })), (text) => {
        expect(estimate(text).high).toBeLessThanOrEqual(1.5 * text.length)
      }),
      { numRuns: 1000 },
    )
  })

  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const encoded = Array.from({ length: 5000 }, (_, i) => alphabet[(i * i * 31 + i * 17 + (i >> 3)) % 64]).join('')
  it.each([
    ['encoded data', encoded],
    ['a hash', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['one letter again and again', 'a'.repeat(5000)],
    ['capitals again and again', 'W'.repeat(5000)],
    ['digits again and again', '7'.repeat(5000)],
    ['a rule', '-'.repeat(5000)],
  ])('%s is passed over in seconds', (_, text) => {
    expect(estimate(text).seconds).toBeLessThan(5)
    expect(estimate(`The key is ${text} today.`).seconds).toBeLessThan(8)
  })

  it.each([
    '1,111'.repeat(2000),
    '1.1'.repeat(4000),
    'a-'.repeat(8000),
    'a.b@'.repeat(4000),
    '$'.repeat(8000),
    '1/'.repeat(8000),
    'A1_'.repeat(6000),
    'https://'.repeat(2000),
    '. '.repeat(8000),
  ])('twice the text costs about twice the work: %.12s...', (text) => {
    const said = say(text)
    expect(say(text + text).length).toBeLessThanOrEqual(2 * said.length + 400)
  })
})
