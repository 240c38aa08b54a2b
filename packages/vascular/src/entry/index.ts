export type { Cell, Change } from './change.ts'
export {
  copyFrom,
  copyFromOther,
  newExam,
  restNormal,
  typeAt,
  typePerforator,
  wordsAt,
} from './change.ts'
export { perforatorWords } from './perforator.ts'
export type { ExamRow } from './rows.ts'
export { keyOfRow, rowOf, rowsOf } from './rows.ts'
