import type { NightRaster } from '@legato/server/api'
import { useMemo } from 'react'
import { useLoad } from '../api/index.ts'
import { SubjectProvider } from '../fact/index.ts'
import { OpenProvider } from '../item/index.ts'
import { OfPatient } from '../person/index.ts'
import { Bar, Empty, Failed, Stale, Waiting } from '../states/index.ts'
import { timeInWords, useWords } from '../words/index.ts'
import styles from './raster.module.css'
import { Raster } from './raster.tsx'
import { Survey } from './survey.tsx'
import { TimeBefore } from './time-before.tsx'

/** How do the nights go, and does the drug make them worse? */
export function RasterPage() {
  const t = useWords()
  return (
    <div className={styles.wide}>
      <OfPatient title={() => t('raster.title')}>{({ id }) => <Nights patient={id} />}</OfPatient>
    </div>
  )
}

function Nights({ patient }: { readonly patient: string }) {
  const t = useWords()
  const { load, again } = useLoad<NightRaster>(`/patients/${patient}/surveillance`)
  if (load.kind === 'failed') return <Failed failure={load.failure} onRetry={again} />
  if (load.kind === 'loading')
    return (
      <Waiting>
        <div className={styles.waiting}>
          <Bar width="60%" height={24} />
          <Bar width="100%" height={160} />
          <Bar width="100%" height={480} />
        </div>
      </Waiting>
    )
  return (
    <>
      {load.stale && <Stale failure={load.stale} at={timeInWords(load.at)} onRetry={again} />}
      {load.value.nights.length === 0 ? (
        <Empty title={t('raster.empty')} hint={t('raster.emptyHint')} />
      ) : (
        <Whole patient={patient} view={load.value} onSaid={again} />
      )}
    </>
  )
}

function Whole({
  patient,
  view,
  onSaid,
}: {
  readonly patient: string
  readonly view: NightRaster
  readonly onSaid: () => void
}) {
  const { asOf } = view.surveillance
  const subject = useMemo(() => ({ patient, asOf }), [patient, asOf])
  return (
    <SubjectProvider value={subject}>
      <OpenProvider>
        <Survey survey={view.surveillance} />
        {view.surveillance.state !== 'no-drug' && <TimeBefore {...{ patient, asOf, onSaid }} />}
      </OpenProvider>
      <Raster view={view} />
    </SubjectProvider>
  )
}
