import type { Wordings } from '../patient-words.ts'

const NEXT_VISIT = 'Tell us at the next visit what helped and what did not.'

export const lifestyleWords: Wordings = {
  lifestyle: {
    name: 'Things that you can do',
    what: 'Small habits can make restless legs easier to bear.',
    why: 'They are safe for most people, and they add to other help.',
    do: 'Try one at a time for two weeks.',
    watch: 'Note in the diary which nights were better.',
    call: NEXT_VISIT,
  },
  'lifestyle-moment': {
    name: 'When the urge comes',
    what: 'Walk, stretch, rub your legs, or use warm or cold water. A game or a chat helps to keep the mind busy.',
    why: 'This eases the urge for the moment.',
    do: 'Have two or three of these ready for the evening.',
    watch: 'Test the water by hand: numb feet can burn.',
    call: NEXT_VISIT,
  },
  'lifestyle-exercise': {
    name: 'Move three times a week',
    what: 'Walk or cycle and train the legs three days a week. A study in adults did this for 12 weeks, and the legs got better.',
    why: 'You can do it, and it is good for your heart as well.',
    do: 'Start small. Be done three hours before bed.',
    watch: 'It may take six weeks until you feel it.',
    call: 'Stop and call for help if your chest hurts. Call us if your calf hurts each time that you walk.',
  },
  'lifestyle-smoking': {
    name: 'Stop smoking, with help',
    what: 'Talks and drugs double the chance to stop for good.',
    why: 'Smoking is bad for the blood flow in your legs.',
    do: 'Set a day. Ask us which help fits you.',
    watch: 'The first two weeks are the hardest.',
    call: 'Call us if your mood sinks.',
  },
  'lifestyle-cbt-i': {
    name: 'Learn to sleep again',
    what: 'In four to eight talks you learn new habits for the bed and the night.',
    why: 'It helps with sleep. It does not calm the legs as such.',
    do: 'Keep a sleep diary and the same time to get up.',
    watch: 'You may be more tired in the first two weeks.',
    call: 'Do not drive when you are sleepy, and call us.',
  },
}
