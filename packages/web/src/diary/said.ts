import type { DiaryNight } from '@legato/server/api'
import { addDays, type CivilDate } from '@legato/values'
import type { Words } from '../words/index.ts'

/** What is asked of a night, in the order of an evening. */
export const ROWS = ['urge', 'began', 'where', 'tried', 'doses', 'sleep', 'note'] as const
export type RowName = (typeof ROWS)[number]

/** A night of which nothing is said. */
export function blank(night: CivilDate, zone: string): DiaryNight {
  return {
    ...{ night, zone, urge: null, beganAt: null, parts: null },
    ...{ reliefMin: null, tried: [], doses: [], sleepHours: null },
  }
}

/** What was said to a question, in words; undefined when nothing was. */
export function said(row: RowName, night: DiaryNight, t: Words): string | undefined {
  const { urge, beganAt, parts, sleepHours } = night
  switch (row) {
    case 'urge':
      return urge === null ? undefined : t('diary.urgeOf', { urge })
    case 'began':
      return beganAt === 'no-urge' ? t('diary.noUrge') : (beganAt ?? undefined)
    case 'where':
      if (parts === null) return undefined
      if (parts.length === 0) return t('diary.nowhere')
      return parts.map((part) => t(`diary.parts.${part}`)).join(', ')
    case 'tried':
      return night.tried.map(({ what }) => what).join(', ') || undefined
    case 'doses':
      return (
        night.doses.map(({ drug, at: time }) => t('diary.taken', { drug, time })).join('; ') ||
        undefined
      )
    case 'sleep':
      return sleepHours === null ? undefined : t('diary.hours', { hours: sleepHours })
    case 'note':
      return night.note
  }
}

const day = new Intl.DateTimeFormat('en-GB', {
  ...{ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' },
} as const)

/** `Sun 22 Nov`. */
export function dayInWords(date: CivilDate): string {
  return day.format(new Date(`${date}T00:00:00Z`)).replace(',', '')
}

/** `Night of Sun 22 Nov to Mon 23 Nov`. */
export function nightInWords(night: CivilDate, t: Words): string {
  return t('diary.night', { from: dayInWords(night), to: dayInWords(addDays(night, 1)) })
}
