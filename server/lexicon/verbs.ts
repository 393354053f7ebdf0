/** English verbs and their forms, as far as the rules need them. */

/** base → third person, past, -ing, past participle where it differs. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'being', 'been'],
  have: ['has', 'had', 'having'],
  do: ['does', 'did', 'doing', 'done'],
  go: ['goes', 'went', 'going', 'gone'],
  take: ['takes', 'took', 'taking', 'taken'],
  bring: ['brings', 'brought', 'bringing'],
  give: ['gives', 'gave', 'giving', 'given'],
  make: ['makes', 'made', 'making'],
  get: ['gets', 'got', 'getting', 'gotten'],
  keep: ['keeps', 'kept', 'keeping'],
  leave: ['leaves', 'left', 'leaving'],
  let: ['lets', 'letting'],
  lead: ['leads', 'led', 'leading'],
  run: ['runs', 'ran', 'running'],
  rise: ['rises', 'rose', 'rising', 'risen'],
  drive: ['drives', 'drove', 'driving', 'driven'],
  blow: ['blows', 'blew', 'blowing', 'blown'],
  break: ['breaks', 'broke', 'breaking', 'broken'],
  fall: ['falls', 'fell', 'falling', 'fallen'],
  forget: ['forgets', 'forgot', 'forgetting', 'forgotten'],
  hide: ['hides', 'hid', 'hiding', 'hidden'],
  lose: ['loses', 'lost', 'losing'],
  put: ['puts', 'putting'],
  cut: ['cuts', 'cutting'],
  set: ['sets', 'setting'],
  hit: ['hits', 'hitting'],
  sit: ['sits', 'sat', 'sitting'],
  steal: ['steals', 'stole', 'stealing', 'stolen'],
  throw: ['throws', 'threw', 'throwing', 'thrown'],
  win: ['wins', 'won', 'winning'],
  tear: ['tears', 'tore', 'tearing', 'torn'],
  sink: ['sinks', 'sank', 'sinking', 'sunk'],
  sweep: ['sweeps', 'swept', 'sweeping'],
  sleep: ['sleeps', 'slept', 'sleeping'],
  swear: ['swears', 'swore', 'swearing', 'sworn'],
  spend: ['spends', 'spent', 'spending'],
  sell: ['sells', 'sold', 'selling'],
  speak: ['speaks', 'spoke', 'speaking', 'spoken'],
  read: ['reads', 'reading'],
  mislead: ['misleads', 'misled', 'misleading'],
  mishear: ['mishears', 'misheard', 'mishearing'],
  misread: ['misreads', 'misreading'],
  mislay: ['mislays', 'mislaid', 'mislaying'],
  misunderstand: ['misunderstands', 'misunderstood', 'misunderstanding'],
  override: ['overrides', 'overrode', 'overriding', 'overridden'],
  overwrite: ['overwrites', 'overwrote', 'overwriting', 'overwritten'],
  oversell: ['oversells', 'oversold', 'overselling'],
  overspend: ['overspends', 'overspent', 'overspending'],
  oversleep: ['oversleeps', 'overslept', 'oversleeping'],
  withhold: ['withholds', 'withheld', 'withholding'],
  withdraw: ['withdraws', 'withdrew', 'withdrawing', 'withdrawn'],
  forbid: ['forbids', 'forbade', 'forbidding', 'forbidden'],
  forsake: ['forsakes', 'forsook', 'forsaking', 'forsaken'],
  freeze: ['freezes', 'froze', 'freezing', 'frozen'],
  fight: ['fights', 'fought', 'fighting'],
  hold: ['holds', 'held', 'holding'],
  hang: ['hangs', 'hung', 'hanging'],
  hurt: ['hurts', 'hurting'],
  lie: ['lies', 'lied', 'lying'],
  pay: ['pays', 'paid', 'paying'],
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  know: ['knows', 'knew', 'knowing', 'known'],
  stand: ['stands', 'stood', 'standing'],
  stick: ['sticks', 'stuck', 'sticking'],
  shut: ['shuts', 'shutting'],
  quit: ['quits', 'quitting'],
  send: ['sends', 'sent', 'sending'],
  choose: ['chooses', 'chose', 'choosing', 'chosen'],
  buy: ['buys', 'bought', 'buying'],
  come: ['comes', 'came', 'coming'],
  see: ['sees', 'saw', 'seeing', 'seen'],
  find: ['finds', 'found', 'finding'],
  show: ['shows', 'showed', 'showing', 'shown'],
  drink: ['drinks', 'drank', 'drinking', 'drunk'],
  bend: ['bends', 'bent', 'bending'],
  feed: ['feeds', 'fed', 'feeding'],
  ring: ['rings', 'rang', 'ringing', 'rung'],
  draw: ['draws', 'drew', 'drawing', 'drawn'],
  grow: ['grows', 'grew', 'growing', 'grown'],
  catch: ['catches', 'caught', 'catching'],
  shake: ['shakes', 'shook', 'shaking', 'shaken'],
  eat: ['eats', 'ate', 'eating', 'eaten'],
  feel: ['feels', 'felt', 'feeling'],
  write: ['writes', 'wrote', 'writing', 'written'],
  build: ['builds', 'built', 'building'],
  shine: ['shines', 'shone', 'shining'],
  wear: ['wears', 'wore', 'wearing', 'worn'],
  screw: ['screws', 'screwed', 'screwing'],
  drag: ['drags', 'dragged', 'dragging'],
  drop: ['drops', 'dropped', 'dropping'],
  wow: ['wows', 'wowed', 'wowing'],
  stun: ['stuns', 'stunned', 'stunning'],
  speed: ['speeds', 'sped', 'speeding'],
  plan: ['plans', 'planned', 'planning'],
  stop: ['stops', 'stopped', 'stopping'],
  chatter: ['chatters', 'chattered', 'chattering'],
  shrug: ['shrugs', 'shrugged', 'shrugging'],
  botch: ['botches', 'botched', 'botching'],
}

/** Base, third person, past, -ing, participle, in this order; British -ise beside -ize. */
export function verbForms(base: string): readonly string[] {
  const known = irregular[base]
  if (known) return [base, ...known]
  const forms = regular(base)
  return base.endsWith('ize') ? [...forms, ...regular(`${base.slice(0, -3)}ise`)] : forms
}

