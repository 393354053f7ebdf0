import { defineConfig } from 'vitest/config'

const elsewhere = ['tests/corpus/**', 'tests/editor/**']
/** Its patterns carry flags inside, which a process that has compiled thousands of others now and then mixes up. */
const alone = ['tests/client/grammar.test.ts']

/** Each of them starts processes. */
const commandLine = ['tests/cli/**/*.test.ts']

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: [...elsewhere, ...alone, ...commandLine],
          // The engine is pure: its modules may be shared, and loading them once takes half of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
      { extends: true, test: { name: 'cli', include: commandLine } },
    ],
  },
})
