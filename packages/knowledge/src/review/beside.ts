import type { Criterion } from '@legato/rules'
import type { Basis } from '../basis.ts'
import { countryIds, toldByCountry } from '../country/index.ts'
import { featureIds } from '../features/index.ts'
import type { Knowledge } from '../knowledge.ts'
import { MME_BASIS, MME_FACTORS } from '../opioid-mme.ts'
import { BURDENS } from '../ranking/burdens.ts'
import { FITS } from '../ranking/fits.ts'
import { WISHES } from '../ranking/preferences.ts'
import type { Statement } from '../statement.ts'
import { SURVEILLANCE } from '../surveillance.ts'
import { toldByFeature } from './item.ts'
import { type Told, toldByFinding } from './told.ts'

/**
 * What is said or counted beside findings, therapies and alerts: order and follow-up, what ranks
 * a therapy, how long facts stay good, factors, and what holds in one country.
 */
export function toldBeside({ order = [], followUps = [] }: Knowledge): readonly Told[] {
  return [
    ...order.map((rule) => statementTold('order', rule, rule.when)),
    ...followUps.map((rule) => statementTold('follow-up', rule, rule.when)),
    ...[...FITS, ...WISHES].map(({ reason }) => statementTold('fit', reason, reason.when)),
    ...[...SURVEILLANCE.changes, ...SURVEILLANCE.explanations].map(({ rule }) =>
      toldByFinding(rule),
    ),
    ...BURDENS.map(({ said }) => statementTold('burden', said)),
    ...[...MME_FACTORS].map(([drug, factor]) =>
      plain('factor', drug, { english: `1 mg of ${drug}: ${factor} MME`, basis: [MME_BASIS] }),
    ),
    ...featureIds.flatMap(toldByFeature),
    ...countryIds.flatMap(toldByCountry),
  ]
}

function statementTold(kind: string, { id, say, basis }: Statement, when?: Criterion): Told {
  return { kind, id, of: id, english: [say.english], basis, when: when ? [when] : [] }
}

function plain(
  kind: string,
  id: string,
  { english, basis }: { readonly english: string; readonly basis: readonly Basis[] },
): Told {
  return { kind, id, of: id, english: [english], basis, when: [] }
}
