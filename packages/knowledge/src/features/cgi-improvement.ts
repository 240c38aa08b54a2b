import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const cgiImprovement = quantity('cgi-improvement', {
  label: 'CGI improvement',
  unit: '{score}',
  plausible: [1, 7],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Rate the change since treatment began by the clinical global impression, 1 to 7',
  names: [
    'cgi-i',
    'cgi-i score',
    'clinical global impression improvement',
    'clinical global impression - improvement',
  ],
  alterable: true,
})
