import { referenceTo } from '@legato/fhir'
import type { CaseFeature } from '@legato/knowledge'
import { features, isFeatureId } from '@legato/knowledge'
import type { CivilDate } from '@legato/values'
import { unknown } from '@legato/values'
import type { PatientRecord } from '../record/index.ts'
import { ageOf } from './age.ts'
import type { CaseFeatures } from './case-features.ts'
import { creatinineChanging } from './creatinine-changing.ts'
import { currentDrug, currentEntries, drugList } from './current-drugs.ts'
import { inferDiary } from './diary/infer-diary.ts'
import { inferOtherCauses } from './diary/other-causes.ts'
import { doseFact, levodopaDaily, naloxoneAtHome, takesSedatives } from './drug-doses.ts'
import { inferDrugTimes } from './drug-times.ts'
import { withIngredients } from './drug-words.ts'
import { DOSE_FEATURES } from './entry-dose.ts'
import type { FactSheet } from './fact-sheet.ts'
import { blankSheet, infer } from './fact-sheet.ts'
import type { Gathered } from './gather.ts'
import { gather } from './gather.ts'
import { withGenes } from './genomics.ts'
import {
  inferBodyMass,
  inferByBody,
  inferConditions,
  inferNoDialysis,
  inferSuicidality,
  refreshChildWeight,
  sexOf,
} from './inferences.ts'
import { inferIrls } from './irls.ts'
import { afterIvIron, daysSince, inferSaturation, ivIronGiven } from './iron.ts'
import { writeLegs } from './legs.ts'
import type { DrugEntry } from './medication.ts'
import type { Gathering } from './mention.ts'
import { note } from './notes.ts'
import { opioidMme } from './opioid-mme.ts'
import { oralIronOngoing, oralIronWeeks } from './oral-iron.ts'
import { gestationNow, pregnancyNow, trimesterOf } from './pregnancy.ts'
import { creatinineClearance, estimatedGfr } from './renal.ts'
import { inferSleepMoves } from './score-moves.ts'
import { inferScreens } from './screens.ts'
import { settle } from './settle.ts'
import { inferSinceTreated } from './since-treated.ts'
import { writeTrials } from './trials.ts'

/**
 * What describes this patient on this day: every feature of the vocabulary, known with its
 * provenance or unknown with its reason, and what stands in the record but was not used.
 *
 * One walk gathers what the record says; then each fact is settled; then what follows from
 * several facts is worked out. Nothing after the day of judgement is used.
 */
export function describe(
  record: PatientRecord,
  { asOf }: { readonly asOf: CivilDate },
): CaseFeatures {
  const { patient } = record
  const gathered = gather(record, asOf)
  const { gathering, entries } = gathered
  const current = currentEntries(entries)
  const from = referenceTo(patient) ?? 'Patient'
  if (patient.deceasedBoolean || patient.deceasedDateTime)
    gathering.refuse(`${from}.deceased`, note('deceased'))
  inferSaturation(gathering)
  const sheet = settled(gathering)
  sheet.sex = sheet.sex.kind === 'known' ? sheet.sex : sexOf(patient, from)
  sheet.age = ageOf(patient.birthDate, from, gathering)
  writeDrugs(sheet, entries, current)
  inferDrugTimes(sheet, record, { gathered, current })
  sheet['rls-risk-loci'] = withGenes(sheet['rls-risk-loci'])
  writeIron(sheet, gathered, current)
  writePregnancy(sheet, gathering)
  refreshChildWeight(sheet, asOf)
  inferBodyMass(sheet)
  writeLegs(sheet, gathering)
  inferSinceTreated(sheet, gathering)
  writeKidneys(sheet, gathering)
  writeTrials(sheet, gathered.trials)
  inferSuicidality(sheet)
  inferIrls(sheet, gathered, current)
  inferDiary(sheet, gathered)
  inferOtherCauses(sheet, gathered, current)
  inferSleepMoves(sheet, gathering)
  inferScreens(sheet)
  inferConditions(sheet)
  inferNoDialysis(sheet)
  inferByBody(sheet, asOf)
  return Object.freeze({
    asOf,
    ...(patient.birthDate && { birthDate: patient.birthDate }),
    facts: Object.freeze(sheet),
    drugs: Object.freeze(current.map(currentDrug)),
    unread: Object.freeze(gathering.unread),
  })
}

