export { type BackupDone, backup } from './backup.ts'
export { type RestoreDone, restore } from './restore.ts'
