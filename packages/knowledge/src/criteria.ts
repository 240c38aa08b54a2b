import { language } from '@legato/rules'
import type { Vocabulary } from './features/index.ts'

/** The words of criteria, bound to our case features: a misspelled feature does not compile. */
export const { all, any, not, atLeast, compare, is, yes, no, includes, lists, recent, isKnown } =
  language<Vocabulary>()

export { always, never } from '@legato/rules'
