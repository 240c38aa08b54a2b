import { ours, read, unread } from '../../basis.ts'
import { includes, not } from '../../criteria.ts'
import { adult, known } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { reason, statement } from '../../statement.ts'
import { therapy } from '../../therapy.ts'
import { maoiCaution, opioidForbids } from './guards.ts'
import { opioidLadder, stands } from './ladder.ts'
import { opioid } from './opioid.ts'
import { row } from './rows.ts'
import { beginsLow } from './states.ts'

const labels = unread('LABELS-OPIOIDS')
const doses = unread('OPIOIDS-2018', 'Doses as gathered, not read')

/** A partial agonist: it weakens breathing less, and is the one for people at risk of addiction. */
export const buprenorphine = therapy('opioid-buprenorphine', {
  ...opioid,
  therapy: 'buprenorphine',
  label: 'Buprenorphine, low dose',
  ladder: opioidLadder({
    drug: 'buprenorphine',
    fitForRisk: true,
    stands: stands(
      'buprenorphine',
      'Refractory RLS, and all is prepared: under a specialist. A partial agonist that weakens breathing less; with an opioid use disorder the only choice, led by addiction medicine.',
    ),
  }),
  forbids: [
    ...opioidForbids('buprenorphine'),
    reason(
      'buprenorphine.forbids.full-agonist',
      'A full opioid agonist is taken: without a washout buprenorphine brings on withdrawal at once. The change is for a specialist.',
      includes('current-drugs', ...ingredients('full-opioid-agonist')),
      [labels],
      { safety: 'S27', mustKnow: true },
    ),
  ],
  cautions: [
    ...opioid.cautions,
    maoiCaution,
    reason(
      'buprenorphine.cautions.use-disorder',
      'Opioid use disorder: addiction medicine leads, and the dose may be that of its treatment.',
      known('opioid-use-disorder'),
      [labels],
      { safety: 'S31' },
    ),
    reason(
      'buprenorphine.cautions.use-off-label',
      'Off label for RLS. Under the tongue it harms teeth: rinse after each dose, see a dentist. Patches above 20 micrograms an hour lengthen QT.',
      adult,
      [labels],
    ),
  ],
  for: [
    reason(
      'buprenorphine.for.cohort',
      'Uncontrolled cohort of 55: IRLS 27.8 to 11.4 in a year; 94% of those who stayed on it much better; 82% of the augmented came off the agonist. No placebo arm.',
      adult,
      [read('BUPRENORPHINE-COHORT')],
    ),
    ...opioid.for,
  ],
  dosing: {
    rows: [
      row('buprenorphine.low', beginsLow, {
        start: 0.25,
        step: { by: 0.25, every: '14 d' },
        max: 2,
        say: '0.25 mg under the tongue in the evening, 0.25 mg more after two weeks at the soonest, at most 2 mg a day: age, breathing, liver or another drug call for less.',
        basis: [doses, ours('Half the usual rise and limit')],
      }),
      row('buprenorphine.usual', not(beginsLow), {
        start: 0.25,
        step: { by: 0.25, every: '7 d' },
        max: 4,
        say: '0.25 mg (0.25 to 0.5) under the tongue in the evening, 0.25 to 0.5 mg more each week; usual 0.5 to 2 mg a day, at most 4. Or a patch of 5 micrograms an hour, up to 20.',
        basis: [doses],
      }),
    ],
  },
  monitor: [
    statement(
      'buprenorphine.monitor.teeth',
      'Teeth: every visit, and a dentist once a year.',
      labels,
    ),
    ...opioid.monitor,
  ],
})
