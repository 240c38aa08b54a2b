import type { TokenTest } from './condition.ts'
import { partsBetween, unescaped } from './escape.ts'
import type { Parameter } from './parameter.ts'
import { expected, type Parsed, parsed } from './parsed.ts'
import { contact, foldCode } from './token-entries.ts'

/** `code`, `system|code`, `|code` (of no system) or `system|`: https://hl7.org/fhir/R4/search.html#token */
export function tokenTest(text: string, at: string, parameter?: Parameter): Parsed<TokenTest> {
  const isContact = parameter?.paths.some(({ type }) => type === 'ContactPoint')
  const [first = '', second, ...more] = partsBetween('|', text).map(unescaped)
  if (second === undefined) return parsed({ code: foldCode(isContact ? contact(first) : first) })
  if (more.length > 0 || (first === '' && second === ''))
    return expected(at, 'a code, system|code, |code or system|')
  return parsed(second === '' ? { system: first } : { system: first, code: foldCode(second) })
}

/** `system|code|value` of an identifier's type and value, as entries under `…:of-type` have it. */
export function ofTypeTest(text: string, at: string): Parsed<TokenTest> {
  const [system = '', code = '', value = '', ...more] = partsBetween('|', text).map(unescaped)
  if (code === '' || value === '' || more.length > 0) return expected(at, 'system|code|value')
  return parsed({ system: `${system}|${code}`, code: foldCode(value) })
}
