export const evidence = {
  strong: { for: 'Strongly for', against: 'Strongly against', neutral: 'Neutral, strong' },
  conditional: {
    for: 'Conditionally for',
    against: 'Conditionally against',
    neutral: 'Neutral, conditional',
  },
  none: { for: 'For, not graded', against: 'Against, not graded', neutral: 'Neutral, not graded' },
  'level-a': { for: 'For, level A', against: 'Against, level A', neutral: 'Neutral, level A' },
  'level-b': { for: 'For, level B', against: 'Against, level B', neutral: 'Neutral, level B' },
  'level-c': { for: 'For, level C', against: 'Against, level C', neutral: 'Neutral, level C' },
  certainty: {
    high: 'high certainty',
    moderate: 'moderate certainty',
    low: 'low certainty',
    'very-low': 'very low certainty',
    'not-stated': 'certainty not stated',
  },
  noPosition: 'No guideline speaks of it',
  unverified: 'Not verified in the source',
  unverifiedShort: 'not verified',
  disagree: 'Guidelines disagree',
}
