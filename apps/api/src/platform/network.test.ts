import { describe, expect, test } from 'vitest'
import { networkOf } from './network.ts'

describe('who counts as one caller', () => {
  test.each([
    ['an IPv4 address', '192.0.2.7', '192.0.2.7'],
    ['an IPv4 address that came over IPv6', '::ffff:192.0.2.7', '192.0.2.7'],
    ['every IPv6 address of one /64', '2001:db8:0:1:aaaa::1', '2001:db8:0:1::'],
    ['every IPv6 address of one /64, however it is written', '2001:0DB8:0000:0001::ffff', '2001:db8:0:1::'],
    ['the machine itself', '::1', '::'],
    ['what is no address, as it is', 'unknown', 'unknown'],
  ])('%s', (_, address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  test('two /64 are two', () => {
    expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8:0:2::1'))
  })
})
