import type { Asking } from './asking.ts'
import type { CompositeCondition, SearchCondition, SimpleCondition } from './condition.ts'
import { withinContained } from './contained.ts'
import { dateTest } from './date-tests.ts'
import { partsBetween, unescaped } from './escape.ts'
import { parameterOf, referenceOf } from './known.ts'
import { tooCostly } from './limits.ts'
import { modifierOf } from './modifier.ts'
import type { Parameter } from './parameter.ts'
import { allParsed, andThen, expected, type Parsed, parsed, type Wrong, wrong } from './parsed.ts'
import { simpleCondition } from './simple-conditions.ts'

/** A parameter of a search on a type, or on what is referred to. */
export interface Question extends Asking {
  readonly type: string
  /** What stands before `=`, or the part of it that is not read yet. */
  readonly name: string
  readonly value: string
  /** All that stands before `=`. */
  readonly at: string
  /** What was read of this parameter already, by type and rest of its name: chains meet again. */
  readonly read: Map<string, Parsed<SearchCondition>>
}

/** What a resource of the type must be like, as `name=value` says. */
export function conditionOf(question: Question): Parsed<SearchCondition> {
  const { name, at } = question
  if (name.startsWith('_has:')) return hasCondition(question)
  const [head = '', ...links] = name.split('.')
  if (links.length > 0) return chainCondition(question, head, links.join('.'))
  const [code = '', ...modifiers] = name.split(':')
  const modifier = modifiers.length > 0 ? modifiers.join(':') : undefined
  if (code === '_id' || code === '_lastUpdated')
    return modifier === undefined ? ofEvery(code, question) : wrong('no-modifier', at)
  return andThen(parameterOf(question.type, code, at), (parameter) =>
    parameter.kind === 'composite' && modifier === undefined
      ? compositeCondition(question, parameter)
      : modified(question, parameter, modifier),
  )
}

function modified(
  question: Question,
  parameter: Parameter,
  name: string | undefined,
): Parsed<SearchCondition> {
  const { at, value } = question
  return andThen(modifierOf(parameter, name, at), (modifier) => {
    if (modifier.kind === 'missing') return missingCondition(parameter, question)
    return simpleCondition({ ...question, parameter, modifier, values: alternatives(value) })
  })
}

function missingCondition({ code }: Parameter, { value, at }: Question): Parsed<SearchCondition> {
  if (value !== 'true' && value !== 'false') return expected(at, 'true or false')
  return parsed({ kind: 'missing', parameter: code, missing: value === 'true' })
}

function ofEvery(code: '_id' | '_lastUpdated', question: Question): Parsed<SearchCondition> {
  const values = alternatives(question.value)
  if (code === '_id') return parsed({ kind: 'ids', ids: values.map(unescaped) })
  return andThen(
    allParsed(values.map((value) => dateTest(value, question.at, question))),
    (anyOf) => parsed({ kind: 'updated', anyOf }),
  )
}

function compositeCondition(
  question: Question,
  { code, parts }: Parameter,
): Parsed<CompositeCondition> {
  const anyOf = alternatives(question.value).map((value) => partsOf(question, parts, value))
  return andThen(allParsed(anyOf), (read) =>
    parsed({ kind: 'composite', parameter: code, anyOf: read }),
  )
}

function partsOf(
  question: Question,
  parts: readonly string[],
  value: string,
): Parsed<readonly SimpleCondition[]> {
  const values = partsBetween('$', value)
  if (values.length !== parts.length || values.includes(''))
    return expected(question.at, parts.join('$'))
  return allParsed(
    parts.map((code, index) =>
      andThen(parameterOf(question.type, code, question.at), (parameter) =>
        simpleCondition({
          ...question,
          parameter,
          modifier: { kind: 'none' },
          values: [values[index] ?? ''],
        }),
      ),
    ),
  )
}

/** `subject:Patient.name`: whatever may be referred to and knows the rest of the name. */
function chainCondition(question: Question, head: string, rest: string): Parsed<SearchCondition> {
  const [code = '', modifier] = head.split(':')
  return andThen(referenceOf(question.type, code, question.at), (parameter) =>
    andThen(modifierOf(parameter, modifier, question.at), (said) => {
      if (said.kind !== 'none' && said.kind !== 'type')
        return wrong('wrong-modifier', question.at, { allowed: parameter.targets })
      const types = said.kind === 'type' ? [said.type] : parameter.targets
      return linked(
        code,
        types.map((type) => ({ ...question, type, name: rest })),
      )
    }),
  )
}

function linked(parameter: string, questions: readonly Question[]): Parsed<SearchCondition> {
  const answers = questions.map((question) => ({ type: question.type, read: readOnce(question) }))
  const targets = answers.flatMap(({ type, read }) =>
    read.kind === 'parsed' ? [{ type, condition: read.value }] : [],
  )
  const refusals = answers.flatMap(({ read }) => (read.kind === 'wrong' ? [read] : []))
  const large = refusals.find(({ issue }) => issue.code === 'search-too-large')
  if (large) return large
  if (targets.length === 0) return mostUseful(refusals, parameter)
  const contained = targets.flatMap((target) => withinContained(parameter, target))
  const chain = { kind: 'chain', parameter, targets, contained } as const
  return tooCostly([chain], questions[0]?.at ?? parameter) ?? parsed(chain)
}

function readOnce(question: Question): Parsed<SearchCondition> {
  const key = `${question.type} ${question.name}`
  const read = question.read.get(key) ?? conditionOf(question)
  question.read.set(key, read)
  return read
}

/** Where one of the types knows the rest of the name, what is wrong there says more. */
function mostUseful(refusals: readonly Wrong[], parameter: string): Wrong {
  const telling = refusals.find(({ issue }) => issue.code !== 'unknown-parameter')
  return telling ?? refusals[0] ?? wrong('unsupported-parameter', parameter)
}

/** `_has:Observation:patient:code`: https://hl7.org/fhir/R4/search.html#has */
function hasCondition(question: Question): Parsed<SearchCondition> {
  const [, type = '', reference = '', ...rest] = question.name.split(':')
  const name = rest.join(':')
  if (name === '') return expected(question.at, '_has:Type:reference:parameter')
  return andThen(referenceOf(type, reference, question.at), () =>
    andThen(conditionOf({ ...question, type, name }), (condition) =>
      parsed({ kind: 'has', type, reference, condition }),
    ),
  )
}

function alternatives(value: string): readonly string[] {
  return partsBetween(',', value).filter((one) => one !== '')
}
