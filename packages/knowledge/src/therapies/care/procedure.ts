import { ours, unread } from '../../basis.ts'
import { all, any, isKnown, lists } from '../../criteria.ts'
import { known, rlsConcern } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import { step } from '../../ladder.ts'
import { reason, statement } from '../../statement.ts'
import { takingDopaminergic, takingLigand, takingRotigotine } from '../../taking.ts'
import { advice } from '../advice.ts'

const AGGRAVATE = unread('AASM-2025', 'Dopamine blockers and antihistamines aggravate')
const LYING = ours('Hours of lying still')
const planned = any(known('surgery-planned'), known('vein-procedure-planned'))
const takingOpioid = all(isKnown('current-drugs'), lists('current-drugs', ...ingredients('opioid')))

/** The day of an operation, or of a procedure on leg vessels: R12, S35. */
export const procedureDay = advice('education-perioperative', {
  kind: 'education',
  therapy: 'note for the anesthetist',
  label: 'Before the operation: a note for the anesthetist',
  concerns: all(planned, rlsConcern),
  ladder: [
    step('education.perioperative', 'recommended', {
      say: 'An operation is planned. Go on with the evening dose, by patch or vein where swallowing is not allowed. Against nausea ondansetron; no metoclopramide, droperidol, promethazine or diphenhydramine. With methadone mind the QT interval.',
      when: known('surgery-planned'),
      basis: [AGGRAVATE, ours('Safety rule S35')],
      safety: 'S35',
    }),
    step('education.perioperative.vessels', 'recommended', {
      say: 'A procedure on the leg vessels is booked. Drugs for RLS are taken on the day; breaks to move, and a plan for the urge while lying still. No metoclopramide, prochlorperazine, promethazine, diphenhydramine or droperidol; ondansetron against nausea. IRLS before.',
      when: known('vein-procedure-planned'),
      basis: [AGGRAVATE, ours('Rule R12')],
      safety: 'R12',
    }),
  ],
  cautions: [
    reason(
      'education.perioperative.agonist',
      'A dopaminergic drug is taken: where swallowing is not allowed a rotigotine patch may stand in for a day or two; it is never simply left out.',
      takingDopaminergic,
      [unread('STANDARD-PRACTICE', 'Rotigotine patch around operations')],
      { safety: 'S17' },
    ),
    reason(
      'education.perioperative.patch',
      'The rotigotine patch stays on; off for MRI, cardioversion and heat.',
      takingRotigotine,
      [unread('LABEL-ROTIGOTINE', 'Aluminum in the patch')],
      { safety: 'S39' },
    ),
    reason(
      'education.perioperative.ligand',
      'A gabapentinoid is taken: given again the same evening; with opioids after the operation breathing is watched.',
      takingLigand,
      [unread('FDA-2019-GABAPENTINOIDS')],
      { safety: 'S11' },
    ),
    reason(
      'education.perioperative.opioid',
      'An opioid is taken for RLS: it goes on, by vein if need be, and what pain asks for comes on top. With buprenorphine anesthesia plans ahead.',
      takingOpioid,
      [unread('STANDARD-PRACTICE', 'Opioids around operations')],
    ),
    reason(
      'education.perioperative.iron',
      'Blood lost in an operation costs iron: ferritin and saturation as soon as it is planned (days to it: {days-to-surgery}), so that low iron can be filled up before, by mouth with six weeks or more to go, else into a vein; and again 8 to 12 weeks after.',
      known('surgery-planned'),
      [ours('Iron and operations')],
    ),
  ],
  monitor: [
    statement(
      'education.perioperative.monitor',
      'Up and walking as soon as allowed; legs that will not rest after anesthesia are told apart from akathisia by the drugs given.',
      LYING,
    ),
  ],
  basis: [AGGRAVATE],
})
