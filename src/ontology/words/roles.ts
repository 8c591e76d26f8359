/**
 * Nouns for people and organs that act for their state: "Russian diplomats", "the Libyan ambassador", "US troops",
 * "the government of Peru". With a country beside them they stand for it.
 */
export const STATE_ROLES: ReadonlySet<string> = new Set(
  `government governments authorities authority administration regime junta cabinet leadership side delegation delegations officials official leaders leader diplomats diplomat ministers minister ambassador ambassadors envoy envoys
   representative representatives embassy embassies consulate consulates mission missions troops forces force army navy soldiers soldier warplanes warplane jets jet helicopters helicopter tanks artillery gunboats gunboat warships warship
   navy fleet police president presidents premier king queen emir sultan monarch ruler rulers chancellor secretary spokesman spokeswoman spokesperson negotiators negotiator team experts inspectors lawmakers parliament parliamentarians senators
   deputies courts court judges prosecutors military commander commanders generals general intelligence security services state states nation country republic kingdom people public party parties counterpart counterparts colleague colleagues capital
   presidents premiers kings chancellors monarchs speakers spokesmen foreign-ministers warplanes brigade brigades gunners snipers columns gendarmes presidency premiership ministry hosts host chairmanship coalition cabinet guards airmen marines sailors peacekeepers battalion troopers paratroopers commandos air pilots aircraft planes missiles drones rockets guns bombers border-guards coastguard
   navies armies partners partner allies ally neighbours neighbors neighbour neighbor members member executive monarchy palace consul consuls attache attaches aides aide adviser advisers spokespeople policymakers legislators congress armour armor infantry units unit patrol patrols regiment regiments squadron squadrons divisions division battalions gunship gunships shells mortars rocket missile drone submarine submarines destroyer destroyers frigate frigates flotilla carrier cruiser fighters interceptors troop convoy paratrooper commando crown-prince prince princess delegate delegates mediators mediator premiers governor governors instructors cavalry coastguards coast-guards customs bombers bomber torpedo-boats minister-president taskforce contingent ground-forces airforce broadcasters battalions legionnaires militiamen servicepeople secretaries chiefs chief heads head carriers cruisers minesweepers minesweeper corvette corvettes gunner hackers coastguardsmen interceptor shelling gunfire colleagues colleague tupolev tupolevs mig migs mirage mirages phantoms scuds scud katyushas bombardment spokespersons mouthpiece premier-designate police-chief interrogators officialdom bulldozers bulldozer torpedo torpedoes antonov antonovs f-16 f-16s f-15s f-111 f-111s gunfire crews rearguard unions jury juries`.split(
    /\s+/,
  ),
);

/** Nouns for people of a country who act or are acted on without office: what is done to them is done to their country. */
export const PEOPLE_ROLES: ReadonlySet<string> = new Set(
  `citizens citizen nationals national civilians civilian servicemen serviceman hostages hostage prisoners prisoner detainees detainee refugees refugee workers worker fishermen fisherman sailors students student journalists journalist
   women protesters demonstrators crowds crowd hackers traders trader priests priest rebels rebel guerrillas guerrilla militants militant insurgents insurgent gunmen gunman militia militias fighters fighter separatists extremists terrorists terrorist group groups faction factions businessman businessmen advisers adviser
   engineers engineer crew crews pilgrims settlers settler protesters demonstrators activists dissidents dissident man woman men women officers officer personnel ship ships vessel vessels trawler trawlers boat boats tanker tankers positions position
   villages village camps camp territory soil airspace waters border borders towns town city cities company companies firms firm banks bank passenger passengers tourists tourist migrants migrant asylum-seekers hackers hacker spies spy
   professor doctor doctors volunteers farmers politician politicians candidates candidate clerics cleric exiles exile kurds mercenaries agents agent operatives residents families family youths teenager boy girl opposition dissident paramilitaries paramilitary guardsman guardsmen guards guard policeman policemen freighter freighters ferry cargo executives executive engineer driver drivers truckers correspondent correspondents reporter reporters teacher teachers nun nuns missionary missionaries monks monk athletes athlete players scientists scientist hikers climbers aid-worker rescuers firefighters nurses nurse surgeons trainees pirates pirate smugglers bandits raiders deserters orphans children villagers peasants herders shepherds trawlermen airliner jetliner factory factories depot depots outpost outposts harbour port ports airport airports embassy trucks truck lorry lorries products exports imports goods pilgrims worshippers envoys pensioners veterans captives captive detachment expatriates emigrants lawyers lawyer dancers artists writer writers poet poets blogger bloggers youths mob mobs marchers picketers unionists wing wings commanders convoy convoys hospital hospitals rangers ranger magistrates recruits conscripts relatives bases base bankers investors airline airlines shipping sailors yacht tribesmen servicewomen bodyguards interpreter clerk clerks translator surgeon relief fisherfolk teenagers pensioner kidnappers captors hijackers hijacker attackers attacker assailants assailant abductors bombers bomber rioters looters inmates bishops bishop archbishop clergy clergyman imams imam rabbis rabbi ayatollah ayatollahs mullahs mufti patriarch chieftains chiefs elders sheikhs warlords warlord dockers dockworkers miners miner magistrate lawmaker legislator aid-workers medics envoy citizens inhabitants islanders nomads tribes clansmen crewmen crewman airmen frogmen drivers inmates inmate convicts convict defector defectors deportees returnees squatters shipowners industrialists exporters importers creditors maids maid housemaids nannies servants jurists newsmen newsman cameraman cameramen crews`.split(
    /\s+/,
  ),
);

