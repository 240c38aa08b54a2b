import type { Wordings } from '../patient-words.ts'

const BLEEDING =
  'Call us if you bleed more than usual, if your stool turns black, or if you are short of breath.'

export const ironWords: Wordings = {
  'iron-deficiency-rls': {
    name: 'Your iron, seen for restless legs',
    what: 'Iron helps the brain to keep the legs calm. Restless legs need more iron than the usual limit.',
    why: 'More iron eases the legs of many people whose iron is low.',
    do: 'Talk with us about iron as tablets or as a drip. Do not take iron on your own.',
    watch: 'It can take 4 to 12 weeks until you feel a change.',
    call: BLEEDING,
  },
  'iron-deficiency-anemia': {
    name: 'Low iron and too little red blood',
    what: 'Your body has too little iron to make enough red blood.',
    why: 'It makes you tired, and it makes restless legs worse.',
    do: 'Let us look for the reason, and fill up your iron.',
    watch: 'Look out for short breath, a fast heart, and pale skin.',
    call: BLEEDING,
  },
  'iron-deficiency-without-anemia': {
    name: 'Low iron with enough red blood',
    what: 'Your iron store is low, but your blood is still full.',
    why: 'For the legs a low store is enough to matter.',
    do: 'Talk with us about iron.',
    watch: 'The store can fall again after it was filled.',
    call: BLEEDING,
  },
  'anemia-without-iron-deficiency': {
    name: 'Too little red blood with enough iron',
    what: 'Your red blood is low, but not for want of iron.',
    why: 'There is another reason, and it is worth finding.',
    do: 'Let us do the tests that we agreed on.',
    watch: 'Look out for short breath and a fast heart.',
    call: 'Call us if you feel faint or short of breath.',
  },
  'iron-status-unknown': {
    name: 'Your iron has not been measured',
    what: 'We do not know your iron, or the test is too old.',
    why: 'In restless legs the iron should always be known.',
    do: 'Have your blood taken in the morning, with no iron for a day before.',
    watch: 'Tell us if you had a fever in the last weeks. It changes the result.',
    call: BLEEDING,
  },
  'iron-overload': {
    name: 'Enough iron, or too much',
    what: 'Your blood shows a lot of iron.',
    why: 'More iron could harm you.',
    do: 'Take no iron, and no pills with iron in them. Let us repeat the test.',
    watch: 'Look at the labels of vitamin pills for iron.',
    call: 'Ask us before you take any iron.',
  },
  'ferritin-unreliable': {
    name: 'One iron test cannot be trusted now',
    what: 'When the body fights something, one of the iron tests looks too high.',
    why: 'You have signs of that, or you had an iron drip a short while ago.',
    do: 'We go by a second iron test, or repeat it later.',
    watch: 'Tell us of a fever or an infection.',
    call: 'Call us if you have a fever that lasts.',
  },
  'iron-source': {
    name: 'Where your iron goes',
    what: 'Low iron has a reason: you lose it, eat too little of it, or do not take it up.',
    why: 'If we do not find the reason, the iron falls again.',
    do: 'Tell us of heavy periods, giving blood, your food, and your stomach.',
    watch: 'Look out for blood or black color in your stool.',
    call: BLEEDING,
  },
  'iron-oral': {
    name: 'Iron tablets',
    what: 'Iron tablets fill up your iron over about three months.',
    why: 'Your iron is low for restless legs, and your gut can take it up.',
    do: 'Take the tablet on an empty stomach with vitamin C, as we agreed. Keep it away from tea, coffee, milk and antacids. Lock it away from children: too much iron can kill a child.',
    watch: 'Dark stool is normal. You may get a sore stomach, or hard stool.',
    call: 'Call us if you cannot keep the tablets down, or if nothing has changed after three months.',
  },
  'iron-iv': {
    name: 'Iron by drip',
    what: 'Iron is given into a vein in one or more visits.',
    why: 'Tablets are not enough for you, do not suit you, or would be too slow.',
    do: 'Tell us of all allergies, of a fever, and if you may be pregnant. Stay for 30 minutes after the drip.',
    watch:
      'You may get a headache, a warm face, or a sore arm. It takes 4 to 12 weeks until the legs feel it.',
    call: 'Call for help at once if you cannot breathe well, if your face swells, or if you feel faint.',
  },
  'monitor-iron-recheck': {
    name: 'Measure the iron again',
    what: 'A blood test shows if your iron has filled up.',
    why: 'Too early it shows wrong. Too late we miss a fall.',
    do: 'Come for the test on the date that we agreed.',
    watch: 'Take no iron for a day before the test.',
    call: 'Call us if your legs get worse again before that date.',
  },
}
