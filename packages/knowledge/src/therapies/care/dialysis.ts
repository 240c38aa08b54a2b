import { ours, read, unread } from '../../basis.ts'
import { all, always, not } from '../../criteria.ts'
import { onDialysis, onHemodialysis } from '../../findings/renal.ts'
import { child, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { advice } from '../advice.ts'

/** What is different on dialysis, in one place; each drug has an entry of its own. Vignette G5. */
export const onDialysisCare = advice('care-dialysis', {
  kind: 'monitoring',
  therapy: 'treatment of RLS on dialysis',
  label: 'Step by step on dialysis',
  concerns: all(onDialysis, rlsConcern, not(surely(child))),
  ladder: [
    step('care.dialysis.hemodialysis', 'recommended', {
      say: 'With nephrology: iron sucrose where ferritin is below 200 and saturation below 20%; gabapentin 100 mg after each dialysis; vitamin C; exercise while dialyzing. A place from which to stand up, dialysis early in the day.',
      when: onHemodialysis,
      basis: [
        unread('AASM-2025', 'Kidney failure: gabapentin, iron sucrose, vitamin C'),
        read('IRON-SUCROSE-DIALYSIS'),
        unread('STANDARD-PRACTICE', 'Exercise during dialysis: small trials'),
        ours('Where and when to dialyze'),
      ],
    }),
    step('care.dialysis.peritoneal', 'recommended', {
      say: 'With nephrology: iron by its targets, gabapentin in the lowest dose, vitamin C, exercise.',
      when: onDialysis,
      basis: [unread('AASM-2025', 'Kidney failure: gabapentin, iron sucrose, vitamin C')],
    }),
  ],
  cautions: [
    reason(
      'care.dialysis.never',
      'No gabapentin enacarbil, no metoclopramide, no morphine. Levodopa and rotigotine are advised against.',
      always,
      [
        read('LABEL-HORIZANT', 'Hemodialysis: not recommended for RLS'),
        unread('AASM-2025', 'Kidney failure: levodopa, rotigotine'),
        unread('LABELS-OPIOIDS', 'Morphine in kidney failure'),
      ],
      { safety: 'S12' },
    ),
    reason(
      'care.dialysis.harm',
      'Gabapentinoids went with confusion and falls even in low doses (hazard about 1.3 to 1.5): lowest dose, ask at each dialysis.',
      always,
      [unread('STANDARD-PRACTICE', 'Ishida, JASN 2018, second-hand')],
    ),
  ],
  for: [
    reason(
      'care.dialysis.transplant',
      'After a kidney transplant RLS often goes: one more reason to speak of it.',
      always,
      [unread('STANDARD-PRACTICE', 'RLS after transplantation')],
    ),
  ],
  monitor: [
    statement(
      'care.dialysis.monitor',
      'Ferritin and saturation by the calendar of nephrology; IRLS at two and twelve weeks.',
      ours('When to measure'),
    ),
  ],
  basis: [unread('AASM-2025', 'Kidney failure')],
})
