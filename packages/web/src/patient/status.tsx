import type { Proposal } from '@legato/server/api'
import {
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleDot,
  IconCircleMinus,
  IconStethoscope,
  type TablerIcon,
} from '@tabler/icons-react'

type Status = Proposal['status']

/** In the order in which a clinician wants to read them. */
export const STATUSES: readonly Status[] = [
  'recommended',
  'consider',
  'specialist',
  'needs-data',
  'not-recommended',
  'contraindicated',
]

const ICONS: Readonly<Record<Status, TablerIcon>> = {
  recommended: IconCircleCheck,
  consider: IconCircleDot,
  specialist: IconStethoscope,
  'needs-data': IconCircleDashed,
  'not-recommended': IconCircleMinus,
  contraindicated: IconBan,
}

export function StatusMark({ status }: { readonly status: Status }) {
  const Icon = ICONS[status]
  return <Icon aria-hidden size={18} stroke={1.75} />
}
