import { useCallback, useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useCatch, useImports } from '../imports/index.ts'
import { useWords } from '../words/index.ts'
import { useMachineFiles } from './files.tsx'
import { isOfMachine } from './sniff.ts'

/**
 * While a page of this patient stands, files of machines that are dropped on it go into this record;
 * any other file is imported as on every page.
 */
export function useCatchMachineFiles(patient: string): void {
  const t = useWords()
  const navigate = useNavigate()
  const { add } = useMachineFiles()
  const { take: bringIn } = useImports()
  const take = useCallback(
    async (files: readonly File[]) => {
      const [first] = files
      if (!first) return
      if (files.length === 1 && !(await isOfMachine(first))) return bringIn(first)
      add(patient, files)
      navigate(`/patients/${patient}/vessels/files`)
    },
    [add, bringIn, navigate, patient],
  )
  useCatch(
    useMemo(() => ({ take, title: t('machine.drop'), hint: t('machine.dropHint') }), [take, t]),
  )
}
