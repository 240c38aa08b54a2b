import type { PatientPage } from '@legato/server/api'
import { Button, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLoad } from '../api/index.ts'
import { Shown } from '../part/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import styles from './merge.module.css'

const PAUSE_MS = 150

/** Finds the other record by name, number or birth date. */
export function Choose({
  except,
  onChoose,
}: {
  readonly except: string
  readonly onChoose: (patient: string) => void
}) {
  const t = useWords()
  const [text, setText] = useState('')
  const [search, setSearch] = useState('')
  useEffect(() => {
    const soon = setTimeout(() => setSearch(text.trim()), PAUSE_MS)
    return () => clearTimeout(soon)
  }, [text])
  return (
    <>
      <TextInput
        type="search"
        className={styles.field}
        label={t('merging.find')}
        description={t('merging.findHint')}
        autoComplete="off"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {search !== '' && <Found search={search} except={except} onChoose={onChoose} />}
    </>
  )
}

function Found({
  search,
  except,
  onChoose,
}: {
  readonly search: string
  readonly except: string
  readonly onChoose: (patient: string) => void
}) {
  const t = useWords()
  const loaded = useLoad<PatientPage>('/patients/search', search)
  return (
    <Shown loaded={loaded} closed={t('states.forbidden')}>
      {({ patients }) => {
        const others = patients.filter(({ id, outOfReach }) => id !== except && !outOfReach)
        if (others.length === 0) return <p role="status">{t('merging.nobody', { search })}</p>
        return (
          <ul className={styles.rows}>
            {others.map(({ id, name, birthDate }) => (
              <li key={id} className={styles.row}>
                <div>
                  <strong>{name === '' ? t('patient.unnamed') : name}</strong>
                  <p className={styles.quiet}>
                    {birthDate
                      ? t('patients.bornOn', { date: dateInWords(birthDate) })
                      : t('patients.bornUnknown')}
                  </p>
                </div>
                <Button
                  variant="default"
                  aria-label={t('merging.chooseOf', { name })}
                  onClick={() => onChoose(id)}
                >
                  {t('merging.choose')}
                </Button>
              </li>
            ))}
          </ul>
        )
      }}
    </Shown>
  )
}
