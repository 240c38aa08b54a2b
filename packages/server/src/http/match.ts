import type { Answer } from '@legato/clinic/record'
import type { FastifyRequest } from 'fastify'
import { versionsIn } from '../fhir/index.ts'
import { refused } from '../repository/index.ts'

/** Work with the one version that If-Match names; refused where it names none, or any. */
export async function withMatch<T>(
  { headers }: Pick<FastifyRequest, 'headers'>,
  work: (version: string) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const named = versionsIn(headers['if-match'] ?? '')
  const [version, ...others] = named === '*' || !named ? [] : named
  return version === undefined || others.length > 0 ? refused(NOT_NAMED) : work(version)
}

const NOT_NAMED = {
  code: 'wrong-parameter',
  at: 'If-Match',
  values: { expected: 'the version that was read, in quotes, such as "1"' },
} as const
