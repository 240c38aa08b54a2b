import { ours, read, unread } from '../../basis.ts'
import { any, compare } from '../../criteria.ts'
import { adult, known } from '../../gate.ts'
import type { Reason, Statement } from '../../statement.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { triedTooLittle } from './states.ts'

/** Effects and harms of the class, both arms given. */
export const ligandFor: readonly Reason[] = [
  reason(
    'alpha2delta.for.responders',
    'Class: 61% responded against 37% with placebo (half the IRLS or less); 4 treated for one more.',
    adult,
    [read('WILT-2013')],
  ),
  reason(
    'alpha2delta.for.augmentation',
    'RLS augmentation is rare: 0.9% (0.2 to 3.3), against 6.0% with dopamine agonists.',
    adult,
    [read('LIU-2016')],
  ),
  reason(
    'alpha2delta.for.pain',
    'Pain or neuropathy is there as well: it may help both.',
    any(known('neuropathy'), known('chronic-pain')),
    [unread('MAYO-2021')],
  ),
  reason(
    'alpha2delta.for.anxiety',
    'Anxiety is there as well: it may help both.',
    known('anxiety'),
    [unread('MAYO-2021')],
  ),
  reason(
    'alpha2delta.for.insomnia',
    'Insomnia is there as well: it may help both.',
    any(known('insomnia'), surely(compare('sleep-onset-latency', '>', 30, 'min'))),
    [unread('MAYO-2021')],
  ),
  reason(
    'alpha2delta.for.fair-trial',
    'The class was tried at too low a dose or for too short a time ({tried-too-little}): that is no failure. This time to a usual dose, and judged after six weeks.',
    triedTooLittle,
    [ours('What makes a fair trial of a ligand')],
  ),
]

export const ligandMonitor: readonly Statement[] = [
  statement(
    'alpha2delta.monitor.visit',
    'Each visit: sedation, falls, weight, swelling, mood and suicidal thoughts, misuse.',
    read('FDA-2019-GABAPENTINOIDS', 'Sedation and breathing'),
    unread('LABEL-GABAPENTIN'),
  ),
  statement(
    'alpha2delta.monitor.kidney',
    'Creatinine every year, and the dose with it.',
    unread('LABEL-GABAPENTIN'),
  ),
  statement(
    'alpha2delta.monitor.stop',
    'Stop over a week or more: seizures and withdrawal otherwise.',
    read('LABEL-GABAPENTIN', 'Taper over at least a week'),
  ),
]
