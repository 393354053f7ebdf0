/** What a person has to mend before the command can do its work: one line each on standard error, and exit 2. */

export interface Problem {
  /** File name, with line and column from 1 where the place is known: `answers.md:3:1`. */
  readonly place: string
  /** One sentence that names the fault and, where it is not plain, the cure. */
  readonly message: string
}

export const lineOf = ({ place, message }: Problem): string =>
  `${place}: ${message.replaceAll(/\s*[\r\n]+\s*/g, ' ')}\n`
