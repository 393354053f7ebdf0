/** What the views of the side bar show, as data: no editor needed to know it. */
import type { Location } from 'vscode-languageclient'
import { ago, type Memory } from '../practise/memory.ts'
import type { WorkspaceInfo, WorkspaceNumber, WorkspaceStory } from '../protocol.ts'
import { clock } from '../time.ts'

/** One line of a tree. */
export interface Node {
  readonly id: string
  readonly label: string
  readonly description?: string
  /** Name of a product icon, and the theme colour it wears. */
  readonly icon?: string
  readonly color?: string
  /** Markdown. */
  readonly tooltip?: string
  /** What a screen reader says. */
  readonly spoken?: string
  readonly context?: string
  readonly command?: { readonly name: string; readonly title: string; readonly arguments: readonly unknown[] }
  readonly children?: readonly Node[]
  readonly folded?: boolean
  /** For commands of the context menu. */
  readonly story?: WorkspaceStory
  readonly question?: string
}

/** A text in the language of the editor, with {0} for its values. */
export type Translate = (message: string, ...values: (string | number)[]) => string

export const sorts = ['kind', 'state', 'time', 'rehearsed', 'file'] as const
export type Sort = (typeof sorts)[number]
export const filters = ['all', 'unfinished', 'unrehearsed', 'long'] as const
export type Filter = (typeof filters)[number]

export interface Looking {
  readonly sort: Sort
  readonly filter: Filter
  readonly memory: Memory
  /** Milliseconds since 1970. */
  readonly now: number
  readonly t: Translate
}

const open = (location: Location, title: string) => ({ name: 'vscode.open', title, arguments: [location] })

const icons = {
  ready: { icon: 'pass-filled', color: 'testing.iconPassed' },
  open: { icon: 'tools', color: 'list.warningForeground' },
  draft: { icon: 'edit', color: 'descriptionForeground' },
} as const

/** Stories by kind, or in one list where they are sorted otherwise; at the end the core kinds that nobody tells yet. */
export function storyNodes(info: WorkspaceInfo, looking: Looking): Node[] {
  const { t, sort } = looking
  const shown = info.stories.filter((story) => passes(story, looking))
  const untold = info.kinds.filter(({ core, stories }) => core && stories.length === 0)
  const told =
    sort === 'kind'
      ? info.kinds.flatMap((kind): Node[] => {
          const mine = kind.stories.map((index) => info.stories[index]!).filter((story) => shown.includes(story))
          if (mine.length === 0) return []
          const seconds = mine.reduce((sum, story) => sum + story.seconds, 0)
          return [
            {
              id: `kind ${kind.kind}`,
              label: kind.title,
              description: `${mine.length} · ${clock(seconds)}`,
              tooltip: kind.description,
              spoken: t('{0}, stories: {1}', kind.title, mine.length),
              children: mine.map((story) => storyNode(story, looking)),
            },
          ]
        })
      : [...shown].sort(order(looking)).map((story) => storyNode(story, looking))
  if (untold.length === 0 || info.stories.length === 0 || looking.filter !== 'all') return told
  return [
    ...told,
    {
      id: 'untold',
      label: t('Still untold'),
      description: `${untold.length}`,
      tooltip: t('Kinds of answers that hardly any interview leaves out, and that no file tells yet.'),
      spoken: t('Still untold, kinds: {0}', untold.length),
      children: untold.map(({ kind, title, description, questions: [first] }) => ({
        id: `untold ${kind}`,
        label: title,
        ...(first !== undefined && { description: first }),
        icon: 'add',
        tooltip: `${description}\n\n${t('Select it to begin one.')}`,
        spoken: t('{0}, untold. Select it to begin one.', title),
        context: 'untold',
        command: { name: 'star-stories.newStory', title: t('New Story'), arguments: [{ kind }] },
      })),
    },
  ]
}

const passes = (story: WorkspaceStory, { filter, memory }: Looking): boolean =>
  filter === 'unfinished'
    ? story.readiness !== 'ready'
    : filter === 'unrehearsed'
      ? memory[keyOf(story)] === undefined
      : filter === 'long'
        ? story.low > story.budget.max
        : true

