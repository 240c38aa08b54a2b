import { flag } from '../case-feature.ts'

export const symptomaticShunt = flag('symptomatic-shunt', {
  label: 'Right-to-left shunt that has given symptoms',
  read: { kind: 'answer' },
  ask: 'Ask: a hole in the heart, and a stroke or spell because of it?',
  names: ['symptomatic shunt', 'symptomatic pfo', 'symptomatic right-to-left shunt'],
})
