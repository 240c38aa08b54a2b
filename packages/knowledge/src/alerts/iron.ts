import type { AlertRule } from '../alert.ts'
import { alert } from '../alert.ts'
import { ours, read, unread } from '../basis.ts'
import { all, any, includes, is, isKnown, not, yes } from '../criteria.ts'
import { ironOverload, kidneyFailure } from '../findings/iron-status.ts'
import { child, known } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import { phosphateAtRisk } from '../therapies/iron/rows.ts'
import { each } from './each.ts'

/** Iron that is given now: S1, S2, S4, S6, S10. */
const iron = ingredients('iron')
const intoVein = ingredients('iv-iron')
const byMouth = ingredients('oral-iron')

export const ironAlerts: readonly AlertRule[] = [
  ...each('iron-with-overload', {
    kind: 'high',
    drugs: iron,
    level: 'stop',
    when: all(ironOverload, not(kidneyFailure)),
    say: '{drug} is taken although iron is high (ferritin {ferritin}, transferrin saturation {tsat}): no iron. At a fasting saturation of 45% or more, think of hemochromatosis.',
    basis: [
      read('IRLSSG-IRON-2018', 'Trial limit: ferritin below 300 ng/mL'),
      read('BMJ-BEST-PRACTICE', 'Transferrin saturation below 45%'),
    ],
    safety: 'S1',
  }),
  ...each('iron-with-overload', {
    kind: 'high-dialysis',
    drugs: iron,
    level: 'warn',
    when: all(ironOverload, kidneyFailure),
    say: '{drug} is given in kidney failure with iron this high (ferritin {ferritin}, transferrin saturation {tsat}): nephrology decides, whose targets differ.',
    basis: [unread('STANDARD-PRACTICE', 'Anemia targets of nephrology')],
    safety: 'S1',
  }),
  ...each('iron-untested', {
    kind: 'unknown',
    drugs: iron,
    level: 'warn',
    when: any(not(isKnown('ferritin')), not(isKnown('tsat'))),
    say: '{drug} is taken, and ferritin and transferrin saturation of the last three months are not both known: test before going on.',
    basis: [read('AASM-2025', 'Good practice: test iron regularly'), ours('Three months')],
    safety: 'S2',
  }),
  ...each('iron-vein-infection', {
    kind: 'infection',
    drugs: intoVein,
    level: 'stop',
    when: yes('active-infection'),
    say: '{drug} with an active infection: no iron into a vein until it is over.',
    basis: [read('LABEL-FCM', 'Stop with bacteremia')],
    safety: 'S4',
  }),
  ...each('iron-vein-first-trimester', {
    kind: 'pregnancy',
    drugs: intoVein,
    level: 'stop',
    when: all(known('pregnancy'), is('trimester', 'first')),
    say: '{drug} in the first trimester: no iron into a vein before the second.',
    basis: [unread('LABEL-FCM', 'First trimester'), unread('PREGNANCY-2015')],
    safety: 'S4',
  }),
  ...each('ferumoxytol-iron-allergy', {
    kind: 'any',
    drugs: ['ferumoxytol'],
    level: 'stop',
    when: any(includes('allergies', ...intoVein), yes('iv-iron-reaction')),
    say: '{drug} after a reaction to iron given into a vein: contraindicated.',
    basis: [unread('LABEL-FERUMOXYTOL')],
    safety: 'S5',
  }),
  ...each('anaphylaxis-iron', {
    kind: 'boxed',
    drugs: ['ferumoxytol', 'iron-dextran complex'],
    level: 'warn',
    when: not(known('iv-iron-reaction')),
    say: '{drug}: only where resuscitation is at hand.',
    basis: [
      unread('LABEL-IRON-DEXTRAN', 'Boxed warning'),
      unread('LABEL-FERUMOXYTOL', 'Boxed warning'),
    ],
    safety: 'S5',
  }),
  ...each('iron-child', {
    kind: 'locked',
    drugs: byMouth,
    level: 'warn',
    when: child,
    say: '{drug} for a child: dose by weight, locked away. An overdose of iron can kill.',
    basis: [unread('STANDARD-PRACTICE')],
    safety: 'S10',
  }),
  alert('carboxymaltose-phosphate', {
    level: 'warn',
    about: 'ferric carboxymaltose',
    when: all(isKnown('days-since-ferric-carboxymaltose'), phosphateAtRisk),
    say: 'Ferric carboxymaltose was given (days since: {days-since-ferric-carboxymaltose}) and phosphate is at risk: measure it ({phosphate}) before any repeat, and prefer another product.',
    instead: ['ferric derisomaltose'],
    basis: [read('LABEL-FCM', 'Phosphate risk groups; repeats')],
    safety: 'S6',
  }),
]
