import type { Wordings } from '../patient-words.ts'

export const kidneyWords: Wordings = {
  'renal-impairment': {
    name: 'Your kidneys work less',
    what: 'Your kidneys clean the blood more slowly.',
    why: 'Some drugs then stay in the body for longer, so you need less of them.',
    do: 'Tell each doctor about your kidneys. Ask before you take pain pills.',
    watch: 'Look out for being very sleepy or muddled on a new drug.',
    call: 'Call us if you pass much less water, or feel muddled.',
  },
  'renal-function-unknown': {
    name: 'How well your kidneys work is not known',
    what: 'We have no fresh blood test of your kidneys, or no weight.',
    why: 'Without it we cannot choose a safe dose.',
    do: 'Have your blood taken, and let us weigh you.',
    watch: 'Tell us if you had kidney trouble before.',
    call: 'Call us if you pass much less water.',
  },
  'untreated-sleep-apnea': {
    name: 'Your breath stops in sleep',
    what: 'In sleep apnea the breath stops many times in the night.',
    why: 'It makes legs and sleep worse, and some drugs are not safe with it.',
    do: 'Use the mask or the other treatment each night, or let us set one up.',
    watch: 'Look out for loud snoring, gasping, and being sleepy by day.',
    call: 'Do not drive when you are sleepy, and call us.',
  },
  'pregnancy-rls': {
    name: 'Restless legs and a baby on the way',
    what: 'Restless legs are common in the last months before birth. They mostly go away after it.',
    why: 'You are pregnant, and not all drugs are safe for your baby.',
    do: 'Let us check your iron. Walk, stretch and massage your legs.',
    watch: 'Take no drug that we and your midwife do not know of.',
    call: 'Call us if you lose sleep on most nights.',
  },
}
