import type { ArteryFinding, PerforatorFinding, VeinFinding } from '../exam/index.ts'
import {
  answerIn,
  COMPRESSIBILITY_WORDS,
  PHASICITY_WORDS,
  POSITION_WORDS,
  PROVOCATION_WORDS,
  THROMBUS_WORDS,
  WAVEFORM_WORDS,
} from './answers.ts'
import type { MeasuredRow, Row } from './rows.ts'
import type { MeasureId, QuestionId } from './sense.ts'

/** What a row says of a finding; nothing where such a finding has no such field, or the words are not known. */
type Fields<F> = Partial<F> | undefined

type Measures<F> = { readonly [M in MeasureId]?: (value: number) => Partial<F> }
type Questions<F> = { readonly [Q in QuestionId]?: (said: string) => Fields<F> }

const VEIN_MEASURES: Measures<VeinFinding> = {
  refluxMs: (refluxMs) => ({ refluxMs }),
  diameterMm: (diameterMm) => ({ diameterMm }),
  depthMm: (depthMm) => ({ depthMm }),
  velocityRatio: (velocityRatio) => ({ velocityRatio }),
  areaStenosisPercent: (areaReductionPercent) => ({ areaReductionPercent }),
  peakRefluxCmPerS: (peakRefluxCmPerS) => ({ peakRefluxCmPerS }),
}

const PERFORATOR_MEASURES: Measures<PerforatorFinding> = {
  refluxMs: (refluxMs) => ({ refluxMs }),
  diameterMm: (diameterMm) => ({ diameterMm }),
  heightCm: (heightCm) => ({ heightCm }),
}

const ARTERY_MEASURES: Measures<ArteryFinding> = {
  velocityCmPerS: (psvCmPerS) => ({ psvCmPerS }),
  velocityRatio: (velocityRatio) => ({ velocityRatio }),
  stenosisPercent: (stenosisPercent) => ({ stenosisPercent }),
  diameterMm: (diameterMm) => ({ diameterMm }),
}

const comment = (said: string) => (said === '' ? undefined : { comment: said })

const compressibility = (said: string) => {
  const answer = answerIn(COMPRESSIBILITY_WORDS, said)
  return answer && { compressibility: answer }
}
const thrombus = (said: string) => {
  const answer = answerIn(THROMBUS_WORDS, said)
  return answer && { thrombus: answer }
}

const VEIN_QUESTIONS: Questions<VeinFinding> = {
  compressibility,
  thrombus,
  phasicity: (said) => {
    const answer = answerIn(PHASICITY_WORDS, said)
    return answer && { phasicity: answer }
  },
  comment,
}

const PERFORATOR_QUESTIONS: Questions<PerforatorFinding> = { compressibility, thrombus, comment }

const ARTERY_QUESTIONS: Questions<ArteryFinding> = {
  waveform: (said) => {
    const answer = answerIn(WAVEFORM_WORDS, said)
    return answer && { waveform: answer }
  },
  comment,
}

export function veinFields(row: Row): Fields<VeinFinding> {
  return row.kind === 'measured'
    ? measuredOf(VEIN_MEASURES, row, tested(row))
    : VEIN_QUESTIONS[row.question]?.(row.said)
}

export function perforatorFields(row: Row): Fields<PerforatorFinding> {
  return row.kind === 'measured'
    ? measuredOf(PERFORATOR_MEASURES, row, tested(row))
    : PERFORATOR_QUESTIONS[row.question]?.(row.said)
}

export function arteryFields(row: Row): Fields<ArteryFinding> {
  return row.kind === 'measured'
    ? measuredOf(ARTERY_MEASURES, row, {})
    : ARTERY_QUESTIONS[row.question]?.(row.said)
}

function measuredOf<F>(measures: Measures<F>, row: MeasuredRow, test: Partial<F>): Fields<F> {
  const fields = measures[row.measure]?.(row.value)
  return fields && { ...fields, ...test }
}

/** How reflux was tested for; other values are measured without. */
function tested({ measure, answers }: MeasuredRow): Pick<VeinFinding, 'position' | 'provocation'> {
  if (measure !== 'refluxMs') return {}
  const said = (question: QuestionId) => answers.findLast((one) => one.question === question)?.said
  const position = answerIn(POSITION_WORDS, said('position') ?? '')
  const provocation = answerIn(PROVOCATION_WORDS, said('provocation') ?? '')
  return { ...(position && { position }), ...(provocation && { provocation }) }
}
