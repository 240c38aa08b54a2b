import { ours, read, unread } from '../basis.ts'
import { all, any, not } from '../criteria.ts'
import { known } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import { takingLigand } from '../taking.ts'
import { ironFirst, suicidal } from '../therapies/alpha2delta/states.ts'
import type { Choice, OrderRule } from './order.ts'

const standing = ['recommended', 'consider'] as const
const open = [...standing, 'specialist'] as const
const recommended = ['recommended'] as const

const ligands = ingredients('alpha2delta-ligand')
const iron = ingredients('iron', 'oral-iron', 'iv-iron')
const sedating = ingredients('opioid', 'benzodiazepine', 'z-drug', 'barbiturate')
const drug = { kinds: ['medication'] } as const

/** What may help when the first line did not; not what is given for something else beside RLS. */
const secondLine = [
  ...ingredients('opioid', 'dopamine-agonist', 'levodopa'),
  'dipyridamole',
  'bilateral high-frequency peroneal nerve stimulation',
]

/** What is left in pregnancy, where anything is. */
const inPregnancy = ['levodopa', 'clonazepam', 'oxycodone']

/** Drugs that worsen RLS are left by these; coming off a treatment is a taper. */
const leaving: Choice = { statuses: standing, kinds: ['deprescribe'], begins: 'deprescribe-' }
const tapers: Choice = { statuses: recommended, kinds: ['deprescribe'], begins: 'taper-' }
const ligand: Choice = { ...drug, statuses: recommended, drugs: ligands }
const oralIron: Choice = { ...drug, statuses: recommended, drugs: ingredients('oral-iron') }

const rule = (id: string, english: string, rest: Omit<OrderRule, 'id' | 'say'>): OrderRule =>
  Object.freeze({ ...rest, id: `sequence.${id}`, say: { id: `sequence.${id}`, english } })

const aggravators = unread('AASM-2025', 'Good practice: deal with aggravating drugs first')
const changeOver = read('AUGMENTATION-2016', 'Change over to an α2δ ligand')
const lead = ours('Replacement 2 to 4 weeks before the first reduction: expert practice, no trial')
const apart = ours('Two sedating drugs a week apart at least')

const first: readonly OrderRule[] = [
  rule('refer', 'Refer now; what is written below need not wait for it.', {
    step: 'now',
    takes: { statuses: recommended, kinds: ['referral'] },
    basis: [ours('Referrals take time')],
  }),
  rule('test', 'Order these tests together, now.', {
    step: 'now',
    takes: { statuses: recommended, kinds: ['workup'] },
    basis: [read('AASM-2025', 'Good practice: test iron')],
  }),
  rule(
    'iron',
    'Iron first, or alongside whatever else is begun: one product of these. It needs 6 to 12 weeks.',
    {
      step: 'now',
      takes: { ...drug, statuses: recommended, drugs: iron },
      basis: [read('AASM-2025', 'Good practice: iron'), unread('MAYO-2021', 'Iron first')],
    },
  ),
  rule(
    'aggravator',
    'Next to iron the first change, and where possible the only one: one drug at a time, with its prescriber. Two to four weeks tell whether it was the cause.',
    { step: 'now', takes: leaving, basis: [aggravators, ours('One change at a time')] },
  ),
]

const changingOver: readonly OrderRule[] = [
  rule(
    'replacement',
    'Begin one of these now, as the replacement: 2 to 4 weeks before the dopaminergic drug comes down for the first time.',
    {
      step: 'now',
      takes: { ...drug, statuses: standing, drugs: ligands },
      beside: { ...tapers, drugs: ingredients('dopamine-agonist', 'levodopa') },
      when: all(not(takingLigand), not(known('parkinson-disease'))),
      basis: [changeOver, lead],
      safety: 'S17',
    },
  ),
  rule('ligand-off', 'Come off this now, over a week or more.', {
    step: 'now',
    takes: { ...tapers, drugs: ligands },
    basis: [read('LABEL-GABAPENTIN', 'Taper over at least a week')],
    safety: 'S15',
  }),
  rule(
    'taper-now',
    'A ligand is taken already: the first step down may be taken now, by the calendar.',
    {
      step: 'now',
      takes: tapers,
      when: takingLigand,
      basis: [changeOver, lead],
      safety: 'S17',
    },
  ),
  rule(
    'taper',
    'The first step down 2 to 4 weeks after the replacement was begun, iron corrected; then by the calendar, never at once.',
    { step: 'next', takes: tapers, basis: [changeOver, lead], safety: 'S17' },
  ),
]

