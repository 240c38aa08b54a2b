import type {
  All,
  Any,
  AtLeast,
  Compare,
  Comparison,
  Criterion,
  Includes,
  Is,
  IsKnown,
  Not,
  Recent,
} from './criterion.ts'
import type { Named, OptionOf, UnitOf, Vocabulary } from './vocabulary.ts'

/**
 * The words in which criteria are written, checked against a vocabulary: a feature that does
 * not exist, a wrong unit or a misspelled option does not compile.
 *
 * @example
 * const { all, compare, is } = language<typeof features>()
 * all(compare('ferritin', '<=', 75, 'ng/mL'), is('sex', 'female'))
 */
export function language<V extends Vocabulary>() {
  return {
    all,
    any,
    not,
    atLeast,
    // biome-ignore lint/complexity/useMaxParams: a comparison reads as it is said, and four words say it
    compare: <F extends Named<V, 'quantity'>>(
      feature: F,
      comparison: Comparison,
      value: number,
      unit: UnitOf<V, F>,
    ): Compare => Object.freeze({ kind: 'compare', feature, comparison, value, unit }),
    is: <F extends Named<V, 'coded'>>(feature: F, ...oneOf: readonly OptionOf<V, F>[]): Is =>
      Object.freeze({ kind: 'is', feature, oneOf: Object.freeze(oneOf) }),
    yes: (feature: Named<V, 'flag'>): Is =>
      Object.freeze({ kind: 'is', feature, oneOf: Object.freeze([true]) }),
    no: (feature: Named<V, 'flag'>): Is =>
      Object.freeze({ kind: 'is', feature, oneOf: Object.freeze([false]) }),
    includes: (feature: Named<V, 'words'>, ...anyOf: readonly string[]): Includes =>
      Object.freeze({ kind: 'includes', feature, anyOf: Object.freeze(anyOf) }),
    lists: (feature: Named<V, 'words'>, ...anyOf: readonly string[]): Includes =>
      Object.freeze({ kind: 'includes', feature, anyOf: Object.freeze(anyOf), asRead: true }),
    recent: (feature: keyof V & string, days: number): Recent =>
      Object.freeze({ kind: 'recent', feature, days }),
    isKnown: (feature: keyof V & string): IsKnown => Object.freeze({ kind: 'known', feature }),
  }
}

function all(...of: readonly Criterion[]): All {
  return Object.freeze({ kind: 'all', of: Object.freeze(of) })
}

function any(...of: readonly Criterion[]): Any {
  return Object.freeze({ kind: 'any', of: Object.freeze(of) })
}

function not(of: Criterion): Not {
  return Object.freeze({ kind: 'not', of })
}

function atLeast(count: number, ...of: readonly Criterion[]): AtLeast {
  return Object.freeze({ kind: 'at-least', count, of: Object.freeze(of) })
}

/** Holds for everyone. */
export const always: All = all()
/** Holds for no one. */
export const never: Any = any()
