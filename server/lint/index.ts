export {
  type Config,
  MAX_FILE_SIZE,
  PROJECT_FILE,
  parseProjectFile,
  resolve,
  type Settings,
  settingsSchema,
  unknownRule,
} from './config.ts'
export { type Finding, lint } from './lint.ts'
export { type Position, positionsOf } from './position.ts'
export { configFor, type Problem, problemsIn } from './problems.ts'
export { fileOf, IGNORE_FILE, type ProjectChange, parseIgnoreFile, withChange } from './projectFiles.ts'
