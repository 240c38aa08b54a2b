import { read } from '../basis.ts'
import type { AggravatingClass } from './group.ts'
import { AASM, SHEET, WEEKS } from './group.ts'

const KOLLA = read('KOLLA-2018', 'Onset uncommon overall in 18 prospective studies')

/**
 * Drugs for the mind, for seizures and for mood. Every wording speaks to the prescriber: none of
 * these is stopped for the legs, by us or by the patient. Bupropion, trazodone and nefazodone do
 * not worsen RLS and are not here.
 */
export const MIND: readonly AggravatingClass[] = [
  {
    name: 'antipsychotic',
    level: 'warn',
    alert:
      '{drug} blocks dopamine and can worsen RLS, also at the low doses given for sleep. Ask the prescriber whether another drug would do, above all if RLS began or grew worse within about eight weeks of its start or of a higher dose; never stop it for the legs alone.',
    instead: ['aripiprazole', 'cariprazine', 'brexpiprazole'],
    leave: {
      by: 'prescriber',
      why: 'It blocks dopamine and can worsen RLS. Whether a partial agonist such as aripiprazole would do is for the psychiatrist to decide; the evidence for the change is thin.',
    },
    basis: [AASM, SHEET, WEEKS],
    safety: 'S34',
  },
  {
    name: 'tetracyclic-antidepressant',
    level: 'warn',
    alert:
      '{drug} brings on or worsens RLS more often than any other antidepressant. Ask the prescriber whether bupropion would do, above all if RLS began or grew worse within about eight weeks of its start or of a higher dose; never stop it for the legs alone.',
    instead: ['bupropion'],
    leave: {
      by: 'prescriber',
      why: 'Of all antidepressants it worsens RLS most often. Ask the prescriber whether bupropion would do, which does not worsen it; mood comes first.',
    },
    basis: [read('KOLLA-2018', 'Mirtazapine higher than other antidepressants'), AASM, WEEKS],
    safety: 'S34',
  },
  {
    name: 'ssri',
    level: 'info',
    alert:
      '{drug} may worsen RLS, though new onset is uncommon. If RLS began or grew worse within about eight weeks of its start or of a higher dose, ask the prescriber about bupropion; never stop it for the legs alone.',
    instead: ['bupropion'],
    leave: {
      by: 'prescriber',
      why: 'It may worsen RLS; new onset is uncommon. If the times agree, ask the prescriber whether bupropion would do; mood comes first.',
    },
    basis: [KOLLA, AASM, WEEKS],
  },
  {
    name: 'snri',
    level: 'info',
    alert:
      '{drug} may worsen RLS, though new onset is uncommon. If RLS began or grew worse within about eight weeks of its start or of a higher dose, ask the prescriber about bupropion, or about an α2δ ligand where it is taken for pain; never stop it for the legs alone.',
    instead: ['bupropion'],
    leave: {
      by: 'prescriber',
      why: 'It may worsen RLS. If the times agree, ask the prescriber: bupropion for mood, an α2δ ligand where it is taken for pain.',
    },
    basis: [read('KOLLA-2018', 'One small study, of venlafaxine'), AASM, WEEKS],
  },
  {
    name: 'tca',
    level: 'info',
    alert:
      '{drug} may raise leg movements in sleep and worsen RLS. If RLS began or grew worse within about eight weeks of its start or of a higher dose, ask the prescriber about bupropion; never stop it for the legs alone.',
    instead: ['bupropion'],
    leave: {
      by: 'prescriber',
      why: 'It may raise leg movements in sleep and worsen RLS. If the times agree, ask the prescriber: bupropion for mood, an α2δ ligand where it is taken for pain.',
    },
    basis: [
      read('KOLLA-2018', 'Leg movements up with amitriptyline, sleep unchanged'),
      AASM,
      WEEKS,
    ],
  },
  {
    name: 'lithium',
    level: 'info',
    alert:
      '{drug} may worsen RLS a little. It is the psychiatrist’s to change, not for the legs alone.',
    instead: ['lamotrigine'],
    leave: {
      by: 'prescriber',
      why: 'It may worsen RLS a little. Only if the times agree and the psychiatrist sees another way, such as lamotrigine.',
    },
    basis: [SHEET],
  },
  {
    name: 'antiepileptic-aggravating',
    level: 'info',
    alert:
      '{drug} may worsen RLS a little: no reason to change it, a reason to ask when RLS began.',
    instead: ['lamotrigine'],
    basis: [SHEET],
  },
]
