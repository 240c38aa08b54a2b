import { ours, unread } from '../../basis.ts'
import { all, any, isKnown, lists } from '../../criteria.ts'
import { known } from '../../gate.ts'
import { ingredients } from '../../ingredients.ts'
import type { Reason } from '../../statement.ts'
import { reason } from '../../statement.ts'
import { takingSedative } from '../../taking.ts'
import { remedy } from './remedy.ts'

const LIST = unread('LABELS-HERBS')
const takes = (...drugs: readonly string[]) =>
  all(isKnown('current-drugs'), lists('current-drugs', ...drugs))

/** What each herb does beside what it is taken for. */
const HARMS: readonly Reason[] = [
  reason(
    'remedy.herbs.hypericum',
    'St. John’s wort: it raises serotonin, which can bring RLS on, and lowers the levels of methadone, oxycodone, the pill, blood thinners and many others. Leaving it lets those levels rise again.',
    takes("st. john's wort"),
    [LIST],
  ),
  reason(
    'remedy.herbs.serotonin',
    '5-HTP or tryptophan: both raise serotonin; not beside antidepressants, tramadol or methadone.',
    takes('oxitriptan', 'tryptophan'),
    [LIST],
  ),
  reason(
    'remedy.herbs.kratom',
    'Kratom acts like an opioid: it weakens breathing, makes dependent, and leaving it brings restless legs. Treat it as an opioid in this plan.',
    takes('kratom'),
    [LIST],
  ),
  reason(
    'remedy.herbs.kava',
    'Kava can damage the liver and sedates: test the liver and leave it.',
    takes('kava'),
    [LIST],
  ),
  reason(
    'remedy.herbs.bleeding',
    'Ginkgo beside a blood thinner or aspirin: bleeding. Leave it before an operation.',
    all(
      takes('ginkgo'),
      takes(...ingredients('anticoagulant', 'antiplatelet').filter((one) => one !== 'ginkgo')),
    ),
    [LIST],
  ),
  reason(
    'remedy.herbs.thyroid',
    'Ashwagandha sedates and can raise thyroid hormone; too much of that brings restlessness.',
    takes('ashwagandha'),
    [LIST],
  ),
  reason(
    'remedy.herbs.sedatives',
    'A sedating herb beside a sedating drug: sleepiness adds up.',
    all(takes('passion flower', 'hops', 'lemon balm', 'lavender'), takingSedative),
    [LIST],
  ),
  reason(
    'remedy.herbs.pregnancy',
    'Pregnant or breastfeeding: few herbs were ever tested; leave them.',
    any(known('pregnancy'), known('lactation')),
    [LIST],
  ),
]

export const herbs = remedy({
  name: 'herbs',
  label: 'Herbal remedies and supplements',
  taken: [
    "st. john's wort",
    'oxitriptan',
    'tryptophan',
    'kratom',
    'kava',
    'ginkgo',
    'ashwagandha',
    'passion flower',
    'hops',
    'lemon balm',
    'lavender',
    'chamomile',
    'horse chestnut seed',
    'red vine leaf',
  ],
  asked: ['herbs', 'herbal remedies', 'herbal medicine', 'natural remedies', 'supplements'],
  say: 'No herb is shown to help RLS. Ask for every one by name, the jar in hand: some of them bring RLS on or change what the drugs of this plan do.',
  basis: [ours('No trial of these herbs in RLS was found among our sources'), LIST],
  cautions: HARMS,
})
