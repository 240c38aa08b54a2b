import type { Unit } from '@legato/values'

/** What kind of value a feature has. The vocabulary itself belongs to whoever writes criteria. */
export type Shape =
  | { readonly kind: 'quantity'; readonly unit: Unit }
  | { readonly kind: 'coded'; readonly options: readonly string[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'words' }

export type Vocabulary = Readonly<Record<string, Shape>>

/** The names of the features of one kind. */
export type Named<V extends Vocabulary, K extends Shape['kind']> = {
  [F in keyof V & string]: V[F] extends { kind: K } ? F : never
}[keyof V & string]

export type UnitOf<V extends Vocabulary, F extends keyof V> = V[F] extends {
  unit: infer U extends Unit
}
  ? U
  : never

export type OptionOf<V extends Vocabulary, F extends keyof V> = V[F] extends {
  options: readonly (infer O extends string)[]
}
  ? O
  : never
