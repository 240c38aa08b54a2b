import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

/** Pain of restless legs is not meant: whoever answers says what the pain comes from. */
export const venousPainDisabling = flag('venous-pain-disabling', {
  label: 'Lasting pain and swelling from veins that hinder daily life and need pain drugs',
  read: { kind: 'answer' },
  maxAge: { days: 365, basis: ours('A year') },
  ask: 'Ask: do pain and swelling from the veins hinder daily life, with pain drugs taken steadily?',
  names: ['disabling venous pain'],
})
