import type { Criterion } from '@legato/rules'
import { ours, read, unread } from '../basis.ts'
import { all, any, compare, includes, isKnown, not, yes } from '../criteria.ts'
import { finding } from '../finding.ts'
import { known } from '../gate.ts'
import { surely } from '../surely.ts'
import { partCInDiary, signInDiary } from './augmentation-diary.ts'
import { onDopaminergic } from './on-dopaminergic.ts'

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

/** On record from before treatment; open, never absent, as long as nobody found anything. */
const recorded = any(
  known('pre-treatment-baseline'),
  compare('symptom-onset-before-treatment', '>=', 0, 'h'),
  isKnown('diary-onset-before'),
)

/** Holds when it holds against the record from before treatment; without one it stays open. */
function againstBefore(change: Criterion): Criterion {
  return any(all(recorded, change), not(recorded))
}

const changedSinceBefore = any(
  yes('onset-earlier-than-before-treatment'),
  yes('stronger-than-before-treatment'),
  yes('spread-to-other-parts'),
)

/** Without notes from before, the hours by which symptoms come earlier have to be asked for. */
const hoursEarlier = compare('symptoms-earlier-by', '>=', 2, 'h')
const hoursEarlierAsked = any(
  surely(hoursEarlier),
  all(not(known('pre-treatment-baseline')), hoursEarlier),
)

/**
 * RLS augmentation: worsening on a dopaminergic drug, through the drug. Three of the four
 * questions of the screen, and part C of the Max Planck criteria, compare with the time before
 * treatment; where nobody recorded that time, a "no" proves nothing, and the finding stays open
 * rather than absent. What the diary shows by itself counts as well.
 */
export const augmentationSuspected = all(
  onDopaminergic,
  any(
    known('augmentation-asserted'),
    yes('needs-more-drug'),
    overLabel,
    hoursEarlierAsked,
    againstBefore(changedSinceBefore),
    signInDiary,
  ),
)

/** The same as far as the record goes, so that answers nobody gave keep no other therapy waiting. */
export const augmentationEstablished = all(
  any(
    known('augmentation-asserted'),
    known('needs-more-drug'),
    surelyOverLabel,
    surely(hoursEarlier),
    signInDiary,
    all(
      any(
        known('pre-treatment-baseline'),
        isKnown('symptom-onset-before-treatment'),
        isKnown('diary-onset-before'),
      ),
      any(
        known('onset-earlier-than-before-treatment'),
        known('stronger-than-before-treatment'),
        known('spread-to-other-parts'),
      ),
    ),
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
      'RLS augmentation is not ruled out: the four questions of the screen, or the symptoms before treatment to compare with, are not on record.',
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
/** C: four hours earlier, or two with one more sign; a plain "no" counts only against a record. */
const fourHours = compare('symptoms-earlier-by', '>=', 4, 'h')
const twoHoursAndMore = all(
  hoursEarlier,
  any(
    yes('shorter-rest-latency'),
    yes('spread-to-other-parts'),
    yes('stronger-than-before-treatment'),
    yes('shorter-relief'),
  ),
)
const partC = any(againstBefore(any(fourHours, twoHoursAndMore)), partCInDiary)

export const augmentationMaxPlanck = finding('augmentation-max-planck', {
  label: 'RLS augmentation by the Max Planck criteria',
  when: all(onDopaminergic, partA, any(partB, partC)),
  say: {
    met: 'RLS augmentation by the Max Planck criteria.',
    'not-met': 'The Max Planck criteria of RLS augmentation are not fulfilled.',
    undetermined:
      'The Max Planck criteria of RLS augmentation cannot be judged: answers, or the symptoms before treatment to compare with, are not on record.',
  },
  basis: [unread('MAX-PLANCK-2007', 'Details from memory, to be checked')],
})

const morningsInDiary = surely(compare('diary-morning-onset', '>=', 25, '%'))

/** What is no RLS augmentation, and may be taken for it. */
export const rebound = finding('rls-rebound', {
  label: 'Rebound in the early morning',
  when: all(onDopaminergic, any(yes('morning-rebound'), morningsInDiary)),
  say: {
    met: 'Symptoms return in the early morning as the drug wears off: rebound, not RLS augmentation. A longer-acting preparation may help; more drug by day is no answer.',
    'not-met': 'No rebound in the early morning, or no dopaminergic drug.',
    undetermined: 'Rebound in the early morning: not asked.',
  },
  basis: [
    unread('AUGMENTATION-2016', 'Early-morning rebound is told apart'),
    ours('By the diary: one night in four begins between 3 and 9 in the morning'),
  ],
})

export const toleranceFinding = finding('rls-tolerance', {
  label: 'Tolerance',
  when: all(onDopaminergic, yes('tolerance')),
  say: {
    met: 'The drug helps less at the same hours: tolerance, not RLS augmentation. Test iron, look for new drugs and lost sleep, and do not go above the label.',
    'not-met': 'No loss of effect at the same hours, or no dopaminergic drug.',
    undetermined: 'Loss of effect at the same hours: not asked.',
  },
  basis: [unread('AUGMENTATION-2016', 'Tolerance: less effect, same timing')],
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
