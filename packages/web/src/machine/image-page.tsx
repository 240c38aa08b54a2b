import { useEffect, useState } from 'react'
import { Link, useParams } from 'react-router'
import { type Answer, askBytes, useSignedOut } from '../api/index.ts'
import { OfPatient } from '../person/index.ts'
import { Bar, Failed, Waiting } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import { Picture } from './picture.tsx'

/** One ultrasound image of the record: what is on it, and how far apart are two points? */
export function ImagePage() {
  const t = useWords()
  return (
    <OfPatient title={() => t('machine.imageTitle')}>
      {({ id }) => (
        <>
          <p className="screen-only">
            <Link to={`/patients/${id}/vessels`}>{t('machine.toVessels')}</Link>
          </p>
          <OneImage patient={id} />
        </>
      )}
    </OfPatient>
  )
}

function OneImage({ patient }: { readonly patient: string }) {
  const { image = '' } = useParams()
  const { answer, again } = useFile(`/patients/${patient}/images/${encodeURIComponent(image)}`)
  if (answer === undefined)
    return (
      <Waiting>
        <Bar width="100%" height={480} />
      </Waiting>
    )
  if (answer.kind === 'failed') return <Failed failure={answer.failure} onRetry={again} />
  return <Picture file={answer.value} />
}

/** A file of the record, as it came. */
function useFile(path: string) {
  const [answer, setAnswer] = useState<Answer<Blob>>()
  const [attempt, setAttempt] = useState(0)
  const signedOut = useSignedOut()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same path again
  useEffect(() => {
    const leave = new AbortController()
    askBytes(path, leave.signal).then((given) => {
      if (leave.signal.aborted) return
      setAnswer(given)
      if (given.kind === 'failed' && given.failure.kind === 'signed-out')
        signedOut(given.failure.again)
    })
    return () => leave.abort()
  }, [path, attempt, signedOut])
  return { answer, again: () => setAttempt((before) => before + 1) }
}
