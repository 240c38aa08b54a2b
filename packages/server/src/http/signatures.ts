import type { Answer, ResourceAddress } from '@legato/clinic/record'
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
  const { safeguards } = house
  const path = '/patients/:patient/resources/:type/:resource/signatures'
  const address = (
    patient: PatientId,
    { type, resource }: OfResource['Params'],
  ): ResourceAddress => ({
    ...{ patient, type, id: resource },
  })
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
  app.delete<{ Params: OfResource['Params'] & { readonly version: string } }>(
    `${path}/:version`,
    signedIn(house, (actor, { params }) =>
      ofPatient(params, (patient) =>
        safeguards.unsign(actor, address(patient, params), params.version),
      ),
    ),
  )
  app.post<OfResource & { Body: { version: string; by: string } }>(
    path,
    bodyOf({ version: TEXT, by: TEXT }),
    signedIn(house, (actor, { params, body: { version, by } }) =>
      ofPatient(params, (patient) =>
        safeguards.sign(actor, address(patient, params), { version, by }),
      ),
    ),
  )
}
