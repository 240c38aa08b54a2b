import type { Actor, Answer } from '@legato/clinic/record'
import { isId, render } from '@legato/values'
import { readExam } from '@legato/vascular'
import type { FastifyInstance } from 'fastify'
import type { SavedExam, VesselExamList, VesselVersionList } from '../api-vessels.ts'
import { ok, refused } from '../repository/index.ts'
import { examAsOf, signExam, signedVersions } from '../vessel-versions.ts'
import { type ExamAddress, examAt, examsOf, maySignExams, saveExam } from '../vessels.ts'
import { andThen } from './answer.ts'
import { bodyOf, TEXT } from './body.ts'
import type { House } from './house.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { signedIn } from './signed-in.ts'

interface OfExam {
  readonly Params: { readonly patient: string; readonly exam: string }
}

interface Change extends OfExam {
  readonly Body: { readonly exam: object; readonly version?: string }
}

interface Signing extends OfExam {
  readonly Body: { readonly version: string; readonly by: string }
}

/** Exams of the vessels of the legs, as they are entered and changed. */
export function vesselRoutes(app: FastifyInstance, house: House): void {
  const { repository } = house
  app.get<OfPatient>(
    '/patients/:patient/exams',
    signedIn(house, (actor, { params }) =>
      ofPatient(params, async (patient) =>
        andThen(
          await examsOf(repository, actor, patient),
          (exams): Answer<VesselExamList> => ok({ maySign: maySignExams(actor), exams }),
        ),
      ),
    ),
  )
  app.get<OfExam & { readonly Querystring: { readonly version?: string } }>(
    '/patients/:patient/exams/:exam',
    { schema: { querystring: { type: 'object', properties: { version: TEXT } } } },
    signedIn(house, (actor, { params, query: { version } }) =>
      ofPatient(params, (patient) => {
        const address = { patient, id: params.exam }
        return version === undefined
          ? examAt(repository, actor, address)
          : examAsOf(repository, actor, { ...address, version })
      }),
    ),
  )
  app.get<OfExam>(
    '/patients/:patient/exams/:exam/versions',
    signedIn(house, (actor, { params }) =>
      ofPatient(params, async (patient) =>
        andThen(
          await signedVersions(repository, actor, { patient, id: params.exam }),
          (versions): Answer<VesselVersionList> => ok({ versions }),
        ),
      ),
    ),
  )
  app.post<Signing>(
    '/patients/:patient/exams/:exam/signature',
    bodyOf({ version: TEXT, by: TEXT }),
    signedIn(house, (actor, { params, body }) =>
      ofPatient(params, (patient) => signExam(house, actor, { patient, id: params.exam, ...body })),
    ),
  )
  app.put<Change>(
    '/patients/:patient/exams/:exam',
    bodyOf({ exam: { type: 'object' }, version: TEXT }, { optional: ['version'] }),
    signedIn(house, (actor, { params, body }) =>
      ofPatient(params, (patient) => save(house, actor, { patient, id: params.exam, ...body })),
    ),
  )
}

/** What is no exam at all is refused with its first problem; what is odd in one is kept. */
async function save(
  { repository, now }: House,
  actor: Actor,
  change: ExamAddress & Change['Body'],
): Promise<Answer<SavedExam>> {
  if (!isId(change.id)) return refused({ code: 'not-found' })
  const { exam, problems } = readExam(change.exam)
  const at = now().toISOString()
  if (exam) return saveExam(repository, actor, { ...change, exam, at })
  const [problem] = problems
  const expected = problem ? `${render(problem.what)}. ${render(problem.todo)}` : ''
  return refused({
    code: 'wrong-parameter',
    at: `exam ${problem?.place ?? ''}`.trim(),
    values: { expected },
  })
}
