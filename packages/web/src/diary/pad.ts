import type { DiaryNight, UsualDose } from '@legato/server/api'

/** What every question of a night is given. */
export interface PadProps {
  readonly night: DiaryNight
  readonly change: (change: Partial<DiaryNight>) => void
  /** On to the next question, for those that one tap answers: with what was just said. */
  readonly next: (said?: Partial<DiaryNight>) => void
  /** The time of day now. */
  readonly now: string
  readonly drugs: readonly UsualDose[]
  /** Nights before this one, the newest first. */
  readonly before: readonly DiaryNight[]
}
