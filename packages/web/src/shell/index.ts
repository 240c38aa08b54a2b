export type { Command } from './commands.tsx'
export { useCommands } from './commands.tsx'
export { Shell } from './shell.tsx'
