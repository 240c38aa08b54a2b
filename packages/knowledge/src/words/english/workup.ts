import type { Wordings } from '../patient-words.ts'

export const workupWords: Wordings = {
  workup: {
    name: 'A test or a question that helps us choose',
    what: 'We ask you something, look at you, or run a test.',
    why: 'The answer may change what we suggest for you.',
    do: 'Come to the test, or answer the questions as well as you can.',
    watch: 'It is fine not to know an answer. Tell us so.',
    call: 'Call us if you hear nothing of the result within two weeks.',
  },
  'workup-iron-panel': {
    name: 'Blood test for iron',
    what: 'A blood sample shows how much iron you have in store, and how much is on its way.',
    why: 'All people with restless legs should know their iron.',
    do: 'Come in the morning before you eat. Take no iron for a day before.',
    watch: 'Tell us if you have a cold or a fever: then we wait.',
    call: 'Call us if you hear nothing of the result within two weeks.',
  },
  'workup-renal-function': {
    name: 'Blood test for the kidneys',
    what: 'A blood sample and your weight show how well your kidneys work.',
    why: 'The right dose of some drugs hangs on it.',
    do: 'Have your blood taken and let us weigh you.',
    watch: 'Drink as you usually do before the test.',
    call: 'Call us if you hear nothing of the result within two weeks.',
  },
  'workup-ankle-brachial-index': {
    name: 'Blood pressure at the ankles',
    what: 'We measure the pressure at your arms and ankles while you lie down.',
    why: 'It shows if enough blood comes to your legs, and if a tight stocking is safe.',
    do: 'Rest for ten minutes before. Wear wide trousers.',
    watch: 'It does not hurt. The cuff is tight for a moment.',
    call: 'Call for help at once if a foot turns cold, pale or numb.',
  },
  'workup-venous-duplex': {
    name: 'Ultrasound of the leg veins',
    what: 'A picture made by sound shows how the blood flows in your veins.',
    why: 'You have signs of weak veins. It is done for the veins, not for restless legs.',
    do: 'You will stand for part of the test. Wear wide trousers.',
    watch: 'It does not hurt.',
    call: 'Call for help at once if one leg swells fast or hurts.',
  },
  'workup-polysomnography': {
    name: 'A night in the sleep lab',
    what: 'Your sleep, breath and leg moves are recorded for a night.',
    why: 'It looks for other things that spoil your sleep. It does not show if you have restless legs.',
    do: 'Bring what you need to sleep. Take your drugs as always.',
    watch: 'Most people sleep less well there. That is fine.',
    call: 'Call us if you cannot come.',
  },
}
