import type { Basis } from '../basis.ts'
import { ours, read, unread } from '../basis.ts'
import { ingredients } from '../ingredients.ts'
import type { Statement } from '../statement.ts'
import { statement } from '../statement.ts'
import type { About } from './about.ts'

/** Visits, watching and time that a therapy asks of the patient, the least first. */
export const WEIGHTS = ['light', 'moderate', 'heavy'] as const

export interface Burden {
  readonly about: About
  readonly weight: (typeof WEIGHTS)[number]
  readonly said: Statement
}

const judged = ours('How heavy the burden weighs')

const say = (id: string, english: string, ...basis: readonly Basis[]): Statement =>
  statement(`burden.${id}`, english, ...basis, judged)

/** The first that speaks of a therapy counts; one of which none speaks is taken as moderate. */
export const BURDENS: readonly Burden[] = [
  {
    about: ['gabapentin enacarbil'],
    weight: 'light',
    said: say(
      'enacarbil',
      'One tablet at five with food and no steps up; one visit for its effect, creatinine once a year.',
      read('LABEL-HORIZANT', 'No titration'),
    ),
  },
  {
    about: ingredients('alpha2delta-ligand'),
    weight: 'moderate',
    said: say(
      'alpha2delta',
      'Steps up week by week; mood, falls and weight asked at each visit, creatinine once a year.',
      read('BMJ-BEST-PRACTICE', 'Weekly steps'),
    ),
  },
  {
    about: ['methadone'],
    weight: 'heavy',
    said: say(
      'methadone',
      'An agreement, urine tests, the prescription register and frequent visits; an ECG before, within 30 days and every year.',
      read('OPIOIDS-2018', 'Precautions'),
      read('KRANTZ-2009', 'ECG'),
    ),
  },
  {
    about: ingredients('opioid'),
    weight: 'heavy',
    said: say(
      'opioid',
      'A risk tool, an agreement, urine tests, the prescription register and frequent visits.',
      read('OPIOIDS-2018', 'Precautions'),
    ),
  },
  {
    about: ingredients('dopamine-agonist', 'levodopa'),
    weight: 'moderate',
    said: say(
      'dopaminergic',
      'Visits at 3, 6, 9 and 12 months to ask for RLS augmentation and impulse control, the partner with them.',
      read('CORNELIUS-2010', 'On average after 9.5 months'),
    ),
  },
  {
    about: ingredients('oral-iron'),
    weight: 'light',
    said: say(
      'oral-iron',
      'A tablet every day or every other day, and a blood test at 12 weeks.',
      unread('IRLSSG-IRON-2018', 'Re-check'),
    ),
  },
  {
    about: ['iron sucrose', 'sodium ferric gluconate complex'],
    weight: 'heavy',
    said: say(
      'iron-in-parts',
      'Five to eight visits for infusions, unless they are given during dialysis; a blood test after.',
      unread('LABEL-IRON-SUCROSE'),
    ),
  },
  {
    about: ingredients('iv-iron'),
    weight: 'moderate',
    said: say(
      'iron-at-once',
      'One or two visits for an infusion, each with half an hour of watching; a blood test after 8 to 12 weeks.',
      read('LABEL-FCM', 'Watched for 30 minutes'),
    ),
  },
  {
    about: ['ascorbic acid', 'vitamin e', 'melatonin'],
    weight: 'light',
    said: say('vitamin', 'One tablet a day, no visit of its own.'),
  },
  {
    about: ['dipyridamole'],
    weight: 'moderate',
    said: say(
      'dipyridamole',
      'Steps up week by week; blood pressure and bleeding asked, and 48 hours without it before some stress tests.',
      read('DIPYRIDAMOLE-2021', 'Steps of 100 mg'),
    ),
  },
  {
    about: ['bupropion', 'clonidine'],
    weight: 'moderate',
    said: say('mind', 'Visits in the first weeks: mood, sleep and blood pressure.'),
  },
  {
    about: ingredients('benzodiazepine', 'z-drug'),
    weight: 'moderate',
    said: say(
      'hypnotic',
      'Seen again within weeks: falls, breathing, habit; coming off it takes weeks as well.',
    ),
  },
  {
    about: [
      'vascular-iliac-stent',
      'vascular-revascularization',
      'emerging-implanted-stimulation',
      'emerging-intrathecal-opioid',
    ],
    weight: 'heavy',
    said: say(
      'implant',
      'A hospital, blood thinners or a device to look after, and checks for years.',
    ),
  },
  {
    about: ['vascular-foam', 'vascular-phlebectomy', 'emerging-botulinum-toxin'],
    weight: 'moderate',
    said: say(
      'small-procedure',
      'One visit or a few, each without a hospital stay; a check after.',
    ),
  },
  {
    about: ['procedure'],
    weight: 'heavy',
    said: say(
      'procedure',
      'A duplex exam before and after, a morning for the procedure, sore legs for days, and often a second session.',
    ),
  },
  {
    about: [
      'emerging-perampanel',
      'emerging-istradefylline',
      'emerging-orexin-antagonists',
      'emerging-ketamine',
    ],
    weight: 'heavy',
    said: say(
      'studied',
      'A specialist or a trial center, often far away, and visits close together.',
    ),
  },
  {
    about: ['lifestyle-exercise'],
    weight: 'moderate',
    said: say(
      'exercise',
      'Three sessions a week for 12 weeks.',
      read('AUKERMAN-2006', 'Three days a week, 12 weeks'),
    ),
  },
  {
    about: ['device'],
    weight: 'moderate',
    said: say('device', 'Worn or used every day or evening; the cost is often one’s own.'),
  },
  {
    about: [
      'lifestyle-basics',
      'lifestyle-pause-blood-donation',
      'lifestyle-moment',
      'lifestyle-iron-food',
      'lifestyle-journey',
    ],
    weight: 'light',
    said: say('habit', 'No visit and no test.'),
  },
  {
    about: [
      'lifestyle-smoking',
      'lifestyle-weight',
      'lifestyle-vascular-diet',
      'lifestyle-cbt-i',
      'physical-yoga',
      'physical-trauma-release',
    ],
    weight: 'moderate',
    said: say('own-work', 'Weeks of one’s own work, most of it with sessions or calls.'),
  },
  {
    about: ['workup-polysomnography'],
    weight: 'heavy',
    said: say('night', 'A night in the sleep laboratory.'),
  },
  {
    about: [
      'workup-iron-loss',
      'workup-neuropathy',
      'workup-venous-duplex',
      'workup-exercise-abi',
      'workup-spine-imaging',
      'workup-electromyography',
    ],
    weight: 'moderate',
    said: say('appointment', 'An appointment of its own, or more than one test.'),
  },
  {
    about: [
      'workup-diagnostic-criteria',
      'workup-irls',
      'workup-phq9',
      'workup-iron-panel',
      'workup-renal-function',
      'workup-pregnancy',
      'workup-sleep-apnea',
      'workup-hemochromatosis',
      'workup-orthostatic-blood-pressure',
      'workup-ankle-brachial-index',
      'workup-toe-pressure',
      'workup-augmentation',
      'workup-celiac',
      'workup-vitamin-b12',
      'workup-thyroid',
      'workup-magnesium-calcium',
      'workup-phosphate-vitamin-d',
      'workup-liver',
      'workup-creatine-kinase',
      'workup-joints',
      'workup-methadone-ecg',
      'workup-opioid-preparation',
    ],
    weight: 'light',
    said: say('same-visit', 'A few questions, a blood sample or a measurement in the same visit.'),
  },
]
