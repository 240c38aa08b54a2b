import type { FindingRule } from '../finding.ts'
import {
  augmentationFinding,
  augmentationMaxPlanck,
  dopaminergicAboveLabel,
} from './augmentation.ts'
import {
  aggravatingDrug,
  pregnancyRls,
  renalImpairment,
  suicidality,
  untreatedSleepApnea,
} from './contributors.ts'
import { chronicCourse, intermittentCourse } from './course.ts'
import {
  definiteInChild,
  diagnosis,
  lostPattern,
  possibleInChild,
  probableInChild,
} from './diagnosis.ts'
import { impulseControl } from './impulse-control.ts'
import { ferritinUnreliable, ironDeficiencyAnemia, ironSourceUnexplained } from './iron-cause.ts'
import { ironDeficiencyRls, ironOverloadFinding, ironStatusUnknown } from './iron-status.ts'
import { mimics } from './mimics.ts'
import { redFlags } from './red-flags.ts'
import { renalFunctionUnknown } from './renal.ts'
import { refractoryRls, severity, significance } from './severity.ts'

/** Every truth about a patient that is told, in the order in which a clinician would ask. */
export const findings: readonly FindingRule[] = [
  redFlags,
  suicidality,
  diagnosis,
  lostPattern,
  definiteInChild,
  probableInChild,
  possibleInChild,
  significance,
  ...severity,
  chronicCourse,
  intermittentCourse,
  refractoryRls,
  augmentationFinding,
  augmentationMaxPlanck,
  dopaminergicAboveLabel,
  impulseControl,
  aggravatingDrug,
  ironDeficiencyRls,
  ironStatusUnknown,
  ironOverloadFinding,
  ironDeficiencyAnemia,
  ferritinUnreliable,
  ironSourceUnexplained,
  renalImpairment,
  renalFunctionUnknown,
  untreatedSleepApnea,
  pregnancyRls,
  ...mimics,
]
