/**
 * The part of `api.ts` on the bedside diary.
 *
 * | route | request | answer |
 * |---|---|---|
 * | `GET /patients/:id/diary?since=` | | `Diary`: the nights from a day on, and the drugs whose doses it asks for |
 * | `PUT /patients/:id/diary/:night` | `{night, version?}`, the address being the night's own day; without a version, a first one | `SavedNight`; 409 when another version is the one of now |
 * | `PUT /patients/:id/time-before` | `{answered, onset?, parts?}`, what is left out staying as it was | `{}` |
 * | `GET /account/diary-key` | | `DiaryKey`: the own, for what a phone keeps |
 *
 * What is sent twice is kept once. The patient and those who read for them write; the team reads.
 */
export type { Diary, KeptNight, UsualDose } from '@legato/clinic'
export type { BodyPart, DiaryDose, DiaryNight, Tried } from '@legato/clinic/record'

export interface DiaryKey {
  /** 256 bits in base64url, the same each time. */
  readonly key: string
}

export interface SavedNight {
  /** To be sent back with a correction. */
  readonly version: string
}
