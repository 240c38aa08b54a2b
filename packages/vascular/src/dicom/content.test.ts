import { readdirSync, readFileSync } from 'node:fs'
import dicomParser from 'dicom-parser'
import { expect, test } from 'vitest'
import { type ContentItem, contentOf } from './content.ts'
import { open } from './open.ts'

/** Samples of several makers; their provenance stands beside them. */
const folder = new URL('../../../../conformance/vendor/dicom/', import.meta.url)
const reports = readdirSync(folder).filter((name) => name.endsWith('.dcm') && !name.includes('_US'))
const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)

function ours(bytes: Uint8Array): readonly string[] {
  const opened = open(bytes, decode)
  if (opened.kind === 'refused') throw new Error(opened.problem.code)
  return numbersIn(contentOf(opened.source, opened.dataset))
}

function numbersIn({ path, value, items }: ContentItem): readonly string[] {
  const own = value.kind === 'number' ? [`${path}: ${value.written} ${value.unit?.value}`] : []
  return [...own, ...items.flatMap(numbersIn)]
}

/** What another reader finds in the same bytes. */
function theirs(item: dicomParser.DataSet, path = '1'): readonly string[] {
  const measured = item.elements.x0040a300?.items?.[0]?.dataSet
  const unit = measured?.elements.x004008ea?.items?.[0]?.dataSet?.string('x00080100')
  const own = measured ? [`${path}: ${measured.string('x0040a30a')} ${unit}`] : []
  const children = item.elements.x0040a730?.items ?? []
  return [
    ...own,
    ...children.flatMap(({ dataSet }, index) =>
      dataSet ? theirs(dataSet, `${path}.${index + 1}`) : [],
    ),
  ]
}

test.each(reports)('%s: every number, unit and path is the one that dicom-parser reads', (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
  const numbers = ours(bytes)
  expect(numbers.length).toBeGreaterThan(0)
  expect(numbers).toEqual(theirs(dicomParser.parseDicom(bytes)))
})
