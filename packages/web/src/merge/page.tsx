import type { MergedList } from '@legato/server/api'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useAct, useLoad } from '../api/index.ts'
import { Part, Shown } from '../part/index.ts'
import { OfPatient, type Person } from '../person/index.ts'
import { Fault } from '../states/index.ts'
import { type Done, DoneLine } from '../undo/index.ts'
import { useWords } from '../words/index.ts'
import { Choose } from './choose.tsx'
import { Compare } from './compare.tsx'
import styles from './merge.module.css'
import { MergedPart } from './merged.tsx'

/** Is this one person, entered twice? The address keeps who was chosen. */
export function MergePage() {
  const t = useWords()
  return (
    <OfPatient title={() => t('merging.title')}>
      {(person) => <Merge key={person.id} person={person} />}
    </OfPatient>
  )
}

function Merge({ person }: { readonly person: Person }) {
  const t = useWords()
  const [parameters, setParameters] = useSearchParams()
  const other = parameters.get('with')
  const merged = useLoad<MergedList>(`/patients/${person.id}/merge`)
  const { failure, act } = useAct()
  const [done, setDone] = useState<Done>()
  const choose = (id?: string) => setParameters(id === undefined ? {} : { with: id })
  const unmerge = async (replaced: string, name: string) => {
    const path = `/patients/${person.id}/unmerge`
    const answer = await act(path, { method: 'POST', body: { replaced } })
    if (answer.kind === 'ok') tell({ says: t('merging.unmerged', { name }) })
  }
  const tell = (what: Done) => {
    setDone(what)
    merged.again()
  }
  return (
    <>
      <p className={styles.what}>{t('merging.what')}</p>
      <Fault failure={failure} />
      <DoneLine done={done} />
      <Shown loaded={merged} closed={t('trust.closed.staff')}>
        {(list) => <MergedPart merged={list.merged} onUnmerge={unmerge} />}
      </Shown>
      {other === null ? (
        <Part title={t('merging.find')}>
          <Choose except={person.id} onChoose={choose} />
        </Part>
      ) : (
        <Compare
          key={other}
          kept={person.id}
          replaced={other}
          onAnother={() => choose()}
          onMerged={(name) => {
            choose()
            const says = t('merging.done', { name: person.name })
            tell({ says, undo: () => unmerge(other, name) })
          }}
        />
      )}
    </>
  )
}
