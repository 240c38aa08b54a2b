import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/** Worked out by CKD-EPI 2021 (adults) or bedside Schwartz (children); a reported CKD-EPI 2021 value counts where there is no creatinine. */
export const egfr = quantity('egfr', {
  label: 'Estimated GFR',
  unit: 'mL/min/{1.73_m2}',
  plausible: [0, 250],
  read: { kind: 'derived', from: ['creatinine', 'age', 'sex'] },
  maxAge: { days: 365, basis: ours('As creatinine') },
  ask: 'Measure creatinine in serum',
  loinc: '98979-8',
  alterable: true,
})
