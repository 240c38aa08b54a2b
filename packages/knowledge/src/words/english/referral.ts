import type { Wordings } from '../patient-words.ts'

export const referralWords: Wordings = {
  referral: {
    name: 'See another doctor soon',
    what: 'We send you to a doctor who knows more about one part of this.',
    why: 'Something in what you told us should be seen by that doctor.',
    do: 'Go to the visit. Take this sheet and your list of drugs along.',
    watch: 'Tell that doctor that you have, or may have, restless legs.',
    call: 'Call for help at once if a leg swells, turns cold or goes weak, or if you cannot breathe well.',
  },
  'referral-suicide-risk': {
    name: 'Help with dark thoughts, today',
    what: 'Someone will talk with you today about how you feel.',
    why: 'You told us of thoughts of death or of hurting yourself.',
    do: 'Stay with someone you trust until then.',
    watch: 'Dark thoughts can grow at night and after a change of drugs.',
    call: 'Call your crisis line or the emergency number at once if you may hurt yourself.',
  },
  'referral-obstetrics': {
    name: 'Your birth team signs the plan too',
    what: 'The doctors who care for you and your baby look at each drug with us.',
    why: 'What is safe for you must be safe for your baby.',
    do: 'Take this sheet to your next visit there.',
    watch: 'Take no new drug before they have seen it.',
    call: 'Call them if you bleed, have pain, or feel your baby less.',
  },
}
