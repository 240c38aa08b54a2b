import type { Patient } from './patient.ts'
import type { SafetyRule } from './plan.ts'
import { warns } from './plan.ts'

/** Currents, fields and pressure on the legs: S40 and R10. */
const STIMULATOR = 'device-nerve-stimulator'
const PUMP = 'physical-pneumatic-compression'
const COMPRESSION = [PUMP, 'compression-stockings']
const SHAKING = ['physical-vibration-pad', 'physical-whole-body-vibration']
const ELECTRIC = [
  STIMULATOR,
  PUMP,
  'physical-whole-body-vibration',
  'emerging-rtms',
  'emerging-tdcs',
  'emerging-tsdcs',
]

/** Ankle-brachial index below 0.6, ankle below 60 mmHg, or toe below 30 mmHg. */
export const arteriesTooPoor = (p: Patient) =>
  (p.most('ankle-brachial-index') ?? 9) < 0.6 ||
  (p.most('ankle-pressure') ?? 999) < 60 ||
  (p.most('toe-pressure') ?? 999) < 30
/** Arteries that cannot be pressed shut: the index says nothing, and the toe has to. */
const stiff = (p: Patient) =>
  (p.least('ankle-brachial-index') ?? 0) > 1.4 ||
  (p.least('ankle-brachial-index-highest') ?? 0) > 1.4
export const arteriesAtRisk = (p: Patient) =>
  stiff(p) ||
  (p.least('age') ?? 0) >= 70 ||
  (p.most('egfr') ?? 999) < 60 ||
  ['hemodialysis', 'peritoneal'].includes(p.word('dialysis') ?? '') ||
  p.yes('weak-foot-pulse', 'diabetes', 'ckd', 'smoking', 'leg-ulcer', 'arterial-disease') ||
  p.yes('limb-threatening-ischemia', 'pulseless-leg')
const isMeasured = (p: Patient) =>
  (p.known('ankle-brachial-index') && !stiff(p)) || p.known('toe-pressure')

export const deviceRules: readonly SafetyRule[] = [
  {
    id: 'S40',
    says: 'An implanted electronic device: no current, no pump, no vibrating plate, and no nerve stimulator before that is known. An open ulcer or a thrombosed deep vein: no nerve stimulator and no compression; a clot is not shaken either.',
    keeps: (p, plan) => {
      const none = (...ids: readonly string[]) => plan.offered(...ids).length === 0
      const clot = p.yes('deep-vein-thrombosis', 'unilateral-leg-swelling')
      return (
        (!p.yes('implanted-device') || none(...ELECTRIC)) &&
        (p.known('implanted-device') || none(STIMULATOR)) &&
        (!p.yes('leg-ulcer') || none(STIMULATOR, ...COMPRESSION)) &&
        (!clot || none(STIMULATOR, ...COMPRESSION, ...SHAKING)) &&
        ((p.most('ankle-brachial-index') ?? 9) >= 0.6 || none(...COMPRESSION))
      )
    },
  },
  {
    id: 'R10',
    says: 'Ankle-brachial index below 0.6, ankle below 60 or toe below 30 mmHg: nothing presses on the legs, and vascular medicine is asked. Above 1.40 the index does not pass; who is at risk is measured first; between 0.6 and 0.8 it is warned of.',
    keeps: (p, plan) => {
      const pressed = plan.offered(...COMPRESSION)
      const reduced = (p.most('ankle-brachial-index') ?? 9) <= 0.8
      const referred = plan.recommended('referral-arterial-disease', 'referral-threatened-limb')
      if (arteriesTooPoor(p) && (pressed.length > 0 || referred.length === 0)) return false
      if (arteriesAtRisk(p) && !isMeasured(p) && pressed.length > 0) return false
      return !reduced || pressed.every((one) => warns(one, 'R10'))
    },
  },
]
