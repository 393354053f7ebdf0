/** The page of Rehearse Story. */
import { byId, clock, element, everyFrame, host, rounded } from './page.ts'
import { type Prompter, start, step, tick, toggle } from './prompter.ts'

interface Budget {
  readonly min?: number
  readonly max?: number
}

interface Story {
  readonly title: string
  readonly seconds: number
  readonly budget: Budget
  readonly parts: readonly { readonly name: string; readonly seconds: number; readonly budget?: Budget }[]
  readonly sentences: readonly {
    readonly text: string
    readonly seconds: number
    readonly part: number
    readonly opens: boolean
  }[]
}

let story: Story | undefined
let state: Prompter = start([], 0)
let lines: readonly HTMLElement[] = []
let parts: readonly HTMLElement[] = []

const still = matchMedia('(prefers-reduced-motion: reduce)')

window.addEventListener('message', ({ data }: MessageEvent<{ story: Story }>) => {
  story = data.story
  state = start(story.sentences, story.parts.length)
  build(story)
  draw()
  byId('text').focus()
})

function build({ title, seconds, budget, parts: all, sentences }: Story): void {
  byId('title').textContent = title
  byId('aim').textContent =
    `of about ${rounded(seconds)}${budget.max === undefined ? '' : `, ${rounded(budget.max)} at most`}`
  parts = all.map(({ name }) => {
    const item = element('li', '')
    item.append(element('span', name, 'name'), element('span', '', 'time'))
    return item
  })
  byId('parts').replaceChildren(...parts)
  lines = sentences.map(({ text }) => element('span', text, 'line'))
  const paragraphs: HTMLElement[] = []
  let part = -1
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.part !== part) {
      part = sentence.part
      const name = all[part]?.name
      if (name) paragraphs.push(element('h2', name))
    }
    if (sentence.opens || paragraphs.at(-1)?.tagName !== 'P') paragraphs.push(document.createElement('p'))
    paragraphs.at(-1)!.append(lines[index]!, ' ')
    lines[index]!.addEventListener('click', () => move(index))
  }
  byId('text').replaceChildren(...paragraphs)
}

let shown = -1

function draw(): void {
  if (!story) return
  byId('clock').textContent = clock(state.elapsed / 1000)
  const over = story.budget.max !== undefined && state.elapsed / 1000 > story.budget.max
  byId('clock').classList.toggle('over', over)
  const part = story.sentences[state.at]?.part ?? -1
  for (const [index, item] of parts.entries()) {
    const { seconds, budget } = story.parts[index]!
    const taken = (state.parts[index] ?? 0) / 1000
    const most = budget?.max ?? seconds
    item.querySelector('.time')!.textContent = `${clock(taken)} of ${rounded(most)}`
    item.classList.toggle('over', taken > most)
    item.style.setProperty('--full', `${Math.min(100, (100 * taken) / Math.max(most, 1))}%`)
    if (index === part) item.setAttribute('aria-current', 'step')
    else item.removeAttribute('aria-current')
  }
  if (shown === state.at) return
  const newPart = story.sentences[shown]?.part !== part
  for (const [index, line] of lines.entries()) {
    line.classList.toggle('said-already', index < state.at)
    if (index === state.at) line.setAttribute('aria-current', 'true')
    else line.removeAttribute('aria-current')
  }
  lines[state.at]?.scrollIntoView({ block: 'center', behavior: still.matches || shown < 0 ? 'auto' : 'smooth' })
  // A screen reader speaks while you do: it is told the part, and the sentences only while the clock stands.
  if (newPart && part >= 0) say(story.parts[part]!.name)
  else if (!state.running && shown >= 0) say(story.sentences[state.at]!.text)
  shown = state.at
}

const say = (text: string) => {
  byId('said').textContent = text
}

function run(): void {
  state = toggle(state)
  document.body.classList.toggle('running', state.running)
  byId('toggle').firstElementChild!.textContent = state.running ? 'Pause' : 'Go on'
  say(state.running ? 'Running' : `Paused at ${clock(state.elapsed / 1000)}`)
  if (!state.running) return
  everyFrame((milliseconds) => {
    state = tick(state, milliseconds)
    draw()
    return state.running
  })
}

function go(by: 1 | -1): void {
  state = step(state, by)
  draw()
}

function move(to: number): void {
  state = { ...state, at: to, inLine: 0 }
  draw()
}

function end(): void {
  if (state.running) state = toggle(state)
  host.postMessage({ type: 'end', milliseconds: state.elapsed, parts: state.parts })
}

const keys: Record<string, () => void> = {
  ' ': run,
  ArrowRight: () => go(1),
  ArrowDown: () => go(1),
  ArrowLeft: () => go(-1),
  ArrowUp: () => go(-1),
  Escape: end,
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  // A button in focus is pressed by the space bar.
  if (event.key === ' ' && event.target instanceof HTMLButtonElement) return
  const act = keys[event.key]
  if (!act) return
  event.preventDefault()
  if (!event.repeat || event.key !== ' ') act()
})
byId('toggle').addEventListener('click', run)
byId('back').addEventListener('click', () => go(-1))
byId('forward').addEventListener('click', () => go(1))
byId('end').addEventListener('click', end)

host.postMessage({ type: 'ready' })
