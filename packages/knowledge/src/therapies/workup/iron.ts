import { ours, read, unread } from '../../basis.ts'
import { all, any, compare, isKnown, not } from '../../criteria.ts'
import { anemic } from '../../findings/anemia.ts'
import { ferritinDeficient, ironSourceUnexplained } from '../../findings/iron-cause.ts'
import { known, noRedFlag, rlsWorkup } from '../../gate.ts'
import { labTests } from '../../lab-test.ts'
import { position, step } from '../../ladder.ts'
import { statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { advice } from '../advice.ts'

/** Iron: the test that every patient needs, and what its results ask for in turn. */
const ironNotKnown = any(not(isKnown('ferritin')), not(isKnown('tsat')))
const meaningNotKnown = any(not(isKnown('crp')), not(isKnown('hemoglobin')))

export const ironPanel = advice('workup-iron-panel', {
  kind: 'workup',
  therapy: 'iron panel',
  label: 'Test iron: ferritin, transferrin saturation, CRP, blood count',
  concerns: all(rlsWorkup, any(ironNotKnown, meaningNotKnown)),
  ladder: [
    step('workup.iron-panel.unknown', 'recommended', {
      say: 'Ferritin ({ferritin}) and transferrin saturation ({tsat}) of the last three months are not both known. Test in the morning, without iron for 24 hours, with CRP and a blood count.',
      when: ironNotKnown,
      basis: [
        read('AASM-2025', 'Test iron regularly in all clinically significant RLS'),
        ours('Safety rule S2: three months'),
      ],
      safety: 'S2',
    }),
    step('workup.iron-panel.meaning', 'consider', {
      say: 'Ferritin is {ferritin}; CRP ({crp}) or hemoglobin ({hemoglobin}) is missing to read it by, since inflammation hides low iron.',
      when: meaningNotKnown,
      basis: [read('BMJ-BEST-PRACTICE', 'Ferritin is an acute-phase protein')],
      safety: 'S9',
    }),
  ],
  positions: [
    position('workup.iron-panel.aasm-2025', {
      source: 'AASM-2025',
      direction: 'for',
      strength: 'none',
      certainty: 'not-stated',
      population: 'All patients with clinically significant RLS',
      verified: true,
      note: 'Good practice statement',
    }),
  ],
  monitor: [
    statement(
      'workup.iron-panel.again',
      'Test again about 12 weeks after iron by mouth, and 8 to 12 weeks after iron into a vein.',
      unread('IRLSSG-IRON-2018', 'Times of the re-check'),
    ),
  ],
  tests: labTests('ferritin', 'tsat', 'iron', 'tibc', 'crp', 'blood-count'),
  basis: [read('AASM-2025', 'Good practice: test iron regularly')],
})

/** Without a measurement there is nothing to explain. */
const measured = any(isKnown('ferritin'), isKnown('tsat'))

export const ironLoss = advice('workup-iron-loss', {
  kind: 'workup',
  therapy: 'search for the cause of iron loss',
  label: 'Find the cause of low iron: bleeding, celiac disease',
  concerns: all(noRedFlag, measured, ironSourceUnexplained.when),
  ladder: [
    step('workup.iron-loss.pregnant', 'consider', {
      say: 'Pregnant, which takes iron: ask about bleeding, donation, diet and gut, and test celiac serology (tTG-IgA). Gut and urinary tract are searched where something points to them, or if iron does not recover after birth.',
      when: known('pregnancy'),
      basis: [
        unread('STANDARD-PRACTICE', 'Iron deficiency in pregnancy'),
        ours('What waits until after birth'),
      ],
      safety: 'S7',
    }),
    step('workup.iron-loss.deficient', 'recommended', {
      say: 'Ferritin {ferritin}, hemoglobin {hemoglobin}: look for loss from gut and urinary tract, and test celiac serology (tTG-IgA), even where heavy periods seem to explain it. Iron is no answer to a hidden tumor.',
      when: any(ferritinDeficient, surely(anemic)),
      basis: [
        unread(
          'STANDARD-PRACTICE',
          'Unexplained iron deficiency in men, after menopause or with anemia',
        ),
        ours('Ferritin below 45 ng/mL, or anemia'),
      ],
      safety: 'S7',
    }),
    step('workup.iron-loss.low-for-rls', 'consider', {
      say: 'Ferritin {ferritin} is low for restless legs, not iron deficiency by itself. Ask about bleeding, donation and diet, and look further if it falls.',
      when: ironSourceUnexplained.when,
      basis: [ours('Between 45 and 75 ng/mL: ask before a search')],
      safety: 'S7',
    }),
  ],
  tests: labTests('blood-count', 'ttg-iga'),
  basis: [unread('STANDARD-PRACTICE', 'Safety rule S7')],
})

const saturationHigh = surely(compare('tsat', '>=', 45, '%'))

export const hemochromatosis = advice('workup-hemochromatosis', {
  kind: 'workup',
  therapy: 'screen for hemochromatosis',
  label: 'Repeat transferrin saturation, then HFE test',
  concerns: saturationHigh,
  ladder: [
    step('workup.hemochromatosis', 'recommended', {
      say: 'Transferrin saturation is {tsat}: repeat it fasting, and if it stays at 45% or more test HFE. No iron meanwhile.',
      when: saturationHigh,
      basis: [
        read('BMJ-BEST-PRACTICE', 'Transferrin saturation below 45% for iron'),
        unread('STANDARD-PRACTICE', 'HFE test'),
      ],
      safety: 'S1',
    }),
  ],
  tests: labTests('tsat', 'ferritin'),
  basis: [unread('STANDARD-PRACTICE', 'HFE test')],
})
