import type { AlertRule } from '../alert.ts'
import { read, unread } from '../basis.ts'
import { all, any, compare, is, isKnown, not, yes } from '../criteria.ts'
import { unlessKnown } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import { each } from './each.ts'

/** Drugs already taken in pregnancy, while breastfeeding, or by a child: S32, S33, S45. */
const pregnant = yes('pregnancy')
const firstTrimester = any(not(isKnown('trimester')), is('trimester', 'first'))
const possible = all(yes('could-become-pregnant'), unlessKnown('pregnancy'))
const NEVER = ['valproic acid', 'carbamazepine', ...ingredients('ergot-dopamine-agonist')]
const agonists = ingredients('dopamine-agonist').filter((drug) => !NEVER.includes(drug))
const HARM = [
  unread('LABEL-VALPROATE'),
  read('CHEST-2020', 'Carbamazepine in pregnancy'),
  unread('PREGNANCY-2015'),
]

const inPregnancy: readonly AlertRule[] = [
  ...each('pregnancy-drug', {
    kind: 'never',
    drugs: NEVER,
    level: 'stop',
    when: pregnant,
    say: '{drug} is taken in pregnancy and must not be given for RLS. Call obstetrics and the prescriber today; where it treats epilepsy it is never stopped at once.',
    basis: HARM,
    safety: 'S32',
  }),
  ...each('pregnancy-drug', {
    kind: 'possible',
    drugs: NEVER,
    level: 'warn',
    when: possible,
    say: '{drug} is taken while a pregnancy is possible. Speak of contraception, and ask the prescriber for another drug before a pregnancy.',
    basis: HARM,
    safety: 'S32',
  }),
  ...each('pregnancy-drug', {
    kind: 'weigh',
    drugs: [...agonists, ...ingredients('alpha2delta-ligand')],
    level: 'warn',
    when: pregnant,
    say: '{drug} is taken in pregnancy: too little is known of its safety. Decide with obstetrics whether the benefit outweighs it; taper, never stop at once.',
    basis: [read('CHEST-2020', 'Agonists: very limited data; gabapentin: insufficient evidence')],
    safety: 'S32',
  }),
  ...each('pregnancy-drug', {
    kind: 'first-trimester',
    drugs: ingredients('benzodiazepine'),
    level: 'warn',
    when: all(pregnant, firstTrimester),
    say: '{drug} is taken in the first trimester, or in a pregnancy not yet dated. Decide with obstetrics; taper, never stop at once.',
    basis: [unread('PREGNANCY-2015', 'Clonazepam only in the second and third trimester')],
    safety: 'S32',
  }),
]

const whileBreastfeeding: readonly AlertRule[] = [
  ...each('lactation-drug', {
    kind: 'opioid',
    drugs: ['codeine', 'tramadol'],
    level: 'stop',
    when: yes('lactation'),
    say: '{drug} is taken while breastfeeding: it has killed infants of mothers who turn it quickly into its active form. Call the prescriber today.',
    instead: ['acetaminophen', 'ibuprofen'],
    basis: [unread('FDA-2017-CODEINE-TRAMADOL')],
    safety: 'S33',
  }),
  ...each('lactation-drug', {
    kind: 'dopaminergic',
    drugs: [...ingredients('dopamine-agonist'), 'levodopa'],
    level: 'warn',
    when: yes('lactation'),
    say: '{drug} lowers prolactin and milk. Ask whether breastfeeding or the drug is to go on; taper, never stop at once.',
    basis: [read('CHEST-2020', 'All lower prolactin and milk')],
    safety: 'S33',
  }),
]

const inChild = each('child-opioid', {
  kind: 'under-12',
  drugs: ['codeine', 'tramadol'],
  level: 'stop',
  when: compare('age', '<', 12, 'a'),
  say: '{drug} is taken by a child under 12: it has stopped breathing in children who turn it quickly into its active form. Call the prescriber today.',
  instead: ['acetaminophen', 'ibuprofen'],
  basis: [unread('FDA-2017-CODEINE-TRAMADOL')],
  safety: 'S45',
})

export const pregnancy: readonly AlertRule[] = [...inPregnancy, ...whileBreastfeeding, ...inChild]
