import type { Unread } from '@legato/clinic/sources'
import { render } from '@legato/values'

const SHOWN = 20

/** What could not be read and belongs to nobody, for standard error: the first of it, and how many. */
export function strayText(unread: readonly Unread[]): string {
  const lines = unread
    .slice(0, SHOWN)
    .map(
      ({ place, reason }) => `legato: ${place === 'file' ? '' : `${place}: `}${render(reason)}\n`,
    )
  const rest = unread.length - SHOWN
  return `${lines.join('')}${rest > 0 ? `legato: and ${rest} more like these\n` : ''}`
}
