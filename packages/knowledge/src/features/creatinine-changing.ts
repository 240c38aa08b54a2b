import { flag } from '../case-feature.ts'

/** KDIGO: up by 0.3 mg/dL within 48 hours, or by half within 7 days. */
export const creatinineChanging = flag('creatinine-changing', {
  label: 'Creatinine changing',
  read: { kind: 'derived', from: ['creatinine'] },
  ask: 'Repeat creatinine until two agree',
})
