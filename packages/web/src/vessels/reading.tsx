import { render } from '@legato/values'
import {
  type Exam,
  type LegExam,
  mapOf,
  type Obstruction,
  readExam,
  readVeins,
  type Side,
  VEINS,
  type VeinId,
  type VeinOptions,
} from '@legato/vascular'
import { memo } from 'react'
import { dateInWords, numberInWords, useWords, type Words } from '../words/index.ts'
import { RefluxRulesChoice, useRefluxRules } from './limits.tsx'
import { ofClosure, ofClots, ofImaging } from './reading-after.ts'
import { ofArteries } from './reading-arteries.ts'
import { ofClass, ofScores } from './reading-scores.ts'
import { found, open, type Said } from './said.ts'
import styles from './vessels.module.css'

/** What the findings come to, leg by leg, and what should be looked at again. */
export const Reading = memo(function Reading({ exam }: { readonly exam: Exam }) {
  const t = useWords()
  const { problems } = readExam(exam)
  return (
    <section className={styles.reading} aria-labelledby="reading">
      <h2 id="reading">{t('vessels.reading')}</h2>
      <RefluxRulesChoice exam={exam} />
      <div className={styles.legs}>
        {(['right', 'left'] as const).map((side) => (
          <Leg key={side} exam={exam} side={side} />
        ))}
      </div>
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map(({ place, what, todo }) => (
            <li key={`${place} ${render(what)}`}>
              {render(what)}. {render(todo)}.
            </li>
          ))}
        </ul>
      )}
    </section>
  )
})

/** Every finding with its numbers, as it is on paper. */
export function Findings({ exam }: { readonly exam: Exam }) {
  const t = useWords()
  const rules = useRefluxRules()
  const { drawn } = mapOf(exam, { rules, layers: ['veins', 'arteries'] })
  return (
    <section>
      <h2>{t('vessels.sheet')}</h2>
      <ul className={styles.findings}>
        {drawn
          .filter(({ state }) => state !== 'not-examined')
          .map(({ key, name }) => (
            <li key={key}>{name}</li>
          ))}
      </ul>
    </section>
  )
}

function Leg({ exam, side }: { readonly exam: Exam; readonly side: Side }) {
  const t = useWords()
  const rules = useRefluxRules()
  const leg = exam.legs[side]
  const ofLeg = leg
    ? [
        ...ofVeins(leg, { protocol: exam.protocol, rules }, t),
        ...ofClosure(leg, t),
        ...ofClots(leg, t),
        ...ofArteries(exam, leg, t),
        ...ofClass(exam, leg, t),
        ...ofScores(exam, leg, t),
      ]
    : []
  const said = [...ofLeg, ...ofImaging(exam, side, t)]
  return (
    <div>
      <h3>{t(`vessels.side.${side}`)}</h3>
      {said.length === 0 ? (
        <p className={styles.hint}>{t('vessels.nothing')}</p>
      ) : (
        <ul>
          {said.map(({ text, weight }) => (
            <li key={text} data-weight={weight}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function ofVeins(leg: LegExam, by: VeinOptions, t: Words): readonly Said[] {
  const { protocol } = by
  if (protocol === 'arterial' && leg.veins.length === 0) return []
  const { trunks, veins, perforators, deepReflux, sources, notExamined } = readVeins(leg, by)
  const those = (wanted: Obstruction) =>
    veins.flatMap(({ segment, obstruction }) => (obstruction === wanted ? [segment] : []))
  const pathological = perforators.filter((truth) => truth === 'met').length
  const unjudged = perforators.filter((truth) => truth === 'undetermined').length
  const looksForReflux = protocol === 'reflux' || deepReflux === 'met'
  return [
    ...trunks
      .filter((one) => looksForReflux || one.pattern !== 'undetermined' || one.reflux === 'met')
      .map((trunk) => trunkSaid(trunk, t)),
    ...(looksForReflux
      ? [{ text: t(`vessels.deep.${deepReflux}`), weight: WEIGHT[deepReflux] }]
      : []),
    ...veins.flatMap(({ segment, obstruction }) =>
      obstruction === 'none' || obstruction === 'not-examined' || obstruction === 'closed'
        ? []
        : [found(t(`vessels.obstruction.${obstruction}`, { vessel: VEINS[segment].name }))],
    ),
    ...(pathological > 0 ? [found(t('vessels.perforators', { count: pathological }))] : []),
    ...(unjudged > 0 ? [open(t('vessels.openPerforators', { count: unjudged }))] : []),
    ...(sources.length > 0
      ? [
          found(
            t('vessels.from', {
              sources: sources.map((one) => t(`vessels.source.${one}`)).join(', '),
            }),
          ),
        ]
      : []),
    ...(protocol === 'reflux' ? [] : listed('open', those('none'), t)),
    ...listed(
      'closed',
      those('closed').map((id) => treatedAs(leg, id, t)),
      t,
    ),
    ...lacking(notExamined, t),
  ]
}

/** With how and when, as far as it is told: the field of the sheet is too narrow for it. */
function treatedAs({ veins }: LegExam, id: VeinId, t: Words): string {
  const parts = veins.filter(({ segment }) => segment === id).flatMap(({ treated = [] }) => treated)
  const how = parts.flatMap(({ technique, on }) => [
    ...(technique ? [t(`vessels.technique.${technique}`)] : []),
    ...(on ? [dateInWords(on)] : []),
  ])
  return how.length === 0 ? id : `${id} (${[...new Set(how)].join(', ')})`
}

const WEIGHT = { met: 'found', 'not-met': 'none', undetermined: 'open' } as const

type Trunk = ReturnType<typeof readVeins>['trunks'][number]

function trunkSaid({ trunk, pattern, reflux, longestMs, widestMm }: Trunk, t: Words): Said {
  const figures = [
    ...(longestMs === undefined ? [] : [t('vessels.longest', { ms: numberInWords(longestMs) })]),
    ...(widestMm === undefined ? [] : [t('vessels.widest', { mm: widestMm })]),
  ]
  // How far it reaches may be open while that it refluxes is not.
  const told = pattern === 'undetermined' && reflux === 'met' ? 'somewhere' : pattern
  const text = [t(`vessels.pattern.${told}`, { trunk }), ...figures].join(', ')
  const weight = told === 'none' ? 'none' : told === 'undetermined' ? 'open' : 'found'
  return { text, weight }
}

/** What is open, or closed on purpose, in the words of the sheet. */
function listed(as: 'open' | 'closed', vessels: readonly string[], t: Words): readonly Said[] {
  const once = [...new Set(vessels)]
  if (once.length === 0) return []
  return [{ text: t(`vessels.${as}`, { vessels: once.join(', ') }), weight: 'none' }]
}

function lacking(vessels: readonly string[], t: Words): readonly Said[] {
  if (vessels.length === 0) return []
  return [{ text: t('vessels.lacking', { vessels: vessels.join(', ') }), weight: 'open' }]
}
