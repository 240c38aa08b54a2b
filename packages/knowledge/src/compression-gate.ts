import type { Criterion } from '@legato/rules'
import { ours, unread } from './basis.ts'
import { all, any, compare, is, not } from './criteria.ts'
import { known } from './gate.ts'
import type { Reason } from './statement.ts'
import { reason } from './statement.ts'
import { surely } from './surely.ts'

/**
 * Whether a leg may be pressed on, by stocking, bandage or pump. Ankle-brachial index, ankle
 * pressure and toe pressure are read together (R10, S40): one that is too low forbids; an index
 * above 1.40 says nothing, since such arteries cannot be pressed shut, and asks for the toe; and
 * nobody at risk of arterial disease is compressed before one of them was measured.
 */
const RABE = unread('RABE-2020', 'Thresholds usually quoted from it')
const GATE = [RABE, ours('The stricter of two gates in use')]

/** One of the three is too low: R10. */
export const arteriesTooPoor: Criterion = surely(
  compare('ankle-brachial-index', '<', 0.6, '1'),
  compare('ankle-pressure', '<', 60, 'mm[Hg]'),
  compare('toe-pressure', '<', 30, 'mm[Hg]'),
)

/** Above 1.40 in either leg. */
export const notCompressible: Criterion = surely(
  compare('ankle-brachial-index-highest', '>', 1.4, '1'),
  compare('ankle-brachial-index', '>', 1.4, '1'),
)

/** Low, and not low enough to forbid: lighter pressure, under watch. */
export const arteriesReduced: Criterion = surely(
  compare('ankle-brachial-index', '<=', 0.8, '1'),
  compare('ankle-pressure', '<=', 100, 'mm[Hg]'),
  compare('toe-pressure', '<', 60, 'mm[Hg]'),
)

/** Whose arteries are measured before anything presses on the legs. */
export const arteriesAtRisk: Criterion = any(
  notCompressible,
  known('weak-foot-pulse'),
  known('pulseless-leg'),
  known('ischemic-rest-pain'),
  known('exertional-leg-pain'),
  known('arterial-disease'),
  known('limb-threatening-ischemia'),
  known('leg-ulcer'),
  known('diabetes'),
  known('smoking'),
  known('ckd'),
  surely(
    compare('age', '>=', 70, 'a'),
    compare('egfr', '<', 60, 'mL/min/{1.73_m2}'),
    is('dialysis', 'hemodialysis', 'peritoneal'),
  ),
)

/** An index that can be trusted in both legs, or a toe pressure: either is enough. */
const arteriesMeasured = any(
  all(
    compare('ankle-brachial-index', '>=', 0.6, '1'),
    compare('ankle-brachial-index-highest', '<=', 1.4, '1'),
  ),
  compare('toe-pressure', '>=', 30, 'mm[Hg]'),
)

/** What forbids pressing on the legs, or makes it wait: for stockings and pumps alike. */
export const compressionForbids: readonly Reason[] = [
  reason(
    'compression.forbids.arteries',
    'Too little blood reaches the foot (ankle-brachial index {ankle-brachial-index}, ankle {ankle-pressure}, toe {toe-pressure}): nothing presses on this leg. Vascular referral.',
    arteriesTooPoor,
    GATE,
    { safety: 'S40' },
  ),
  reason(
    'compression.forbids.unmeasured',
    'Arterial disease is possible here and was not measured: first ankle-brachial index, and toe pressure where the index is above 1.40 ({ankle-brachial-index-highest}).',
    all(arteriesAtRisk, not(arteriesMeasured)),
    [
      RABE,
      ours(
        'Who is measured first: absent pulse, diabetes, kidney disease, 70 and over, smoker, ulcer',
      ),
    ],
    { safety: 'R10', mustKnow: true },
  ),
  reason(
    'compression.forbids.thrombosis',
    'A thrombosis of a deep vein, or a newly swollen leg: first that.',
    any(known('deep-vein-thrombosis'), known('unilateral-leg-swelling')),
    [unread('STANDARD-PRACTICE', 'Safety rule S40')],
    { safety: 'S40' },
  ),
  reason(
    'compression.forbids.ulcer',
    'An open ulcer or wound: no compression by this plan. The vein or wound clinic bandages it once the arteries are measured.',
    known('leg-ulcer'),
    [unread('STANDARD-PRACTICE', 'Safety rule S40')],
    { safety: 'S40' },
  ),
  reason(
    'compression.forbids.bypass',
    'A bypass runs under the skin of the leg: pressing on it may close it.',
    known('bypass-under-skin'),
    [RABE],
  ),
  reason(
    'compression.forbids.heart-failure',
    'Heart failure NYHA IV: pressing on the legs sends fluid to the heart.',
    surely(is('nyha-class', 'IV')),
    [RABE],
  ),
  reason(
    'compression.forbids.feeling',
    'Feeling is lost in the feet: pressure sores would not be felt.',
    known('foot-sensory-loss'),
    [RABE],
  ),
]

/** What asks for care while legs are pressed on. */
export const compressionCautions: readonly Reason[] = [
  reason(
    'compression.cautions.reduced',
    'The arteries are narrowed (ankle-brachial index {ankle-brachial-index}, ankle {ankle-pressure}, toe {toe-pressure}): light pressure only, the skin looked at daily, together with vascular medicine.',
    arteriesReduced,
    [RABE, ours('0.6 to 0.8; ankle and toe where the WIfI grades of ischemia begin')],
    { safety: 'R10' },
  ),
  reason(
    'compression.cautions.heart-failure',
    'Heart failure NYHA III: only for a strict reason, and watched.',
    surely(is('nyha-class', 'III')),
    [RABE],
  ),
  reason(
    'compression.cautions.neuropathy',
    'Neuropathy: test the feeling in the feet, and have the skin looked at daily.',
    known('neuropathy'),
    [RABE],
  ),
]
