import type { FindingRule } from '../../finding.ts'
import { impression } from './impression.ts'
import { irlsChange } from './irls-change.ts'
import { irlsSubscales } from './irls-subscales.ts'
import { legMovements } from './leg-movements.ts'
import { mood } from './mood.ts'
import { sleep } from './sleep.ts'
import { sleepChange } from './sleep-change.ts'

/** What scores and recordings say, and how they moved. */
export const measures: readonly FindingRule[] = [
  irlsSubscales,
  ...irlsChange,
  ...impression,
  ...sleep,
  ...sleepChange,
  ...mood,
  ...legMovements,
]
