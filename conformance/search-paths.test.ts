import { readdirSync, readFileSync } from 'node:fs'
import { type Parameter, parametersOf, type Resource, TYPES_IN_USE, valuesOf } from '@legato/fhir'
import fhirpath from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4'
import { expect, test } from 'vitest'
import { definitions } from '../tools/search/definitions.ts'

/*
 * Each search parameter of R4 is found by paths that were taken from its FHIRPath. Here an
 * interpreter of FHIRPath is asked for the same values, in every example of a type in use.
 */
const folder = new URL('vendor/fhir-r4-examples/', import.meta.url)
const examples: readonly Resource[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
const { parameters } = definitions()

/** Values that a search by this type of parameter cannot compare: they are found by nothing. */
const LEFT_OUT = [
  'Procedure.date',
  'Immunization.date',
  'CarePlan.activity-date',
  'Consent.source-reference',
]

/** The interpreter would fetch what is referred to; its type stands in the reference. */
function offline(expression: string): string {
  return expression.replace(
    /resolve\(\) is (\w+)/g,
    (_, type: string) =>
      `reference.matches('(^|/)${type}/[^/]+(/_history/.*)?$')
        or (reference.startsWith('#') and reference.substring(1) in %resource.contained.ofType(${type}).id)
        or (reference.exists().not() and type = '${type}')`,
  )
}

function expressionOf(type: string, { code }: Parameter): string {
  const found = parameters.find(
    (one) => one.code === code && (one.base.includes(type) || one.base.includes('Resource')),
  )
  const branches = (found?.expression ?? '').split('|').map((branch) => branch.trim())
  return branches
    .filter((branch) => new RegExp(`^\\(?(${type}|Resource)\\.`).test(branch))
    .join(' | ')
}

test.each(TYPES_IN_USE)('values of %s are found where FHIRPath finds them', (type) => {
  const own = examples.filter((one) => one.resourceType === type)
  for (const parameter of parametersOf(type).values()) {
    if (parameter.kind === 'composite' || parameter.paths.some((path) => path.type === 'exists'))
      continue
    const find = fhirpath.compile(offline(expressionOf(type, parameter)), r4)
    for (const resource of own) {
      const place = `${resource.id} ${parameter.code}`
      const theirs = distinct(find(resource, { resource }))
      const ours = distinct(valuesOf(resource, parameter))
      if (LEFT_OUT.includes(`${type}.${parameter.code}`))
        expect(theirs, place).toEqual(expect.arrayContaining([...ours]))
      else expect(ours, place).toEqual(theirs)
    }
  }
})

function distinct(values: unknown): readonly string[] {
  if (!Array.isArray(values)) throw new TypeError('the interpreter gave no list')
  return [...new Set(values.map((one) => JSON.stringify(one)))].toSorted()
}
