import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const cgiSeverity = quantity('cgi-severity', {
  label: 'CGI severity',
  unit: '{score}',
  plausible: [1, 7],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Rate severity by the clinical global impression, 1 to 7',
  names: [
    'cgi-s',
    'cgi-s score',
    'clinical global impression severity',
    'clinical global impression - severity',
  ],
  alterable: true,
})
