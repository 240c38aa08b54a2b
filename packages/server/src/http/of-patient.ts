import type { Answer } from '@legato/clinic/record'
import { id, isId, type PatientId } from '@legato/values'
import { refused } from '../repository/index.ts'

export interface OfPatient {
  readonly Params: { readonly patient: string }
}

/** What is no id is nobody's. */
export async function ofPatient<T>(
  { patient }: { readonly patient: string },
  work: (patient: PatientId) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  return isId(patient) ? work(id<'Patient'>(patient)) : refused({ code: 'not-found' })
}
