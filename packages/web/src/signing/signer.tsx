import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../session/index.ts'
import { useWords } from '../words/index.ts'

const PLACE = 'legato-signs-as'

export interface Signer {
  /** The full name; empty until it was entered. */
  readonly by: string
  readonly setBy: (by: string) => void
}

/** Under which name one signs: kept until the browser closes, for this account alone. */
export function useSigner(): Signer {
  const { name } = useSession().session
  const place = `${PLACE} ${name}`
  const [by, setBy] = useState(() => sessionStorage.getItem(place) ?? '')
  return {
    by,
    setBy: (text) => {
      sessionStorage.setItem(place, text)
      setBy(text)
    },
  }
}

export function SignerField({
  signer: { by, setBy },
  isMissing,
}: {
  readonly signer: Signer
  readonly isMissing: boolean
}) {
  const t = useWords()
  return (
    <TextInput
      id="signs-as"
      label={t('signing.name')}
      description={t('signing.nameHint')}
      autoComplete="name"
      value={by}
      error={isMissing && by.trim() === '' && t('signing.nameMissing')}
      onChange={({ currentTarget }) => setBy(currentTarget.value)}
    />
  )
}
