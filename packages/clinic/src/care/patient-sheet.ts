import type { Part, PatientWords, ProposalKind } from '@legato/knowledge'
import { wordsFor } from '@legato/knowledge'
import type { Catalog, Message } from '@legato/values'
import { render } from '@legato/values'
import { isKeptBack, type Plan, type Proposal } from '../plan/index.ts'

/** A plan in the patient's words, to be read together: what stands, and nothing that is ruled out. */
export interface PatientSheet {
  readonly asOf: string
  readonly patient: Plan['patient']
  readonly sections: readonly SheetSection[]
}

export interface SheetSection {
  readonly id: SectionId
  readonly heading: string
  readonly items: readonly SheetItem[]
}

/** What is told in the same words is told once, with the names of what it is about. */
export interface SheetItem extends Readonly<Record<Part, string>> {
  /** The findings or proposals of the plan that it tells of. */
  readonly ids: readonly string[]
  /** The drugs or devices among them by name. */
  readonly about: readonly string[]
}

const SECTIONS = [
  'urgent',
  'found',
  'child',
  'tests',
  'referrals',
  'treatments',
  'drugs-to-ask-about',
  'yourself',
] as const
export type SectionId = (typeof SECTIONS)[number]

const HEADINGS: Readonly<Record<SectionId, Message>> = {
  urgent: { id: 'sheet.urgent', english: 'First of all' },
  found: { id: 'sheet.found', english: 'What we found' },
  child: { id: 'sheet.child', english: 'For the parents' },
  tests: { id: 'sheet.tests', english: 'What we still want to know' },
  referrals: { id: 'sheet.referrals', english: 'Whom to see' },
  treatments: { id: 'sheet.treatments', english: 'What may help you' },
  'drugs-to-ask-about': { id: 'sheet.drugs', english: 'Drugs to ask about' },
  yourself: { id: 'sheet.yourself', english: 'What you can do' },
}

/** In the plan of a child the parents are spoken to. */
const CHILD_HEADINGS: Readonly<Partial<Record<SectionId, Message>>> = {
  treatments: { id: 'sheet.treatments-child', english: 'What may help your child' },
  yourself: { id: 'sheet.yourself-child', english: 'What you and your child can do' },
}

/** What is for parents alone. */
const FOR_PARENTS = new Set(['care-child'])

/** Findings that come before everything else. */
const URGENT = new Set(['red-flags', 'suicidality'])

const SECTION_OF: Readonly<Record<ProposalKind, SectionId>> = {
  medication: 'treatments',
  procedure: 'treatments',
  device: 'treatments',
  deprescribe: 'drugs-to-ask-about',
  workup: 'tests',
  referral: 'referrals',
  monitoring: 'tests',
  lifestyle: 'yourself',
  education: 'yourself',
}

const STANDS = new Set<Proposal['status']>(['recommended', 'consider', 'specialist'])

/** The sheet of a plan; in another language by its catalog. */
export function patientSheet(plan: Plan, catalog: Catalog = {}): PatientSheet {
  const told = [...findingsTold(plan), ...proposalsTold(plan)]
  const headings = isChild(plan) ? { ...HEADINGS, ...CHILD_HEADINGS } : HEADINGS
  const sections = SECTIONS.map((id) => {
    const own = told.filter(({ section }) => section === id)
    return { id, heading: render(headings[id], catalog), items: joined(own, catalog) }
  })
  return {
    asOf: plan.asOf,
    patient: plan.patient,
    sections: sections.filter(({ items }) => items.length > 0),
  }
}

function isChild({ patient: { age } }: Plan): boolean {
  return age !== undefined && age < 18
}

interface Told {
  readonly section: SectionId
  readonly id: string
  readonly about?: string
  readonly words: PatientWords
}

function findingsTold({ findings }: Plan): readonly Told[] {
  return findings
    .filter(({ answer }) => answer === 'met')
    .flatMap(({ id }) => {
      const words = wordsFor(id)
      return words ? [{ section: URGENT.has(id) ? 'urgent' : 'found', id, words } as const] : []
    })
}

function proposalsTold(plan: Plan): readonly Told[] {
  const isKept = isKeptBack(plan)
  return plan.proposals
    .filter((proposal) => STANDS.has(proposal.status) && !isKept(proposal))
    .flatMap(({ id, kind, therapy }) => {
      const words = wordsFor(id)
      const section = FOR_PARENTS.has(id) ? 'child' : SECTION_OF[kind]
      return words ? [{ section, id, about: therapy, words }] : []
    })
}

function joined(told: readonly Told[], catalog: Catalog): readonly SheetItem[] {
  const byWords = Map.groupBy(told, ({ words }) => words)
  return [...byWords].map(([words, some]) => ({
    ...said(words, catalog),
    ids: some.map(({ id }) => id),
    about: [...new Set(some.flatMap(({ about }) => about ?? []))],
  }))
}

function said(words: PatientWords, catalog: Catalog): Readonly<Record<Part, string>> {
  return {
    name: render(words.name, catalog),
    what: render(words.what, catalog),
    why: render(words.why, catalog),
    do: render(words.do, catalog),
    watch: render(words.watch, catalog),
    call: render(words.call, catalog),
  }
}
