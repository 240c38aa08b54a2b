import type { Annotation } from './annotations.ts'
import type { Log } from './log.ts'
import type { Stage, StageSpan } from './recording.ts'

/** The length of an epoch of sleep scoring, where an annotation gives none of its own. */
export const EPOCH_S = 30

/** What stages are called after their word for "stage", or alone. Stage 4 of 1968 is N3 since 2007. */
const NAMES: Readonly<Record<string, Stage | null>> = {
  w: 'W',
  wake: 'W',
  wach: 'W',
  wk: 'W',
  awake: 'W',
  éveil: 'W',
  eveil: 'W',
  vigilia: 'W',
  veglia: 'W',
  n1: 'N1',
  n2: 'N2',
  n3: 'N3',
  n4: 'N3',
  s1: 'N1',
  s2: 'N2',
  s3: 'N3',
  s4: 'N3',
  nrem1: 'N1',
  nrem2: 'N2',
  nrem3: 'N3',
  nrem4: 'N3',
  sws: 'N3',
  'slow-wave': 'N3',
  slowwave: 'N3',
  r: 'R',
  rem: 'R',
  '?': null,
  unscored: null,
  unknown: null,
  movement: null,
  mt: null,
}

/** Bare digits are stages only after the word, or in a column of that name. */
const DIGITS: Readonly<Record<string, Stage | null>> = {
  '0': 'W',
  '1': 'N1',
  '2': 'N2',
  '3': 'N3',
  '4': 'N3',
  '5': 'R',
  '6': null,
  '9': null,
  '-1': null,
  m: null,
}

const PREFIX =
  /^(?:sleep[\s_-]*stages?|stages?|stade|schlafstadium|stadium|estadio|fase|stadio)[\s:_-]*/i

/** The stage that a text names: undefined where it names none, null where it says "not scored". */
export function stageNamed(text: string): Stage | null | undefined {
  const rest = text.trim().replace(PREFIX, '')
  const hasPrefix = rest !== text.trim()
  const word = rest.toLowerCase().replace(/[\s_-]*(sleep)?$/, '')
  const compact = word.replaceAll(/\s+/g, '')
  if (Object.hasOwn(NAMES, compact)) return NAMES[compact]
  return hasPrefix && Object.hasOwn(DIGITS, compact) ? DIGITS[compact] : undefined
}

/** How a stage is written where its word is none we know: of whatever else, nobody can tell. */
const SAID = /^sleep[\s_-]*stages?[\s:_-]+(.+)$/i

/** The stage that an annotation names; one that is said to be a stage and is none we know is told. */
function stageIn(text: string, told: Set<string>, log: Log): Stage | null | undefined {
  const stage = stageNamed(text)
  const [, found] = stage === undefined ? (SAID.exec(text.trim()) ?? []) : []
  if (found === undefined) return stage
  if (!told.has(found)) log.note('stage-unknown', null, { found })
  told.add(found)
  return null
}

/** Stages in order of time. One without a length lasts to the next, and the last for an epoch. */
export function stagesOf(annotations: readonly Annotation[], log: Log): readonly StageSpan[] {
  const told = new Set<string>()
  const named = annotations
    .flatMap((annotation) => {
      const stage = stageIn(annotation.text, told, log)
      return stage === undefined ? [] : [{ ...annotation, stage }]
    })
    .sort((a, b) => a.onsetS - b.onsetS)
  return named.flatMap(({ onsetS, durationS, stage }, index) => {
    const next = named[index + 1]?.onsetS
    const length = durationS || (next === undefined ? EPOCH_S : next - onsetS)
    const isCut = next !== undefined && next < onsetS + length - 1e-6
    if (isCut) log.note('stages-overlap', null, { at: next })
    const lasts = isCut ? next - onsetS : length
    return lasts > 0 ? [{ onsetS, durationS: lasts, stage }] : []
  })
}
