import { Link } from 'react-router'
import { useWords } from '../words/index.ts'
import styles from './claims.module.css'

/** The way to the claims from the page of a patient, to be read together. */
export function ClaimsPart({ patient }: { readonly patient: string }) {
  const t = useWords()
  return (
    <section className={`${styles.part} screen-only`} aria-labelledby="claims-title">
      <h2 id="claims-title">{t('claims.forPatients')}</h2>
      <Link to={`/patients/${patient}/read`}>{t('claims.link')}</Link>
      <p>{t('claims.linkHint')}</p>
    </section>
  )
}
