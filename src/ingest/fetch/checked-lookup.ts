import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { EntenteError } from '../../errors/index.js';
import { isPublicAddress } from './public-address.js';

/**
 * A resolver for `http.request` that refuses names which lead to a private address. The connection goes to the very
 * addresses that were checked: a name that resolves differently a moment later (DNS rebinding) gains nothing.
 */
export function checkedLookup(url: string): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const refused = error ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
      const [first] = addresses ?? [];
      if (error || !first) callback(error ?? new Error(`${hostname} has no address`), '');
      else if (refused) callback(new EntenteError('FETCH_REFUSED_ADDRESS', { url, address: refused.address }), '');
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
