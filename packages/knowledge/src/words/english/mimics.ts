import type { Wordings } from '../patient-words.ts'

export const mimicWords: Wordings = {
  mimic: {
    name: 'Something that can look like restless legs',
    what: 'Some other troubles of the legs feel much like restless legs.',
    why: 'Something that you told us may fit one of them. Both can also be there at once.',
    do: 'Tell us what it feels like, when it comes, and what ends it.',
    watch: 'Note if moving helps at once, or not at all.',
    call: 'Call us if it hurts more, spreads, or comes with weak legs.',
  },
  'mimic-leg-cramps': {
    name: 'Leg cramps',
    what: 'A cramp is a sudden, hard, painful muscle. It ends when you stretch it.',
    why: 'You told us of hard, painful muscles at night.',
    do: 'Stretch the calf before bed and when the cramp comes.',
    watch: 'In restless legs the muscle does not get hard.',
    call: 'Call us if cramps come on most nights.',
  },
  'mimic-venous-disease': {
    name: 'Tired, heavy legs from the veins',
    what: 'Weak veins make legs heavy and sore. It gets worse with standing and better with the legs up.',
    why: 'Something that you told us fits your veins.',
    do: 'Put your legs up and see if that helps more than walking.',
    watch: 'Look for swollen ankles, thick veins and brown skin.',
    call: 'Call for help at once if one leg swells fast or hurts.',
  },
  'mimic-neuropathy': {
    name: 'Sore nerves',
    what: 'Sore nerves make feet burn, tingle or go numb, by day and by night.',
    why: 'Something that you told us fits your nerves.',
    do: 'Tell us where it is numb. Look at your feet each day.',
    watch: 'Moving does not ease sore nerves as it eases restless legs.',
    call: 'Call us if you fall, or if you find a wound on your foot.',
  },
  'mimic-claudication': {
    name: 'Too little blood in the legs',
    what: 'When too little blood comes through, the calf hurts when you walk. It stops when you stand still.',
    why: 'You told us of pain when you walk.',
    do: 'Let us measure the pressure at your ankles.',
    watch: 'Restless legs do the opposite: walking helps.',
    call: 'Call for help at once if a foot turns cold, pale or numb.',
  },
  'mimic-growing-pains': {
    name: 'Growing pains',
    what: 'Growing pains are sore legs in the evening, mostly in both legs. They are gone in the morning.',
    why: 'Your child tells of sore legs.',
    do: 'Ask your child if moving helps, and what it feels like.',
    watch: 'Some growing pains are restless legs.',
    call: 'Call us if one leg hurts, if a joint swells, or if your child limps or has a fever.',
  },
}
