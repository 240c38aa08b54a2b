import type { DiagnosticReport } from '@legato/fhir'
import { payerPolicies } from '@legato/knowledge'
import type { CivilDate } from '@legato/values'
import type { Exam, Side } from '@legato/vascular'
import type { Content } from './care/index.ts'
import { consentSheet, examBlocks, examReport, payerLetter } from './care/index.ts'
import { personOf } from './name.ts'
import type { Plan, PolicyAnswer } from './plan/index.ts'
import { judgePolicy } from './plan/index.ts'
import { type PlanRequest, planFor } from './plan-for.ts'
import { describe, recordOfLeg } from './profile/index.ts'
import type { PatientRecord } from './record/index.ts'
import { examsIn } from './sources/index.ts'

/** The policies of payers against this record, for one leg where it is named. */
export function policiesFor(
  record: PatientRecord,
  { asOf, leg }: { readonly asOf: CivilDate; readonly leg?: Side | undefined },
): readonly PolicyAnswer[] {
  const features = describe(leg ? recordOfLeg(record, leg) : record, { asOf })
  return payerPolicies.map((policy) => judgePolicy(policy, features))
}

/** What is to be written down, and about which policy or proposal. */
export type DocumentOrder =
  | {
      readonly kind: 'payer-letter'
      readonly about: string
      readonly treatment: string
      readonly signer: string
      /** At which leg: payers pay leg by leg. */
      readonly leg: Side
    }
  /** About a treatment of the plan; about a report of an exam. */
  | { readonly kind: 'consent-sheet' | 'exam-report'; readonly about: string }

/** A document made from the record; undefined when there is nothing of that name to write about. */
export function documentFor(
  record: PatientRecord,
  order: DocumentOrder,
  request: PlanRequest & { readonly clinic?: string },
): Content | undefined {
  const issue = {
    patient: personOf(record),
    date: request.asOf,
    language: 'en',
    ...(request.clinic !== undefined && { clinic: request.clinic }),
  }
  switch (order.kind) {
    case 'payer-letter': {
      const { asOf } = request
      const answers = policiesFor(record, { asOf, leg: order.leg })
      const answer = answers.find(({ policy }) => policy.id === order.about)
      const newest = examsOf(record, order.leg)[0]
      const appendix = newest ? examBlocks(newest.exam) : []
      return answer && payerLetter(issue, { ...order, answer, appendix })
    }
    case 'exam-report': {
      const found = examsOf(record).find(({ report }) => report.id === order.about)
      return found && examReport(issue, found.exam)
    }
    case 'consent-sheet': {
      const { proposals } = planFor(record, { ...request, whatIf: false })
      const proposal = proposals.find(({ id }) => id === order.about)
      return proposal && consentSheet(issue, { proposal, others: besides(proposal, proposals) })
    }
  }
}

interface KeptExam {
  readonly report: DiagnosticReport
  readonly exam: Exam
}

/** The exams of the vessels in a record that could be read, the newest first; of one leg where it is named. */
function examsOf({ resources }: PatientRecord, leg?: Side): readonly KeptExam[] {
  const received = resources.map((resource) => ({ resource, place: resource.id ?? '' }))
  return examsIn(received)
    .flatMap(({ report, exam }) => (exam ? [{ report, exam }] : []))
    .filter(({ exam }) => leg === undefined || exam.legs[leg] !== undefined)
    .toSorted((a, b) => b.exam.date.localeCompare(a.exam.date))
}

/** Other treatments of the legs that stand open. */
function besides(
  proposal: Plan['proposals'][number],
  proposals: Plan['proposals'],
): Plan['proposals'] {
  const OPEN = new Set(['recommended', 'consider', 'specialist'])
  return proposals.filter(
    ({ id, kind, status }) => id !== proposal.id && kind === proposal.kind && OPEN.has(status),
  )
}
