import type { Plan } from '@legato/server/api'
import { expect, test } from 'vitest'
import { namesOf } from './named.ts'
import { openFindings } from './open-findings.ts'
import { tellingOf } from './telling.ts'

const CRITERIA = ['urge-to-move', 'worse-at-rest'] as const

function finding(id: string, rest: Partial<Plan['findings'][number]> = {}) {
  const bare = { id, label: id, answer: 'undetermined', say: id, because: [], needs: [] } as const
  return { ...bare, sources: [], verified: true, ...rest }
}

function fact(feature: 'irls-total' | 'pramipexole-dose' | 'ferritin', value?: number) {
  return { feature, label: feature, from: [], ...(value !== undefined && { value }) }
}

function proposal(id: string, needs: Plan['proposals'][number]['needs']) {
  const lists = { positions: [], for: [], against: [], cautions: [], monitor: [], changesIf: [] }
  const words = { id, therapy: id, label: id, summary: id, sources: [] }
  const standing = { kind: 'medication', status: 'needs-data', verified: true } as const
  return { ...lists, ...words, ...standing, disagreement: false, dose: null, needs }
}

function plan(parts: Partial<Plan>): Plan {
  return {
    schema: 'legato-plan/1',
    asOf: '2026-11-22',
    patient: { id: 'p' },
    knowledge: { version: '1', date: '2026-11-22' },
    ...{ findings: [], proposals: [], alerts: [], unchecked: [], missing: [], unread: [] },
    ...parts,
  }
}

const about = { id: 'dose', about: 'pramipexole', from: [], say: '', instead: [], sources: [] }
const warning = { ...about, verified: true, because: [fact('pramipexole-dose', 1)] }

test('a finding whose known facts an alert tells is not told again; a note is no such alert', () => {
  const findings = [
    finding('above-label', {
      answer: 'met',
      because: [fact('pramipexole-dose', 1), fact('ferritin')],
    }),
    finding('severe', { answer: 'met', because: [fact('irls-total', 24)] }),
    finding('unknown-iron', { answer: 'met', because: [fact('ferritin')] }),
  ]
  const told = (level: 'warn' | 'info') =>
    tellingOf(plan({ findings, alerts: [{ ...warning, level }] })).findings.map(({ id }) => id)
  expect(told('warn')).toEqual(['severe', 'unknown-iron'])
  expect(told('info')).toEqual(['above-label', 'severe', 'unknown-iron'])
})

test('what a recommendation rests on is among the first, however far behind it stands in the plan', () => {
  const findings = ['rls', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) =>
    finding(id, { answer: 'met', because: [fact('irls-total', 24)] }),
  )
  const iron = finding('iron', { answer: 'met', because: [fact('ferritin', 30)] })
  const reason = {
    id: 'low',
    say: '',
    because: [fact('ferritin', 30)],
    verified: true,
    sources: [],
  }
  const infusion = { ...proposal('iv', []), status: 'recommended', for: [reason] } as const
  const told = tellingOf(plan({ findings: [...findings, iron], proposals: [infusion] }))
  expect(told.findings.map(({ id }) => id)).toEqual(['rls', 'b', 'c', 'd', 'iron'])
  expect(told.more).toBe(5)
})

test('the open finding that most proposals wait for is told', () => {
  const { waiting } = tellingOf(
    plan({
      findings: [finding('iron', { needs: ['ferritin'] }), finding('rls', { needs: CRITERIA })],
      proposals: [
        proposal('iron-oral', [...CRITERIA, 'ferritin']),
        proposal('gabapentin', CRITERIA),
      ],
    }),
  )
  expect([waiting?.finding.id, waiting?.count]).toEqual(['rls', 2])
})

test('an open finding stands for all the facts that it needs', () => {
  const findings = [finding('rls', { needs: CRITERIA })]
  const missing = [
    { feature: 'ferritin', label: 'Ferritin', why: 'never-measured', ask: '', changes: [] },
  ] as const
  expect(namesOf(['ferritin', ...CRITERIA], plan({ findings, missing }))).toEqual([
    'rls',
    'Ferritin',
  ])
  expect(namesOf(['urge-to-move'], plan({ findings }))).toEqual(['urge to move'])
})

test('of many open findings those are shown that could move a proposal, without those behind them', () => {
  const mimics = Array.from({ length: 7 }, (_, index) =>
    finding(`mimic-${index}`, { needs: ['leg-cramps'] }),
  )
  const open = openFindings(
    plan({
      findings: [
        finding('rls', { needs: CRITERIA }),
        finding('course', { needs: [...CRITERIA, 'symptom-frequency'] }),
        ...mimics,
      ],
      proposals: [proposal('gabapentin', CRITERIA)],
      missing: CRITERIA.map((feature) => ({
        ...{ feature, label: feature, why: 'never-measured', ask: '' },
        changes: ['gabapentin', 'rls', 'course'],
      })),
    }),
  )
  expect(open.shown.map(({ id }) => id)).toEqual(['rls'])
  expect(open.folded).toHaveLength(8)
})
