import { Part } from '../part/index.ts'
import { Standing } from '../signing/index.ts'
import { UnverifiedProvider } from '../unverified/index.ts'
import { useWords } from '../words/index.ts'

interface Props {
  readonly patient: string
  readonly night: string
  /** Only what is kept can be signed. */
  readonly isKept: boolean
}

/** Who stands for this scoring; signing it here. */
export function Signature({ patient, night, isKept }: Props) {
  const t = useWords()
  return (
    <Part title={t('nights.signature')}>
      {isKept ? (
        <UnverifiedProvider patient={patient}>
          <Standing patient={patient} reference={`DiagnosticReport/${night}`} />
        </UnverifiedProvider>
      ) : (
        <p>{t('nights.signWhenKept')}</p>
      )}
    </Part>
  )
}
