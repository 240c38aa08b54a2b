import {
  type Exam,
  extensionWords,
  type GradeField,
  gradeAt,
  imagingCount,
  imagingWords,
  itemAt,
  itemsOf,
  type Junction,
  MORE_PRESSURES,
  morePressureAt,
  type ScaleItem,
  SIDES,
  scaleWords,
  typeExtension,
  typeGrade,
  typeImaging,
  typeItem,
  typeMorePressure,
  typeScale,
} from '@legato/vascular'
import type { Words } from '../words/index.ts'
import type { Line } from './lines.ts'

type ScaleName = ScaleItem['scale']

/** A whole scale in one field: a digit for each item. */
export function scaleLine(scale: ScaleName, t: Words): Line {
  const label = t(`vessels.scale.${scale}`)
  return {
    ...{ key: scale, label, long: label, hint: t(`vessels.scaleHint.${scale}`) },
    words: (exam, side) => scaleWords(exam, side, scale),
    type: (exam, side, text) => typeScale(exam, { side, scale }, text),
  }
}

/** The same scale item by item. */
export function itemLines(scale: ScaleName, t: Words): readonly Line[] {
  return itemsOf(scale).map((item) => {
    const label =
      item.scale === 'vcss' ? t(`vessels.vcss.${item.item}`) : t(`vessels.villalta.${item.item}`)
    return {
      ...{ key: `${scale}-${item.item}`, label, long: `${t(`vessels.scale.${scale}`)}, ${label}` },
      hint: item.scale === 'vcss' ? t(`vessels.vcssHint.${item.item}`) : '',
      mark: t('vessels.notKnown'),
      words: (exam, side) => itemAt(exam, side, item),
      type: (exam, side, text) => typeItem(exam, { side, ...item }, text),
    }
  })
}

export function gradeLine(field: GradeField, t: Words): Line {
  const label = t(`vessels.grade.${field}`)
  return {
    ...{ key: field, label, long: label, hint: t(`vessels.gradeHint.${field}`) },
    words: (exam, side) => gradeAt(exam, side, field),
    type: (exam, side, text) => typeGrade(exam, { side, field }, text),
  }
}

export function junctionLine(junction: Junction, t: Words): Line {
  const label = t('vessels.clotAt', { junction })
  return {
    ...{ key: `clot-${junction}`, label, long: label, hint: t('vessels.clotHint') },
    words: (exam, side) => extensionWords(exam, side, junction),
    type: (exam, side, text) => typeExtension(exam, { side, junction }, text),
  }
}

/** One for each result of either leg, and an empty one. */
export function imagingLines(exam: Exam, t: Words): readonly Line[] {
  const most = Math.max(...SIDES.map((side) => imagingCount(exam, side)))
  return Array.from({ length: most + 1 }, (_, index) => {
    const label = t('vessels.imagingOf', { number: index + 1 })
    return {
      ...{ key: `imaging-${index}`, label, long: label },
      words: (exam, side) => imagingWords(exam, side, index),
      type: (exam, side, text) => typeImaging(exam, { side, index }, text),
    }
  })
}

export function morePressureLines(t: Words): readonly Line[] {
  return MORE_PRESSURES.map((field) => {
    const label = t(field === 'incompressible' ? 'vessels.uncompressed' : `vessels.${field}`)
    return {
      ...{ key: field, label, long: label },
      words: (exam, side) => morePressureAt(exam, { side, field }),
      type: (exam, side, text) => typeMorePressure(exam, { side, field }, text),
    }
  })
}
