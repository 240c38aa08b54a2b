import type { AccessPage } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { ask, type Failure, useLoad } from '../api/index.ts'
import { Shown } from '../part/index.ts'
import { OfPatient, type Person } from '../person/index.ts'
import { Empty, Failed } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import { Days } from './days.tsx'
import styles from './reads.module.css'

/** Who read this record? */
export function ReadsPage() {
  const t = useWords()
  return (
    <OfPatient title={(voice) => t(`reads.title.${voice}`)}>
      {(person) => <Reads person={person} />}
    </OfPatient>
  )
}

function Reads({ person: { id, voice } }: { readonly person: Person }) {
  const t = useWords()
  const loaded = useLoad<AccessPage>(`/patients/${id}/accesses`)
  return (
    <>
      <p className={styles.what}>{t(`reads.what.${voice}`)}</p>
      <Shown loaded={loaded} closed={t('reads.closed')}>
        {(first) =>
          first.accesses.length === 0 ? (
            <Empty title={t('reads.none')} hint={t('reads.noneHint')} />
          ) : (
            <Pages key={first.accesses[0]?.id} first={first} id={id} voice={voice} />
          )
        }
      </Shown>
    </>
  )
}

/** Page after page, gathered anew, so that a day that two pages share is one. */
function Pages({
  first,
  id,
  voice,
}: { readonly first: AccessPage } & Pick<Person, 'id' | 'voice'>) {
  const t = useWords()
  const [rest, setRest] = useState<readonly AccessPage[]>([])
  const [failure, setFailure] = useState<Failure>()
  const pages = [first, ...rest]
  const next = pages.at(-1)?.next
  const more = async () => {
    const path = `/patients/${id}/accesses?after=${encodeURIComponent(next ?? '')}`
    const answer = await ask<AccessPage>(path)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ok') setRest((before) => [...before, answer.value])
  }
  return (
    <div className={styles.days}>
      <Days accesses={pages.flatMap(({ accesses }) => accesses)} voice={voice} />
      {failure && <Failed failure={failure} />}
      {next && (
        <Button variant="default" onClick={more}>
          {t('reads.more')}
        </Button>
      )}
    </div>
  )
}
