import type { Plan } from '@legato/server/api'
import { IconPhone } from '@tabler/icons-react'
import { Unverified } from '../why/index.ts'
import { useWords } from '../words/index.ts'
import styles from './matters.module.css'

/** Whom to call where somebody may harm themself: the numbers of the clinic's country. */
export function Crisis({ plan: { alerts, country } }: { readonly plan: Plan }) {
  const t = useWords()
  if (!country?.emergency || !alerts.some(({ safety }) => safety === 'S14')) return null
  return (
    <p className={styles.crisis}>
      <IconPhone aria-hidden size={18} stroke={1.75} />
      <span>
        <strong>{t('patient.emergency', { number: country.emergency })}</strong>
        {country.crisisLines.map(({ name, number }) => (
          <span key={number}>
            {name} {number}
          </span>
        ))}
        <Unverified />
      </span>
    </p>
  )
}
