import type { Wordings } from '../patient-words.ts'

/** What is told to some: with child, on dialysis, young, old. */
export const careWords: Wordings = {
  care: {
    name: 'Your plan, step by step',
    what: 'Some steps are not the same for you as for most people.',
    why: 'Your body, or another illness, asks for more care.',
    do: 'Take one step at a time, and start no drug on your own.',
    watch: 'Note what each step does to your legs and to your sleep.',
    call: 'Call us if you feel very sleepy, fall, or get worse fast.',
  },
  'care-pregnancy': {
    name: 'Your plan while you expect a baby',
    what: 'We begin with moving, rubbing the legs, and iron if yours is low.',
    why: 'Most drugs for the legs are not known to be safe for a baby.',
    do: 'Tell your birth team of each step, and take no drug of your own.',
    watch: 'Most women lose it soon after the birth.',
    call: 'Call us if you can no longer sleep, or feel hopeless.',
  },
  'care-lactation': {
    name: 'Your plan while you nurse',
    what: 'We begin with iron and with what needs no drug.',
    why: 'Drugs can pass into your milk, and some take the milk away.',
    do: 'Ask us before you take any drug.',
    watch: 'Look at how your baby wakes, drinks and breathes.',
    call: 'Call for help at once if your baby is hard to wake or breathes oddly.',
  },
  'care-dialysis': {
    name: 'Your plan on dialysis',
    what: 'Your kidney team and we choose iron, dose and time with you.',
    why: 'Your kidneys do not clear drugs, so doses must be small.',
    do: 'Ask for a place where you can stand up. Move your legs while you are there.',
    watch: 'Small doses can make you dizzy or mixed up.',
    call: 'Call us if you fall, or feel dull or mixed up.',
  },
  'care-child': {
    name: 'Your child’s plan',
    what: 'We look at iron first, and at how your child sleeps.',
    why: 'Iron that is low is the part we can mend best in a child.',
    do: 'Keep the same bed time each night. Lock iron away: too much can kill a child.',
    watch: 'Let your child say in its own words how the legs feel.',
    call: 'Call for help at once if a child took iron that was not meant for it.',
  },
}
