/** The page of Calibrate Speaking Rate. */
import { byId, clock, element, everyFrame, host, rounded } from './page.ts'

interface State {
  readonly passage: { readonly title?: string; readonly text: string }
  readonly hasOwn: boolean
  readonly info: {
    readonly refused?: string
    readonly readings: readonly number[]
    readonly speakingRate?: number
    readonly spread: { readonly low: number; readonly high: number }
    readonly time: { readonly seconds: number; readonly low: number; readonly high: number }
  }
}

let startedAt: number | undefined
let before = 0

const start = byId<HTMLButtonElement>('start')
const passage = byId('passage')

function toggle(): void {
  if (startedAt === undefined) {
    startedAt = performance.now()
    start.textContent = 'Stop'
    byId('said').textContent = 'The clock is running.'
    document.body.classList.add('running')
    everyFrame(() => {
      if (startedAt !== undefined) byId('clock').textContent = clock((performance.now() - startedAt) / 1000)
      return startedAt !== undefined
    })
    return
  }
  const milliseconds = performance.now() - startedAt
  startedAt = undefined
  start.textContent = 'Start again'
  document.body.classList.remove('running')
  host.postMessage({ type: 'reading', milliseconds })
}

function cancel(): void {
  if (startedAt === undefined) return
  startedAt = undefined
  start.textContent = 'Start'
  byId('clock').textContent = '0:00'
  byId('said').textContent = 'Stopped without a reading.'
  document.body.classList.remove('running')
}

start.addEventListener('click', toggle)
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') cancel()
  if (event.key !== ' ' || (event.target instanceof HTMLButtonElement && event.target !== start)) return
  event.preventDefault()
  if (!event.repeat) toggle()
})
// The key above has already done it.
start.addEventListener('keyup', (event) => event.key === ' ' && event.preventDefault())
byId('own').addEventListener('click', () => choose(true))
byId('neutral').addEventListener('click', () => choose(false))
byId('reset').addEventListener('click', () => host.postMessage({ type: 'reset' }))

function choose(own: boolean): void {
  cancel()
  host.postMessage({ type: 'passage', own })
}

window.addEventListener('message', ({ data }: MessageEvent<State>) => show(data))

function show({ passage: { title, text }, hasOwn, info }: State): void {
  passage.replaceChildren(...text.split('\n\n').map((paragraph) => element('p', paragraph)))
  byId('own').hidden = !hasOwn
  byId('own').textContent = hasOwn && title ? `My story: ${title}` : 'My story'
  byId('own').setAttribute('aria-pressed', `${title !== undefined}`)
  byId('neutral').setAttribute('aria-pressed', `${title === undefined}`)
  const { readings, speakingRate, spread, time, refused } = info
  const more = readings.length > before
  if (refused) byId('said').textContent = refused
  else if (readings.length > 0 && (more || readings.length === 5) && byId('clock').textContent !== '0:00')
    byId('said').textContent = `Noted: ${readings.at(-1)!.toFixed(1)} syllables a second.`
  else if (readings.length === 0 && before > 0)
    byId('said').textContent = 'Forgotten. Estimates are those for most speakers.'
  before = readings.length
  byId('rate').textContent =
    speakingRate === undefined
      ? 'No reading yet. Estimates are those for most speakers.'
      : `Your rate: ${speakingRate} syllables a second, the middle of ${readings.length === 1 ? 'one reading' : `${readings.length} readings`}.`
  byId('times').textContent =
    `This passage: about ${rounded(time.seconds)}, between ${rounded(time.low)} and ${rounded(time.high)} (−${spread.low} %, +${spread.high} %).`
  bar(byId('now'), spread)
  bar(byId('before'), { low: 17, high: 24 })
  byId('readings').replaceChildren(
    ...readings.map((rate, index) => element('li', `Reading ${index + 1}: ${rate.toFixed(2)} syllables a second`)),
  )
  byId('reset').hidden = readings.length === 0
}

/** 30 % to either side fill the width. */
function bar(line: HTMLElement, { low, high }: { low: number; high: number }): void {
  line.style.setProperty('left', `${50 - (low / 30) * 50}%`)
  line.style.setProperty('right', `${50 - (high / 30) * 50}%`)
}

start.focus()
host.postMessage({ type: 'ready' })
