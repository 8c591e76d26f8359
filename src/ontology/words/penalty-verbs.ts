import { type VerbFrame, verbFrame } from './frame.js';

const PEOPLE =
  'diplomat diplomats ambassador ambassadors envoy envoys staff attache attachés attaches official officials inspectors journalists journalist workers citizens nationals consul counsellor peacekeepers';

/** Verbs of sanction, expulsion and rupture (PLOVER SANCTION). */
export const PENALTY_VERBS: readonly VerbFrame[] = [
  // SANCTIONED
  verbFrame('SANCTIONED', 'sanction blacklist embargo penalise penalize', 'object'),
  verbFrame(
    'SANCTIONED',
    'impose slap place tighten extend renew announce adopt approve introduce maintain expand widen toughen prolong levy declare keep',
    'on against owner for to',
    {
      nouns:
        'sanctions sanction embargo ban bans tariffs tariff restrictions penalties boycott measures duties freeze blockade quotas curbs',
    },
  ),
  verbFrame(
    'SANCTIONED',
    'suspend halt cut cut_off freeze stop withhold end terminate cancel reduce block',
    'to for owner of with',
    {
      nouns:
        'aid assistance help membership cooperation loans loan supplies deliveries funding exports trade assets shipments participation sales payments flights',
    },
  ),
  verbFrame('SANCTIONED', 'suspend', 'object!', { kinds: 'Country' }),
  verbFrame('SANCTIONED', 'ban bar prohibit', 'object from to'),
  verbFrame('SANCTIONED', 'freeze seize', 'owner of', { nouns: 'assets accounts funds' }),
  verbFrame('SANCTIONED', 'designate list', 'object!', { nouns: '' }),
  verbFrame('SANCTIONED', 'close shut seal', 'with to', {
    nouns: 'border borders frontier crossing crossings airspace',
  }),
  verbFrame('SANCTIONED', 'deny', 'to', { nouns: 'entry visas visa' }),
  verbFrame('SANCTIONED', 'restrict curb proscribe outlaw fine', 'object', {
    except: 'press media freedom freedoms party parties protests demonstrations',
  }),
  verbFrame('SANCTIONED', 'add put place', 'object', {
    nouns:
      'firms firm companies company officials official entities individuals bank banks businessmen ministers generals',
  }),
  verbFrame('SANCTIONED', 'block', 'owner of', { nouns: 'accounts assets' }),
  verbFrame('SANCTIONED', 'revoke cancel', 'owner of', { nouns: 'visa visas licence license' }),
  verbFrame('SANCTIONED', 'boycott', 'object'),
  // EXPELLED
  verbFrame('EXPELLED', 'expel deport oust evict banish throw_out kick_out', 'object'),
  verbFrame('EXPELLED', 'declare', 'object', { nouns: PEOPLE }),
  verbFrame('EXPELLED', 'order ask give', 'object owner', { nouns: PEOPLE }),
  verbFrame('EXPELLED', 'eject boot_out order_out send_home send_packing', 'object'),
  // CUT_TIES_WITH
  verbFrame('CUT_TIES_WITH', 'recall withdraw pull_out call_home bring_home', 'from to in owner', {
    nouns: 'ambassador ambassadors envoy envoys diplomats staff mission chargé',
  }),
  verbFrame('CUT_TIES_WITH', 'sever cut break break_off cut_off suspend downgrade sunder', 'with to', {
    nouns: 'ties relations links contacts contact',
  }),
  verbFrame('CUT_TIES_WITH', 'close shut shut_down shutter', 'in to owner', {
    nouns: 'embassy embassies consulate mission',
  }),
  verbFrame('CUT_TIES_WITH', 'leave quit exit', 'object!', { kinds: 'Organization' }),
  verbFrame('CUT_TIES_WITH', 'withdraw pull_out', 'from', { kinds: 'Organization' }),
  verbFrame('CUT_TIES_WITH', 'break', 'with', { nouns: '' }),
  verbFrame('CUT_TIES_WITH', 'freeze', 'with', { nouns: 'relations ties contacts' }),
  verbFrame('CUT_TIES_WITH', 'renounce give_up terminate end', 'of in owner', { nouns: 'membership' }),
];
