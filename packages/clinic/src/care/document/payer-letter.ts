import type { Truth } from '@legato/values'
import { standing } from '../../assessment/index.ts'
import type { CriterionAnswer, PolicyAnswer } from '../../plan/index.ts'
import type { Block, Content } from './document.ts'
import type { Issue } from './issue.ts'
import { sourcesOf } from './sources.ts'

/** A request to a payer: what is asked for, each criterion of the policy with the patient's facts. */
export interface PayerRequest {
  /** What is to be treated: `great saphenous vein of the left leg`. */
  readonly treatment: string
  /** Who asks and signs. */
  readonly signer: string
  readonly answer: PolicyAnswer
  /** The exam itself, that the letter leans on. */
  readonly appendix: readonly Block[]
}

/**
 * The letter as far as the record carries it. What is not met or lacks stands in it by name: a
 * clinician sees it before signing, and nothing is argued that nobody measured. What guidelines
 * say against the policy is for the clinician and stays out.
 */
export function payerLetter(issue: Issue, request: PayerRequest): Content {
  const { answer, treatment, signer, appendix } = request
  const { policy, criteria, missing } = answer
  return {
    ...issue,
    kind: 'payer-letter',
    title: `Request to ${policy.payer}`,
    blocks: [
      { kind: 'paragraph', text: `We ask you to cover the treatment of: ${treatment}.` },
      {
        kind: 'paragraph',
        text: `Policy: ${policy.title}, ${policy.version}, from ${policy.from}.`,
      },
      { kind: 'paragraph', text: SUMMARIES[answer.answer], ...toned(answer.answer) },
      { kind: 'heading', level: 2, text: 'What the policy asks for' },
      {
        kind: 'table',
        caption: 'Each criterion and what the record holds',
        columns: ['Asked for', 'Answer', 'Because'],
        rows: criteria.map((criterion) => [
          criterion.say,
          ANSWERS[criterion.answer],
          reasons(criterion),
        ]),
      },
      ...lacking(missing.map(({ label }) => label)),
      { kind: 'signature', role: signer },
      ...(appendix.length === 0
        ? []
        : [{ kind: 'heading', level: 2, text: 'Appendix: the exam' } as const, ...appendix]),
      ...sourcesOf([standing(policy.basis)]),
    ],
  }
}

const ANSWERS: Readonly<Record<Truth, string>> = {
  met: 'met',
  'not-met': 'not met',
  undetermined: 'not known',
}

const SUMMARIES: Readonly<Record<Truth, string>> = {
  met: 'All criteria are met by what was measured and written down.',
  'not-met': 'Not all criteria are met.',
  undetermined: 'This request is not complete: facts are missing, named below.',
}

function toned(answer: Truth): { readonly tone?: 'warning' } {
  return answer === 'met' ? {} : { tone: 'warning' }
}

function reasons({ because }: CriterionAnswer): string {
  return because
    .map(({ label, value, unit, at, unknown }) => {
      if (unknown !== undefined) return `${label}: not known`
      const said = value === true ? 'yes' : value === false ? 'no' : `${value}`
      const measured = unit === undefined || unit === '1' || unit === '{score}' ? '' : ` ${unit}`
      return `${label}: ${said}${measured}${at === undefined ? '' : `, ${at.slice(0, 10)}`}`
    })
    .join('; ')
}

function lacking(labels: readonly string[]): readonly Block[] {
  if (labels.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Still missing' },
    { kind: 'list', items: labels },
  ]
}
