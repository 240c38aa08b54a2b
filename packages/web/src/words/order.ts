export const order = {
  title: 'What first, what next',
  steps: {
    now: 'Now',
    next: 'Next',
    'wait-for': 'Apart',
    'if-fails': 'If that fails',
  },
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  followUps: 'Measure and ask again',
  span: '{{from}} to {{to}}',
  onward: 'From {{from}} on',
  every_one: 'then every day',
  every_other: 'then every {{count}} days',
  notBefore: 'not before {{date}}',
}

export const calendar = {
  title: 'Day by day',
  caption: 'Off {{drug}}, day by day',
  captionWith: 'From {{drug}} to {{replacement}}, day by day',
  days: 'Days',
  take: 'Take',
  none: 'No {{drug}}',
  dose: '{{drug}} {{amount}} {{unit}}',
  piece: '{{count}} × {{form}} of {{strength}} mg',
  half: '{{count}} × half a {{form}} of {{strength}} mg',
  pack: '(on the pack {{pack}})',
  at: {
    morning: 'morning',
    noon: 'noon',
    'late-afternoon': 'late afternoon',
    evening: 'evening',
    bedtime: 'bedtime',
    'same-time': 'same time each day',
  },
}
