import type { ReferenceTest, SimpleCondition, StringTest, TokenTest, UriTest } from './condition.ts'
import type { Entry, StringEntry, TokenEntry } from './entry.ts'
import { isNumberAsked, isQuantityAsked, isTimeAsked } from './ranges.ts'

/** Whether the entry stands under the condition's parameter and passes one of its tests. */
export function isFoundBy(entry: Entry, condition: SimpleCondition): boolean {
  if (entry.parameter !== condition.parameter) return false
  switch (condition.kind) {
    case 'token':
      return entry.kind === 'token' && condition.anyOf.some((test) => isToken(entry, test))
    case 'string':
      return entry.kind === 'string' && condition.anyOf.some((test) => isText(entry, test))
    case 'date':
      return entry.kind === 'date' && condition.anyOf.some((test) => isTimeAsked(entry, test))
    case 'number':
      return entry.kind === 'number' && condition.anyOf.some((test) => isNumberAsked(entry, test))
    case 'quantity':
      return (
        entry.kind === 'quantity' && condition.anyOf.some((test) => isQuantityAsked(entry, test))
      )
    case 'uri':
      return entry.kind === 'uri' && condition.anyOf.some((test) => isUri(entry.uri, test))
    case 'reference':
      return condition.anyOf.some((test) => isReference(entry, test))
  }
}

function isToken({ system, code }: TokenEntry, test: TokenTest): boolean {
  return (
    (test.system === undefined || test.system === system) &&
    (test.code === undefined || test.code === code)
  )
}

function isText({ text, exact }: StringEntry, test: StringTest): boolean {
  switch (test.match) {
    case 'starts':
      return text.startsWith(test.text)
    case 'contains':
      return text.includes(test.text)
    case 'exact':
      return exact === test.text
  }
}

function isUri(uri: string, test: UriTest): boolean {
  return uri === test.uri || (test.match === 'below' && uri.startsWith(`${test.uri}/`))
}

function isReference(entry: Entry, test: ReferenceTest): boolean {
  if (test.kind === 'address') return entry.kind === 'uri' && entry.uri === test.uri
  return (
    entry.kind === 'reference' &&
    entry.id === test.id &&
    (test.type === undefined || test.type === entry.type)
  )
}
