import type { SignatureList } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useLoad } from '../api/index.ts'
import { Fault } from '../states/index.ts'
import { DoneLine } from '../undo/index.ts'
import { UnverifiedMark, useUnverified } from '../unverified/index.ts'
import { momentInWords, useWords } from '../words/index.ts'
import { saidIn } from './said.ts'
import { SignerField } from './signer.tsx'
import styles from './signing.module.css'
import { useSign } from './use-sign.ts'

/** Who stands for one entry as it is now: nobody yet, or by name; with the way to sign. */
export function Standing({
  patient,
  reference,
}: {
  readonly patient: string
  /** `Type/id`. */
  readonly reference: string
}) {
  const t = useWords()
  const { of, loaded } = useUnverified()
  const signatures = useLoad<SignatureList>(
    `/patients/${patient}/resources/${reference}/signatures`,
  )
  const { signer, isNameMissing, busy, failure, done, sign } = useSign(() => {
    loaded.again()
    signatures.again()
  })
  const one = of.get(reference)
  const signed = signatures.load.kind === 'ready' ? signatures.load.value.signatures : []
  return (
    <div className={styles.standing}>
      {loaded.load.kind === 'failed' && <p className={styles.quiet}>{t('signing.unknown')}</p>}
      {signed.map(({ by, at }) => (
        <p key={at}>{t('signing.signedBy', { by, at: momentInWords(at) })}</p>
      ))}
      {one && <UnverifiedMark kind={one.kind} />}
      {one?.maySign && (
        <div className={styles.act}>
          <SignerField signer={signer} isMissing={isNameMissing} />
          <Button
            disabled={busy}
            aria-label={t('signing.signOf', { what: saidIn(one, t) })}
            onClick={() => sign(one)}
          >
            {t('signing.sign')}
          </Button>
        </div>
      )}
      <Fault failure={failure} />
      <DoneLine done={done} />
    </div>
  )
}
