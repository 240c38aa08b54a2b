import { read, unread } from '../basis.ts'
import { all, any, compare, is, not } from '../criteria.ts'
import { finding } from '../finding.ts'
import { adult, child, unlessKnown } from '../gate.ts'
import { kidneyFailure, tsatUnder20 } from './iron-status.ts'

const LIMITS = unread(
  'STANDARD-PRACTICE',
  'Usual limits of hemoglobin and ferritin; no source read',
)

/** Hemoglobin below the usual limits, lower in pregnancy; of children the school-age limit. */
export const anemic = any(
  all(adult, compare('hemoglobin', '<', 11, 'g/dL')),
  all(adult, unlessKnown('pregnancy'), compare('hemoglobin', '<', 12, 'g/dL')),
  all(adult, is('sex', 'male'), compare('hemoglobin', '<', 13, 'g/dL')),
  all(child, compare('hemoglobin', '<', 11.5, 'g/dL')),
)

/** With inflammation, ferritin up to 100 may still go with empty stores. */
export const storesEmpty = any(
  compare('ferritin', '<', 30, 'ng/mL'),
  all(compare('ferritin', '<=', 100, 'ng/mL'), compare('tsat', '<', 20, '%')),
)

export const anemiaOfOtherKind = finding('anemia-without-iron-deficiency', {
  label: 'Anemia without iron deficiency',
  // On dialysis a ferritin of 160 with a saturation of 16% is iron that does not arrive.
  when: all(anemic, not(storesEmpty), not(all(kidneyFailure, tsatUnder20))),
  say: {
    met: 'Anemia without iron deficiency: hemoglobin {hemoglobin}, ferritin {ferritin}. That it brings on RLS is not shown: find its kind (vitamin B12, folate, kidneys, inflammation) and treat it as such.',
    'not-met': 'No anemia other than of iron deficiency.',
    undetermined:
      'Anemia without iron deficiency cannot be told: hemoglobin {hemoglobin}, ferritin {ferritin}.',
  },
  basis: [
    read('TRENKWALDER-2016', 'Evidence insufficient for anemia without iron deficiency'),
    LIMITS,
  ],
})

export const ironDeficiencyAnemia = finding('iron-deficiency-anemia', {
  label: 'Iron-deficiency anemia',
  when: all(anemic, storesEmpty),
  say: {
    met: 'Iron-deficiency anemia: hemoglobin {hemoglobin}, ferritin {ferritin}. RLS was found in 23.9% of patients with it. It is treated on its own rules, and its cause is sought.',
    'not-met': 'No iron-deficiency anemia by hemoglobin and ferritin.',
    undetermined: 'Iron-deficiency anemia is not ruled out: hemoglobin {hemoglobin}.',
  },
  basis: [read('JAMA-2026', '23.9% in iron-deficiency anemia'), LIMITS],
})

export const ironDeficiencyWithoutAnemia = finding('iron-deficiency-without-anemia', {
  label: 'Iron deficiency without anemia',
  when: all(storesEmpty, not(anemic)),
  say: {
    met: 'Iron deficiency without anemia: ferritin {ferritin}, transferrin saturation {tsat}, hemoglobin {hemoglobin}. A normal blood count does not rule it out, and for RLS it counts the same.',
    'not-met': 'No iron deficiency without anemia.',
    undetermined:
      'Iron deficiency without anemia cannot be told: ferritin {ferritin}, transferrin saturation {tsat}, hemoglobin {hemoglobin}.',
  },
  basis: [read('TRENKWALDER-2016', 'A firm excess of RLS in iron deficiency'), LIMITS],
})
