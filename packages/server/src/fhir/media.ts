import type { Content } from './routes.ts'

const CONTENTS: ReadonlyMap<string, Content> = new Map([
  ['application/fhir+json', 'fhir'],
  ['application/json', 'fhir'],
  ['application/json-patch+json', 'patch'],
  ['application/x-www-form-urlencoded', 'form'],
])

/** The media types under which FHIR R4 in JSON may be asked for. */
const WANTED = ['application/fhir+json', 'application/json', 'text/json', 'application/*', '*/*']
/** What the body of this Content-Type is; undefined for what is not read here. */
export function contentOf(header: string): Content | undefined {
  const { type, parameters } = mediaOf(header)
  const charset = parameters.get('charset') ?? 'utf-8'
  return isR4(parameters) && /^utf-?8$/i.test(charset) ? CONTENTS.get(type) : undefined
}

/**
 * Whether the answer may be FHIR JSON. `_format` goes before Accept; asking for nothing is asking
 * for anything. https://hl7.org/fhir/R4/http.html#mime-type
 */
export function wantsJson(accept: string | undefined, format: string | undefined): boolean {
  // A plus sign in an address stands for a blank.
  if (format !== undefined)
    return format === 'json' || isWanted(format.replace('fhir json', 'fhir+json'))
  return accept === undefined || accept.trim() === '' || accept.split(',').some(isWanted)
}

function isWanted(range: string): boolean {
  const { type, parameters } = mediaOf(range)
  return WANTED.includes(type) && Number(parameters.get('q') ?? 1) > 0 && isR4(parameters)
}

function isR4(parameters: ReadonlyMap<string, string>): boolean {
  return ['4.0', '4.0.1'].includes(parameters.get('fhirversion') ?? '4.0')
}

function mediaOf(text: string) {
  const [type = '', ...rest] = text.split(';').map((part) => part.trim())
  const parameters = rest.map((one): [string, string] => {
    const [name = '', value = ''] = one.split('=')
    return [name.toLowerCase(), value.replaceAll('"', '')]
  })
  return { type: type.toLowerCase(), parameters: new Map(parameters) }
}
