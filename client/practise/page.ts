/** The page of a practice: one step at a time, large enough to read from a distance, usable with keys and screen readers. */
import type { WorkspaceStory } from '../protocol.ts'
import { clock } from '../time.ts'
import type { Translate } from '../views/nodes.ts'

export type Shown =
  | { readonly step: 'ask'; readonly question: string }
  | { readonly step: 'answer'; readonly question: string; readonly aim?: number }
  | { readonly step: 'compare'; readonly question: string; readonly seconds: number; readonly story?: WorkspaceStory }

/** A whole document; its only script reports which button was pressed and moves the clock. */
export function page(shown: Shown, t: Translate): string {
  const nonce = Array.from({ length: 24 }, () => Math.floor(Math.random() * 36).toString(36)).join('')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>${clean(t('Practise'))}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main class="${shown.step}">
${bodyOf(shown, t)}
</main>
<script nonce="${nonce}">
const editor = acquireVsCodeApi()
for (const button of document.querySelectorAll('button'))
  button.addEventListener('click', () => editor.postMessage({ step: button.dataset.step }))
document.querySelector('button')?.focus()
const clock = document.querySelector('[data-clock]')
const began = Date.now()
if (clock) setInterval(() => {
  const seconds = Math.floor((Date.now() - began) / 1000)
  clock.textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0')
  clock.classList.toggle('late', clock.dataset.aim !== '' && seconds > Number(clock.dataset.aim))
}, 250)
</script>
</body>
</html>
`
}

function bodyOf(shown: Shown, t: Translate): string {
  const question = `<h1>${clean(shown.question)}</h1>`
  if (shown.step === 'ask')
    return `<p class="eyebrow">${clean(t('The interviewer asks'))}</p>
${question}
<p>${clean(t('Answer aloud, as if somebody were listening. Your story waits until you are done.'))}</p>
<p class="buttons">${button('start', t('Start answering'))}${button('next', t('Another question'), true)}</p>`
  if (shown.step === 'answer')
    return `<p class="eyebrow">${clean(t('You are answering'))}</p>
${question}
<p class="clock" data-clock data-aim="${shown.aim ?? ''}" role="timer" aria-live="off">0:00</p>
${shown.aim === undefined ? '' : `<p>${clean(t('Aim for {0} at most.', clock(shown.aim)))}</p>`}
<p class="buttons">${button('stop', t('Done'))}</p>`
  const { story, seconds } = shown
  const took = t('You took {0}.', clock(seconds))
  if (!story)
    return `<p class="eyebrow">${clean(took)}</p>
${question}
<p role="status">${clean(t('No story of yours answers this one yet.'))}</p>
<p class="buttons">${button('write', t('Write it'))}${button('next', t('Next question'), true)}</p>`
  const { title, budget } = story
  const script = t(
    'Your script takes {0} to {1}; aim for {2} to {3}.',
    clock(story.low),
    clock(story.high),
    clock(budget.min),
    clock(budget.max),
  )
  return `<p class="eyebrow">${clean(took)} ${clean(script)}</p>
${question}
<p class="buttons">${button('next', t('Next question'))}${button('again', t('Once more'), true)}${button('open', t('Open the story'), true)}</p>
<article aria-label="${clean(t('Your story'))}">
${title === shown.question ? '' : `<h2>${clean(title)}</h2>`}
${told(story.text, title)}
</article>`
}

const button = (step: string, label: string, quiet = false): string =>
  `<button data-step="${step}"${quiet ? ' class="quiet"' : ''}>${clean(label)}</button>`

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const clean = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!)

/** As much of markdown as a story needs. */
function told(text: string, title: string): string {
  return text
    .split(/\r?\n(?:[ \t>]*\r?\n)+/)
    .map((block) => block.replace(/^[ \t]*>[ \t]?/gm, '').trim())
    .filter((block) => block !== '' && !/^<!--[\s\S]*-->$/.test(block))
    .map((block) => {
      const heading = /^#{1,6}[ \t]+(.*)/.exec(block)
      if (heading && heading[1]!.trim() === title) return ''
      if (heading)
        return `<h3>${inline(heading[1]!)}</h3>${block.includes('\n') ? `<p>${inline(block.slice(heading[0].length).trim())}</p>` : ''}`
      const lines = block.split(/\r?\n/)
      if (lines.every((line) => /^\s*(?:[-+*]|\d+[.)])\s|^\s{2,}/.test(line)))
        return `<ul>${block
          .split(/\n(?=\s*(?:[-+*]|\d+[.)])\s)/)
          .map((item) => `<li>${inline(item.replace(/^\s*(?:[-+*]|\d+[.)])\s+/, ''))}</li>`)
          .join('')}</ul>`
      return `<p>${inline(block)}</p>`
    })
    .join('\n')
}

const inline = (text: string): string =>
  clean(text)
    .replace(/\*\*(.+?)\*\*|__(.+?)__/g, (_, one, two) => `<strong>${one ?? two}</strong>`)
    .replace(/(?<![\w*])\*([^*\n]+)\*(?!\w)/g, '<em>$1</em>')

const style = `
body { color: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: 15px; line-height: 1.6; padding: 0 }
main { max-width: 44rem; margin: 0 auto; padding: 12vh 2rem 4rem }
main.compare { padding-top: 3rem }
h1 { font-size: 2rem; line-height: 1.25; font-weight: 600; margin: .25rem 0 1rem; text-wrap: balance }
h2, h3 { font-size: 1.1rem; margin: 1.5rem 0 .25rem }
.eyebrow { color: var(--vscode-descriptionForeground); margin: 0 }
.clock { font-size: 4.5rem; line-height: 1.1; font-variant-numeric: tabular-nums; margin: 1rem 0 0 }
.clock.late { color: var(--vscode-list-warningForeground) }
.buttons { display: flex; gap: .5rem; margin: 1.5rem 0; flex-wrap: wrap }
button { font: inherit; padding: .4rem 1rem; border-radius: 4px; cursor: pointer; color: var(--vscode-button-foreground); background: var(--vscode-button-background); border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)) }
button:hover { background: var(--vscode-button-hoverBackground) }
button.quiet { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground) }
button.quiet:hover { background: var(--vscode-button-secondaryHoverBackground) }
button:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 2px }
article { border-top: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, #8884)); margin-top: 2rem; padding-top: .5rem }
`
