import { flag } from '../case-feature.ts'

export const sleepApnea = flag('sleep-apnea', {
  label: 'Sleep apnea',
  read: { kind: 'condition', concepts: ['obstructive-sleep-apnea'] },
  ask: 'Ask: loud snoring, pauses in breathing? Test if likely',
  names: ['sleep apnea', 'osa', 'schlafapnoe', 'apnée du sommeil', 'apnea del sueño'],
})
