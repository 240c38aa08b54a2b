import type { FindingRule } from '../finding.ts'
import { anemiaOfOtherKind, ironDeficiencyAnemia, ironDeficiencyWithoutAnemia } from './anemia.ts'
import {
  augmentationFinding,
  augmentationMaxPlanck,
  dopaminergicAboveLabel,
  rebound,
  toleranceFinding,
} from './augmentation.ts'
import { augmentationInDiary } from './augmentation-diary.ts'
import {
  aggravatingDrug,
  pregnancyRls,
  renalImpairment,
  suicidality,
  untreatedSleepApnea,
} from './contributors.ts'
import { chronicCourse, intermittentCourse } from './course.ts'
import { deficiencies, thyroid } from './deficiencies.ts'
import {
  definiteInChild,
  diagnosis,
  diagnosisByIcsd,
  lostPattern,
  possibleInChild,
  probableInChild,
} from './diagnosis.ts'
import { habits } from './habits.ts'
import { impulseControl, impulseControlScreen } from './impulse-control.ts'
import { familyHistory, geneticContext } from './inheritance.ts'
import { ferritinUnreliable, ironSourceUnexplained } from './iron-cause.ts'
import { ironSourceLikely } from './iron-source.ts'
import { ironDeficiencyRls, ironOverloadFinding, ironStatusUnknown } from './iron-status.ts'
import { legVessels, scoreOverlap, tissueOxygen } from './leg-vessels.ts'
import { linkedConditions } from './linked-conditions.ts'
import { measures } from './measures/index.ts'
import { mimics } from './mimics/index.ts'
import { redFlags } from './red-flags.ts'
import { renalFunctionUnknown } from './renal.ts'
import { refractoryRls, severity, significance } from './severity.ts'
import { arteryFindings } from './vessels-arteries.ts'
import { veinFindings } from './vessels-veins.ts'

/** Every truth about a patient that is told, in the order in which a clinician would ask. */
export const findings: readonly FindingRule[] = [
  redFlags,
  suicidality,
  diagnosis,
  diagnosisByIcsd,
  lostPattern,
  definiteInChild,
  probableInChild,
  possibleInChild,
  significance,
  ...severity,
  ...measures,
  chronicCourse,
  intermittentCourse,
  refractoryRls,
  augmentationFinding,
  augmentationMaxPlanck,
  augmentationInDiary,
  rebound,
  toleranceFinding,
  dopaminergicAboveLabel,
  impulseControl,
  impulseControlScreen,
  aggravatingDrug,
  ironDeficiencyRls,
  ironStatusUnknown,
  ironOverloadFinding,
  ironDeficiencyAnemia,
  ironDeficiencyWithoutAnemia,
  anemiaOfOtherKind,
  ferritinUnreliable,
  ironSourceUnexplained,
  ironSourceLikely,
  renalImpairment,
  renalFunctionUnknown,
  untreatedSleepApnea,
  pregnancyRls,
  ...linkedConditions,
  thyroid,
  ...deficiencies,
  ...habits,
  ...legVessels,
  ...veinFindings,
  ...arteryFindings,
  tissueOxygen,
  scoreOverlap,
  familyHistory,
  geneticContext,
  ...mimics,
]
