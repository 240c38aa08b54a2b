import type { Answer } from '@legato/clinic/record'
import type { FastifyInstance } from 'fastify'
import type { UltrasoundList } from '../api-exams.ts'
import { imagesOf, keptBytes } from '../kept-files.ts'
import { ok } from '../repository/index.ts'
import { andThen } from './answer.ts'
import { importExam } from './exams.ts'
import type { House } from './house.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { signedIn } from './signed-in.ts'

interface OfFile {
  readonly Params: { readonly patient: string; readonly file: string }
}

/** What machines sent, as it came: images to be shown, and reports to be read again. */
export function fileRoutes(app: FastifyInstance, house: House): void {
  const { repository } = house
  app.get<OfPatient>(
    '/patients/:patient/images',
    signedIn(house, (actor, { params }) =>
      ofPatient(params, async (patient) =>
        andThen(
          await imagesOf(repository, actor, patient),
          (images): Answer<UltrasoundList> => ok({ images }),
        ),
      ),
    ),
  )
  app.get<OfFile>(
    '/patients/:patient/images/:file',
    signedIn(house, (actor, { params: { file: id, ...params } }) =>
      ofPatient(params, (patient) => keptBytes(repository, actor, { patient, type: 'Media', id })),
    ),
  )
  app.post<OfFile>(
    '/patients/:patient/reports/:file/reading',
    signedIn(house, (actor, { params: { file: id, ...params } }) =>
      ofPatient(params, async (patient) =>
        // Who may take nothing in is told nothing of the file.
        andThen(await repository.kept(actor, []), async () =>
          andThen(
            await keptBytes(repository, actor, { patient, type: 'DocumentReference', id }),
            (bytes) => importExam(house, actor, { patient, bytes }),
          ),
        ),
      ),
    ),
  )
}