/** People under arms against a state: help for them is none for it. */
export const OUTLAWS =
  /^(rebels?|militias?|militiamen|insurgents?|terrorists?|terrorism|guerrillas?|separatists?|mercenaries|extremists?|gunmen|gangs?|warlords?|bandits|jihadists?|insurgency|rebellion)$/;

/** Nouns that stand for several parties named before: "the two sides", "both countries", "the presidents". */
export const PARTY_NOUNS: ReadonlyMap<string, 'any' | 'country' | 'person'> = new Map([
  ...'contestants disputants camps factions adversaries foes belligerents combatants antagonists signatories enemies pair duo three heads sides parties interlocutors partners delegations two'
    .split(' ')
    .map((w) => [w, 'any'] as const),
  ...'capitals countries nations states governments neighbours neighbors peoples capitals republics allies rivals'
    .split(' ')
    .map((w) => [w, 'country'] as const),
  ...'leaders ministers presidents officials diplomats premiers men women heads chancellors ambassadors secretaries envoys statesmen counterparts monarchs kings speakers politicians'
    .split(' ')
    .map((w) => [w, 'person'] as const),
]);

/** Common nouns that stand for a body named before, by the class of body they suit. */
export const BODY_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['bloc', ['union', 'alliance', 'organization', 'forum']],
  ['union', ['union']],
  ['community', ['union', 'organization', 'forum']],
  ['centre', ['agency', 'organization', 'ngo']],
  ['center', ['agency', 'organization', 'ngo']],
  ['alliance', ['alliance']],
  ['organization', ['organization', 'union', 'alliance', 'agency', 'ngo', 'forum']],
  ['organisation', ['organization', 'union', 'alliance', 'agency', 'ngo', 'forum']],
  ['association', ['organization', 'union', 'forum', 'ngo']],
  ['grouping', ['organization', 'union', 'forum']],
  ['agency', ['agency', 'organization']],
  ['council', ['council']],
  ['court', ['court']],
  ['tribunal', ['court']],
  ['judges', ['court']],
  ['bank', ['bank']],
  ['fund', ['fund', 'bank']],
  ['lender', ['bank', 'fund']],
  ['commission', ['commission']],
  ['forum', ['forum']],
  ['body', ['organization', 'agency', 'council', 'commission', 'union']],
  ['institution', ['organization', 'bank', 'fund', 'agency']],
  ['group', ['armed-group', 'forum', 'ngo', 'union']],
  ['movement', ['armed-group', 'party']],
  ['watchdog', ['agency', 'ngo']],
  ['committee', ['council', 'commission']],
  ['ministry', ['ministry']],
  ['secretariat', ['organization', 'union']],
]);

/** Organs that are named by their seat: "the government in Tripoli" is Libya's. */
export const SEATED_NOUNS: ReadonlySet<string> = new Set(
  'government authorities regime junta administration rulers leadership parliament lawmakers legislators deputies senators generals prosecutors legislature congress politburo cabinet colonels policymakers'.split(
    ' ',
  ),
);
