/** Picks the kind of a story from what is known about it. */
import { labelMeanings } from '../lexicon/labels.ts'
import { rememberTexts } from '../lexicon/remember.ts'
import { cue } from './cues.ts'
import { kinds as allKinds, kindById } from './index.ts'
import type { Kind } from './kind.ts'
import { project } from './project.ts'
import { bareQuestion, isExperienceQuestion, isKnowledgeQuestion } from './questions.ts'

export { isExperienceQuestion, isInterviewQuestion, isKnowledgeQuestion } from './questions.ts'

export interface Clues {
  readonly frontMatterKind?: string | undefined
  /** The interview question, without markup. */
  readonly question?: string | undefined
  /** Heading or first words. */
  readonly title?: string | undefined
  /** The names on the story's labels, lower case, without markup and colon. */
  readonly labels?: readonly string[] | undefined
  /** The story's clean text; only the first 4,000 characters are looked at. */
  readonly text?: string | undefined
}

/** Beyond this a text only repeats what it is about. */
const enough = 4000

/** Labels that only one form of answer uses. */
const labelSigns: readonly (readonly [id: string, sign: RegExp])[] = [
  [
    'failure',
    /^(?:the |my |our |a )?(?:mistake|failure)$|^what (?:i noticed|went wrong)$|^how i (?:fixed|noticed) it$/,
  ],
  ['conflict', /^(?:the |our )?(?:conflict|disagreement)$|^why it mattered$/],
  ['debugging', /^(?:the )?(?:symptoms?|root cause|incident|bug)$/],
  ['system-design', /^(?:(?:non-)?functional requirements|high[- ]level (?:design|architecture)|capacity estimation)$/],
  ['project', /^(?:the |my |our )?(?:challenge|approach|layer (?:[123]|one|two|three).{0,40}|executive summary)$/],
]

/** Names of the four parts in every language we read, and the English ones that stand for them. */
const starNames: ReadonlySet<string> = new Set([
  ...labelMeanings.filter(({ strong }) => strong).flatMap(({ names }) => names),
  ...['s', 't', 'a', 'r', 's/t', 'context', 'outcome', 'challenge', 'approach', 'learning'],
])

