import ipaddr from 'ipaddr.js'

/**
 * What counts as one caller when calls are counted: an IPv4 address, or the /64 of an IPv6 address, since a provider
 * hands out no less than that and whoever has it can speak from any of its addresses.
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv6
    ? ipaddr.IPv6.networkAddressFromCIDR(`${parsed}/64`).toString()
    : parsed.toString()
}