/** What it is remembered by. */
export const keyOf = ({ title }: Pick<WorkspaceStory, 'title'>): string => title.trim().toLowerCase()

const order = ({ sort, memory }: Looking): ((one: WorkspaceStory, two: WorkspaceStory) => number) => {
  const states = ['draft', 'open', 'ready']
  const last = (story: WorkspaceStory) => memory[keyOf(story)]?.last ?? 0
  switch (sort) {
    case 'state':
      return (one, two) => states.indexOf(one.readiness) - states.indexOf(two.readiness)
    case 'time':
      return (one, two) => two.seconds - one.seconds
    case 'rehearsed':
      return (one, two) => last(one) - last(two)
    default:
      return (one, two) => (one.path < two.path ? -1 : one.path > two.path ? 1 : 0)
  }
}

/** A question without the words that all of them begin with: "Tell me about a time you …". */
export function short(title: string): string {
  const rest = title.replace(
    /^(?:(?:can|could) you )?(?:please )?(?:tell (?:me|us) about|describe|talk about|give (?:me|us) an example of|walk (?:me|us) through)\s+(?:(?:a|the last|one) (?:time|situation) (?:when |where |in which )?(?:you(?:['’]ve| have)? )?)?/i,
    '',
  )
  return rest.length > 2 && rest !== title ? capital(rest) : title
}

function storyNode(story: WorkspaceStory, { memory, now, t }: Looking): Node {
  const { title, seconds, low, high, budget, readiness, findings, messages, location, path, words } = story
  const practised = memory[keyOf(story)]
  const state = {
    draft: t('draft'),
    open: findings.warnings > 0 ? t('{0} to mend', findings.warnings) : t('check the time'),
    ready: t('ready'),
  }[readiness]
  const rehearsed = practised && t('rehearsed {0}', ago(practised.last, now, t))
  const tooltip = [
    `**${escaped(title)}**`,
    t(
      '{0} to {1} for most speakers, {2} words; aim for {3} to {4}.',
      clock(low),
      clock(high),
      words,
      clock(budget.min),
      clock(budget.max),
    ),
    ...(rehearsed ? [`${capital(rehearsed)}, ${clock(practised.seconds)}.`] : []),
    ...(messages.length > 0 ? [messages.map((message) => `- ${escaped(message)}`).join('\n')] : []),
    `*${escaped(path)}*`,
  ].join('\n\n')
  return {
    id: `story ${location.uri} ${location.range.start.line}`,
    label: `${clock(seconds)}  ${short(title)}`,
    description: [state, ...(rehearsed ? [rehearsed] : [])].join(' · '),
    ...icons[readiness],
    ...(readiness === 'open' && findings.warnings === 0 && { icon: 'watch' }),
    tooltip,
    spoken: [title, state, t('about {0} seconds to say', Math.round(seconds)), ...(rehearsed ? [rehearsed] : [])].join(
      ', ',
    ),
    context: 'story',
    command: open(location, t('Open Story')),
    story,
    ...(story.question !== undefined && { question: story.question }),
  }
}

/** Open questions first, then those with a story, then what interviewers ask besides. */
export function questionNodes(info: WorkspaceInfo, { memory, now, t }: Looking): Node[] {
  const rehearsed = (question: string) => {
    const practised = memory[keyOf({ title: question })]
    return practised ? { description: t('rehearsed {0}', ago(practised.last, now, t)) } : {}
  }
  const without = info.questions.filter(({ story }) => story === undefined)
  const answered = info.questions.filter(({ story }) => story !== undefined)
  const asked = new Set(info.questions.map(({ text }) => text.toLowerCase()))
  const group = (id: string, label: string, children: readonly Node[], folded = false): Node[] =>
    children.length > 0
      ? [{ id, label, description: `${children.length}`, spoken: `${label}, ${children.length}`, children, folded }]
      : []
  const node = ({ text, location, story }: WorkspaceInfo['questions'][number], icon: string): Node => ({
    id: `question ${location.uri} ${location.range.start.line} ${text}`,
    label: short(text),
    ...rehearsed(text),
    icon,
    tooltip: escaped(text),
    spoken: text,
    context: story === undefined ? 'openQuestion' : 'question',
    command: open(story === undefined ? location : info.stories[story]!.location, t('Open')),
    question: text,
  })
  const bank = info.kinds.flatMap(({ kind, title, questions }): Node[] => {
    const more = questions.filter((text) => !asked.has(text.toLowerCase()))
    return group(
      `bank ${kind}`,
      title,
      more.map((text) => ({
        id: `bank ${kind} ${text}`,
        label: short(text),
        ...rehearsed(text),
        icon: 'comment',
        tooltip: escaped(text),
        spoken: text,
        context: 'bankQuestion',
        command: { name: 'star-stories.newStory', title: t('New Story'), arguments: [{ kind, question: text }] },
        question: text,
      })),
      true,
    )
  })
  return [
    ...group(
      'without',
      t('Without a story'),
      without.map((each) => node(each, 'question')),
    ),
    ...group(
      'answered',
      t('With a story'),
      answered.map((each) => node(each, 'check')),
    ),
    ...(info.stories.length > 0
      ? group('bank', t('Question bank'), bank, true).map((node) => ({
          ...node,
          description: `${bank.reduce((sum, { children = [] }) => sum + children.length, 0)}`,
        }))
      : []),
  ]
}

/** What contradicts, what nothing backs, what is backed: the first two are asked about first. */
export function numberNodes({ numbers, contradictions }: WorkspaceInfo, t: Translate): Node[] {
  const group = (id: string, label: string, icon: string, children: readonly Node[]): Node[] =>
    children.length > 0
      ? [{ id, label, icon, description: `${children.length}`, spoken: `${label}, ${children.length}`, children }]
      : []
  return [
    ...group(
      'contradictions',
      t('Contradictions between files'),
      'warning',
      contradictions.map(({ message, location, other }) => ({
        id: `clash ${location.uri} ${location.range.start.line} ${location.range.start.character}`,
        label: message,
        icon: 'warning',
        color: 'list.warningForeground',
        tooltip: message,
        command: open(location, t('Open')),
        children: [location, other].map((place) => ({
          id: `clash ${place.uri} ${place.range.start.line} ${place.range.start.character} ${message}`,
          label: fileOf(place.uri),
          description: t('line {0}', place.range.start.line + 1),
          icon: 'go-to-file',
          command: open(place, t('Open')),
        })),
      })),
    ),
    ...group(
      'unbacked',
      t('Somebody will ask'),
      'question',
      numbers.filter(({ question }) => question !== undefined).map((number) => numberNode(number, t)),
    ),
    ...group(
      'backed',
      t('Know by heart'),
      'check',
      numbers.filter(({ question }) => question === undefined).map((number) => numberNode(number, t)),
    ),
  ]
}

function numberNode({ text, story, location, evidence, missing, question }: WorkspaceNumber, t: Translate): Node {
  const id = `number ${location.uri} ${location.range.start.line} ${location.range.start.character}`
  return {
    id,
    label: text,
    description: story,
    tooltip: question ?? evidence.map((each) => `- ${each.name}: “${escaped(each.text)}”`).join('\n'),
    spoken: [text, story, question ?? t('backed')].filter(Boolean).join(', '),
    context: 'number',
    folded: true,
    command: open(location, t('Open')),
    children: [
      ...evidence.map((each, at) => ({
        id: `${id} ${at}`,
        label: each.text,
        description: each.name,
        icon: 'check',
        command: open(each.location, t('Open')),
      })),
      ...missing.map((name) => ({
        id: `${id} ${name}`,
        label: name,
        description: t('would help'),
        icon: 'circle-large-outline',
      })),
    ],
  }
}

const fileOf = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>|]/g, '\\$&')
