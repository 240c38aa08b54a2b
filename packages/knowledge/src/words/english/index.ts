import type { Wordings } from '../patient-words.ts'
import { careWords } from './care.ts'
import { contributorWords } from './contributors.ts'
import { deviceWords } from './device.ts'
import { diagnosisWords } from './diagnosis.ts'
import { drugWords } from './drugs.ts'
import { educationWords } from './education.ts'
import { ironWords } from './iron.ts'
import { kidneyWords } from './kidney.ts'
import { lifestyleWords } from './lifestyle.ts'
import { measureWords } from './measures.ts'
import { mimicWords } from './mimics.ts'
import { opioidWords } from './opioid.ts'
import { referralWords } from './referral.ts'
import { vesselWords } from './vessels.ts'
import { workupWords } from './workup.ts'

export const english: Wordings = {
  ...diagnosisWords,
  ...mimicWords,
  ...contributorWords,
  ...measureWords,
  ...ironWords,
  ...kidneyWords,
  ...drugWords,
  ...opioidWords,
  ...referralWords,
  ...workupWords,
  ...lifestyleWords,
  ...deviceWords,
  ...vesselWords,
  ...educationWords,
  ...careWords,
}