const isStarLabel = (label: string): boolean =>
  starNames.has(label) || starNames.has(label.replace(/^(?:the|my|our) /, '').split(/[\s/&(,–—-]/, 1)[0]!)

/** Words that only work with models uses; without one of them a text is not about models. */
const modelCraft = [
  'machine learning|\\bml\\b',
  '\\b(?:re)?train(?:ed|ing)? (?:set|data|a|the|it|on|loss|it|them|several|two|three|xgboost|models?)\\b',
  'xgboost|lightgbm|catboost|random forest|gradient boost|logistic regression|decision tree|isolation forest|k-means|\\barima\\b|\\bprophet\\b',
  'neural|\\blstm\\b|\\bcnn\\b|\\bresnet\\b|\\bbert\\b',
  '\\bprecision\\b|\\brecall\\b|\\bf1\\b|\\bauc\\b|\\brmse\\b',
  'overfit|cross-valid|held-out|hold-out|validation set|test set',
  'imbalance|smote|class weights',
  'classifier',
].map((source) => new RegExp(source, 'i'))

const aboutModels = [
  ...modelCraft,
  ...[
    'classif(?:ication|y)',
    'accuracy',
    '(?:predict(?:ed|ion|ive|s)?|forecast)\\b',
    '\\bmodels?\\b',
    'churn|fraud|recommend(?:er|ation)s?|anomal',
  ].map((source) => new RegExp(source, 'i')),
]

const aboutLanguageModels = [
  '\\bllms?\\b|language models?|\\bgpt\\b|gpt-|\\bclaude\\b|\\bllama\\b|\\bgemini\\b|\\bmistral\\b',
  '\\brag\\b|retriev(?:al|er|e|ed|ing)',
  'prompts?\\b|few-shot',
  'embeddings?|vector (?:store|database|db|search)|pinecone|\\bfaiss\\b|pgvector|chunk',
  'hallucinat|grounded|guardrail',
  'fine-?tun|\\blora\\b',
  'chat-?bot|assistant|agent',
  'gen-?ai|generative',
].map((source) => new RegExp(source, 'i'))

const aboutCare = [
  'patients?\\b',
  'clinic(?:al|ians?|s)?\\b',
  'hospitals?\\b|\\bicu\\b|\\bward\\b',
  'nurses?\\b|doctors?\\b|physicians?\\b|radiolog|patholog',
  'medical|diagnos[ei]s|health-?care|symptoms?\\b',
  'hipaa|electronic health|\\behr\\b|\\bemr\\b|sepsis|cancer',
].map((source) => new RegExp(source, 'i'))

/** How many of the signs stand in a text. No sign goes over the end of a line, so that each line is asked once. */
function signsOf(list: readonly RegExp[]): (text: string) => number {
  const inLine = rememberTexts((line) => list.filter((sign) => sign.test(line)))
  return (text) => new Set(text.split('\n').flatMap(inLine)).size
}
const craftSigns = signsOf(modelCraft)
const modelSigns = signsOf(aboutModels)
const languageSigns = signsOf(aboutLanguageModels)
const careSigns = signsOf(aboutCare)

/** Kinds by topic rather than by what is asked. A question that asks for no experience ("Why healthcare?") is none of them. */
const topics: ReadonlySet<string> = new Set(['healthcare', 'genai-system', 'classic-ml'])
const aside = (heading: string): boolean =>
  /\?\W{0,9}$/.test(heading) &&
  !isExperienceQuestion(heading) &&
  !/\b(?:did|have|had) you\b/i.test(heading) &&
  !project.questionCues.some((sign) => sign.test(heading))

/** "Story 3 - RAG": the heading names the topic; then one sign in the text will do. */
const names = {
  healthcare: cue('health-?care', 'clinical', 'medical', 'patient', 'hospital', 'sepsis', 'radiolog'),
  genai: cue('gen-?ai', 'generative', 'llms?\\b', 'rag\\b', 'language model', 'chat-?bot', 'gpt', 'agentic'),
  classic: cue(
    'classic(?:al)? ml',
    'machine[- ]learning',
    'ml\\b',
    'model (?:perform|improve|drift|accura)',
    'classifier',
    'churn',
    'fraud',
    'forecast',
    'recommend',
    'predict',
  ),
}

/** The kind by what the work is about; undefined when it is not about models. */
const topicOf = (heading: string, text: string): string | undefined => {
  const models = craftSigns(text) > 0 ? modelSigns(text) : 0
  const language = languageSigns(text)
  if (models < 2 && language < 2) return undefined
  const care = careSigns(text)
  if (care >= 3 || (care >= 1 && names.healthcare.test(heading))) return 'healthcare'
  if (language >= 4 || (language >= 2 && names.genai.test(heading))) return 'genai-system'
  if (models >= 4 || (models >= 2 && names.classic.test(heading))) return 'classic-ml'
  return undefined
}

/** A heading may name a clinic in a story about a booking form: where the text is known, it has to speak of models as well. */
const plausible = (kind: Kind, text: string): boolean => {
  if (text === '' || !topics.has(kind.id)) return true
  const language = languageSigns(text)
  return kind.id === 'genai-system' ? language > 0 : language > 1 || modelSigns(text) > 1
}

/** The first kind with a sign in the heading that fits the text; the list goes from specific to general. */
const byCues = (heading: string, kinds: readonly Kind[], text: string): Kind | undefined =>
  kinds.find((kind) => kind.questionCues.some((sign) => sign.test(heading)) && plausible(kind, text))

/**
 * Front matter decides; else the question or the heading, the labels, the text. A story told under STAR labels, or asked for
 * as an experience, is never of a kind that expects none.
 */
export const classify = (clues: Clues, kinds: readonly Kind[] = allKinds): Kind => {
  const declared = clues.frontMatterKind === undefined ? undefined : kindById(clues.frontMatterKind, kinds)
  if (declared) return declared

  const labels = clues.labels ?? []
  const text = (clues.text ?? '').slice(0, enough)
  const headings = [clues.question, clues.title]
    .map((heading) => bareQuestion(heading ?? ''))
    .filter((heading) => heading !== '')
  const byLabels = labelSigns.find(([, sign]) => labels.some((label) => sign.test(label)))?.[0]
  const told = /^\W{0,9}(?:story|star)\b/i.test(clues.title ?? '') || labels.filter(isStarLabel).length >= 2
  const telling = kinds.filter(({ required }) => required.length > 0)
  const knowing = kindById('knowledge', kinds)

  let found: Kind | undefined
  for (const heading of headings) {
    if (!told && knowing && isKnowledgeQuestion(heading)) return knowing
    const candidates =
      told || isExperienceQuestion(heading)
        ? telling
        : kinds.filter((kind) => kind !== knowing && !(topics.has(kind.id) && aside(heading)))
    found = byCues(heading, candidates, text)
    if (found) break
  }
  found ??= byLabels === undefined ? undefined : kindById(byLabels, told ? telling : kinds)
  if (found && found.id !== 'project') return found

  const topic = topicOf(headings.join(' '), text)
  const byTopic = topic === undefined ? undefined : kindById(topic, kinds)
  const experience =
    told || labels.length > 0 || headings.some(isExperienceQuestion) || /\b(?:I|we)(?:['’](?:ve|d|m))?\s/i.test(text)
  if (byTopic && (found || told || (experience && !headings.some(aside)))) return byTopic
  if (found) return found
  if (!experience && text !== '' && knowing) return knowing
  return kindById('behavioural', kinds) ?? kinds.at(-1)!
}
