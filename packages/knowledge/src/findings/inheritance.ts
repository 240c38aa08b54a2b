import { read, unread } from '../basis.ts'
import { all, includes, isKnown, yes } from '../criteria.ts'
import { finding } from '../finding.ts'
import { RISK_GENES } from '../risk-genes.ts'
import { concernsRls } from './contributor.ts'

/** Family and genes are read as context. Neither makes a diagnosis, rules one out or chooses a drug. */
export const familyHistory = finding('family-history', {
  label: 'RLS in the family',
  when: all(concernsRls, yes('family-history-rls')),
  say: {
    met: 'A parent, brother, sister or child has RLS, which supports the diagnosis and does not make it. In one family study the risk was 3.6-fold for brothers and sisters and 1.8-fold for children, and RLS began at 28 years on average.',
    'not-met':
      'No RLS known among parents, brothers, sisters and children; that rules nothing out.',
    undetermined: 'RLS in the family: not asked.',
  },
  basis: [
    read('XIONG-2010', 'Risk 3.6 (2.8 to 4.4) of siblings, 1.8 (1.0 to 2.7) of offspring'),
    unread('IRLSSG-2014', 'A first-degree relative supports the diagnosis'),
  ],
})

export const geneticContext = finding('genetic-risk', {
  label: 'Risk variants of RLS',
  when: all(isKnown('rls-risk-loci'), includes('rls-risk-loci', ...RISK_GENES)),
  say: {
    met: 'A genetic result names a known risk locus of RLS: {rls-risk-loci}. Such variants are common among people without RLS; they make no diagnosis and choose no drug.',
    'not-met':
      'No risk variant of RLS on record. No genetic test is advised: it would change nothing.',
    undetermined:
      'A genetic result names a risk locus, but not whether a variant was found. It would change nothing.',
  },
  basis: [
    read(
      'WINKELMANN-2007',
      'MEIS1, BTBD9, MAP2K5/LBXCOR1: each risk allele more than 50% higher risk',
    ),
    read('DIDRIKSEN-2020', '19 of 20 known loci confirmed; odds ratios near 1'),
    unread('SCHORMAIR-2017', 'MEIS1 rs113851554: odds ratio about 1.92, others 1.1 to 1.3'),
    unread('SCHORMAIR-2024', '164 loci'),
    unread('STANDARD-PRACTICE', 'Risk alleles of association studies are common variants'),
  ],
})
