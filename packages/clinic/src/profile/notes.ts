import type { Message, MessageValue } from '@legato/values'

/**
 * Everything the profile says beside a value or in its place: why a statement of the record was
 * not used, and what a reader must know about one that was. Values are units, dates and words of
 * our own, never free text of a record.
 */
const NOTES = {
  // Not used
  'in-the-future': 'Dated after the day of judgement ({date}). Correct the date.',
  implausible: 'The value is outside of what can be ({low} to {high} {unit}). Correct it.',
  'no-unit': 'The number has no unit. Send it with its unit.',
  'unknown-unit': 'The unit is not one that can be converted to {unit}.',
  'no-value': 'There is no value here.',
  'no-date': 'No date could be read here.',
  'other-gfr':
    'The equation is not CKD-EPI 2021 with creatinine, or is not named. Measure creatinine, or send its result.',
  'no-number': 'No number could be read here.',
  'no-answer': 'The answer could not be read as yes or no.',
  'no-option': 'The answer is none of: {options}.',
  'not-finished': 'The questionnaire is not finished.',
  'preliminary-not-used': 'The result is registered but not there yet.',
  'text-not-taken':
    'The text denies the condition, doubts it or speaks of a relative. Code it, state it as refuted, or enter it as family history.',
  'distant-relative':
    'Only parents, brothers, sisters and children count for the family history of RLS.',
  'relative-unknown': 'The relationship could not be read.',
  'birth-date-missing':
    'There is no birth date, so nothing that depends on the age can be judged. Enter it.',
  deceased: 'The record says that the patient has died. Check that this is the right patient.',
  'birth-date-in-future': 'The birth date lies after the day of judgement. Correct it.',
  'birth-date-unreadable': 'The birth date is no date. Correct it.',
  'age-implausible': 'The birth date gives an age over {limit} years. Correct it.',

  // Unknown, and why
  undated: 'It has no date that can be read, so its age cannot be told.',
  'too-old': 'Older than {days} days.',
  disagree: 'Several statements of the same time disagree.',
  'dialysis-unspecified':
    'The kind of dialysis is not stated; taken as hemodialysis, the stricter for doses.',
  'still-listed': 'A later "no" contradicts a condition that is still listed as active.',
  unconfirmed: 'The condition is listed, but not confirmed.',
  absent: 'The record says that there is no value.',
  'after-iv-iron':
    'Sampled within {days} days after intravenous iron, when it reads falsely high or unsteady. Repeat it later.',
  'on-dialysis': 'Not worked out on dialysis: the formulas do not hold there.',
  'creatinine-unsteady':
    'Not worked out while creatinine is changing: the formulas assume a steady state.',
  'not-for-children': 'Cockcroft-Gault is not for patients under 18.',
  'sex-for-formula': 'The formula needs female or male.',
  'past-term': 'Dated more than 42 weeks ago when carried forward.',
  'dose-unread': 'The dose could not be read as an amount in a day.',
  'mme-open':
    'An opioid is taken whose dose, or whose factor for morphine equivalents, is not known.',
  'drug-unread': 'A drug on the list could not be resolved.',
  'stop-undated': 'A source says it was stopped, without a date. Ask whether it is still taken.',

  // Known, and what to mind
  preliminary: 'The result is preliminary.',
  resolved: 'The condition is listed as over.',
  'was-once': 'Listed as over; that it was there still counts.',
  'vague-birth-date': 'The birth date is not exact: {years} or {more} years.',
  'by-formula': 'Worked out by {formula}.',
  'weight-actual': 'Cockcroft-Gault with the actual body weight, {kg} kg.',
  'weight-adjusted':
    'Cockcroft-Gault with the adjusted body weight, {kg} kg, as the body mass index is 30 or more.',
  'as-reported': 'As reported by the laboratory.',
  'from-iron': 'Worked out from iron and iron-binding capacity or transferrin of the same day.',
  'from-delivery-date': 'Worked out from the expected date of delivery, {date}.',
  'from-last-menstruation': 'Worked out from the last menstruation, {date}.',
  'carried-forward': 'Carried forward from {weeks} weeks on {date}.',
  'by-sex': 'Follows from the sex.',
  'by-age': 'Follows from the age; a default of ours.',
  'by-gestational-age': 'Follows from a gestational age on record.',
  'not-on-list': 'The drug is not on the list of current drugs.',
  'from-base':
    'Labeled by the base; told as the salt, as doses are published (0.7 mg of pramipexole base is 1 mg of the salt).',
  mme: 'Summed by the factors of the CDC (2022). A measure of danger, never for changing one opioid into another.',
  'mme-since': 'As old as the oldest dose in the sum, {date}.',
  'mme-uncounted': 'Buprenorphine has no factor and is not counted.',
  'began-after-drug':
    'RLS began within {weeks} weeks after a drug that can worsen it was started, by the dates on record.',
  'as-needed': 'Taken as needed; the dose is the most of one day.',
  'from-bmi': 'Follows from the body mass index.',
  'from-item-9': 'Follows from item 9 of the PHQ-9.',
  'from-score': 'Follows from a score.',
  'from-quip-rs': 'Follows from the QUIP-RS.',
  'from-evening': 'Follows from symptoms that are worse in the evening.',
  'from-onset': 'Follows from the hours at which symptoms begin now and began before treatment.',
  'before-treatment':
    'The last score before a drug against RLS first appears in the record, {date}.',
  'from-dialysis': 'Follows from dialysis.',
  'leg-lowest': 'The legs differ; the lower value counts.',
  'leg-highest': 'The legs differ; the higher value counts.',
  'from-egfr': 'Follows from an estimated GFR of 30 or more; a default of ours.',
  // A therapy that was tried before
  trial: '{drug}, dose and time not on record: {result}.',
  'trial-weeks': '{drug} for {weeks} weeks, dose not on record: {result}.',
  'trial-dose': '{drug} {mg} mg a day, for how long is not on record: {result}.',
  'trial-dose-weeks': '{drug} {mg} mg a day for {weeks} weeks: {result}.',
  'trial-effective': 'it helped',
  'trial-failed': 'it did not help',
  'trial-not-tolerated': 'it was not tolerated',
  'trial-augmentation': 'RLS augmentation',
  'trial-too-low-or-short':
    'it did not help, but the dose was too low or the time too short to tell',
  'trial-without-result': 'It was tried and left, and why is not on record: ask.',
  // Recorded nights
  'night-unsigned': 'A program scored the night. Read it and sign it: until then it is not known.',
  'night-without-index':
    'The night gives no index: without stages of sleep there is no hour of sleep.',
  'night-index': 'Of the night of {night}, by {used}.',
  'night-indices': 'Of the night of {night}, by {used}; by {beside} it is {other}.',
  // The bedside diary
  'few-nights':
    'Nights of the diary that tell it: {count}. Needed: {needed} (a default of ours, not reviewed).',
  'no-baseline':
    'No pre-treatment baseline: no diary nights from before the first dopaminergic dose, and no answer for that time with its date.',
  'first-dose-unknown':
    'No first dopaminergic dose with its day is on record, so no night is known to lie before it.',
  'no-first-relief':
    'No diary nights of the first half-year of treatment tell how long relief lasted.',
  'nights-compared':
    'Nights of now: {now}, compared with {before}. Neighboring nights resemble each other, so that the interval is rather too narrow.',
  'against-answer':
    'Against what was answered on {date} for the time before treatment. How well it was remembered is not in the interval.',
  'nights-away': 'Nights in another time zone, left out: {count}.',
  'nights-quiet': 'Nights without symptoms, which have no hour: {count}.',
  'several-dopaminergic': 'More than one dopaminergic drug is taken; their doses are not compared.',
  'no-first-dose': 'The dose of now, or the first one with its day, is not on record.',
  'dose-compared': '{drug}: {mg} mg a day now, {first} mg on {date}.',
  'ferritin-before': 'It was {value} ng/mL on {date}.',
  'from-current-iron': 'Counted from the start of the iron on the list of current drugs.',
} as const satisfies Record<string, string>

export type NoteId = keyof typeof NOTES

export function note(id: NoteId, values?: Readonly<Record<string, MessageValue>>): Message {
  return { id: `profile.${id}`, english: NOTES[id], ...(values && { values }) }
}
