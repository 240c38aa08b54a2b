import type { Criterion } from '@legato/rules'
import { gate } from '@legato/rules'
import type { Basis } from '../basis.ts'
import { ours, unread } from '../basis.ts'
import { all, any, compare, isKnown, not, yes } from '../criteria.ts'
import { finding } from '../finding.ts'
import { surely } from '../surely.ts'
import { onDopaminergic } from './on-dopaminergic.ts'

/**
 * RLS augmentation by the bedside diary: part C of the Max Planck criteria, each change against
 * the time before the first dopaminergic dose. A change is seen when it is large enough and not
 * within chance; it is unlikely when even the far end of its interval is too small. Between the
 * two the diary leaves it open, and the question at the visit decides.
 */
export interface DiaryChange {
  readonly seen: Criterion
  readonly unlikely: Criterion
}

export const fourHoursEarlier: DiaryChange = {
  seen: all(
    compare('diary-earlier-by', '>=', 4, 'h'),
    compare('diary-earlier-at-least', '>', 0, 'h'),
  ),
  unlikely: compare('diary-earlier-at-most', '<', 4, 'h'),
}
export const twoHoursEarlier: DiaryChange = {
  seen: all(
    compare('diary-earlier-by', '>=', 2, 'h'),
    compare('diary-earlier-at-least', '>', 0, 'h'),
  ),
  unlikely: compare('diary-earlier-at-most', '<', 2, 'h'),
}
export const spreadBeyondLegs: DiaryChange = {
  seen: all(
    compare('diary-spread-by', '>=', 20, '%'),
    compare('diary-spread-at-least', '>', 0, '%'),
  ),
  unlikely: compare('diary-spread-at-most', '<', 20, '%'),
}
export const strongerUrge: DiaryChange = {
  seen: all(
    compare('diary-stronger-by', '>=', 2, '{score}'),
    compare('diary-stronger-at-least', '>', 0, '{score}'),
  ),
  unlikely: compare('diary-stronger-at-most', '<', 2, '{score}'),
}
export const shorterRelief: DiaryChange = {
  seen: all(
    compare('diary-shorter-by', '>=', 1, 'h'),
    compare('diary-shorter-at-least', '>', 0, 'h'),
  ),
  unlikely: compare('diary-shorter-at-most', '<', 1, 'h'),
}

/** As far as the diary goes, and the answer at the visit where it leaves the question open. */
export function orAsked({ seen, unlikely }: DiaryChange, asked: Criterion): Criterion {
  return any(seen, all(not(unlikely), asked))
}

/** One change that the screen of every visit asks for, and that the diary shows by itself. */
export const signInDiary = any(
  surely(twoHoursEarlier.seen),
  surely(spreadBeyondLegs.seen),
  surely(strongerUrge.seen),
)

export const keepsDiary = gate(isKnown('diary-nights-28'))

/** The same of part C, as far as the diary shows it by itself. */
export const partCInDiary = any(
  surely(fourHoursEarlier.seen),
  all(
    surely(twoHoursEarlier.seen),
    any(surely(spreadBeyondLegs.seen), surely(strongerUrge.seen), surely(shorterRelief.seen)),
  ),
)

const withOneMore = all(
  orAsked(twoHoursEarlier, compare('symptoms-earlier-by', '>=', 2, 'h')),
  any(
    orAsked(spreadBeyondLegs, yes('spread-to-other-parts')),
    orAsked(strongerUrge, yes('stronger-than-before-treatment')),
    orAsked(shorterRelief, yes('shorter-relief')),
    yes('shorter-rest-latency'),
  ),
)

/** What counts as a change, and how many nights it takes: none of it reviewed by a clinician yet. */
export const DIARY_BASIS: readonly Basis[] = [
  unread('MAX-PLANCK-2007', 'Part C: four hours earlier, or two with one more sign'),
  unread('AUGMENTATION-2016', 'The screen of every visit, asked of the diary'),
  ours('Seven nights on each side, a week; fewer leave a change unknown'),
  ours(
    'Counted as changes: 20 more of 100 nights beyond the legs, 2 points of urge, 1 hour of relief; each with an interval that leaves out none',
  ),
]

export const augmentationInDiary = finding('augmentation-diary', {
  label: 'RLS augmentation by the diary',
  when: all(
    keepsDiary,
    onDopaminergic,
    any(orAsked(fourHoursEarlier, compare('symptoms-earlier-by', '>=', 4, 'h')), withOneMore),
  ),
  say: {
    met: 'By the diary symptoms begin {diary-earlier-by} earlier than before the first dopaminergic dose, as in part C of the Max Planck criteria of RLS augmentation. Look for other explanations before deciding; never raise the dose against it.',
    'not-met':
      'The diary shows no shift as in RLS augmentation, or no diary is kept, or no dopaminergic drug is taken.',
    undetermined:
      'Whether the diary shows RLS augmentation cannot be told: it takes enough nights of now, and the time before the first dopaminergic dose to compare with.',
  },
  basis: DIARY_BASIS,
})
