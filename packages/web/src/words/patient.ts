export const patient = {
  unnamed: 'Name not known',
  age_one: '{{count}} year',
  age_other: '{{count}} years',
  ageUnknown: 'age not known',
  asOf: 'Plan as of {{date}}',
  knowledge: 'from knowledge {{version}} of {{date}}',
  matters: 'What matters',
  quiet: 'No alert, and no finding yet.',
  finding_one: 'Finding',
  finding_other: 'Findings',
  next: 'Ask next',
  notChecked: 'Not checked',
  nextMoves_one: 'It could change {{count}} item of the plan.',
  nextMoves_other: 'It could change {{count}} items of the plan.',
  moreAlerts_one: 'Show {{count}} more alert',
  moreAlerts_other: 'Show {{count}} more alerts',
  fewer: 'Show fewer',
  instead: 'Instead: {{choices}}',
  sections: 'Parts of this page',
  plan: 'Plan',
  planEmpty: 'Nothing can be proposed yet',
  planEmptyHint: 'The record holds too little. The questions under “Not known” say how to begin.',
  findings: 'Findings',
  findingsEmpty: 'No finding could be judged yet.',
  missing: 'Not known',
  missingEmpty: 'Everything that the plan asks for is known.',
  missingMore_one: 'Show {{count}} more',
  missingMore_other: 'Show {{count}} more',
  couldChange: 'Could change: {{items}}',
  couldChangeMore_one: 'Could change: {{items}} and {{count}} more',
  couldChangeMore_other: 'Could change: {{items}} and {{count}} more',
  loinc: 'LOINC {{code}}',
  timeline: 'Timeline',
  unread: 'Not read',
  unreadHint: 'In the record, but not understood, and so not used in this plan.',
  unchecked: 'Not checked for safety',
  uncheckedCount_one: '{{count}} safety rule, for want of data',
  uncheckedCount_other: '{{count}} safety rules, for want of data',
  uncheckedHint: 'These safety rules could not be answered. They may or may not hold.',
  needs: 'Needs: {{facts}}',
  why: 'Why',
  resource: 'From the record',
  resourceBack: 'Back to the plan',
}

export const answers = {
  met: 'Met',
  'not-met': 'Not met',
  undetermined: 'Not known',
}

export const levels = { stop: 'Stop', warn: 'Warning', info: 'Note' }

export const statuses = {
  recommended: 'Recommended',
  consider: 'Consider',
  specialist: 'With a specialist',
  'needs-data': 'Needs data',
  'not-recommended': 'Not recommended',
  contraindicated: 'Contraindicated',
  absent: 'Not in the plan',
}

export const kinds = {
  medication: 'Medication',
  deprescribe: 'Deprescribing',
  procedure: 'Procedure',
  device: 'Device',
  lifestyle: 'Lifestyle',
  workup: 'Work-up',
  referral: 'Referral',
  monitoring: 'Monitoring',
  education: 'Education',
}

export const unknowns = {
  'never-measured': 'not in the record',
  'out-of-date': 'too old to use',
  conflicting: 'contradictory in the record',
  unreadable: 'present, but unreadable',
}
