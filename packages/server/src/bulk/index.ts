export { carryOut, type OnDone } from './carry.ts'
export {
  type Begin,
  beginRun,
  type Desk,
  type FileMeant,
  hostOf,
  type NotTaken,
  type RunReport,
  reportOn,
} from './run.ts'
