import type { Parameter, ParameterKind } from './parameter.ts'
import { type Parsed, parsed, wrong } from './parsed.ts'

/** What stands behind the name of a parameter. https://hl7.org/fhir/R4/search.html#modifiers */
export type Modifier =
  | { readonly kind: 'none' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not' | 'text' | 'of-type' }
  | { readonly kind: 'exact' | 'contains' }
  | { readonly kind: 'above' | 'below' }
  | { readonly kind: 'identifier' }
  | { readonly kind: 'type'; readonly type: string }

const MODIFIERS: { readonly [Kind in ParameterKind]: readonly Modifier[] } = {
  token: [{ kind: 'missing' }, { kind: 'not' }, { kind: 'text' }, { kind: 'of-type' }],
  string: [{ kind: 'missing' }, { kind: 'exact' }, { kind: 'contains' }],
  uri: [{ kind: 'missing' }, { kind: 'above' }, { kind: 'below' }],
  reference: [{ kind: 'missing' }, { kind: 'identifier' }],
  date: [{ kind: 'missing' }],
  number: [{ kind: 'missing' }],
  quantity: [{ kind: 'missing' }],
  composite: [],
}

/** The modifier of this name, where the parameter takes it; `at` is the name as it was written. */
export function modifierOf(
  parameter: Parameter,
  name: string | undefined,
  at: string,
): Parsed<Modifier> {
  if (name === undefined) return parsed({ kind: 'none' })
  const { kind, targets } = parameter
  const taken = MODIFIERS[kind].filter(
    (one) => one.kind !== 'of-type' || isOfIdentifiers(parameter),
  )
  const modifier = taken.find((one) => one.kind === name)
  if (modifier) return parsed(modifier)
  if (targets.includes(name)) return parsed({ kind: 'type', type: name })
  const allowed = [...taken.map((one) => one.kind), ...targets]
  return allowed.length > 0 ? wrong('wrong-modifier', at, { allowed }) : wrong('no-modifier', at)
}

function isOfIdentifiers({ paths }: Parameter): boolean {
  return paths.some(({ type }) => type === 'Identifier')
}
