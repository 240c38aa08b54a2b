import { deflateRawSync, gzipSync } from 'node:zlib'

/* Files that are something else than they are given out for, made here from what their formats say. */

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

export const SVG = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">
<script>alert(1)</script><foreignObject><iframe src="javascript:alert(1)"/></foreignObject></svg>`

const ENTITIES = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">
<!ENTITY f SYSTEM "file:///etc/passwd">]><Patient xmlns="http://hl7.org/fhir"><id value="&b;&f;"/></Patient>`

const PDF = `%PDF-1.7
1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj
trailer<</Root 1 0 R>>
%%EOF`

/** A kilobyte that becomes 200 megabytes where somebody unpacks it. */
const BOMB = gzipSync(new Uint8Array(200 * 2 ** 20), { level: 9 })

/** An archive of one entry, after the ZIP specification 6.3: local header, entry, directory, end. */
function zip(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content)
  const field = (size: number, value: number) => {
    const bytes = Buffer.alloc(size)
    bytes.writeUIntLE(value, 0, size)
    return bytes
  }
  const about = [
    ...[field(2, 20), field(2, 0), field(2, 8), field(4, 0), field(4, 0)],
    ...[field(4, packed.length), field(4, content.length), field(2, name.length), field(2, 0)],
  ]
  const local = Buffer.concat([text('PK\x03\x04'), ...about, text(name), packed])
  const listed = [field(2, 0), field(2, 0), field(2, 0), field(4, 0), field(4, 0), text(name)]
  const directory = Buffer.concat([text('PK\x01\x02'), field(2, 20), ...about, ...listed])
  const sizes = [field(4, directory.length), field(4, local.length), field(2, 0)]
  const end = [text('PK\x05\x06'), field(2, 0), field(2, 0), field(2, 1), field(2, 1), ...sizes]
  return Buffer.concat([local, directory, ...end])
}

/** The header of EDF: 256 bytes of ASCII in fields of fixed width, here with one signal. */
function edf(records: string): Uint8Array {
  const pad = (value: string, width: number) => value.padEnd(width).slice(0, width)
  const head = [
    ...[pad('0', 8), pad('X F 01-JAN-1970 Invented', 80), pad('Startdate X X X X', 80)],
    ...[pad('01.01.20', 8), pad('22.00.00', 8), pad('512', 8), pad('', 44)],
    ...[pad(records, 8), pad('1', 8), pad('1', 4)],
  ]
  const signal = [pad('EMG LAT', 16), pad('', 80), pad('uV', 8), pad('-100', 8), pad('100', 8)]
  const rest = [pad('-2048', 8), pad('2047', 8), pad('', 80), pad('2', 8), pad('', 32)]
  return text([...head, ...signal, ...rest, '\x01\x02\x03\x04'].join(''))
}

/** DICOM, part 10: a preamble, the letters DICM, and elements with tag, kind and length. */
function dicom(length: number): Uint8Array {
  const element = Buffer.from([0x10, 0, 0x10, 0, 0x50, 0x4e, length & 0xff, length >> 8])
  return Buffer.concat([new Uint8Array(128), text('DICM'), element, text('LINDHOLM^ANN')])
}

/** Bytes that are nothing, the same in every run. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let state = 20_261_122
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    bytes[at] = state >>> 16
  }
  return bytes
}

const deep = (depth: number) => '{"extension":['.repeat(depth) + ']}'.repeat(depth)

export const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['an SVG with a script', text(SVG)],
  ['XML with entities', text(ENTITIES)],
  ['HTML', text('<!doctype html><script>alert(1)</script>')],
  ['a PDF with an action', text(PDF)],
  ['a gzip bomb', BOMB],
  ['a zip bomb', zip('bundle.json', new Uint8Array(50 * 2 ** 20))],
  ['a zip that leads out of its folder', zip('../../../etc/cron.d/x', text('{}'))],
  ['an EDF', edf('1')],
  ['an EDF that promises two billion records', edf('2147483647')],
  ['a DICOM', dicom(12)],
  ['a DICOM whose name is longer than the file', dicom(65_535)],
  ['noise', noise(200_000)],
  ['nulls', new Uint8Array(100_000)],
  ['half of a letter', Uint8Array.of(0x7b, 0x22, 0xc3)],
  ['JSON in UTF-16', Buffer.from('\ufeff{"resourceType":"Patient"}', 'utf16le')],
  ['JSON of a hundred thousand levels', text(deep(100_000))],
  ['a Patient of ten thousand levels', text(`{"resourceType":"Patient",${deep(10_000).slice(1)}`)],
  ['a list of lists', text('['.repeat(500_000))],
  [
    'a number without an end',
    text(`{"resourceType":"Patient","multipleBirthInteger":1e${'9'.repeat(100_000)}}`),
  ],
  ['a program', text('#!/bin/sh\nrm -rf /\n')],
  ['a table', text("=cmd|'/C calc'!A0,name\n")],
]
