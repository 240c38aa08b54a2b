import { Button } from '@mantine/core'
import { IconFolder, IconUpload } from '@tabler/icons-react'
import { type ChangeEvent, useRef } from 'react'
import { Link } from 'react-router'
import { OfPatient } from '../person/index.ts'
import { useSession } from '../session/index.ts'
import { Empty } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import { useCatchMachineFiles } from './catch.ts'
import { useMachineFiles } from './files.tsx'
import styles from './machine.module.css'
import { FileRow } from './row.tsx'

/** What did the machines send, what of it is in the record, and what could nobody place? */
export function MachineFilesPage() {
  const t = useWords()
  return (
    <OfPatient title={() => t('machine.title')}>{({ id }) => <Files patient={id} />}</OfPatient>
  )
}

function Files({ patient }: { readonly patient: string }) {
  const t = useWords()
  const { files } = useMachineFiles()
  const { may } = useSession().session
  useCatchMachineFiles(patient)
  const own = files.filter((one) => one.patient === patient)
  return (
    <>
      <p className="screen-only">
        <Link to={`/patients/${patient}/vessels`}>{t('vessels.back')}</Link>
        {may.includes('import') && (
          <>
            {' · '}
            <Link to="/vessels/mapping">{t('machine.mapping')}</Link>
          </>
        )}
      </p>
      <Choose patient={patient} />
      {own.length === 0 ? (
        <Empty title={t('machine.none')} hint={t('machine.noneHint')} />
      ) : (
        <ul className={styles.files} aria-label={t('machine.title')}>
          {own.map((one) => (
            <FileRow key={one.id} one={one} />
          ))}
        </ul>
      )}
    </>
  )
}

function Choose({ patient }: { readonly patient: string }) {
  const t = useWords()
  const { add } = useMachineFiles()
  const [file, folder] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)]
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const given = [...(currentTarget.files ?? [])]
    currentTarget.value = ''
    add(patient, given)
  }
  return (
    <div className={`${styles.choose} screen-only`}>
      <input ref={file} type="file" multiple hidden onChange={take} aria-hidden />
      <input ref={folder} type="file" webkitdirectory="" hidden onChange={take} aria-hidden />
      <Button
        leftSection={<IconUpload aria-hidden size={16} stroke={1.75} />}
        onClick={() => file.current?.click()}
      >
        {t('machine.choose')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFolder aria-hidden size={16} stroke={1.75} />}
        onClick={() => folder.current?.click()}
      >
        {t('machine.chooseFolder')}
      </Button>
    </div>
  )
}

declare module 'react' {
  interface InputHTMLAttributes<T> {
    /** Chooses a folder with all that is in it; of every browser, in no standard. */
    readonly webkitdirectory?: T extends HTMLInputElement ? string : never
  }
}
