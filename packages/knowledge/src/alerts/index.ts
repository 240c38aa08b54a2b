import type { AlertRule } from '../alert.ts'
import { aggravatingDrugs } from './aggravating-drugs.ts'
import { alpha2deltaAlerts } from './alpha2delta.ts'
import { besideAlerts } from './beside.ts'
import { breathing } from './breathing.ts'
import { combinations } from './combinations.ts'
import { dopaminergicAlerts } from './dopaminergic.ts'
import { ironAlerts } from './iron.ts'
import { opioidAlerts } from './opioids.ts'
import { pregnancy } from './pregnancy.ts'
import { suicidalityAlert } from './suicidality.ts'
import { vesselAlerts } from './vessels.ts'
import { withdrawal } from './withdrawal.ts'

/** Every danger that is said wherever the plan is read. */
export const alerts: readonly AlertRule[] = [
  suicidalityAlert,
  ...vesselAlerts,
  ...dopaminergicAlerts,
  ...alpha2deltaAlerts,
  ...breathing,
  ...combinations,
  ...opioidAlerts,
  ...besideAlerts,
  ...pregnancy,
  ...ironAlerts,
  ...aggravatingDrugs,
  ...withdrawal,
]
