import type { Wordings } from '../patient-words.ts'

const BREATH =
  'Call for help at once if someone cannot wake you, or if your breath is slow. Keep it locked away.'

export const opioidWords: Wordings = {
  opioid: {
    name: 'An opioid in a low dose',
    what: 'Opioids are strong pain drugs. In a low dose they calm very restless legs when other ways have failed.',
    why: 'A doctor who knows them well looks at whether the gain for you is worth the risk.',
    do: 'Sign and keep the agreement. Take only what we agreed, at the time that we agreed. Drink no alcohol.',
    watch: 'You may get hard stool, feel sick or sleepy, or come to want more of it.',
    call: BREATH,
  },
  'naloxone-at-home': {
    name: 'A spray that can save your breath',
    what: 'Naloxone undoes an opioid for a short time.',
    why: 'You take an opioid, or may be given one.',
    do: 'Keep it at home. Show those who live with you how to use it.',
    watch: 'It wears off before the opioid does.',
    call: BREATH,
  },
  'monitor-opioid': {
    name: 'Check how the opioid suits you',
    what: 'We look at how well it helps, how you breathe and sleep, and how much you need.',
    why: 'The dose should stay as small as it can be.',
    do: 'Come to each check. Bring what is left of the drug.',
    watch: 'Look out for a wish for more, falls, and being sleepy by day.',
    call: BREATH,
  },
  'monitor-hypnotic': {
    name: 'Check your sleeping pill',
    what: 'We look at whether you still need it, and what it does to you.',
    why: 'Such pills lose their effect, and can make you fall.',
    do: 'Go on with it until we have talked.',
    watch: 'Look out for falls, a foggy morning, and acts in sleep.',
    call: 'Call us before you change the dose: it must go down step by step.',
  },
  beside: {
    name: 'Another drug that people ask about',
    what: 'Some other drugs have been tried for restless legs, with less proof.',
    why: 'You take one, asked for one, or other ways have failed.',
    do: 'Go on with what you take until we have talked.',
    watch: 'Note if your legs and your sleep change.',
    call: 'Call us before you start or change a dose.',
  },
  'beside-vitamin-c': {
    name: 'Vitamin C on dialysis',
    what: 'In small studies of people on dialysis, vitamin C eased the legs a little.',
    why: 'Your kidneys have failed, and your legs are restless.',
    do: 'Take only the small dose that we agreed.',
    watch: 'More is not better: too much of it can build up in you.',
    call: 'Call us if you get pain in the side, or feel sick.',
  },
}
