import { words } from '../case-feature.ts'

/**
 * What the patient read of or was told of, in plain words. Remedies and treatments still under
 * study come up for those who ask, and are left alone otherwise.
 */
export const asksAbout = words('asks-about', {
  label: 'What the patient asks about',
  read: { kind: 'answer' },
  ask: 'Ask: is there a treatment you have read of, or would like to try?',
  names: ['asks about', 'patient asks about', 'treatments the patient asks about'],
})
