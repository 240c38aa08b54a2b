import { EXAM_SCHEMA, exam } from './exam.ts'

/** The JSON schema of an exam: docs/exam.schema.json. */
export const EXAM_JSON_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:legato:legato-exam:1',
  title: EXAM_SCHEMA,
  ...exam.schema,
} as const
