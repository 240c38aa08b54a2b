import { IconSignature } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useUnverified } from '../unverified/index.ts'
import { useWords } from '../words/index.ts'
import styles from './patient.module.css'

/** That something of what follows is signed by nobody; or that it is not known. */
export function Awaiting({ id }: { readonly id: string }) {
  const t = useWords()
  const { of, loaded } = useUnverified()
  if (loaded.load.kind === 'failed')
    return <p className={styles.awaiting}>{t('signing.unknown')}</p>
  if (of.size === 0) return null
  return (
    <p className={styles.awaiting}>
      <IconSignature aria-hidden size={16} stroke={1.75} />
      <Link to={`/patients/${id}/signing`}>{t('signing.waits', { count: of.size })}</Link>
    </p>
  )
}
