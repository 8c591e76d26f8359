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

  verbFrame(
    'SANCTIONED',
    'halt suspend stop cut_off cut break_off end block curtail slash withhold turn_off shut_off turn_down freeze cancel ban reduce',
    'to from with owner of for',
    {
      nouns:
        'imports import exports trade flights credits credit gas oil water electricity power sales payment payments supplies deliveries funds subsidies transit arms weapons shipments fuel visas purchases investment remittances ferries overflights contacts',
    },
  ),
  verbFrame('SANCTIONED', 'ban prohibit bar forbid block restrict', 'from of owner to with', {
    nouns:
      'imports import exports export sale sales flights planes ships vessels aircraft airlines travel goods products trade trucks companies company apps officials meat wine grain fish fruit cars ferries citizens nationals investment',
  }),
  verbFrame('SANCTIONED', 'raise reimpose re-impose impose increase double hike introduce slap', 'on against', {
    nouns: 'duties duty tariffs tariff visas visa tax taxes levy levies requirement quota fees curbs fines',
  }),
  verbFrame('SANCTIONED', 'refuse deny', 'to', { nouns: 'visas visa entry credits loan loans transit' }),
  verbFrame('SANCTIONED', 'revoke withdraw cancel rescind suspend strip', 'from owner of for', {
    nouns:
      'licence licences license licenses visa visas permit permits accreditation status privileges preferences landing-rights citizenship',
  }),
  verbFrame('SANCTIONED', 'punish ostracise ostracize quarantine', 'object'),
  verbFrame('SANCTIONED', 'isolate', 'object!', { kinds: 'Country' }),
  verbFrame('SANCTIONED', 'strip deprive', 'object!', { kinds: 'Country Organization' }),
  verbFrame('SANCTIONED', 'designate classify', 'object', {
    nouns: 'group organisation organization movement militia guards company companies party network',
  }),
  verbFrame('SANCTIONED', 'close shut seal seal_off', 'to with', {
    nouns: 'border borders frontier airspace skies crossing crossings',
  }),
  verbFrame('SANCTIONED', 'close shut seal seal_off', 'owner', { nouns: 'border frontier borders' }),

  verbFrame('SANCTIONED', 'put place add include', 'object', { via: 'on', nouns: 'blacklist list watchlist' }),
  verbFrame('SANCTIONED', 'add', 'object', { via: 'to', nouns: 'blacklist list' }),
  verbFrame('SANCTIONED', 'drop remove exclude strike', 'object', { via: 'from', nouns: 'programme scheme market' }),

  verbFrame('SANCTIONED', 'ground', 'owner of', { nouns: 'flights planes airliners aircraft airline' }),
  // EXPELLED
  verbFrame('EXPELLED', 'expel deport oust evict banish throw_out kick_out', 'object'),
  verbFrame('EXPELLED', 'declare', 'object', { nouns: PEOPLE }),
  verbFrame('EXPELLED', 'eject boot_out order_out send_home send_packing', 'object'),

  verbFrame('EXPELLED', 'send_home order_out turf_out', 'object', { nouns: PEOPLE }),
  verbFrame('EXPELLED', 'withdraw revoke cancel', 'of owner', { nouns: 'accreditation' }),

  verbFrame('EXPELLED', 'order ask give', 'object owner', {
    nouns: 'diplomat diplomats ambassador ambassadors envoy envoys attache attachés attaches consul counsellor staff',
  }),
  // CUT_TIES_WITH
  verbFrame('CUT_TIES_WITH', 'recall withdraw pull_out call_home bring_home evacuate', 'from to in owner', {
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

  verbFrame('CUT_TIES_WITH', 'evacuate abandon close vacate', 'in owner', {
    nouns: 'embassy consulate mission legation',
  }),
  verbFrame('CUT_TIES_WITH', 'reduce lower', 'with in', { nouns: 'relations ties representation staff level' }),
  verbFrame('CUT_TIES_WITH', 'withdraw pull_out', 'next:from next:of', { kinds: 'Organization' }),
  verbFrame('CUT_TIES_WITH', 'secede walk_out resign', 'next:from next:of', { kinds: 'Organization' }),
];
