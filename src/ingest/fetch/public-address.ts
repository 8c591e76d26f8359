import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address belongs to the public Internet: no loopback, private, link-local, carrier, multicast or other
 * special-purpose range (the IANA registries of RFC 6890), also when written as IPv4 within IPv6.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'unicast';
}
