import { definitions } from './definitions.ts'
import { elementLines } from './elements.ts'
import { parameterLines } from './parameters.ts'

/** The tables of `packages/fhir/src/search` that are made from FHIR's definitions, by file name. */
export function tables(): ReadonlyMap<string, string> {
  const all = definitions()
  return new Map([
    ['parameter-table.ts', parameterTable(parameterLines(all))],
    ['element-table.ts', elementTable(elementLines(all))],
  ])
}

function parameterTable(lines: ReadonlyMap<string, readonly string[]>): string {
  const types = [...lines].map(
    ([type, own]) => `  ${type}: \`\n${own.map(indented).join('')}  \`,\n`,
  )
  return `/**
 * The search parameters of FHIR R4 (4.0.1) for the types in use, made by \`node tools/search.ts\` from
 * the definitions of HL7: not to be edited. A line holds the name, the type, where the values stand
 * and of which type they are (\`@\` the code system that a code implies), and behind \`>\` what may be
 * referred to; a composite names its parts. https://hl7.org/fhir/R4/searchparameter-registry.html
 */
export const PARAMETER_TABLE: Readonly<Record<string, string>> = {
${types.join('')}}
`
}

const indented = (line: string) => `    ${line}\n`

function elementTable(lines: ReadonlyMap<string, string>): string {
  const types = [...lines].map(([type, own]) => `  ${type}: \`\n    ${wrapped(own)}\`,\n`)
  return `/**
 * The elements of the types in use in FHIR R4 (4.0.1), made by \`node tools/search.ts\` from the
 * definitions of HL7: not to be edited. \`+\` is part of a summary, \`!\` mandatory, \`?\` may change
 * what the rest means; \`-\` is left out of summaries although it stands in something that is not.
 */
export const ELEMENT_TABLE: Readonly<Record<string, string>> = {
${types.join('')}}
`
}

function wrapped(text: string): string {
  return text.replace(/(.{1,92})(?: |$)/g, '$1\n    ').trimEnd()
}
