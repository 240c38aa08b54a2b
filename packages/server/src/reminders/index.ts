export { createDues, type Dues } from './dues.ts'
export { type Round, type Rounding, remind } from './remind.ts'
