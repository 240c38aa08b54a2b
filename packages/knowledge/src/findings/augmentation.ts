import { ours, read, unread } from '../basis.ts'
import { all, any, compare, includes, isKnown, not, yes } from '../criteria.ts'
import { finding } from '../finding.ts'
import { known } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import { surely } from '../surely.ts'

/**
 * RLS augmentation: worsening on a dopaminergic drug, through the drug. Three of the four
 * questions of the screen compare with the time before treatment; where nobody recorded that
 * time, a "no" proves nothing, and the finding stays open rather than absent.
 */
export const onDopaminergic = includes(
  'current-drugs',
  ...ingredients('dopamine-agonist', 'levodopa'),
)

/** Labeled maxima for RLS in mg a day (S19). The EU label of pramipexole goes to 0.75. */
export const pramipexoleOverLabel = compare('pramipexole-dose', '>', 0.5, 'mg/d')
export const ropiniroleOverLabel = compare('ropinirole-dose', '>', 4, 'mg/d')
export const rotigotineOverLabel = compare('rotigotine-dose', '>', 3, 'mg/d')
export const levodopaOverLimit = compare('levodopa-dose', '>', 200, 'mg/d')

/** In Parkinson disease the dose is not one for the legs. */
const notParkinson = not(known('parkinson-disease'))

const anyOverLabel = any(
  all(includes('current-drugs', 'pramipexole'), pramipexoleOverLabel),
  all(includes('current-drugs', 'ropinirole'), ropiniroleOverLabel),
  all(includes('current-drugs', 'rotigotine'), rotigotineOverLabel),
  all(includes('current-drugs', 'levodopa'), levodopaOverLimit),
)
export const overLabel = all(notParkinson, anyOverLabel)
const anySurelyOverLabel = any(
  all(surely(pramipexoleOverLabel), includes('current-drugs', 'pramipexole')),
  all(surely(ropiniroleOverLabel), includes('current-drugs', 'ropinirole')),
  all(surely(rotigotineOverLabel), includes('current-drugs', 'rotigotine')),
  all(surely(levodopaOverLimit), includes('current-drugs', 'levodopa')),
)
const surelyOverLabel = all(notParkinson, anySurelyOverLabel)

const changedSinceBefore = any(
  yes('onset-earlier-than-before-treatment'),
  yes('stronger-than-before-treatment'),
  yes('spread-to-other-parts'),
)
const baseline = yes('pre-treatment-baseline')

/** Without notes from before, the hours by which symptoms come earlier have to be asked for. */
const withoutBaseline = all(not(baseline), compare('symptoms-earlier-by', '>=', 2, 'h'))

export const augmentationSuspected = all(
  onDopaminergic,
  any(
    known('augmentation-asserted'),
    yes('needs-more-drug'),
    overLabel,
    all(baseline, changedSinceBefore),
    withoutBaseline,
  ),
)

/** The same as far as the record goes, so that answers nobody gave keep no other therapy waiting. */
export const augmentationEstablished = all(
  any(
    known('augmentation-asserted'),
    known('needs-more-drug'),
    surelyOverLabel,
    all(
      known('pre-treatment-baseline'),
      any(
        known('onset-earlier-than-before-treatment'),
        known('stronger-than-before-treatment'),
        known('spread-to-other-parts'),
      ),
    ),
    all(not(known('pre-treatment-baseline')), surely(compare('symptoms-earlier-by', '>=', 2, 'h'))),
  ),
  isKnown('current-drugs'),
  onDopaminergic,
)

export const augmentationFinding = finding('augmentation-suspected', {
  label: 'RLS augmentation suspected',
  when: augmentationSuspected,
  say: {
    met: 'RLS augmentation is suspected. Confirm it: iron, new aggravating drugs, sleep loss, dose. Never raise the dose against it.',
    'not-met': 'No sign of RLS augmentation.',
    undetermined:
      'RLS augmentation is not ruled out: the four questions of the screen, or symptoms before treatment, are not on record.',
  },
  basis: [
    unread('AUGMENTATION-2016', 'Screen at every visit; the wording is ours'),
    read('AUGMENTATION-2016', 'Not above the labeled dose'),
    ours('Two hours earlier counts where nothing is on record from before treatment'),
  ],
})

/** A: worse on most days, nothing else explains it, and the drug once helped. */
const partA = all(
  yes('worse-most-days'),
  not(yes('other-cause-of-worsening')),
  yes('good-earlier-response'),
)
/** B: more drug made it worse, and less made it better. */
const partB = all(yes('worse-after-dose-increase'), yes('better-after-dose-decrease'))
/** C: four hours earlier, or two with one more sign. */
const partC = any(
  compare('symptoms-earlier-by', '>=', 4, 'h'),
  all(
    compare('symptoms-earlier-by', '>=', 2, 'h'),
    any(
      yes('shorter-rest-latency'),
      yes('spread-to-other-parts'),
      yes('stronger-than-before-treatment'),
      yes('shorter-relief'),
    ),
  ),
)

export const augmentationMaxPlanck = finding('augmentation-max-planck', {
  label: 'RLS augmentation by the Max Planck criteria',
  when: all(onDopaminergic, partA, any(partB, partC)),
  say: {
    met: 'RLS augmentation by the Max Planck criteria.',
    'not-met': 'The Max Planck criteria of RLS augmentation are not fulfilled.',
    undetermined: 'The Max Planck criteria of RLS augmentation cannot be judged yet.',
  },
  basis: [unread('MAX-PLANCK-2007', 'Details from memory, to be checked')],
})

export const dopaminergicAboveLabel = finding('dopaminergic-above-label', {
  label: 'Dopaminergic dose above the label',
  when: overLabel,
  say: {
    met: 'The dose of a dopaminergic drug is above the label for RLS: think of RLS augmentation.',
    'not-met': 'No dopaminergic drug above its labeled dose for RLS.',
    undetermined: 'Whether a dopaminergic drug is above its labeled dose is not known.',
  },
  basis: [
    read(
      'AUGMENTATION-2016',
      'Never above the label: pramipexole 0.5, ropinirole 4, rotigotine 3 mg',
    ),
    unread('LABEL-PRAMIPEXOLE', '0.5 mg US; EU 0.75 mg'),
    unread('MAYO-2021', 'Levodopa at most 200 mg a day'),
  ],
})
