import type { Wordings } from '../patient-words.ts'

/** Why nobody should stop these by themselves. */
const NEVER_AT_ONCE = 'Never stop it all at once: that can be very hard on you.'

export const drugWords: Wordings = {
  alpha2delta: {
    name: 'A drug that calms the nerves of the legs',
    what: 'Gabapentin, gabapentin enacarbil and pregabalin calm nerves that fire too much.',
    why: 'Doctors who wrote the rules for restless legs name these drugs first for most people.',
    do: 'Start with the small dose in the evening, as we agreed. Drink no alcohol with it. Do not drive until you know how it works on you.',
    watch: 'You may feel sleepy or dizzy, gain weight, or get thick ankles. Your mood may change.',
    call: `Call us if you feel very low, breathe badly, or fall. ${NEVER_AT_ONCE}`,
  },
  'monitor-alpha2delta': {
    name: 'Check how the drug suits you',
    what: 'We look at how well the drug helps and what it does to you.',
    why: 'The dose should stay as small as it can be.',
    do: 'Tell us of sleep, weight, falls, mood and thick ankles.',
    watch: 'Your kidneys should be tested once a year.',
    call: `Call us if you feel very low or breathe badly. ${NEVER_AT_ONCE}`,
  },
  'dopamine-agonist': {
    name: 'A drug that acts like dopamine',
    what: 'Pramipexole, ropinirole and the rotigotine patch act like dopamine in the brain.',
    why: 'They work fast, but after years they often make restless legs worse. Most people should not start with them.',
    do: 'If you take one, take no more than we agreed. Tell your partner what to look out for.',
    watch:
      'Look out for legs that start earlier in the day, and for new urges to shop, bet, eat or have sex. Some people fall asleep all of a sudden.',
    call: `Call us if any of this starts. ${NEVER_AT_ONCE}`,
  },
  'dopaminergic-levodopa': {
    name: 'Levodopa',
    what: 'Levodopa turns into dopamine in the brain. It works fast and for a short time.',
    why: 'If it is used at all, it is for a hard evening now and then. Used each day it makes many legs worse.',
    do: 'Take it only on the days that we agreed, and not with iron.',
    watch: 'Look out for legs that start earlier in the day.',
    call: 'Call us if you need it more than two or three times a week.',
  },
  taper: {
    name: 'Coming off the drug step by step',
    what: 'The dose goes down in small steps over weeks. Often another drug is started first.',
    why: 'The drug may now do more harm than good for your legs.',
    do: 'Keep to the calendar that we give you. Call us if a step is too hard: you may stay on it, or go back one step.',
    watch:
      'For some days after each step the legs and the sleep may be worse. You may feel anxious or low.',
    call: `Call us at once if you feel very low, or have a fever and stiff muscles. ${NEVER_AT_ONCE}`,
  },
  'augmentation-suspected': {
    name: 'The drug may be making your legs worse',
    what: 'After a good start, a drug for restless legs can turn on you. It is called augmentation: the legs start earlier in the day, more strongly, or in more places.',
    why: 'Something that you told us, or your dose, points that way.',
    do: 'Tell us when it starts now, and when it started before the drug. Do not take more of it.',
    watch: 'Look out for the arms, for shorter rest, and for a need of more drug.',
    call: `Call us soon if it gets worse. ${NEVER_AT_ONCE}`,
  },
  'augmentation-max-planck': {
    name: 'A strict test if the drug makes your legs worse',
    what: 'Experts wrote a list of signs that show if a drug has made restless legs worse.',
    why: 'It needs to know how your legs were before the drug.',
    do: 'Tell us how it was before you took the drug.',
    watch: 'Look out for legs that start hours earlier than then.',
    call: `Call us soon if it gets worse. ${NEVER_AT_ONCE}`,
  },
  'augmentation-diary': {
    name: 'What your diary shows about the drug',
    what: 'We set the nights of now beside the nights before the first dose: when the legs start, where, and how strong it is.',
    why: 'Your diary shows that it starts earlier than before the drug. The drug may be the cause, and so may other things.',
    do: 'Go on with the diary, also on good nights. Do not take more of the drug.',
    watch: 'Look out for legs that start earlier still, and for the arms.',
    call: `Call us soon if it gets worse. ${NEVER_AT_ONCE}`,
  },
  'dopaminergic-above-label': {
    name: 'More of the drug than is meant for restless legs',
    what: 'You take more of the drug than is meant for restless legs.',
    why: 'A high dose makes it more likely that the drug turns on you.',
    do: 'Talk with us about going down step by step.',
    watch: 'Look out for legs that start earlier in the day.',
    call: `Call us before you change the dose. ${NEVER_AT_ONCE}`,
  },
  'impulse-control-disorder': {
    name: 'Urges that are hard to hold back',
    what: 'Some drugs for restless legs bring on urges to shop, bet, eat or have sex.',
    why: 'You or someone close to you told us of such an urge. It comes from the drug. It is not your fault.',
    do: 'Let someone you trust help with money and cards. Talk with us about coming off the drug.',
    watch: 'The urges can come even with a small dose, and after months.',
    call: `Call us this week. ${NEVER_AT_ONCE}`,
  },
  'aggravating-drug-present': {
    name: 'A drug on your list may stir up your legs',
    what: 'Some drugs for allergy, sickness, sleep or mood make restless legs worse.',
    why: 'One of yours is such a drug, or one that we could not read may be.',
    do: 'Talk with the doctor who gave it to you. Go on with it until then.',
    watch: 'Note if your legs got worse in the weeks after it was started.',
    call: 'Call us before you buy pills for a cold, for sleep or for sickness.',
  },
  deprescribe: {
    name: 'Ask about a change of one drug',
    what: 'One drug on your list can make restless legs worse. There may be another one that does not.',
    why: 'A change of that drug may help more than a new one on top.',
    do: 'Go on with it for now. Ask the doctor who gave it to you, and show this sheet.',
    watch: 'Note how your legs are before and after a change.',
    call: 'Call us or that doctor before you change a dose. Some drugs must be changed step by step.',
  },
}
