/** What both pages need. */

interface Host {
  postMessage(message: unknown): void
}
declare function acquireVsCodeApi(): Host

export const host = acquireVsCodeApi()

export const byId = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T

/** "1:28" of 88 seconds, rounded down: a clock does not run ahead. */
export function clock(seconds: number): string {
  const whole = Math.floor(Math.max(0, seconds))
  return `${Math.floor(whole / 60)}:${`${whole % 60}`.padStart(2, '0')}`
}

export const rounded = (seconds: number): string => clock(Math.round(seconds))

/** An element with text and no markup. */
export function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  if (className) made.className = className
  return made
}

/** Calls `run` with the milliseconds since the last call, while it answers true. */
export function everyFrame(run: (milliseconds: number) => boolean): void {
  let before = performance.now()
  const frame = (now: number) => {
    const passed = now - before
    before = now
    if (run(passed)) schedule(frame)
  }
  schedule(frame)
}

/** Ten times a second is enough for a clock, and goes on where frames are not drawn. */
const schedule = (run: (now: number) => void) => setTimeout(() => run(performance.now()), 100)
