import type { Position } from '@legato/server/api'

const SHAPES: Readonly<Record<Position['direction'], string>> = {
  for: 'M5 1.500 9 8.500H1z',
  against: 'M5 8.500 1 1.500H9z',
  neutral: 'M5 1 9 5 5 9 1 5z',
}

/** Up for, down against, a lozenge between; filled only when the advice is strong. */
export function Sign({
  direction,
  strong,
}: {
  readonly direction: Position['direction']
  readonly strong: boolean
}) {
  return (
    <svg aria-hidden="true" width="10" height="10" viewBox="0 0 10 10">
      <path
        d={SHAPES[direction]}
        fill={strong ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeLinejoin="round"
        strokeWidth="1.200"
      />
    </svg>
  )
}
