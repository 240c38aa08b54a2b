import type { Told } from '../review/told.ts'
import { unavailableIn } from './availability.ts'
import { COUNTRY_NAMES, type CountryId } from './country.ts'
import { crisisIn } from './crisis.ts'
import { labelsOf } from './labels.ts'
import { countedDrugs, type Strength, strengthsBasis, strengthsOf } from './strengths.ts'

interface Statement {
  readonly kind: string
  readonly id: string
  readonly english: string
  readonly basis: Told['basis']
}

/** What is set down of a country, statement by statement, for those who review it. */
export function toldByCountry(country: CountryId): readonly Told[] {
  const crisis = crisisIn(country)
  const told = ({ kind, id, english, basis }: Statement): Told => ({
    ...{ kind, basis, id: `${country}: ${id}`, of: COUNTRY_NAMES[country] },
    english: [english],
    when: [],
  })
  return [
    ...countedDrugs.map((drug) =>
      told({
        kind: 'strengths',
        id: drug,
        english: strengthsText(strengthsOf(drug, country)),
        basis: strengthsBasis[country],
      }),
    ),
    ...unavailableIn(country).map(({ therapy, basis }) =>
      told({ kind: 'availability', id: therapy, english: `${therapy}: not marketed`, basis }),
    ),
    ...labelsOf(country).map(({ drug, to, basis }) =>
      told({ kind: 'label', id: drug, english: `${drug}: at most ${to} mg a day`, basis }),
    ),
    ...(crisis?.lines.map(({ name, number }) =>
      told({
        kind: 'crisis number',
        id: `${name} ${number}`,
        english: `${name}: ${number}; emergency ${crisis.emergency}`,
        basis: crisis.basis,
      }),
    ) ?? []),
  ]
}

function strengthsText(strengths: readonly Strength[]): string {
  const each = strengths.map(
    ({ amount, form, halves, pack }) =>
      `${amount} mg ${form.replaceAll('-', ' ')}${pack ? ` (${pack})` : ''}${halves ? ', scored' : ''}`,
  )
  return each.join('; ') || 'none marketed'
}
