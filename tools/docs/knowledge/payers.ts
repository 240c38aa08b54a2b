import { type PayerPolicy, payerPolicies } from '@legato/knowledge'
import { page, section } from '../markdown.ts'
import { sourcesSection, statementText } from './parts.ts'
import { basisList, criterionList } from './wording.ts'

/** What payers ask for, for whoever compares it with the policies in effect. */
export function payersPage(): string {
  const basis = payerPolicies.flatMap(({ basis, disagreements }) => [
    ...basis,
    ...disagreements.flatMap((one) => one.basis),
  ])
  return page(
    'What payers ask for',
    'Policies differ and change: compare each with the one in effect before a letter leaves the house. None decides whether a treatment is right.',
    [...payerPolicies.map(policySection), sourcesSection(basis)],
  )
}

function policySection(policy: PayerPolicy): string {
  const { id, payer, title, version, from, url, basis, criteria, disagreements } = policy
  return section(
    id,
    `${payer}: ${title}. ${version}, from ${from}, <${url}>.`,
    basisList(basis),
    ...criteria.map(({ say, when }) => `### ${say.english}\n\n${criterionList(when, '')}`),
    ...disagreements.map((one) => `Guidelines see it otherwise:\n\n${statementText(one)}`),
  )
}
