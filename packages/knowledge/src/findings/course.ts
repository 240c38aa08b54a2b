import { gate } from '@legato/rules'
import { read, unread } from '../basis.ts'
import { all, compare, yes } from '../criteria.ts'
import { finding } from '../finding.ts'
import { adult, rlsDiagnosis, unlessKnown } from '../gate.ts'

/** Not of children, nor of RLS provoked by pregnancy or a drug, where frequency speaks of the cause. */
const hasCourse = gate(
  all(adult, rlsDiagnosis, unlessKnown('pregnancy'), unlessKnown('began-after-new-drug')),
)

const BASIS = [
  read('IRLSSG-2014', 'Course specifiers, of untreated symptoms over the past year'),
  unread('IRLSSG-2014', 'Not of children, pregnancy or provoked RLS'),
]

export const chronicPersistent = all(
  hasCourse,
  compare('symptom-frequency', '>=', 2, '/wk'),
  yes('symptoms-over-a-year'),
)

export const intermittent = all(
  hasCourse,
  compare('symptom-frequency', '<', 2, '/wk'),
  yes('five-lifetime-events'),
)

export const chronicCourse = finding('course-chronic-persistent', {
  label: 'Chronic-persistent course',
  when: chronicPersistent,
  say: {
    met: 'Chronic-persistent: twice a week or more over the past year ({symptom-frequency}).',
    'not-met': 'Not chronic-persistent, or the course specifier does not apply.',
    undetermined: 'Whether the course is chronic-persistent is not known.',
  },
  basis: BASIS,
})

export const intermittentCourse = finding('course-intermittent', {
  label: 'Intermittent course',
  when: intermittent,
  say: {
    met: 'Intermittent: less than twice a week over the past year ({symptom-frequency}), with five or more episodes in life.',
    'not-met': 'Not intermittent, or the course specifier does not apply.',
    undetermined: 'Whether the course is intermittent is not known.',
  },
  basis: BASIS,
})
