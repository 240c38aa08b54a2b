import type { UnsignedList } from '@legato/server/api'
import { useLoad } from '../api/index.ts'
import { OfPatient } from '../person/index.ts'
import { useTitle, useWords } from '../words/index.ts'
import { SigningList } from './list.tsx'
import styles from './signing.module.css'

/** What awaits my signature, of all my patients? */
export function SigningPage() {
  const t = useWords()
  const loaded = useLoad<UnsignedList>('/signing')
  useTitle(t('signing.title'))
  return (
    <div className={styles.page}>
      <header>
        <h1>{t('signing.title')}</h1>
        <p className={styles.what}>{t('signing.what')}</p>
      </header>
      <SigningList loaded={loaded} withNames />
    </div>
  )
}

/** And of this one? */
export function SigningOfPage() {
  const t = useWords()
  return (
    <OfPatient title={() => t('signing.titleOf')}>
      {({ id }) => (
        <>
          <p className={styles.what}>{t('signing.what')}</p>
          <OfOne id={id} />
        </>
      )}
    </OfPatient>
  )
}

function OfOne({ id }: { readonly id: string }) {
  const loaded = useLoad<UnsignedList>(`/patients/${id}/signing`)
  return <SigningList loaded={loaded} withNames={false} />
}
