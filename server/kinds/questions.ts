/**
 * What sort of question a line of text is. Precise rather than complete: a heading of ordinary documentation ("How do I
 * install it?", "What is new?") is no interview question.
 */
import { cue, word } from './cues.ts'
import { knowledge } from './knowledge.ts'
import { pitch } from './pitch.ts'
import { systemDesign } from './system-design.ts'

/** Longer text is prose, not a question. */
const longest = 400

const numbering = /^(?:(?:q|question|story|star|example|no|part)[\s.#]{0,3})?#?\d{1,3}\s?(?:[.):\]/–—-]|\s)\s{0,3}/i
const prefix = /^(?:q|question|prompt|scenario)\s?[:.)–—-]\s?/i

/** The bare question: without markup, quotation marks, emoji and numbering around it. */
export const bareQuestion = (text: string): string => {
  const plain = text
    .slice(0, longest)
    .replaceAll(/[*_`#>"“”„«»]/g, ' ')
    .replaceAll(/\s{1,99}/g, ' ')
    .replaceAll('’', "'")
    .trim()
    .replace(/^[^\p{L}\p{N}]{1,9}/u, '')
  return plain.replace(numbering, '').replace(prefix, '').replace(numbering, '').trim()
}

const firstMatch = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text))

const you = word('you', 'your', 'yourself', "you've", "you'd", 'u')

const asks = word(
  'tell',
  'describe',
  'share',
  'give',
  'explain',
  'recall',
  'recount',
  'discuss',
  'talk',
  'walk',
  'speak',
  'think (?:of|about|back)',
  'provide',
  'narrate',
  'say',
  'name',
  'was there',
  "what(?:'s| is| was) (?:a|one|the last) time",
  'is there',
  'can you remember',
  'do you remember',
  'what about',
  'in (?:which|what)',
)

/** "Describe how you managed …", "a conflict … and how you resolved it". */
const howYouDid =
  /\b(?:describe|tell|explain|share|discuss)\b.{0,120}\bhow you(?:'ve| have)? (?:[a-z]{3,12}ed|dealt|led|built|made|got|kept|found|chose|won|took|went|handled)\b/i

const lived = word(
  '(?:a|any|one|another|some|the last|the first|that|specific|particular|last|many) (?:[a-z-]{2,20} ){0,3}(?:times?|situations?|instances?|occasions?|moments?)(?: at work| in your (?:career|job|work|life))?(?:,)? (?:when|where|in which|that|you|your|of|on which|it|something|someone|things?)',
  '(?:times?|situations?|instances?|occasions?) (?:when|where|in which|that) you',
  'examples? of (?:a |any |some |one )?(?:time|situation|instance|occasion|when|how you|where you)',
  'examples? (?:when|where|in which|from your)',
  '(?:situations?|times?|examples?) (?:[a-z]{2,9} )?you (?:have |had |were |was |are |did |faced |failed|made |led |disagreed|solved|worked|used|handled)',
)

/** Things somebody has been through; a question that names one and speaks to "you" asks for a story. */
const livedThing = word(
  '(?:a|an|any|one|another|some|your|the|my)(?: [a-z/-]{2,20}){0,4} (?:challenge|challenges|problem|project|decision|conflict|disagreement|failure|mistake|bug|incident|outage|achievement|accomplishment|success|deadline|experience|dataset|data set|feedback|criticism|risk|goal|crisis|obstacle|setback|change|idea|model|system|feature|initiative|process|contribution|colleague|co-?worker|customer|client|manager|teammate|person|issue|task|deadlock|something|win|regret|story)s?(?: [a-z]{2,12}){0,4} (?:that )?(?:you|your)',
)

const superlative = word(
  "what(?:'s| is| was| were| are| has been)?(?: has been)? (?:your|the|a|an)(?: [a-z]{2,12}){0,2} (?:biggest|greatest|hardest|toughest|worst|best|proudest|largest|riskiest|trickiest|costliest|most [a-z]{3,15})",
  '(?:your|my) (?:[a-z]{2,12} )?(?:biggest|greatest|hardest|toughest|worst|proudest|largest|most [a-z]{3,15}) (?:[a-z-]{3,15} ){0,2}(?:achievement|accomplishment|failure|mistake|challenge|success|project|regret|decision|contribution|bug|conflict|problem)',
  'biggest (?:professional |career |work )?(?:mistake|failure|achievement|accomplishment|challenge|regret|success)',
  'what (?:are|were) you (?:most )?proud(?:est)? of',
)

const notLived = word(
  'strengths?',
  'weakness(?:es)?',
  "you'd like",
  'you would like',
  'you want to see',
  'you are (?:having|experiencing|seeing|facing)',
  "you're (?:having|experiencing|seeing|facing)",
  "you've considered",
  'you have considered',
  'your (?:change|changes|pull|pr|setup|environment|issue|feature request|configuration|config|machine|browser|operating|platform|use case)',
  'you expect(?:ed)?',
  'to reproduce',
  'bug report',
)

const everDone = word(
  '(?:have|did|were|had) you ever (?:had|have|been|be|worked|work|led|lead|managed|manage|faced|face|made|make|failed|fail|missed|miss|disagreed|disagree|dealt|deal|mentored|fired|hired|handled|handle|gone|go|taken|take|given|received|broken|caused|broke|found yourself|asked|mislead|convinced|persuaded)',
  'when (?:did|have|had) you (?:last|ever|first|had|made|failed|to|faced|disagreed|been|most|have)',
  'when was the last time',
  'have you had (?:a|an|any|to)',
  'have you (?:made|faced|failed|led|mentored|disagreed|dealt)',
)

/** Asks for something the speaker has lived through: "Tell me about a time …", "your biggest mistake". */
export const isExperienceQuestion = (question: string): boolean => {
  const asked = bareQuestion(question)
  if (asked.length < 8 || notLived.test(asked)) return false
  if (everDone.test(asked)) return true
  if (superlative.test(asked)) return !/\bwould\b/i.test(asked) && (you.test(asked) || /biggest|proud/i.test(asked))
  if (!asks.test(asked)) return /^(?:a|the last|any) time (?:when |that |where )?you\b/i.test(asked)
  if (lived.test(asked))
    return you.test(asked) || /\b(?:tell|describe|share|give) (?:me |us )?(?:about )?(?:a|an)\b/i.test(asked)
  if (
    /^(?:please )?(?:can you |could you )?tell (?:me|us)?\s?(?:about |of )?(?:a|an|one|any|some|the last|leading|managing|mentoring)\b/i.test(
      asked,
    )
  )
    return !pitchAsked(asked)
  if (howYouDid.test(asked)) return true
  return livedThing.test(asked) && !/\bhow (?:would|do) you\b|\bwould you\b/i.test(asked)
}

const pitchAsked = (asked: string): boolean => firstMatch(pitch.questionCues, asked)
const designAsked = (asked: string): boolean => firstMatch(systemDesign.questionCues, asked)

/** People, character and habits: "How do you handle …" about these asks about the speaker, not for knowledge. */
const personal = word(
  'conflicts?',
  'disagree[a-z]{0,6}',
  'pressure',
  'stress(?:ful)?',
  'deadlines?',
  'feedback',
  'critici[sz][a-z]{1,3}',
  'teams?',
  'team ?mates?',
  'team members?',
  'colleagues?',
  'co-?workers?',
  'manager',
  'boss',
  'stakeholders?',
  'priorit[a-z]{1,8}',
  'ambigu[a-z]{2,4}',
  'failures?',
  'mistakes?',
  'motivat[a-z]{1,4}',
  'work-?life',
  'yourself',
  'current',
  'up[- ]to[- ]date',
  'keep up',
  'organi[sz]ed',
  'communicat[a-z]{1,4}',
  'difficult (?:people|person|conversations?)',
  'customers?',
  'clients?',
  'workload',
  'competing',
  'multiple (?:tasks|projects)',
  'onboard',
  'mentor',
  'juniors?',
  'hire',
  'under-?perform[a-z]{0,4}',
  'delegat[a-z]{1,3}',
  'culture',
  'success',
  'estimate',
  'setbacks?',
  'rejection',
  'uncertainty',
  'time management',
  'non-?technical',
  'salary',
  'weakness(?:es)?',
  'strengths?',
  'career',
  'your goals?',
  'leadership style',
  'management style',
  'hobbies',
  'this (?:role|job|position|company)',
  'our company',
)

/** Past tense addressed to the speaker asks for a story, or for the reason of a choice. */
const pastDeed = /\b(?:did|have|had|were) you\b/i
const choice = /^why did you (?:choose|use|pick|select|go (?:with|for)|decide (?:on|to use)|prefer|opt)\b/i

/**
 * Asks for what one knows: a definition, a comparison, how something works, how one would go about a technical matter. Judged
 * by its form, so the heading of a manual can pass as well; isInterviewQuestion cannot be fooled as easily.
 */
export const isKnowledgeQuestion = (question: string): boolean => {
  const asked = bareQuestion(question)
  if (asked.length < 6 || personal.test(asked) || isExperienceQuestion(asked)) return false
  if (pitchAsked(asked) || designAsked(asked)) return false
  if (choice.test(asked)) return true
  if (pastDeed.test(asked) || /\b(?:tell|walk|take) (?:me|us)\b/i.test(asked)) return false
  return firstMatch(knowledge.questionCues, asked) || howDoYou.test(asked)
}

const howDoYou = /\bhow (?:do|would|will|can|should|could) (?:you|we|one|i)\b/i

/** Concepts interviewers ask about; the headings of manuals speak of products instead. */
const concepts = cue(
  'over-?fit',
  'under-?fit',
  'regulari[sz]',
  'bias[-– /]{0,3}(?:and |or |vs\\.? )?variance',
  'gradient (?:descent|boost|vanish|explo|clip|checkpoint)',
  'vanishing',
  'back-?prop',
  'precision',
  'recall\\b',
  'f1\\b',
  'auc\\b',
  'roc\\b',
  'confusion matri',
  'cross-?validation',
  'class imbalance',
  'imbalanced',
  'missing (?:data|values)',
  'outliers?\\b',
  'feature (?:select|engineer|import|scal|leak)',
  'data leakage',
  'leakage',
  'concept drift',
  'data drift',
  'model drift',
  'dropout',
  'batch ?norm',
  'layer ?norm',
  'activation function',
  'relu\\b',
  'softmax',
  'sigmoid',
  'loss function',
  'cross-?entropy',
  'attention\\b',
  'transformers?\\b',
  'bert\\b',
  'lstm',
  'rnn',
  'cnns?\\b',
  'convolution',
  'embeddings?\\b',
  'tokeni[sz]',
  'random forest',
  'decision tree',
  'boosting',
  'bagging',
  'xgboost',
  'svm\\b',
  'support vector',
  'naive bayes',
  'logistic regression',
  'linear regression',
  'regression\\b',
  'k-?means',
  'k-?nn',
  'nearest neighbou?r',
  'cluster(?:s|ing)\\b',
  'pca\\b',
  'dimensionality',
  'supervised',
  'unsupervised',
  'reinforcement learning',
  'machine learning',
  'deep learning',
  'neural net',
  'learning rate',
  'optimi[sz]er',
  'adam\\b',
  'sgd\\b',
  'hyper-?param',
  'l1\\b',
  'l2\\b',
  'lasso',
  'ridge',
  'p-?value',
  'hypothesis test',
  'confidence interval',
  'central limit',
  'normal distribution',
  'bayes',
  'a/b test',
  'rag\\b',
  'fine-?tun',
  'hallucinat',
  'llms?\\b',
  'language models?',
  'prompt injection',
  'ml model',
  '(?:your|the|a) models?\\b',
  'hash ?map',
  'hash table',
  'linked list',
  'binary (?:tree|search)',
  'heap\\b',
  'time complexity',
  'big[- ]o\\b',
  'deadlock',
  'mutex',
  'semaphore',
  'race condition',
  'garbage collect',
  'polymorphism',
  'inheritance',
  'encapsulation',
  'dependency injection',
  'acid\\b',
  'cap theorem',
  'eventual consistency',
  'consisten(?:t|cy) model',
  'sharding',
  'normali[sz]ation',
  'denormali[sz]',
  '(?:inner|outer|left) join',
  'primary key',
  'foreign key',
  'index(?:es|ing)? (?:in|work|improve|speed)',
  'clustered index',
  'window function',
  'stored procedure',
  'sql\\b',
  'idempoten',
  'distributed (?:transaction|system|lock)',
  'microservice',
  'monolith',
  'load balanc',
  'rate limit',
  'message queue',
  'circuit breaker',
  'tcp\\b',
  'threads?\\b',
  'process and (?:a )?thread',
  'rest(?:ful)? (?:api|and|vs)',
  'solid\\b',
  'design pattern',
  'event loop',
  'closure',
  'volatile',
)

/** Words of manuals: what they are about is at hand, to be installed, used, configured. */
const manual = word(
  "this|these|that's",
  'install',
  'installation',
  'here',
  'repo',
  'repository',
  'package',
  'library',
  'plugin',
  'extension',
  'tool',
  'app',
  'our',
  'us',
  'i',
  'my',
  'contribut[a-z]{1,4}',
  'licen[sc]e',
  'supported',
  'support',
  'versions?',
  'upgrade',
  'new',
  'free',
  'docs',
  'documentation',
  'config(?:ure|uration)?',
  'command',
  'cli',
  'settings?',
  'enable',
  'disable',
  'migrate',
  'download',
  'get started',
  'roadmap',
  'faq',
)

/** What one says to a candidate and hardly to a reader. */
const candidate: readonly RegExp[] = [
  word(
    'tell me (?:about|of|how|why|what|a|more about your)',
    'tell us (?:about (?:a|an|one|yourself|how you|the (?:last|hardest|most|biggest))|how you|why you)',
    '(?:walk|take|talk|run) (?:me|us) through',
    "what(?:'s| is| are| was| were) your (?:[a-z]{4,12} )?(?:strengths?|weakness(?:es)?|salary|expectations?|career|goals|management style|leadership style|working style|work style|approach to|philosophy|notice period|definition of|process for|motivation|superpower|failures?|mistakes?|achievements?|accomplishments?)",
    'why (?:do|are|did|would) you (?:want|interested|looking|leaving|leave|applying|apply|thinking|think you|like to (?:work|join))',
    'why should (?:we|i) (?:hire|choose|pick|select)',
    'why (?:this|our) (?:company|role|job|position|team)',
    'where do you see yourself',
    'what (?:interests|motivates|drives|excites|attracts) you',
    'what do you know about (?:us|our)',
    'what would your (?:colleagues|manager|co-?workers|team|boss|former|last|previous)',
    'what (?:can|will|would) you bring',
    'what are you (?:looking for|passionate|most proud|proud)',
    'what (?:would|will) you do (?:if|when|first|differently|with more)',
    'what did you (?:learn|do when|do differently|do in)',
    'what would you (?:change|improve|add|have done|do differently)',
    'how did you (?!hear|find|get (?:here|in)|install|come (?:up|across)|like)',
    'how would you (?!like|rate|prefer|feel|describe|know|say)',
    'how (?:do|would|did|will) you (?:investigate|respond|react|proceed|prioriti[sz]e|stay (?:current|up|calm|motivated|organi[sz]ed)|keep (?:up|yourself|learning)|motivate|mentor|delegate|cope|persuade|convince|influence|give feedback|work under|build trust|resolve|measure (?:success|your)|estimate)',
    'how (?:do|did) you (?:handle|deal with|approach|manage|overcome|balance|address|prevent|ensure|evaluate|validate|decide|explain|communicate|choose|select|diagnose|detect)',
    '(?:are|would) you (?:comfortable|willing|able to relocate|open to)',
    'your (?:current|previous|last|former) (?:role|job|employer|position|company)',
  ),
  /^(?:please |could you |can you |kindly )?(?:briefly )?describe (?:yourself|your (?:experience|approach|process|role|ideal|background|management|leadership|current|work (?:style|ethic|experience)|proudest|biggest|greatest))\b/i,
  /^(?:please )?design (?:a|an) (?:[a-z0-9-]{2,20} ){0,6}(?:system|platform|service|pipeline)\b/i,
]

/** The weaker of these ask a reader too ("How do you handle breaking changes?"), so the topic has to tell. */
const weakCandidate =
  /\bhow did you\b|\bhow (?:do|did) you (?:handle|deal with|approach|manage|address|ensure|decide|choose|select|validate|evaluate|explain|prevent|communicate|balance|detect|diagnose|overcome)\b/i

/**
 * A question an interviewer would put to a candidate: for an experience, for knowledge, about the person. Headings of
 * ordinary documents and forms are not.
 */
export const isInterviewQuestion = (text: string): boolean => {
  if (text.length > longest) return false
  const asked = bareQuestion(text)
  if (asked.length < 6) return false
  if (isExperienceQuestion(asked)) return true
  if (pitchAsked(asked) && /\b(?:you|yourself|us|me)\b/i.test(asked)) return true
  if (/^how would you design\b/i.test(asked)) return true
  if (firstMatch(candidate, asked)) {
    if (!weakCandidate.test(asked))
      return !/^(?:what did you (?:learn|do)|what would you change)\b.{0,3}\?$/i.test(asked)
    return personal.test(asked) || concepts.test(asked) || (/\bdid you\b/i.test(asked) && !manual.test(asked))
  }
  if (!concepts.test(asked) || manual.test(asked)) return false
  return (
    isKnowledgeQuestion(asked) &&
    (asked.endsWith('?') || /^(?:explain|define|compare|describe|what|how|why|when)\b/i.test(asked))
  )
}
