import type { AlertRule } from '../alert.ts'
import { aggravatingDrugs } from './aggravating-drugs.ts'
import { breathing } from './breathing.ts'
import { combinations } from './combinations.ts'
import { pregnancy } from './pregnancy.ts'
import { suicidalityAlert } from './suicidality.ts'

/** Every danger that is said wherever the plan is read. */
export const alerts: readonly AlertRule[] = [
  suicidalityAlert,
  ...breathing,
  ...combinations,
  ...pregnancy,
  ...aggravatingDrugs,
]
