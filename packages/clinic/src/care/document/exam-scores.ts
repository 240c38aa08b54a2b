import {
  type Exam,
  extensionClass,
  FONTAINE_STAGES,
  type Imaging,
  ischemiaGrade,
  type LegExam,
  printWifi,
  RUTHERFORD_CATEGORIES,
  readPressures,
  type Total,
  VCSS_ITEMS,
  VDS_GRADES,
  VILLALTA_ITEMS,
  vcssTotal,
  villaltaReading,
} from '@legato/vascular'
import type { Block } from './document.ts'
import {
  BAND_WORDS,
  EXTENSION_WORDS,
  LEGS,
  MEASURE_WORDS,
  METHOD_WORDS,
  RESULT_WORDS,
} from './exam-words.ts'

/** What was graded at a leg, each in a sentence; a total that lacks items is the least it can be. */
export function scoreLines(exam: Exam, leg: LegExam): readonly string[] {
  const { vcss, villalta, vds, fontaine, rutherford } = leg
  return [
    ...(vcss ? [vcssLine(vcssTotal(vcss))] : []),
    ...(villalta ? [villaltaLine(villalta)] : []),
    ...(vds === undefined ? [] : [`VDS ${vds}: ${VDS_GRADES[vds]}.`]),
    ...(fontaine === undefined
      ? []
      : [`Fontaine ${fontaine}: ${FONTAINE_STAGES[fontaine].english}.`]),
    ...(rutherford === undefined
      ? []
      : [`Rutherford ${rutherford}: ${RUTHERFORD_CATEGORIES[rutherford].english}.`]),
    ...wifiLines(exam, leg),
    ...leg.extensions.map((one) => {
      const { name, class: grade } = extensionClass(one)
      if (grade === 'none') return `${one.junction}: no clot at the junction.`
      return `${one.junction}: ${EXTENSION_WORDS[name]}, class ${grade}.`
    }),
  ]
}

function vcssLine({ total, missing }: Total): string {
  if (missing.length === 0) return `VCSS: ${total} of 30.`
  return `VCSS: at least ${total}, ${missing.length} of ${VCSS_ITEMS.length} items not known.`
}

function villaltaLine(villalta: NonNullable<LegExam['villalta']>): string {
  const { total, missing, band } = villaltaReading(villalta)
  const says = band ? BAND_WORDS[band] : 'no class yet'
  if (missing.length === 0) return `Villalta: ${total} of 33, ${says}.`
  const lacks = `${missing.length} of ${VILLALTA_ITEMS.length} items not known`
  return `Villalta: at least ${total}, ${lacks}; ${says}.`
}

function wifiLines(exam: Exam, { side, wound, footInfection }: LegExam): readonly string[] {
  if (wound === undefined && footInfection === undefined) return []
  const pressures = readPressures(exam, side)
  const ischemia = pressures && ischemiaGrade(pressures)
  if (wound === undefined || footInfection === undefined || ischemia === undefined)
    return ['WIfI: not whole, one of its three grades is not known.']
  return [`WIfI: ${printWifi({ wound, ischemia, footInfection })}.`]
}

/** Results of other imaging, as others read them. */
export function imagingBlocks({ imaging }: Exam): readonly Block[] {
  if (imaging.length === 0) return []
  const rows = imaging.map((one) => [
    METHOD_WORDS[one.method],
    LEGS[one.side],
    one.segment ?? 'not told',
    [RESULT_WORDS[one.result], ...measuresOf(one)].join(', '),
    one.on ?? 'not told',
  ])
  const columns = ['Method', 'Leg', 'Vessel', 'Result', 'Day']
  return [
    { kind: 'heading', level: 2, text: 'Other imaging' },
    { kind: 'table', caption: 'Results of other imaging', columns, rows },
  ]
}

const MEASURES = [
  ...(['areaReductionPercent', 'diameterReductionPercent'] as const),
  ...(['fillingIndexMlPerS', 'refillS', 'ejectionFractionPercent'] as const),
] as const

function measuresOf(image: Imaging): readonly string[] {
  return MEASURES.flatMap((field) => {
    const value = image[field]
    return value === undefined ? [] : [`${MEASURE_WORDS[field]} ${value}`]
  })
}
