import type { JsonObject } from '../json.ts'
import { isBasicHtml } from './narrative.ts'
import {
  apart,
  atLeastOne,
  exactlyOne,
  has,
  inOrder,
  needs,
  objectsIn,
  type Rule,
  together,
} from './rule.ts'

const UCUM = 'http://unitsofmeasure.org'

/** Rules of the data types. https://hl7.org/fhir/R4/datatypes.html */
export const DATA_RULES: Readonly<Record<string, readonly Rule[]>> = {
  Age: [
    {
      id: 'age-1',
      holds: (age) => isInUcum(age) && !(typeof age.value === 'number' && age.value <= 0),
    },
  ],
  Attachment: [needs('att-1', 'data', 'contentType')],
  ContactPoint: [needs('cpt-2', 'value', 'system')],
  Count: [
    {
      id: 'cnt-3',
      holds: (count) =>
        isInUcum(count) &&
        (count.code === undefined || count.code === '1') &&
        (typeof count.value !== 'number' || Number.isInteger(count.value)),
    },
  ],
  'DataRequirement.codeFilter': [exactlyOne('drq-1', 'path', 'searchParam')],
  'DataRequirement.dateFilter': [exactlyOne('drq-2', 'path', 'searchParam')],
  Distance: [{ id: 'dis-1', holds: isInUcum }],
  Duration: [
    {
      id: 'drt-1',
      holds: (duration) =>
        !has(duration, 'code') || (duration.system === UCUM && has(duration, 'value')),
    },
  ],
  Expression: [atLeastOne('exp-1', 'expression', 'reference')],
  Extension: [exactlyOne('ext-1', 'extension', 'value[x]')],
  Narrative: [
    { id: 'txt-1', holds: ({ div }) => typeof div !== 'string' || isBasicHtml(div) },
    { id: 'txt-2', holds: ({ div }) => typeof div !== 'string' || hasContent(div) },
  ],
  Period: [inOrder('per-1', 'start', 'end')],
  Quantity: [needs('qty-3', 'code', 'system')],
  Range: [{ id: 'rng-2', holds: isRisingRange }],
  Ratio: [
    together('rat-1', 'numerator', 'denominator'),
    atLeastOne('rat-1', 'numerator', 'extension'),
  ],
  SimpleQuantity: [needs('qty-3', 'code', 'system')],
  'Timing.repeat': [
    needs('tim-1', 'duration', 'durationUnit'),
    needs('tim-2', 'period', 'periodUnit'),
    { id: 'tim-4', holds: ({ duration }) => !isNegative(duration) },
    { id: 'tim-5', holds: ({ period }) => !isNegative(period) },
    needs('tim-6', 'periodMax', 'period'),
    needs('tim-7', 'durationMax', 'duration'),
    needs('tim-8', 'countMax', 'count'),
    { id: 'tim-9', holds: hasTimeForOffset },
    apart('tim-10', 'timeOfDay', 'when'),
  ],
  TriggerDefinition: [
    apart('trd-1', 'data', 'timing[x]'),
    needs('trd-2', 'condition', 'data'),
    { id: 'trd-3', holds: hasWhatTriggers },
  ],
  'ValueSet.compose.include': [
    atLeastOne('vsd-1', 'valueSet', 'system'),
    needs('vsd-2', 'concept', 'system'),
    needs('vsd-2', 'filter', 'system'),
    apart('vsd-3', 'concept', 'filter'),
  ],
  'ValueSet.expansion.contains': [
    atLeastOne('vsd-6', 'code', 'display'),
    { id: 'vsd-9', holds: (contains) => has(contains, 'code') || contains.abstract === true },
    needs('vsd-10', 'code', 'system'),
  ],
}

function isInUcum(quantity: JsonObject): boolean {
  const { system } = quantity
  const isCoded = has(quantity, 'code') || !has(quantity, 'value')
  return isCoded && (system === undefined || system === UCUM)
}

/** Ends in different units are not compared: the standard leaves them open too. */
function isRisingRange(range: JsonObject): boolean {
  const [low] = objectsIn(range, 'low')
  const [high] = objectsIn(range, 'high')
  if (typeof low?.value !== 'number' || typeof high?.value !== 'number') return true
  if (low.code !== high.code || low.unit !== high.unit) return true
  return low.value <= high.value
}

function isNegative(value: unknown): boolean {
  return typeof value === 'number' && value < 0
}

/** An offset is from a meal or from sleep, not from a time of day that has none. */
function hasTimeForOffset(repeat: JsonObject): boolean {
  if (!has(repeat, 'offset')) return true
  const { when } = repeat
  return Array.isArray(when) && !when.some((one) => ['C', 'CM', 'CD', 'CV'].includes(one))
}

function hasWhatTriggers(trigger: JsonObject): boolean {
  const { type } = trigger
  if (type === 'named-event') return has(trigger, 'name')
  if (type === 'periodic') return has(trigger, 'timing[x]')
  return typeof type !== 'string' || !type.startsWith('data-') || has(trigger, 'data')
}

function hasContent(div: string): boolean {
  return /<img\b/.test(div) || /\S/.test(div.replace(/<[^>]*>/g, ''))
}
