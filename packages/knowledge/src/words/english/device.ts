import type { Wordings } from '../patient-words.ts'

const NEXT_VISIT = 'Tell us at the next visit what helped and what did not.'

/** Devices, things done to the legs, remedies, and what is still under study. */
export const deviceWords: Wordings = {
  'device-nerve-stimulator': {
    name: 'A band that wakes the leg nerves',
    what: 'Two bands below the knees send a mild current through a nerve. The legs tense a little, as if you moved them.',
    why: 'In a study of 133 people it helped 45 in 100, and a sham band helped 16 in 100.',
    do: 'Wear the bands at bedtime, as we agreed.',
    watch: 'The skin may get sore or tickle.',
    call: 'Do not use it with a pacemaker or a wound below the knee before you have asked us.',
  },
  physical: {
    name: 'Something done to the legs',
    what: 'Pressure, light, shaking or stretching of the legs was tried in small studies.',
    why: 'You want to try something without drugs.',
    do: 'Try it for four weeks in the evening. Keep it only if it helps you.',
    watch: 'The studies were small, so we cannot promise much.',
    call: NEXT_VISIT,
  },
  'physical-pneumatic-compression': {
    name: 'Sleeves that squeeze the legs',
    what: 'Sleeves around the legs fill with air and let go, for an hour in the evening.',
    why: 'In one small study it eased the legs more than a sham device.',
    do: 'Use it one hour before your legs start, for four weeks. Keep it only if your score falls.',
    watch: 'It must not hurt. Your feet must stay warm and pink.',
    call: 'Take it off and call us if a foot turns cold, pale or numb, or if one leg swells.',
  },
  remedy: {
    name: 'A remedy from the shop',
    what: 'Herbs, minerals and oils are sold for restless legs.',
    why: 'You take one, or asked about it. Good studies that show a gain are missing.',
    do: 'Show us the pack. We count it among your drugs.',
    watch: 'Some do harm, or do not go with your drugs.',
    call: 'Call us before you take something new.',
  },
  'remedy-magnesium': {
    name: 'Magnesium',
    what: 'Magnesium is a mineral that is in nuts, beans and grain.',
    why: 'You take it or asked about it. Studies have not shown that it calms restless legs.',
    do: 'If your blood has too little of it, we treat that.',
    watch: 'Too much gives loose stool. With weak kidneys it can build up.',
    call: 'Call us first if your kidneys are weak.',
  },
  emerging: {
    name: 'Something still under study',
    what: 'People study new ways to treat restless legs. Some have never been tried in people who have them.',
    why: 'You asked about it, or other ways have failed.',
    do: 'Ask us about trials. Pay nobody for it outside of a trial.',
    watch: 'Be wary of big words and of films on the net.',
    call: 'Ask us at the next visit.',
  },
}
