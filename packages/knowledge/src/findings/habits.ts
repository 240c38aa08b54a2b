import { ours, read, unread } from '../basis.ts'
import { all, any, compare, not } from '../criteria.ts'
import type { FindingRule } from '../finding.ts'
import { child, known } from '../gate.ts'
import { surely } from '../surely.ts'
import { contributors } from './contributor.ts'

/** Habits that may worsen RLS. The evidence is thin, mixed or genetic only, and is said to be so. */
const AASM = unread('AASM-2025', 'Alcohol and caffeine stand among the aggravators')
const EXPERT = unread('MAYO-2021', 'Lifestyle')
const genetic = (what: string) => read('DIDRIKSEN-2020', `Genetic link with ${what}`)

/** Not asked of children: alcohol and tobacco, and whether they give blood. */
const grown = not(surely(child))
const ironLow = surely(compare('ferritin', '<=', 75, 'ng/mL'))

export const habits: readonly FindingRule[] = contributors({
  caffeine: {
    label: 'Caffeine after noon',
    sign: 'caffeine-late',
    pointer: any(known('insomnia'), known('rls-diagnosis-asserted'), known('urge-to-move')),
    met: 'Caffeine is taken after noon. Studies are mixed; two to four weeks without it tell whether it matters here.',
    not: 'No caffeine after noon noted, or nothing that points to RLS.',
    open: 'Caffeine after noon: not asked.',
    basis: [AASM],
  },
  alcohol: {
    label: 'Alcohol',
    sign: 'alcohol-use',
    pointer: all(
      grown,
      any(known('insomnia'), known('rls-diagnosis-asserted'), known('urge-to-move')),
    ),
    met: 'Alcohol is drunk. It stands among the aggravators and breaks up sleep; with a sedating drug it is dangerous.',
    not: 'No alcohol noted, or nothing that points to RLS.',
    open: 'Alcohol: not asked.',
    basis: [AASM, genetic('alcohol')],
  },
  nicotine: {
    label: 'Tobacco',
    sign: 'smoking',
    pointer: all(grown, any(known('copd'), known('arterial-disease'))),
    met: 'Tobacco is used. It goes with RLS genetically; that stopping helps RLS is not shown, that it helps heart and vessels is.',
    not: 'No tobacco noted, or nothing that points to RLS.',
    open: 'Tobacco: not asked, with a disease that it causes.',
    basis: [genetic('smoking'), unread('STANDARD-PRACTICE', 'Tobacco, heart and vessels')],
  },
  'sleep-loss': {
    label: 'Too little sleep',
    sign: 'short-sleep',
    pointer: any(known('insomnia'), known('sleeps-by-day')),
    met: 'Too little time is spent in bed: too little sleep can worsen RLS by itself. Fixed times, with enough hours between them.',
    not: 'Enough time in bed as far as noted, or nothing that points to RLS.',
    open: 'Time in bed: not asked, and sleep is poor.',
    basis: [EXPERT],
  },
  inactivity: {
    label: 'Little exercise',
    sign: 'inactive',
    pointer: any(known('obesity'), known('diabetes')),
    met: 'Little exercise: people who sit much have RLS more often, and regular exercise lowered RLS scores in one small trial.',
    not: 'No lack of exercise noted, or nothing that points to RLS.',
    open: 'Exercise: not asked.',
    basis: [read('AUKERMAN-2006', 'Exercise better than control'), EXPERT],
  },
  immobility: {
    label: 'Long sitting or lying ahead',
    sign: 'long-sitting-planned',
    pointer: known('surgery-planned'),
    met: 'A long time of sitting or lying still is planned, which brings symptoms on: an aisle seat, an early hour, something for the mind to do.',
    not: 'No long time of sitting still noted, or nothing that points to RLS.',
    open: 'Lying still after the operation: ask how long it will be.',
    basis: [unread('STANDARD-PRACTICE', 'Rest provokes symptoms')],
  },
  weight: {
    label: 'Obesity',
    sign: 'obesity',
    pointer: any(known('sleep-apnea'), known('diabetes')),
    met: 'Obesity (body mass index {bmi}) goes with RLS genetically; that losing weight helps RLS is not shown. Think of sleep apnea, and mind that gabapentinoids add weight.',
    not: 'No obesity noted, or nothing that points to RLS.',
    open: 'Weight and height: not measured, and another disease makes them matter.',
    basis: [genetic('body mass'), unread('STANDARD-PRACTICE', 'Obesity and sleep apnea')],
  },
  diet: {
    label: 'Diet low in iron',
    sign: 'low-iron-diet',
    pointer: ironLow,
    met: 'The diet holds little iron that the gut takes up (ferritin {ferritin}). Food with iron, with vitamin C and without tea or coffee at the meal, helps to hold what iron treatment gains.',
    not: 'No diet low in iron noted, or nothing that points to RLS.',
    open: 'Diet: not asked, and ferritin is {ferritin}.',
    basis: [
      unread('STANDARD-PRACTICE', 'Diet and iron'),
      ours('Asked where ferritin is 75 ng/mL or less'),
    ],
  },
  'blood-donation': {
    label: 'Blood donation',
    sign: 'blood-donation',
    pointer: all(grown, ironLow),
    met: 'Blood is given, which costs iron (ferritin {ferritin}): pause while ferritin is below 75 ng/mL.',
    not: 'No blood donation noted, or nothing that points to RLS.',
    open: 'Blood donation: not asked, and ferritin is {ferritin}.',
    basis: [
      unread('STANDARD-PRACTICE', 'Blood donation costs iron'),
      ours('Paused below 75 ng/mL'),
    ],
  },
})
