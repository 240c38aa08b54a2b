import type { DueList } from '@legato/server/api'
import { IconCalendarDue } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useLoad } from '../api/index.ts'
import { useWords } from '../words/index.ts'
import styles from './due.module.css'

/** That something is due for this patient; or that it is not known. */
export function DueLine({ id }: { readonly id: string }) {
  const t = useWords()
  const { load } = useLoad<DueList>(`/patients/${id}/due`)
  if (load.kind === 'failed') return <p className={styles.line}>{t('due.unknown')}</p>
  const due = load.kind === 'ready' ? load.value.due : []
  const count = due.filter(({ standing }) => standing !== 'coming').length
  if (count === 0) return null
  return (
    <p className={styles.line}>
      <IconCalendarDue aria-hidden size={16} stroke={1.75} />
      <Link to={`/patients/${id}/due`}>{t('due.line', { count })}</Link>
    </p>
  )
}
