import { words } from '../case-feature.ts'

/** As somebody noted them. The past does not age. */
export const bodyPartsBeforeTreatment = words('body-parts-before-treatment', {
  label: 'Body parts affected before treatment',
  read: { kind: 'answer' },
  ask: 'Look in earlier letters: which parts were affected before treatment?',
  names: ['body parts before treatment'],
})