const treating: readonly OrderRule[] = [
  rule(
    'ligand-after-change',
    'Begin one of these when the change above had its two to four weeks and symptoms stay; earlier only where they cannot wait.',
    {
      step: 'next',
      takes: ligand,
      beside: leaving,
      basis: [aggravators, ours('One change at a time')],
    },
  ),
  rule('ligand', 'Begin one of these, not two; judge it after six weeks at a usual dose.', {
    step: 'now',
    takes: ligand,
    basis: [unread('AASM-2025', 'Strong for'), ours('Six weeks')],
  }),
  rule(
    'ligand-after-iron',
    'If symptoms stay 6 to 12 weeks after iron, or cannot wait: one of these.',
    {
      step: 'next',
      takes: { ...drug, statuses: ['consider'], drugs: ligands },
      when: ironFirst,
      basis: [unread('MAYO-2021', 'Iron first')],
    },
  ),
  rule('ligand-weighed', 'To be weighed with the patient: one of these, not two.', {
    step: 'next',
    unless: ligand,
    takes: { ...drug, statuses: ['consider'], drugs: ligands },
    basis: [unread('MAYO-2021', 'Who should rather not have it')],
  }),
  rule(
    'vein-after-mouth',
    'If iron by mouth fails after 12 weeks or is not tolerated: into a vein.',
    {
      step: 'if-fails',
      takes: { ...drug, statuses: open, drugs: ingredients('iv-iron') },
      beside: oralIron,
      basis: [unread('IRLSSG-IRON-2018', 'Who should have intravenous iron')],
    },
  ),
  rule('iron-weighed', 'To be weighed with the patient: one product of these.', {
    step: 'next',
    unless: { ...drug, statuses: recommended, drugs: iron },
    takes: { ...drug, statuses: standing, drugs: iron },
    basis: [read('AASM-2025', 'Good practice: iron')],
  }),
  rule(
    'second-line',
    'If a first-line drug fails at an adequate dose after six weeks, or is not tolerated: iron once more, then one of these.',
    {
      step: 'if-fails',
      takes: { statuses: open, kinds: ['medication', 'device'], drugs: secondLine },
      when: not(any(known('pregnancy'), suicidal)),
      basis: [
        read('OPIOIDS-2018', 'Refractory: too little effect or side effects'),
        ours('Six weeks'),
      ],
    },
  ),
  rule(
    'pregnant-severe',
    'Only if symptoms stay severe in spite of iron and all that can be done without drugs: one of these, with obstetrics, at the smallest dose for the shortest time.',
    {
      step: 'if-fails',
      takes: { ...drug, statuses: open, drugs: inPregnancy },
      when: all(known('pregnancy'), not(suicidal)),
      basis: [
        read('PREGNANCY-REVIEW', 'Which drugs; the doses were not read'),
        unread('PREGNANCY-2015', 'Order of steps'),
      ],
      safety: 'S32',
    },
  ),
  rule('watch', 'To be watched from now on.', {
    step: 'now',
    takes: { statuses: recommended, kinds: ['monitoring'] },
    basis: [ours('What is taken is looked after')],
  }),
  rule('beside', 'Beside everything else, from now on.', {
    step: 'now',
    takes: { statuses: recommended, kinds: ['lifestyle', 'education'] },
    basis: [ours('What does no harm need not wait')],
  }),
]

const apartRules: readonly OrderRule[] = [
  rule(
    'opioid-apart',
    'An opioid and another of these are not begun together: one of them, and the other only where the first was given up.',
    {
      step: 'wait-for',
      takes: { ...drug, statuses: open, drugs: ingredients('opioid') },
      beside: {
        ...drug,
        statuses: open,
        drugs: ingredients('benzodiazepine', 'z-drug', 'barbiturate'),
      },
      basis: [unread('FDA-2016-OPIOID-BENZODIAZEPINE'), ours('Not together')],
      safety: 'S28',
    },
  ),
  rule(
    'sedatives-apart',
    'Never begin two of these in the same week: one, at its lowest dose, and the other a week later at the earliest, with breathing and falls in view.',
    {
      step: 'wait-for',
      takes: { ...drug, statuses: open, drugs: ligands },
      beside: { ...drug, statuses: open, drugs: sedating },
      when: not(known('pregnancy')),
      basis: [read('FDA-2019-GABAPENTINOIDS', 'Breathing'), apart],
      safety: 'S11',
    },
  ),
  rule(
    'sedatives-apart-pregnant',
    'Pregnant: one of these, not two; another only where the first was given up, with obstetrics.',
    {
      step: 'wait-for',
      takes: { ...drug, statuses: open, drugs: ligands },
      beside: { ...drug, statuses: open, drugs: sedating },
      when: known('pregnancy'),
      basis: [
        read('FDA-2019-GABAPENTINOIDS', 'Breathing'),
        unread('PREGNANCY-2015', 'Only if severe'),
        ours('One at a time in pregnancy'),
      ],
      safety: 'S11',
    },
  ),
]

/** What may be begun together, what must wait, and what to try after a failure. */
export const orderRules: readonly OrderRule[] = [
  ...first,
  ...changingOver,
  ...treating,
  ...apartRules,
]
