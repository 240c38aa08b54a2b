import type { AlertRule } from '../alert.ts'
import { alert } from '../alert.ts'
import { ours, read, unread } from '../basis.ts'
import { all, any, includes, is, isKnown, not, yes } from '../criteria.ts'
import { child, known } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import {
  naloxoneNeeded,
  overMethadone,
  overMme,
  overOxycodone,
  qtcLong,
  qtcTooLong,
} from '../therapies/opioid/states.ts'
import { each } from './each.ts'

/**
 * Opioids that are taken now: S10, S25, S26, S28 to S32. What they do together with other drugs
 * (S11, S27, S35, S37) and in untreated apnea stands elsewhere.
 */
const opioid = includes('current-drugs', ...ingredients('opioid'))
const fullAgonist = includes('current-drugs', ...ingredients('full-opioid-agonist'))
const METHADONE = ['methadone', 'levomethadone']
const methadone = includes('current-drugs', ...METHADONE)
const tramadol = includes('current-drugs', 'tramadol')
const labels = unread('LABELS-OPIOIDS')
const krantz = read('KRANTZ-2009', 'QTc above 450 and above 500 ms')

const dose: readonly AlertRule[] = [
  alert('opioid-high-dose', {
    level: 'warn',
    about: 'opioids',
    when: all(
      opioid,
      any(
        all(includes('current-drugs', 'oxycodone'), overOxycodone),
        all(includes('current-drugs', 'methadone'), overMethadone),
        overMme,
      ),
    ),
    say: 'Much opioid for RLS (morphine equivalents {opioid-mme}, oxycodone {oxycodone-dose}, methadone {methadone-dose}): no further rise. Think again, with whoever prescribes it. The sum is never used to change one opioid into another.',
    instead: [],
    basis: [
      read('OPIOIDS-2018', 'Usual ranges: oxycodone 10 to 30 mg, methadone 5 to 20 mg'),
      ours('Above 40 mg of oxycodone, 20 mg of methadone or 50 morphine equivalents'),
    ],
    safety: 'S29',
  }),
  alert('opioid-without-naloxone', {
    level: 'warn',
    about: 'naloxone',
    when: all(opioid, naloxoneNeeded, not(known('naloxone-at-home'))),
    say: 'An opioid is taken at a high dose or beside another danger to breathing. Naloxone at home: {naloxone-at-home}. Hand it out.',
    instead: [],
    basis: [unread('CDC-OPIOIDS-2022', 'Naloxone'), read('FDA-2019-GABAPENTINOIDS')],
    safety: 'S28',
  }),
  alert('opioid-abrupt-stop', {
    level: 'info',
    about: 'opioids',
    when: opioid,
    say: 'An opioid is never stopped at once: withdrawal, and RLS comes back stronger. Whoever prescribes it lowers it; no calendar is given here.',
    instead: [],
    basis: [labels, ours('No calendar for opioids')],
  }),
]

const inThisPatient: readonly AlertRule[] = [
  alert('opioid-use-disorder-agonist', {
    level: 'warn',
    about: 'opioids',
    when: all(fullAgonist, yes('opioid-use-disorder')),
    say: 'An opioid use disorder is on record and a full opioid agonist is taken: addiction medicine leads. For the legs only buprenorphine; where methadone treats the disorder it goes on there.',
    instead: ['buprenorphine'],
    basis: [labels],
    safety: 'S31',
  }),
  alert('opioid-weak-lungs', {
    level: 'warn',
    about: 'opioids',
    when: all(opioid, any(yes('respiratory-failure'), yes('copd'))),
    say: 'An opioid is taken in COPD or respiratory failure: breathing can fail. Lowest dose, watch oxygen and carbon dioxide, naloxone at home.',
    instead: [],
    basis: [read('OXYCODONE-NALOXONE-2013', 'The trial left out severe COPD'), labels],
    safety: 'S25',
  }),
  alert('opioid-child', {
    level: 'warn',
    about: 'opioids',
    when: all(opioid, child),
    say: 'An opioid is taken by a child: never begun or raised for RLS by this plan; a specialist for children decides how it goes on.',
    instead: [],
    basis: [unread('AASM-2025', 'Iron is the only treatment advised for children')],
    safety: 'S10',
  }),
  alert('opioid-pregnancy', {
    level: 'warn',
    about: 'opioids',
    when: all(opioid, yes('pregnancy')),
    say: 'An opioid is taken in pregnancy: the newborn may go through withdrawal, and stopping at once harms both. Tell obstetrics and the maternity ward.',
    instead: [],
    basis: [labels, unread('PREGNANCY-2015')],
    safety: 'S32',
  }),
  alert('urine-screen-unexpected', {
    level: 'warn',
    about: 'opioids',
    when: all(opioid, is('urine-drug-screen', 'unexpected')),
    say: 'An opioid is taken and the urine screen was not as expected: talk about it without blame, confirm it in the laboratory, and see the patient sooner.',
    instead: [],
    basis: [
      read('OPIOIDS-2018', 'Urine screen among the precautions'),
      ours('What follows from it'),
    ],
    safety: 'S25',
  }),
]

const heart: readonly AlertRule[] = [
  ...each('methadone-long-qtc', {
    kind: 'never',
    drugs: METHADONE,
    level: 'stop',
    when: qtcTooLong,
    say: '{drug} with QTc {qtc}: a dangerous rhythm may follow. Call the prescriber today; it is lowered or changed, never stopped at once.',
    instead: ['buprenorphine'],
    basis: [krantz, ours('500 ms itself')],
    safety: 'S26',
  }),
  ...each('methadone-long-qtc', {
    kind: 'discuss',
    drugs: METHADONE,
    level: 'warn',
    when: qtcLong,
    say: '{drug} with QTc {qtc}, above 450 ms: discuss the risk, look for other drugs and for low potassium or magnesium, and repeat the ECG more often.',
    basis: [krantz],
    safety: 'S26',
  }),
  alert('methadone-without-ecg', {
    level: 'warn',
    about: 'methadone',
    when: all(methadone, not(isKnown('qtc'))),
    say: 'Methadone is taken and no QTc of the last year is known: an ECG before the start, within 30 days and every year.',
    instead: [],
    basis: [read('KRANTZ-2009', 'Before the start, within 30 days, every year')],
    safety: 'S26',
  }),
]

const tramadolOnly: readonly AlertRule[] = [
  alert('tramadol-with-seizures', {
    level: 'stop',
    about: 'tramadol',
    when: all(tramadol, yes('seizures')),
    say: 'Tramadol with epilepsy or seizures on record: it brings them on. Call the prescriber today; never stopped at once.',
    instead: [],
    basis: [labels],
    safety: 'S30',
  }),
  alert('tramadol-augmentation', {
    level: 'info',
    about: 'tramadol',
    when: tramadol,
    say: 'Tramadol can bring on RLS augmentation, as no other opioid is known to: ask whether symptoms come earlier or stronger than before it.',
    instead: [],
    basis: [unread('STANDARD-PRACTICE', 'Case reports of RLS augmentation on tramadol')],
    safety: 'S30',
  }),
]

export const opioidAlerts: readonly AlertRule[] = [
  ...heart,
  ...inThisPatient,
  ...dose,
  ...tramadolOnly,
]
