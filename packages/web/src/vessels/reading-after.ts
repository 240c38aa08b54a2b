import {
  type Exam,
  extensionClass,
  type Imaging,
  isClosed,
  type LegExam,
  type Side,
  VEINS,
} from '@legato/vascular'
import { dateInWords, type Words } from '../words/index.ts'
import { found, open, type Said } from './said.ts'

/** Veins that were to be closed and are open, at least in part: closed below 5 cm, by definition. */
export function ofClosure(leg: LegExam, t: Words): readonly Said[] {
  return leg.veins.flatMap((one) => {
    const { treated, segment } = one
    if (!treated || VEINS[segment].system !== 'superficial') return []
    if (treated.state !== 'partly-open' && treated.state !== 'open') return []
    const closed = isClosed(one)
    const vessel = VEINS[segment].name
    if (closed === undefined) return [open(t('vessels.closure.open', { vessel }))]
    if (treated.state === 'open') return [found(t('vessels.closure.whole', { vessel }))]
    const values = { vessel, cm: treated.openLengthCm ?? 0 }
    return [
      closed ? found(t('vessels.closure.met', values)) : found(t('vessels.closure.not', values)),
    ]
  })
}

/** A clot at a junction, by its class; of one that nobody says how much it fills, the least. */
export function ofClots({ extensions }: LegExam, t: Words): readonly Said[] {
  return extensions.map((one): Said => {
    const { name, class: grade } = extensionClass(one)
    const { junction } = one
    if (grade === 'none') return { text: t('vessels.clotNone', { junction }), weight: 'none' }
    const values = { junction, class: t(`vessels.clotClass.${grade}`) }
    const text = t(`vessels.clot.${name}`, values)
    return grade === 'II-or-more' || name === 'open' ? open(text) : found(text)
  })
}

/** Results of other imaging, as they were taken over. */
export function ofImaging(exam: Exam, side: Side, t: Words): readonly Said[] {
  return exam.imaging
    .filter((one) => one.side === side)
    .map((one) => {
      const text = imagingSaid(one, t)
      if (one.result === 'not-assessable') return open(text)
      return one.result === 'normal' ? { text, weight: 'none' } : found(text)
    })
}

const MEASURES = [
  ...(['areaReductionPercent', 'diameterReductionPercent'] as const),
  ...(['fillingIndexMlPerS', 'refillS', 'ejectionFractionPercent'] as const),
] as const

function imagingSaid(image: Imaging, t: Words): string {
  const { method, segment, result, on } = image
  const figures = MEASURES.flatMap((field) => {
    const value = image[field]
    return value === undefined ? [] : [t(`vessels.measure.${field}`, { value })]
  })
  const parts = [segment, t(`vessels.result.${result}`), ...figures, on && dateInWords(on)]
  const says = parts.filter(Boolean).join(', ')
  return t('vessels.image', { method: t(`vessels.method.${method}`), says })
}
