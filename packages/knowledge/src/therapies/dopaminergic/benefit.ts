import { read, unread } from '../../basis.ts'
import { adult } from '../../gate.ts'
import type { Reason, Statement } from '../../statement.ts'
import { reason, statement } from '../../statement.ts'

/** What agonists do in the short and in the long run, both arms given. */
export const agonistFor: readonly Reason[] = [
  reason(
    'agonist.for.short-term',
    'In trials of weeks to months: IRLS 5.7 points better than placebo (4.7 to 6.7); 61% responded against 41%; 5 treated for one more.',
    adult,
    [read('WILT-2013')],
  ),
]

export const agonistAgainst: readonly Reason[] = [
  reason(
    'agonist.against.augmentation',
    'RLS augmentation: 6.0% (4.1 to 8.8) in mostly short trials, 7 to 10% a year in practice; with gabapentin or pregabalin 0.9%.',
    adult,
    [read('LIU-2016'), unread('JAMA-2026', '7 to 10% a year')],
  ),
  reason(
    'agonist.against.impulse-control',
    'Impulse control disorders in 17% by interview, 7% in a clinic cohort.',
    adult,
    [read('CORNELIUS-2010'), read('VOON-2011')],
  ),
]

export const agonistMonitor: readonly Statement[] = [
  statement(
    'agonist.monitor.visit',
    'Each visit: the four questions of RLS augmentation, impulse control, blood pressure, sleepiness and driving.',
    read('AUGMENTATION-2016'),
  ),
  statement('agonist.monitor.iron', 'Ferritin every year.', unread('AUGMENTATION-2016')),
  statement(
    'agonist.monitor.stop',
    'Never stopped at once: withdrawal (anxiety, panic, low mood, craving, suicidal thoughts).',
    unread('LABEL-PRAMIPEXOLE'),
    read('ROSENSTEIN-2015', 'Gradual better tolerated, n = 7'),
  ),
]
