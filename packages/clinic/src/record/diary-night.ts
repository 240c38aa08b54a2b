import type {
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
  Resource,
} from '@legato/fhir'
import type { CivilDate } from '@legato/values'
import { civilDate } from '@legato/values'

/** One night of the bedside diary, as its patient or carer logged it. Null is not known, never none. */
export interface DiaryNight {
  /** The day on which the evening began. */
  readonly night: CivilDate
  /** IANA name of the time zone in which it was spent: times are those of the clock there. */
  readonly zone: string
  /** 0 to 10. */
  readonly urge: number | null
  /** `21:30`; `no-urge` when it did not begin at all. */
  readonly beganAt: string | 'no-urge' | null
  readonly parts: readonly BodyPart[] | null
  /** How long relief lasted, in minutes. */
  readonly reliefMin: number | null
  readonly tried: readonly Tried[]
  readonly doses: readonly DiaryDose[]
  readonly sleepHours: number | null
  readonly note?: string
  /** When it was last changed: an instant. */
  readonly savedAt?: string
}

export const BODY_PARTS = [
  'left-leg',
  'right-leg',
  'left-arm',
  'right-arm',
  'trunk',
  'head',
] as const
export type BodyPart = (typeof BODY_PARTS)[number]

export const HELPED = ['yes', 'a-little', 'no'] as const

export interface Tried {
  readonly what: string
  readonly helped: (typeof HELPED)[number] | null
}

export interface DiaryDose {
  /** As the patient calls it, or by its name in the list of drugs. */
  readonly drug: string
  /** With its unit: `0.25 mg`. */
  readonly amount?: string
  readonly at: string
}

/** The questionnaire of the diary: our own, in our own words. */
export const DIARY = 'urn:legato:questionnaire:diary-night'

/** A night as the record keeps it: one response for each night, a correction being a new version of it. */
export function diaryResponse(
  night: DiaryNight,
  of: { readonly id: string; readonly subject: string; readonly author?: string },
): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    id: of.id,
    questionnaire: DIARY,
    status: 'completed',
    subject: { reference: of.subject },
    ...(of.author !== undefined && { author: { reference: of.author } }),
    ...(night.savedAt !== undefined && { authored: night.savedAt }),
    item: itemsOf(night).filter(({ answer, item }) => answer || item),
  }
}

function itemsOf(night: DiaryNight): QuestionnaireResponseItem[] {
  const { beganAt, parts } = night
  return [
    answered('night', { valueDate: night.night }),
    answered('zone', { valueString: night.zone }),
    answered('urge', night.urge === null ? undefined : { valueInteger: night.urge }),
    answered('began', beganAt === null ? undefined : beganIn(beganAt)),
    parts === null ? { linkId: 'parts' } : partsItem(parts),
    answered('relief', night.reliefMin === null ? undefined : { valueInteger: night.reliefMin }),
    ...night.tried.map(({ what, helped }) => ({
      linkId: 'tried',
      item: [
        answered('what', { valueString: what }),
        answered('helped', helped === null ? undefined : { valueString: helped }),
      ].filter(({ answer }) => answer),
    })),
    ...night.doses.map(({ drug, amount, at }) => ({
      linkId: 'dose',
      item: [
        answered('drug', { valueString: drug }),
        answered('amount', amount === undefined ? undefined : { valueString: amount }),
        answered('at', { valueTime: `${at}:00` }),
      ].filter(({ answer }) => answer),
    })),
    answered('sleep', night.sleepHours === null ? undefined : { valueDecimal: night.sleepHours }),
    answered('note', night.note === undefined ? undefined : { valueString: night.note }),
  ]
}

function beganIn(time: string): QuestionnaireResponseItemAnswer {
  return time === 'no-urge' ? { valueString: time } : { valueTime: `${time}:00` }
}

/** No part at all is an answer too. */
function partsItem(parts: readonly BodyPart[]): QuestionnaireResponseItem {
  const said = parts.length > 0 ? parts : ['none']
  return { linkId: 'parts', answer: said.map((part) => ({ valueString: part })) }
}

function answered(
  linkId: string,
  answer: QuestionnaireResponseItemAnswer | undefined,
): QuestionnaireResponseItem {
  return answer ? { linkId, answer: [answer] } : { linkId }
}

export function isDiaryResponse(resource: Resource): resource is QuestionnaireResponse {
  return resource.resourceType === 'QuestionnaireResponse' && resource.questionnaire === DIARY
}

/** The night that a response holds; undefined when it is none, or one without its day or its zone. */
export function diaryNight(resource: Resource): DiaryNight | undefined {
  if (!isDiaryResponse(resource) || resource.status !== 'completed') return undefined
  const { item: items = [], authored } = resource
  const one = (linkId: string) => first(items, linkId)
  const night = civilDate(one('night')?.valueDate ?? '')
  const zone = one('zone')?.valueString
  if (!night || !zone) return undefined
  const began = one('began')
  const note = one('note')?.valueString
  return {
    night,
    zone,
    urge: one('urge')?.valueInteger ?? null,
    beganAt: timeIn(began) ?? (began?.valueString === 'no-urge' ? 'no-urge' : null),
    parts: partsIn(items),
    reliefMin: one('relief')?.valueInteger ?? null,
    tried: groups(items, 'tried').flatMap(triedIn),
    doses: groups(items, 'dose').flatMap(doseIn),
    sleepHours: one('sleep')?.valueDecimal ?? null,
    ...(note !== undefined && { note }),
    ...(authored !== undefined && { savedAt: authored }),
  }
}

type Items = readonly QuestionnaireResponseItem[]

function first(items: Items, linkId: string): QuestionnaireResponseItemAnswer | undefined {
  return items.find((one) => one.linkId === linkId)?.answer?.[0]
}

function groups(items: Items, linkId: string): readonly Items[] {
  return items.filter((one) => one.linkId === linkId).map(({ item = [] }) => item)
}

function timeIn(answer: QuestionnaireResponseItemAnswer | undefined): string | undefined {
  return answer?.valueTime?.slice(0, 'HH:MM'.length)
}

function partsIn(items: Items): readonly BodyPart[] | null {
  const answers = items.find(({ linkId }) => linkId === 'parts')?.answer
  if (!answers) return null
  return BODY_PARTS.filter((part) => answers.some(({ valueString }) => valueString === part))
}

function triedIn(items: Items): readonly Tried[] {
  const what = first(items, 'what')?.valueString
  const said = first(items, 'helped')?.valueString
  return what === undefined ? [] : [{ what, helped: HELPED.find((one) => one === said) ?? null }]
}

function doseIn(items: Items): readonly DiaryDose[] {
  const [drug, at] = [first(items, 'drug')?.valueString, timeIn(first(items, 'at'))]
  const amount = first(items, 'amount')?.valueString
  if (drug === undefined || at === undefined) return []
  return [{ drug, at, ...(amount !== undefined && { amount }) }]
}
