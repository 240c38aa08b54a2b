import type { Wordings } from '../patient-words.ts'

export const educationWords: Wordings = {
  education: {
    name: 'Good to know',
    what: 'Some facts help you to live well with restless legs.',
    why: 'They fit what you told us.',
    do: 'Read this with someone who is close to you.',
    watch: 'Write down what you want to ask.',
    call: 'Ask us at the next visit.',
  },
  'education-augmentation': {
    name: 'When a drug turns on you',
    what: 'Some drugs for restless legs can make them worse after months or years. It is called augmentation.',
    why: 'You take such a drug, or may be given one.',
    do: 'At each visit tell us when your legs start, and how strong they are.',
    watch: 'Look out for an earlier start, a stronger urge, or a spread to the arms.',
    call: 'Call us before you take more of the drug, and never stop it all at once.',
  },
  'education-perioperative': {
    name: 'Before an operation',
    what: 'Some drugs that are given around an operation make restless legs worse.',
    why: 'You have an operation ahead.',
    do: 'Give this sheet to the doctor who puts you to sleep. Take your evening dose as always.',
    watch: 'Ask to get up and move as soon as you may.',
    call: 'Call us if your legs keep you awake after it.',
  },
}
