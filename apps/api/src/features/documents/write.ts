import { openAside } from '../../platform/aside.ts'
import type { Order } from './press.ts'
import type { Writers } from './writers.ts'

const press = openAside<Order, never>(new URL('press.ts', import.meta.url))

/** Has a document written, while requests are answered. */
export function write<N extends keyof Writers>(
  name: N,
  facts: Order<N>['facts'],
): Promise<Awaited<ReturnType<Writers[N]>>> {
  return press({ name, facts } as Order)
}
