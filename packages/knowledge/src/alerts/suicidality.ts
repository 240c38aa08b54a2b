import { alert } from '../alert.ts'
import { ours, read, unread } from '../basis.ts'
import { suicidality } from '../findings/contributors.ts'

/** S14. Before any diagnosis, and whatever else the plan says. */
export const suicidalityAlert = alert('suicidality', {
  level: 'stop',
  about: 'suicidality',
  when: suicidality.when,
  say: 'Suicidal thoughts (PHQ-9 item 9: {phq9-item9}). See the patient today: full risk assessment, crisis route, safe supply of drugs. Do not start or raise a gabapentinoid, a dopaminergic drug, an opioid or a sleeping pill before that.',
  instead: [],
  basis: [
    read('JAMA-2026', 'Self-harm in RLS'),
    read('ALLEN-2014', 'Suicidal thoughts under pregabalin and pramipexole'),
    ours('Opioids and sleeping pills are means of overdose'),
    unread('PHQ-9', 'Item 9 above 0 opens a same-day pathway'),
  ],
  safety: 'S14',
})
