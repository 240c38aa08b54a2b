import type { Failure } from '../api/index.ts'
import type { Words } from '../words/index.ts'

/** A failure in a line or two, for a form that stays as it is. */
export function sayingOf(failure: Failure, t: Words): string {
  switch (failure.kind) {
    case 'signed-out':
    case 'refused':
      return failure.says.join(' ')
    case 'offline':
      return t('states.offlineHint')
    case 'forbidden':
      return t('states.forbidden')
    case 'missing':
    case 'broken':
      return t('states.brokenHint')
  }
}
