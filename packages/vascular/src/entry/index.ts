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
export { treatedDayAt, typeTreatedDay } from './day.ts'
export type { Junction } from './extension.ts'
export { extensionWords, JUNCTIONS, typeExtension } from './extension.ts'
export { imagingCount, imagingWords, typeImaging } from './imaging.ts'
export { perforatorWords } from './perforator.ts'
export type { MorePressure } from './pressures.ts'
export { MORE_PRESSURES, morePressureAt, typeMorePressure } from './pressures.ts'
export type { ExamRow } from './rows.ts'
export { keyOfRow, rowOf, rowsOf } from './rows.ts'
export type { GradeField, ScaleItem } from './scales.ts'
export {
  gradeAt,
  itemAt,
  itemsOf,
  scaleWords,
  typeGrade,
  typeItem,
  typeScale,
} from './scales.ts'
export type { Unread } from './shorthand.ts'
export type { PressureField } from './values.ts'
export { PRESSURE_FIELDS, pressureAt, typeCeap, typePressure } from './values.ts'
