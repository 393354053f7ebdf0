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

function regular(base: string): readonly string[] {
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
