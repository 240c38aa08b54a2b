export { type BackupDone, backup, writeBackup } from './backup.ts'
export { type RestoreDone, restore } from './restore.ts'
export { rotate } from './rotation.ts'
