export { print } from './print.ts'
export { createPrinter, type Printed, type Printer } from './printer.ts'
