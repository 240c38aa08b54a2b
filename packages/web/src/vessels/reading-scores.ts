import {
  type Exam,
  FONTAINE_STAGES,
  ischemiaGrade,
  type LegExam,
  OVERLAPS_RLS,
  printPathology,
  printWifi,
  RUTHERFORD_CATEGORIES,
  readPressures,
  readVeins,
  stagesAgree,
  suggestedSegments,
  type Total,
  VCSS_ITEMS,
  VDS_GRADES,
  VILLALTA_ITEMS,
  vcssTotal,
  villaltaReading,
} from '@legato/vascular'
import type { Words } from '../words/index.ts'
import { found, open, type Said } from './said.ts'

/** What was graded at a leg: totals that are whole, and what a total lacks that is not. */
export function ofScores(exam: Exam, leg: LegExam, t: Words): readonly Said[] {
  return [
    ...ofVcss(leg, t),
    ...ofVillalta(leg, t),
    ...(leg.vds === undefined
      ? []
      : [found(t('vessels.vds', { grade: leg.vds, says: VDS_GRADES[leg.vds] }))]),
    ...ofStages(leg, t),
    ...ofWifi(exam, leg, t),
  ]
}

/**
 * CEAP in full, for the field of the sheet is too narrow for it; until a person has typed it, what
 * was measured says of pathology.
 */
export function ofClass(exam: Exam, leg: LegExam, t: Words): readonly Said[] {
  if (leg.ceap !== undefined) return [found(t('vessels.ceapIs', { ceap: leg.ceap }))]
  const { reflux, obstruction } = suggestedSegments(leg, readVeins(leg, exam))
  if (reflux.length + obstruction.length === 0) return []
  const pathology = printPathology({
    ...(reflux.length > 0 && { reflux }),
    ...(obstruction.length > 0 && { obstruction }),
  })
  return [open(t('vessels.ceapMeasured', { pathology }))]
}

function ofVcss({ vcss }: LegExam, t: Words): readonly Said[] {
  if (!vcss) return []
  const { total, missing } = vcssTotal(vcss)
  if (missing.length > 0)
    return [open(partial({ total, missing }, { name: 'VCSS', of: VCSS_ITEMS.length }, t))]
  const isMixed = OVERLAPS_RLS.vcss.some((item) => (vcss[item] ?? 0) > 0)
  return [
    found(t('vessels.total', { name: 'VCSS', total, most: 30 })),
    ...(isMixed ? [open(t('vessels.mixed.vcss'))] : []),
  ]
}

function ofVillalta({ villalta }: LegExam, t: Words): readonly Said[] {
  if (!villalta) return []
  const { band, ...sum } = villaltaReading(villalta)
  const { total, missing } = sum
  const says = band ? t(`vessels.villaltaBand.${band}`) : t('vessels.villaltaOpen')
  const isMixed = OVERLAPS_RLS.villalta.some((item) => (villalta[item] ?? 0) > 0)
  const mixed = isMixed ? [open(t('vessels.mixed.villalta'))] : []
  if (missing.length > 0) {
    const text = partial(sum, { name: 'Villalta', of: VILLALTA_ITEMS.length }, t)
    return [open(t('vessels.with', { text, says })), ...mixed]
  }
  const text = t('vessels.total', { name: 'Villalta', total, most: 33 })
  const whole = t('vessels.with', { text, says })
  return [band ? found(whole) : open(whole), ...mixed]
}

interface Named {
  readonly name: string
  /** How many items it has. */
  readonly of: number
}

/** A total that lacks items is the least that it can be, and says so. */
function partial({ total, missing }: Total, { name, of }: Named, t: Words): string {
  return t('vessels.partial', { name, total, count: missing.length, of })
}

function ofStages({ fontaine, rutherford }: LegExam, t: Words): readonly Said[] {
  return [
    ...(fontaine === undefined
      ? []
      : [
          found(
            t('vessels.fontaine', { stage: fontaine, says: FONTAINE_STAGES[fontaine].english }),
          ),
        ]),
    ...(rutherford === undefined
      ? []
      : [
          found(
            t('vessels.rutherford', {
              category: rutherford,
              says: RUTHERFORD_CATEGORIES[rutherford].english,
            }),
          ),
        ]),
    ...(fontaine !== undefined && rutherford !== undefined && !stagesAgree(fontaine, rutherford)
      ? [open(t('vessels.stagesDiffer'))]
      : []),
  ]
}

/** Whole only with all three: without a pressure the ischemia is not known. */
function ofWifi(exam: Exam, leg: LegExam, t: Words): readonly Said[] {
  const { wound, footInfection, side } = leg
  if (wound === undefined && footInfection === undefined) return []
  const pressures = readPressures(exam, side)
  const ischemia = pressures && ischemiaGrade(pressures)
  if (wound !== undefined && footInfection !== undefined && ischemia !== undefined)
    return [found(t('vessels.wifi', { says: printWifi({ wound, ischemia, footInfection }) }))]
  const lacks = [
    ...(wound === undefined ? [t('vessels.grade.wound')] : []),
    ...(ischemia === undefined ? [t('vessels.ischemia')] : []),
    ...(footInfection === undefined ? [t('vessels.grade.footInfection')] : []),
  ]
  return [open(t('vessels.wifiLacks', { lacks: lacks.join(', ') }))]
}
