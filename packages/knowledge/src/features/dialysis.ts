import { coded } from '../case-feature.ts'

export const dialysis = coded('dialysis', {
  label: 'Dialysis',
  options: ['none', 'hemodialysis', 'peritoneal'],
  read: { kind: 'answer' },
  ask: 'Ask: dialysis, and which?',
  names: ['dialysis', 'dialysis modality', 'dialyse', 'diálisis'],
})
