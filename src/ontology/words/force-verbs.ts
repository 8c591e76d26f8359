import { type VerbFrame, verbFrame } from './frame.js';

/** Verbs of military movement, coercion and attack (PLOVER MOBILIZE, COERCE, ASSAULT). */
export const FORCE_VERBS: readonly VerbFrame[] = [
  // MOBILIZED_AGAINST
  verbFrame(
    'MOBILIZED_AGAINST',
    'deploy move mass send amass concentrate mobilise mobilize dispatch rush station position',
    'against along near on towards toward border off in',
    {
      nouns:
        'battalion battalions brigade brigades columns planes bombers troops forces tanks warships warship soldiers army ships jets missiles aircraft fleet carrier reinforcements units artillery navy frigate',
    },
  ),
  verbFrame('MOBILIZED_AGAINST', 'mobilise mobilize', 'against'),
  verbFrame('MOBILIZED_AGAINST', 'put place', 'against in', { nouns: 'troops forces army alert' }),
  verbFrame('MOBILIZED_AGAINST', 'launch hold conduct stage begin', 'near off against', {
    nouns: 'exercises drills manoeuvres maneuvers',
  }),
  verbFrame('MOBILIZED_AGAINST', 'reinforce strengthen', 'with opposite along near facing', {
    nouns: 'positions border garrison troops forces presence',
  }),
  verbFrame('MOBILIZED_AGAINST', 'scramble sail steam fly', 'against towards toward near off', {
    nouns: 'jets fighters warships warship planes bombers',
  }),
  verbFrame('MOBILIZED_AGAINST', 'call_up', 'along with against', {
    nouns: 'reservists reserves guards troops soldiers',
  }),

  verbFrame(
    'MOBILIZED_AGAINST',
    'deploy move mass send dispatch rush station position assemble order airlift shift concentrate gather sail',
    'against along near on towards toward off opposite facing into around at with',
    {
      nouns:
        'infantry divisions division regiment regiments paratroopers commandos fighter interceptors gunboats gunboat destroyer destroyers cruiser submarine submarines flotilla squadron squadrons batteries launchers marines militia patrols reservists',
    },
  ),
  verbFrame(
    'MOBILIZED_AGAINST',
    'beef_up bolster boost build_up step_up increase double reinforce strengthen fortify',
    'on along near with opposite against facing owner',
    {
      nouns:
        'forces troops garrison garrisons positions presence defences defenses border frontier patrols deployment strength',
    },
  ),
  verbFrame('MOBILIZED_AGAINST', 'test-fire', 'near off over towards', {
    nouns: 'missile missiles rocket',
  }),
  verbFrame('MOBILIZED_AGAINST', 'buzz overfly', 'object'),
  verbFrame('MOBILIZED_AGAINST', 'hold conduct stage begin start launch announce', 'near off around along opposite', {
    nouns: 'exercises exercise drills drill manoeuvres maneuvers wargames war-games games',
  }),
  verbFrame('MOBILIZED_AGAINST', 'set_up build erect install dig lay', 'along near opposite on', {
    nouns: 'missiles batteries roadblocks fortifications trenches bunkers launchers minefields mines',
  }),
  verbFrame('MOBILIZED_AGAINST', 'dig_in', 'along near opposite'),

  verbFrame(
    'MOBILIZED_AGAINST',
    'mass gather concentrate assemble move advance roll rumble head mobilise mobilize dig_in deploy',
    'along near on towards toward at opposite against',
    {
      actors:
        'troops soldiers forces tanks units columns column army brigade brigades division divisions battalion battalions armour armor warships gunboats convoys convoy reinforcements',
    },
  ),
  verbFrame('MOBILIZED_AGAINST', 'sail steam cruise', 'towards toward near off', {
    actors:
      'carrier warship warships destroyer destroyers frigate frigates gunboats fleet flotilla submarine submarines cruiser',
  }),
  verbFrame('MOBILIZED_AGAINST', 'fly circle violate enter cross', 'over near towards into object', {
    actors: 'jets fighters warplanes bombers drones aircraft planes drone helicopters',
    kinds: 'Country',
  }),
  verbFrame('MOBILIZED_AGAINST', 'put place', 'against facing along near opposite on', {
    via: 'on',
    nouns: 'alert footing',
  }),
  // COERCED
  verbFrame(
    'COERCED',
    'arrest detain jail imprison seize capture kidnap abduct snatch nab blockade hijack intercept impound confiscate extradite interrogate commandeer board',
    'object',
  ),
  verbFrame('COERCED', 'hack break', 'next:into'),
  verbFrame('COERCED', 'hack', 'object'),
  verbFrame('COERCED', 'hold', 'object', {
    nouns:
      'hostage hostages prisoner captive economist journalist journalists sailors crew fishermen soldiers citizens citizen pilot nationals engineer engineers businessman tourists tanker vessel ship',
  }),
  verbFrame('COERCED', 'impose enforce tighten maintain', 'on of against', { nouns: 'blockade curfew siege' }),
  verbFrame('COERCED', 'force_out force evict displace', 'object!'),
  verbFrame('COERCED', 'take', 'owner object', { nouns: 'hostage hostages' }),
  verbFrame('COERCED', 'bug tap jam', 'object'),
  verbFrame('COERCED', 'spy eavesdrop', 'on'),

  verbFrame('COERCED', 'hold detain', 'object', {
    nouns:
      'worker workers teacher nun nuns priest priests aid-worker missionaries missionary professor academic academics executive reporter correspondent hikers soldier spy spies diplomat diplomats crewmen crew',
  }),
  verbFrame(
    'COERCED',
    'intern nationalise nationalize expropriate requisition waylay apprehend round_up handcuff court-martial incarcerate subjugate sequester shackle frisk wiretap',
    'object',
  ),
  verbFrame('COERCED', 'sentence', 'object'),
  verbFrame('COERCED', 'raid search ransack', 'object', {
    nouns:
      'office offices home homes house houses shop shops bank embassy headquarters newspaper newspapers premises ship boat vessel school schools trucks apartment flat flats',
  }),
  verbFrame(
    'COERCED',
    'force_down chase chase_away shadow harass tear-gas disperse teargas encircle besiege ram',
    'object',
    { except: 'rally gap' },
  ),
  verbFrame('COERCED', 'clamp impose slap enforce', 'on', { nouns: 'curfew blockade siege quarantine' }),
  verbFrame('COERCED', 'fire turn use', 'at on against', { nouns: 'water-cannon cannon gas tear-gas canisters' }),
  verbFrame('COERCED', 'break hack', 'next:into'),
  verbFrame('COERCED', 'penetrate infiltrate', 'object', {
    nouns: 'computers computer network networks systems servers emails email',
  }),
  verbFrame('COERCED', 'steal', 'from owner of', {
    nouns: 'secrets data files emails documents money million millions records designs',
  }),

  verbFrame('COERCED', 'put place bring', 'object', { via: 'on', nouns: 'trial' }),
  verbFrame('COERCED', 'bring', 'object', { via: 'to', nouns: 'trial' }),
  verbFrame('COERCED', 'place put keep hold', 'object', {
    via: 'under',
    nouns: 'arrest house-arrest surveillance siege curfew',
  }),
  verbFrame('COERCED', 'hold keep', 'object', { via: 'in', nouns: 'prison jail custody detention captivity' }),
  verbFrame('COERCED', 'throw fling', 'object', { via: 'into', nouns: 'prison jail' }),
  verbFrame('COERCED', 'take', 'object', { via: 'into', nouns: 'custody' }),
  verbFrame('COERCED', 'take', 'object', { nouns: 'prisoner captive' }),
  verbFrame('COERCED', 'lay', 'to', { nouns: 'siege' }),
  verbFrame('COERCED', 'fire', 'at on', { nouns: 'cannon' }),
  // ATTACKED
  verbFrame(
    'ATTACKED',
    'attack invade bomb shell bombard raid assault strike occupy kill ambush storm shoot shoot_down sink torture wound injure assassinate massacre murder annex pound beat beat_up execute overrun overthrow destroy fire_on rocket poison',
    'object',
  ),
  verbFrame('ATTACKED', 'fire launch', 'at on into against owner', {
    nouns:
      'missile missiles rockets rocket shells artillery mortars strike strikes attack attacks offensive raid raids assault airstrikes airstrike incursion invasion operation torpedo drones fire mortar',
  }),
  verbFrame('ATTACKED', 'carry_out conduct mount stage wage', 'on against in into', {
    nouns: 'attack attacks strike strikes raid raids airstrikes offensive bombing war incursion assault',
  }),
  verbFrame('ATTACKED', 'march advance push roll storm', 'next:into', { kinds: 'Country' }),
  verbFrame('ATTACKED', 'open', 'on', { nouns: 'fire' }),
  verbFrame('ATTACKED', 'fight clash battle', 'with against object!'),
  verbFrame('ATTACKED', 'declare', 'on', { nouns: 'war' }),
  verbFrame('ATTACKED', 'exchange', 'with', { nouns: 'fire' }),
  verbFrame('ATTACKED', 'strafe torpedo down blow_up gun_down burn ram', 'object', {
    except: 'flag flags effigy effigies portrait fuel candle',
  }),
  verbFrame('ATTACKED', 'shoot', 'at object', { except: 'film pictures' }),
  verbFrame('ATTACKED', 'hit', 'object', {
    nouns:
      'depot camp base town city village convoy ship plant refinery airport port hospital embassy positions post targets',
  }),
  verbFrame('ATTACKED', 'set_off explode detonate', 'in at', { nouns: 'bomb bombs device' }),
  verbFrame('ATTACKED', 'cross', 'owner', { nouns: 'border frontier' }),

  verbFrame(
    'ATTACKED',
    'hang behead shoot_dead machine-gun mine gas raze flatten devastate wipe_out decimate maim stab lynch electrocute mow_down cut_down slaughter butcher liquidate bayonet dynamite firebomb torch loot plunder mortar nuke napalm rape knife annihilate exterminate',
    'object',
    {
      except: 'playing criticism accusation accusations charge charges portrait portraits flag flags picture hat',
    },
  ),
  verbFrame('ATTACKED', 'lob rain drop pour hurl pump loose_off shower', 'into on onto at over', {
    nouns: 'shells bombs rockets missiles mortars grenades fire shell bomb petrol-bombs',
  }),
  verbFrame('ATTACKED', 'inflict', 'on', { nouns: 'losses casualties defeat damage' }),
  verbFrame('ATTACKED', 'set', 'to owner', { nouns: 'fire' }),
  verbFrame('ATTACKED', 'thrust drive plunge', 'next:into', { kinds: 'Country' }),
  verbFrame('ATTACKED', 'drive_back push_back beat_back repel repulse rout ambush outflank throw_back', 'object', {
    except: 'attack attacks assault offensive raid invasion incursion advance attempt',
  }),
  verbFrame('ATTACKED', 'trade exchange', 'with', { nouns: 'shots gunfire blows salvoes salvos fire' }),
  verbFrame('ATTACKED', 'claim', 'of', { nouns: 'lives life' }),
  verbFrame('ATTACKED', 'skirmish duel', 'with'),
  verbFrame('ATTACKED', 'make launch carry_out mount stage begin wage', 'into against on in', {
    nouns:
      'foray forays incursions sortie sorties ambush ambushes counter-attack counterattack thrust push campaign blitz',
  }),
  verbFrame('ATTACKED', 'hit strike rake slam pepper', 'object', {
    nouns:
      'depot school schools house houses village villages camp camps barracks bunker bunkers convoy convoys radar runway factory factories market mosque church refinery tanker tankers patrol patrols station dump bridge power-station dam headquarters arsenal trucks boat boats building buildings',
  }),

  verbFrame('ATTACKED', 'seize capture take retake recapture storm overrun', 'object', {
    nouns:
      'town city village villages outpost outposts island islands hill heights bridgehead ridge stronghold garrison',
  }),
  verbFrame('MOBILIZED_AGAINST', 'move mass concentrate rush', 'towards toward against along near on to', {
    nouns: 'armour armor guns',
  }),

  verbFrame(
    'ATTACKED',
    'enter cross sweep pour roll advance march push thrust drive move',
    'next:into object! next:towards',
    {
      kinds: 'Country',
      actors:
        'troops soldiers forces tanks army armour armor columns column commandos paratroopers guerrillas rebels militants marines infantry brigade units raiders gunmen',
    },
  ),
  verbFrame('ATTACKED', 'slam crash smash land fall explode rain plough', 'into on in at near', {
    actors: 'missile missiles rocket rockets shell shells drone drones bomb bombs mortars mortar grenades',
  }),
  verbFrame('ATTACKED', 'go', 'with against', { via: 'to', nouns: 'war' }),
];
