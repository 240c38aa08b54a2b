import type { Wordings } from '../patient-words.ts'

/** Told of any illness or habit that may stir up the legs and has no words of its own. */
const SOON = 'Call us if something new comes up, or if your legs get worse.'

export const contributorWords: Wordings = {
  contributor: {
    name: 'Something that may stir up your legs',
    what: 'Some illnesses and habits go along with restless legs.',
    why: 'You have one of them, or we need to ask.',
    do: 'Let us know of it, and have it looked after well.',
    watch: 'Note if your legs change when it changes.',
    call: SOON,
  },
  'contributor-diabetes': {
    name: 'Diabetes',
    what: 'Too much sugar in the blood can harm the nerves of the feet.',
    why: 'Sore nerves and restless legs often come as a pair.',
    do: 'Keep to your diabetes plan. Look at your feet each day.',
    watch: 'Look out for numb or burning feet.',
    call: 'Call us if you find a wound on your foot.',
  },
  'contributor-kidney-failure': {
    name: 'Kidneys that have failed',
    what: 'One in four people whose kidneys have failed has restless legs.',
    why: 'The iron rules and the doses are not the same for you.',
    do: 'Let the kidney doctors and us work from one plan.',
    watch: 'Look out for being very sleepy or muddled after a new drug.',
    call: 'Call us if you feel muddled or fall.',
  },
  'contributor-caffeine': {
    name: 'Coffee, tea and cola',
    what: 'They keep you awake, and may stir up the legs.',
    why: 'You told us that you have a lot, or have it late.',
    do: 'Have none after noon. Try two to four weeks without.',
    watch: 'You may get a headache in the first days.',
    call: SOON,
  },
  'contributor-alcohol': {
    name: 'Alcohol',
    what: 'Alcohol makes sleep light and may stir up the legs.',
    why: 'You told us that you drink.',
    do: 'Have none in the evening, and none with drugs that make you sleepy.',
    watch: 'See how your legs are in two weeks without.',
    call: 'Call us before you stop if you drink a lot each day: stopping at once can be unsafe.',
  },
  'contributor-nicotine': {
    name: 'Smoking',
    what: 'Smoking harms the blood flow to the legs, and people who smoke have restless legs more often.',
    why: 'You told us that you smoke.',
    do: 'We can help you to stop, step by step.',
    watch: 'The first two weeks are the hardest.',
    call: 'Call us when you want to set a day.',
  },
  'tissue-oxygen-research': {
    name: 'Oxygen in the skin of the legs',
    what: 'Some studies found less oxygen in legs that are restless.',
    why: 'Yours was measured. It is research, and it does not change your plan.',
    do: 'There is nothing that you need to do.',
    watch: 'Be wary of offers that sell a treatment for it.',
    call: 'Ask us at the next visit if you have questions.',
  },
}
