import {
  CqlTranslator,
  createModelInfoProvider,
  LibraryManager,
  ModelManager,
  stringAsSource,
} from '@cqframework/cql/cql-to-elm'

const LIBRARY = 'library'

interface Note {
  readonly errorSeverity?: string
  readonly message?: string
  readonly startLine?: number
}

/** CQL as ELM, by the reference compiler; throws with what the compiler objects to. */
export function compiled(cql: string): object {
  const models = new ModelManager()
  models.modelInfoLoader.registerModelInfoProvider(
    createModelInfoProvider((id) => (id === 'System' ? stringAsSource(SYSTEM) : null)),
  )
  const elm = JSON.parse(CqlTranslator.fromText(cql, new LibraryManager(models)).toJson())
  const { annotation }: { annotation: readonly Note[] } = elm[LIBRARY]
  const errors = annotation.filter(({ errorSeverity }) => errorSeverity === 'error')
  if (errors.length > 0)
    throw new Error(
      errors.map(({ startLine, message }) => `line ${startLine}: ${message}`).join('\n'),
    )
  return elm
}

/** CQL's own types, which the compiler asks for like any model: https://cql.hl7.org/09-b-cqlreference.html#types-2 */
const SIMPLE = [
  'Boolean',
  'Integer',
  'Long',
  'Decimal',
  'String',
  'Date',
  'DateTime',
  'Time',
  'Ratio',
]
const CLASSES: Readonly<Record<string, readonly (readonly [name: string, type: string])[]>> = {
  Quantity: [
    ['value', 'Decimal'],
    ['unit', 'String'],
  ],
  Code: [
    ['code', 'String'],
    ['system', 'String'],
    ['version', 'String'],
    ['display', 'String'],
  ],
  Vocabulary: [
    ['id', 'String'],
    ['version', 'String'],
    ['name', 'String'],
  ],
}
const simple = ({ name, base = '' }: { name: string; base?: string }) =>
  `<typeInfo xsi:type="SimpleTypeInfo" name="System.${name}"${base}/>`
const SYSTEM = `<modelInfo xmlns="urn:hl7-org:elm-modelinfo:r1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  name="System" version="1.0.0" url="urn:hl7-org:elm-types:r1">
${simple({ name: 'Any' })}
${SIMPLE.map((name) => simple({ name, base: ' baseType="System.Any"' })).join('\n')}
${Object.entries(CLASSES)
  .map(([name, elements]) => {
    const inside = elements.map(([of, type]) => `<element name="${of}" type="System.${type}"/>`)
    return `<typeInfo xsi:type="ClassInfo" name="System.${name}" baseType="System.Any">${inside.join('')}</typeInfo>`
  })
  .join('\n')}
<typeInfo xsi:type="ClassInfo" name="System.Concept" baseType="System.Any">
  <element name="codes" type="list&lt;System.Code&gt;"/><element name="display" type="System.String"/>
</typeInfo>
<typeInfo xsi:type="ClassInfo" name="System.CodeSystem" baseType="System.Vocabulary"/>
<typeInfo xsi:type="ClassInfo" name="System.ValueSet" baseType="System.Vocabulary">
  <element name="codesystems" type="list&lt;System.CodeSystem&gt;"/>
</typeInfo>
</modelInfo>`
