export * from './ceap/index.ts'
export * from './dicom/index.ts'
export * from './exam/index.ts'
export * from './segment/index.ts'
