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
export type { PressureField } from './values.ts'
export { PRESSURE_FIELDS, pressureAt, typeCeap, typePressure } from './values.ts'
