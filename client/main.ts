/** The extension as one file: the desktop's door or the browser's, whichever it finds itself in. See server/main.ts. */
type Door = typeof import('./node.ts')
declare const require: (door: string) => Door

const door = typeof process === 'object' && process.versions?.node ? require('./node.ts') : require('./browser.ts')

export const activate: Door['activate'] = (context) => door.activate(context)
