import { gate } from '@legato/rules'
import { ours, read, unread } from '../../basis.ts'
import { all, any, compare, isKnown } from '../../criteria.ts'
import type { FindingRule } from '../../finding.ts'
import { finding } from '../../finding.ts'

/** The clinician's own rating, told and missed in clinics that use it. */
const used = gate(any(isKnown('cgi-severity'), isKnown('cgi-improvement')))

export const impression: readonly FindingRule[] = [
  finding('cgi-moderate', {
    label: 'At least moderately ill by CGI',
    when: all(used, compare('cgi-severity', '>=', 4, '{score}')),
    say: {
      met: 'CGI severity {cgi-severity} of 7: at least moderately ill.',
      'not-met': 'Not rated as moderately ill by CGI.',
      undetermined: 'Severity was not rated by CGI.',
    },
    basis: [
      unread('CGI-1976', '4 of 7 is moderately ill'),
      ours('Told from 4 on, as guidelines treat from moderate distress'),
    ],
  }),
  finding('cgi-responder', {
    label: 'Responder by CGI',
    when: all(used, compare('cgi-improvement', '<=', 2, '{score}')),
    say: {
      met: 'CGI improvement {cgi-improvement}: much or very much improved, a response.',
      'not-met': 'Not rated as much improved by CGI.',
      undetermined: 'The change since treatment began was not rated by CGI.',
    },
    basis: [read('IRLS-CHANGE-ROTIGOTINE', 'Anchor: much or very much improved is 1 or 2')],
  }),
]