function settled(gathering: Gathering): FactSheet {
  const sheet = blankSheet()
  for (const topic of gathering.topics()) {
    if (!isFeatureId(topic)) continue
    const feature: CaseFeature = features[topic]
    const { maxAge } = feature
    sheet[topic] = settle(gathering.of(topic), { maxAge, asOf: gathering.asOf, legs: feature })
  }
  return sheet
}

function writeDrugs(
  sheet: FactSheet,
  entries: readonly DrugEntry[],
  current: readonly DrugEntry[],
): void {
  const list = drugList(entries, current)
  sheet['current-drugs'] = list
  for (const [feature, drug] of DOSE_FEATURES) {
    const fact = doseFact(feature, drug, { current, list })
    // A dose under our own code counts where the list gives none.
    const onList = fact.kind === 'known' && fact.how === 'asserted'
    if (onList || sheet[feature].kind === 'unknown') sheet[feature] = fact
  }
  infer(sheet, 'levodopa-daily', levodopaDaily({ current, list }))
  infer(sheet, 'takes-sedatives', takesSedatives({ current, list }))
  infer(sheet, 'opioid-mme', opioidMme({ current, list }))
  infer(sheet, 'naloxone-at-home', naloxoneAtHome({ current, list }))
  sheet['failed-drugs'] = withIngredients(sheet['failed-drugs'])
  sheet['tried-too-little'] = withIngredients(sheet['tried-too-little'])
}

function writeIron(
  sheet: FactSheet,
  { gathering, entries }: Gathered,
  current: readonly DrugEntry[],
) {
  const given = ivIronGiven(entries)
  sheet.ferritin = afterIvIron(sheet.ferritin, given)
  sheet.tsat = afterIvIron(sheet.tsat, given)
  infer(sheet, 'days-since-iv-iron', daysSince(given, gathering))
  const carboxymaltose = ivIronGiven(entries, 'ferric carboxymaltose')
  infer(sheet, 'days-since-ferric-carboxymaltose', daysSince(carboxymaltose, gathering))
  infer(sheet, 'oral-iron-weeks', oralIronWeeks(current, gathering))
  infer(sheet, 'oral-iron-response', oralIronOngoing(current))
}

function writePregnancy(sheet: FactSheet, gathering: Gathering): void {
  const { asOf } = gathering
  const menstruation = settle(gathering.of('last-menstruation'), { asOf })
  const pregnant = sheet.pregnancy.kind === 'known' && sheet.pregnancy.value === true
  const byRecord = sheet['gestational-age']
  const dated = byRecord.kind === 'unknown' && pregnant ? menstruation : byRecord
  const gestation = gestationNow(dated.kind === 'known' ? dated : byRecord, asOf)
  sheet.pregnancy = pregnancyNow(sheet.pregnancy, gestation, { sex: sheet.sex, age: sheet.age })
  const over = sheet.pregnancy.kind === 'known' && sheet.pregnancy.value === false
  const running = over ? unknown('out-of-date', { from: gestation.from }) : gestation
  sheet['gestational-age'] = gestation.from.length > 0 ? running : gestation
  if (sheet.trimester.kind === 'unknown') sheet.trimester = trimesterOf(sheet['gestational-age'])
}

function writeKidneys(sheet: FactSheet, gathering: Gathering): void {
  const changing = creatinineChanging(gathering.of('creatinine'))
  infer(sheet, 'creatinine-changing', changing)
  const { age, sex, height, weight, creatinine, dialysis } = sheet
  const facts = {
    age,
    sex,
    height,
    weight,
    creatinine,
    dialysis,
    changing: sheet['creatinine-changing'],
  }
  const { maxAge } = features.egfr
  const reported = settle(gathering.of('egfr-ckd-epi-2021'), { maxAge, asOf: gathering.asOf })
  sheet.egfr = estimatedGfr(facts, reported.kind === 'known' ? reported : sheet.egfr)
  const clearance = creatinineClearance(facts)
  if (clearance.kind === 'known' || sheet['creatinine-clearance'].kind === 'unknown') {
    sheet['creatinine-clearance'] = clearance
  }
}