/** One short vowel and one consonant: the consonant is doubled. */
const doubled = /^(?:[^aeiou]*(?:qu)?[aeiou][bdgklmnprtz]|omit|sandbag|overlap|unplug|outwit)$/

function regular(base: string): readonly string[] {
  if (doubled.test(base)) return [base, `${base}s`, `${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`]
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  return [base, /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, `${stem}ed`, `${stem}ing`]
}

/** `from` in the form it stands in, said with `to`: leveraged → used. Undefined where the form is not known. */
export function sameForm(form: string, from: string, to: string): string | undefined {
  const spellings = from.endsWith('ize') ? [from, `${from.slice(0, -3)}ise`] : [from]
  const [head, ...rest] = to.split(' ')
  for (const spelling of spellings) {
    const index = (irregular[spelling] ? [spelling, ...irregular[spelling]] : regular(spelling)).indexOf(form)
    const target = verbForms(head!)[index]
    if (index >= 0 && target) return [target, ...rest].join(' ')
  }
  return undefined
}

const irregularForms: ReadonlySet<string> = new Set(
  `${Object.values(irregular).flat().join(' ')} read put cut hit set shut quit hurt bit bred crept dealt dug flung ground lent lit rode shot slid slit spat split spread
  spun stank stung strode struck strove swam swung taught taken thrust understood woke wound wove bound burst cast clung cut hit
  let met put rid set shed left led ran sat rose fell went took gave kept told paid`.split(/\s+/),
)
/** Whether the word can be a verb in the past, or one the irregular table knows. */
export const isVerbForm = (word: string): boolean =>
  irregularForms.has(word) || /^(?!hundred|indeed|need$|speed$|feed$)\w{2,}ed$/.test(word)
