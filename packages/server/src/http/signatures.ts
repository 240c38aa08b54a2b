import type { Actor, Answer, ResourceAddress } from '@legato/clinic/record'
import type { PatientId } from '@legato/values'
import type { FastifyInstance } from 'fastify'
import type { SignatureList, UnsignedList } from '../api.ts'
import { ok } from '../repository/index.ts'
import { andThen } from './answer.ts'
import { bodyOf, TEXT } from './body.ts'
import type { House } from './house.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { signedIn } from './signed-in.ts'

interface OfResource {
  readonly Params: { readonly patient: string; readonly type: string; readonly resource: string }
}

/** Who stands for a version of a resource. */
export function signatureRoutes(app: FastifyInstance, house: House): void {
  const { safeguards, repository } = house
  const path = '/patients/:patient/resources/:type/:resource/signatures'
  const address = (
    patient: PatientId,
    { type, resource }: OfResource['Params'],
  ): ResourceAddress => ({
    ...{ patient, type, id: resource },
  })
  /** It is read first, so that what is somebody else's is answered like what there is not. */
  const onRead = async <T>(
    actor: Actor,
    of: ResourceAddress,
    act: (of: ResourceAddress) => Promise<Answer<T>>,
  ): Promise<Answer<T>> => andThen(await repository.read(actor, of), () => act(of))
  app.get<OfResource>(
    path,
    signedIn(house, (actor, { params }) =>
      ofPatient(params, async (patient) =>
        andThen(
          await safeguards.signatures(actor, address(patient, params)),
          (signatures): Answer<SignatureList> => ok({ signatures }),
        ),
      ),
    ),
  )
  app.delete<{ Params: OfResource['Params'] & { readonly version: string } }>(
    `${path}/:version`,
    signedIn(house, (actor, { params }) =>
      ofPatient(params, (patient) =>
        onRead(actor, address(patient, params), (of) =>
          safeguards.unsign(actor, of, params.version),
        ),
      ),
    ),
  )
  app.post<OfResource & { Body: { version: string; by: string } }>(
    path,
    bodyOf({ version: TEXT, by: TEXT }),
    signedIn(house, (actor, { params, body: { version, by } }) =>
      ofPatient(params, (patient) =>
        onRead(actor, address(patient, params), (of) =>
          safeguards.sign(actor, of, { version, by }),
        ),
      ),
    ),
  )
}

/** What awaits a signature: of everybody whom one treats, or of one patient. */
export function awaitingRoutes(app: FastifyInstance, house: House): void {
  const { safeguards } = house
  app.get(
    '/signing',
    signedIn(house, async (actor) =>
      andThen(
        await safeguards.unsigned(actor),
        (unsigned): Answer<UnsignedList> => ok({ unsigned }),
      ),
    ),
  )
  app.get<OfPatient>(
    '/patients/:patient/signing',
    signedIn(house, (actor, { params }) =>
      ofPatient(params, async (patient) =>
        andThen(
          await safeguards.unsigned(actor, patient),
          (unsigned): Answer<UnsignedList> => ok({ unsigned }),
        ),
      ),
    ),
  )
}
