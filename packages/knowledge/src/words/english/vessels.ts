import type { Wordings } from '../patient-words.ts'

export const vesselWords: Wordings = {
  vascular: {
    name: 'A treatment for the blood vessels',
    what: 'Weak veins can be closed, and narrow vessels can be opened.',
    why: 'You have a vessel problem of your own that is worth treating.',
    do: 'Go on with all else in your plan. Tell the team that you have restless legs, and must move.',
    watch: 'Your legs may get calmer, or not: no good study has shown that they do.',
    call: 'Call for help at once if a leg swells fast, hurts a lot, or turns cold, or if you cannot breathe well.',
  },
  compression: {
    name: 'Tight stockings',
    what: 'Tight stockings press the blood up from the ankles.',
    why: 'Your veins are weak, or your legs swell.',
    do: 'Put them on in the morning and take them off at night.',
    watch: 'They must not hurt. Your feet must stay warm and pink.',
    call: 'Take them off and call us if a foot turns cold, pale or numb.',
  },
}
