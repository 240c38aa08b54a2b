import type { Failure } from '../api/index.ts'
import { useWords } from '../words/index.ts'
import { sayingOf } from './saying.ts'
import styles from './states.module.css'

/** Why a form was not taken, above its fields. */
export function Fault({ failure }: { readonly failure: Failure | undefined }) {
  const t = useWords()
  return (
    failure && (
      <p role="alert" className={styles.fault}>
        {sayingOf(failure, t)}
      </p>
    )
  )
}
