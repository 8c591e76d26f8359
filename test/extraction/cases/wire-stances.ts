import type { Table } from '../claims.js';

/** Demands, refusals, brokering, backing and breaks as newspapers word them; answers with "which", auxiliaries parted from their verbs. */
export const wireStances: Table = {
  construction: 'wire-stances',
  cases: [
    {
      say: "Kenya's foreign minister, Alice Wanjiru, told Ethiopia to pull its soldiers back from the frontier.",
      has: ['URGED Alice Wanjiru -> Ethiopia'],
      may: ['CONCEDED_TO Ethiopia -> Kenya hypothetical'],
    },
    {
      say: 'Norway wants Russia to reopen the crossing, a request that Moscow has turned down.',
      has: ['URGED Norway -> Russia', 'REJECTED Russia -> Norway'],
    },
    {
      say: 'The Security Council gave Iran thirty days to comply; Tehran ignored the deadline.',
      has: ['REJECTED Iran -> UN Security Council'],
      may: ['URGED UN Security Council -> Iran', 'THREATENED UN Security Council -> Iran'],
    },
    { say: 'France pressed Niger for the release of its ambassador.', has: ['URGED France -> Niger'] },
    { say: 'Sudan has asked the African Union for observers.', has: ['URGED Sudan -> African Union'] },
    {
      say: 'Ghana appealed to its neighbours, Togo among them, to keep their borders open.',
      has: ['URGED Ghana -> Togo'],
    },
    {
      say: 'Chile said Bolivia should withdraw its claim to the river.',
      has: ['URGED Chile -> Bolivia'],
      may: ['CONCEDED_TO Bolivia -> Chile hypothetical'],
    },
    {
      say: 'It was time for Belgrade to hand over the general, said Dutch Foreign Minister Piet Verhoef.',
      has: ['URGED Piet Verhoef -> Serbia'],
      may: ['CONCEDED_TO Serbia -> Netherlands hypothetical'],
    },
    {
      say: '"Stop the shelling," Finnish President Aino Lehtola told the Kremlin.',
      has: ['URGED Aino Lehtola -> Russia'],
    },
    {
      say: 'Poland has demanded that Germany pay, and Berlin has said no.',
      has: ['URGED Poland -> Germany', 'REJECTED Germany -> Poland'],
    },
    {
      say: 'Peru put its demand for extradition to the Bolivian government on Monday. La Paz said the request would be studied.',
      has: ['URGED Peru -> Bolivia'],
    },
    { say: 'Amnesty International wants Egypt to free the lawyer.', has: ['URGED Amnesty International -> Egypt'] },
    {
      say: "Libya must cooperate with the court, the EU's foreign policy chief, Marta Delgado, insisted.",
      has: ['URGED Marta Delgado -> Libya'],
    },
    { say: 'The IMF set Zambia three conditions for the loan.', has: ['URGED IMF -> Zambia'] },
    {
      say: "Manila rejected Beijing's demand that it tow away the ship.",
      has: ['REJECTED Philippines -> China', 'URGED China -> Philippines'],
    },
    {
      say: "Asked about the charge, Uganda's foreign minister, Sarah Nakato, called it laughable.",
      has: [],
      may: ['ACCUSED Sarah Nakato -> Uganda'],
    },
    {
      say: 'Rwanda accused Burundi of sheltering rebels. The government in Bujumbura dismissed the accusation.',
      has: ['ACCUSED Rwanda -> Burundi', 'REJECTED Burundi -> Rwanda'],
    },
    {
      say: 'Rwanda accused Burundi of sheltering rebels, which Bujumbura denies.',
      has: ['ACCUSED Rwanda -> Burundi', 'REJECTED Burundi -> Rwanda'],
    },
    {
      say: 'Rwanda says Burundi shelters rebels. Burundi says it does nothing of the kind.',
      has: ['ACCUSED Rwanda -> Burundi', 'REJECTED Burundi -> Rwanda'],
    },
    {
      say: 'Azerbaijan accused Armenia of opening fire, an allegation Yerevan called baseless.',
      has: ['ACCUSED Azerbaijan -> Armenia', 'REJECTED Armenia -> Azerbaijan'],
      may: ['ACCUSED Armenia -> Azerbaijan'],
    },
    {
      say: "Hungary blocked the European Union's loan to Ukraine.",
      has: ['REJECTED Hungary -> European Union'],
      may: ['REJECTED Hungary -> Ukraine', 'AIDED European Union -> Ukraine'],
    },
    { say: "Greece held up Macedonia's entry into NATO over its name.", has: ['REJECTED Greece -> North Macedonia'] },
    { say: "Turkey has withdrawn its objections to Sweden's membership.", has: ['CONCEDED_TO Türkiye -> Sweden'] },
    { say: 'The United States vetoed a resolution condemning Israel.', has: ['SUPPORTS United States -> Israel'] },
    { say: 'China used its veto against sanctions on Syria.', has: ['SUPPORTS China -> Syria'] },
    {
      say: 'Spain refused to recognise Kosovo.',
      has: ['RECOGNIZED Spain -> Kosovo not'],
      may: ['REJECTED Spain -> Kosovo'],
    },
    {
      say: 'Ireland, Norway and Spain said they would recognise a Palestinian state on May 28.',
      has: [
        'RECOGNIZED Ireland -> Palestine planned',
        'RECOGNIZED Norway -> Palestine planned',
        'RECOGNIZED Spain -> Palestine planned',
      ],
    },
    {
      say: 'Nauru switched recognition from Taipei to Beijing.',
      has: ['RECOGNIZED Nauru -> China', 'CUT_TIES_WITH Nauru -> Taiwan'],
    },
    {
      say: 'Nauru dropped Taiwan in favour of China.',
      has: ['CUT_TIES_WITH Nauru -> Taiwan'],
      may: ['RECOGNIZED Nauru -> China', 'ESTABLISHED_RELATIONS_WITH Nauru -> China'],
    },
    {
      say: 'Qatar brought Fatah and Hamas together in Doha.',
      has: ['MEDIATED Qatar -> Fatah', 'MEDIATED Qatar -> Hamas'],
    },
    {
      say: 'The talks between Serbia and Kosovo were chaired by the EU envoy, Miklos Varga.',
      has: ['MEDIATED Miklos Varga -> Serbia', 'MEDIATED Miklos Varga -> Kosovo', 'MET Serbia -> Kosovo'],
    },
    {
      say: 'Oman carried the first messages between Washington and Tehran.',
      has: ['MEDIATED Oman -> United States', 'MEDIATED Oman -> Iran'],
    },
    {
      say: 'Under a deal brokered by Turkey, Russia and Ukraine exchanged 200 prisoners.',
      has: [
        'MEDIATED Türkiye -> Russia',
        'MEDIATED Türkiye -> Ukraine',
        'CONCEDED_TO Russia -> Ukraine',
        'CONCEDED_TO Ukraine -> Russia',
      ],
      may: ['AGREED_WITH Russia -> Ukraine'],
    },
    {
      say: 'Algeria, which mediated between Mali and the rebels, welcomed the result.',
      has: ['MEDIATED Algeria -> Mali'],
    },
    {
      say: 'Egypt helped Israel and Hamas reach a truce.',
      has: ['MEDIATED Egypt -> Israel', 'MEDIATED Egypt -> Hamas', 'AGREED_WITH Israel -> Hamas'],
    },
    {
      say: 'Thanks to Swiss mediation, Georgia and Russia settled their quarrel over the customs posts.',
      has: ['MEDIATED Switzerland -> Georgia', 'MEDIATED Switzerland -> Russia', 'AGREED_WITH Georgia -> Russia'],
    },
    { say: 'Kenya and Uganda have buried their quarrel over the island.', has: ['AGREED_WITH Kenya -> Uganda'] },
    {
      say: 'Vietnam and Indonesia drew a line under twelve years of talks by agreeing on their maritime boundary.',
      has: ['AGREED_WITH Vietnam -> Indonesia'],
    },
    { say: 'After a night of haggling Mali and Niger arrived at a compromise.', has: ['AGREED_WITH Mali -> Niger'] },
    { say: 'Between them, Norway and Russia have agreed how to share the cod.', has: ['AGREED_WITH Norway -> Russia'] },
    {
      say: 'The two presidents, Jorge Salinas of Peru and Iván Duarte of Chile, shook hands on a deal.',
      has: ['AGREED_WITH Jorge Salinas -> Iván Duarte'],
      may: ['MET Jorge Salinas -> Iván Duarte'],
    },
    { say: "Tanzania came round to Kenya's proposal.", has: ['AGREED_WITH Tanzania -> Kenya'] },
    {
      say: 'Laos and Thailand put their names to a border treaty in Vientiane.',
      has: ['SIGNED_WITH Laos -> Thailand'],
    },
    {
      say: 'A treaty of friendship was concluded yesterday by India and Bhutan.',
      has: ['SIGNED_WITH India -> Bhutan'],
    },
    {
      say: 'The Indian foreign secretary, Ravi Menon, and his Nepalese colleague, Hari Thapa, initialled the text on Friday.',
      has: ['SIGNED_WITH Ravi Menon -> Hari Thapa'],
    },
    { say: 'Japan ratified the convention with Peru.', has: ['SIGNED_WITH Japan -> Peru'] },
    {
      say: "Ukraine signed up to the European Union's energy treaty.",
      has: [],
      may: ['SIGNED_WITH Ukraine -> European Union'],
    },
    {
      say: 'Morocco inked a fisheries accord with the EU, the fourth of its kind.',
      has: ['SIGNED_WITH Morocco -> European Union'],
    },
    { say: "Cuba took Venezuela's side in the quarrel with Guyana.", has: ['SUPPORTS Cuba -> Venezuela'] },
    {
      say: '"Cyprus will always have a friend in Athens," Greek Prime Minister Nikos Pavlidis said.',
      has: ['SUPPORTS Nikos Pavlidis -> Cyprus'],
    },
    { say: "India counts on Japan's vote for its seat on the Council.", has: [], may: ['SUPPORTS Japan -> India'] },
    { say: "Brazil threw its weight behind Argentina's bid.", has: ['SUPPORTS Brazil -> Argentina'] },
    { say: 'Kuwait stands squarely behind Bahrain.', has: ['SUPPORTS Kuwait -> Bahrain'] },
    {
      say: 'Estonian Prime Minister Marju Saar promised Kyiv that help would not dry up.',
      has: ['SUPPORTS Marju Saar -> Ukraine'],
      may: ['AIDED Estonia -> Ukraine planned'],
    },
    { say: 'Malta has lodged a complaint with Libya over the fishing boats.', has: ['PROTESTED_TO Malta -> Libya'] },
    {
      say: 'The Czech ambassador was called to the Belarusian Foreign Ministry and handed a note of protest.',
      has: ['PROTESTED_TO Belarus -> Czechia'],
    },
    {
      say: "India called in Pakistan's deputy high commissioner and gave him a dressing-down.",
      has: ['PROTESTED_TO India -> Pakistan'],
    },
    { say: 'A protest note went to the Chinese embassy in Hanoi.', has: ['PROTESTED_TO Vietnam -> China'] },
    { say: "Sweden's ambassador in Tehran was given a formal protest.", has: ['PROTESTED_TO Iran -> Sweden'] },
    {
      say: "Colombia summoned Nicaragua's ambassador to explain the patrols.",
      has: ['PROTESTED_TO Colombia -> Nicaragua'],
    },
    { say: 'Iran broke with Morocco after its embassy was closed.', has: ['CUT_TIES_WITH Iran -> Morocco'] },
    {
      say: 'Morocco sent the Iranian ambassador home and called its own back from Tehran.',
      has: ['EXPELLED Morocco -> Iran', 'CUT_TIES_WITH Morocco -> Iran'],
    },
    { say: 'Sudan shut its embassy in Nairobi on Tuesday.', has: ['CUT_TIES_WITH Sudan -> Kenya'] },
    {
      say: 'The Maldives announced that it was leaving the Commonwealth.',
      has: ['CUT_TIES_WITH Maldives -> Commonwealth'],
    },
    {
      say: 'Burundi walked out of the International Criminal Court.',
      has: ['CUT_TIES_WITH Burundi -> International Criminal Court'],
    },
    {
      say: "Jordan reduced its representation in Doha to a chargé d'affaires.",
      has: ['CUT_TIES_WITH Jordan -> Qatar'],
    },
    {
      say: 'Canada called its ambassador home from Riyadh for consultations.',
      has: ['CUT_TIES_WITH Canada -> Saudi Arabia'],
    },
    { say: 'Norway has in recent weeks expelled three Russian diplomats.', has: ['EXPELLED Norway -> Russia'] },
    { say: 'France was on Tuesday accused by Mali of spying.', has: ['ACCUSED Mali -> France'] },
    { say: 'Japan has also for the first time imposed sanctions on Russia.', has: ['SANCTIONED Japan -> Russia'] },
    {
      say: 'Tokyo and Seoul have both condemned North Korea.',
      has: ['ACCUSED Japan -> North Korea', 'ACCUSED South Korea -> North Korea'],
    },
    {
      say: 'The shelves are full again, three days after Jordan, Egypt and Yemen severed relations with Qatar.',
      has: ['CUT_TIES_WITH Jordan -> Qatar', 'CUT_TIES_WITH Egypt -> Qatar', 'CUT_TIES_WITH Yemen -> Qatar'],
    },
    {
      say: 'When Riyadh called its ambassador home from Doha, Kuwait brokered a settlement between the two.',
      has: ['CUT_TIES_WITH Saudi Arabia -> Qatar', 'MEDIATED Kuwait -> Saudi Arabia', 'MEDIATED Kuwait -> Qatar'],
    },
    {
      say: 'In Geneva, where police detained a Libyan diplomat, the court sat on Monday.',
      has: ['COERCED Switzerland -> Libya'],
    },
    {
      say: 'Chad froze the assets of Moussa Sow, the president of Niger, and of Ali Keita, his son.',
      has: ['SANCTIONED Chad -> Moussa Sow', 'SANCTIONED Chad -> Ali Keita'],
    },
    {
      say: 'Rwanda put an end to all support for the rebels in Congo.',
      has: [],
      hasNot: ['SUPPORTS Rwanda -> Democratic Republic of the Congo'],
    },
    {
      say: 'Rwandan Foreign Minister Alice Mukamana said Burundi was arming the rebels.',
      has: ['ACCUSED Alice Mukamana -> Burundi'],
    },
    {
      say: '"We thank Germany for this," Foreign Minister Beat Lüthi told Swiss radio.',
      has: ['PRAISED Beat Lüthi -> Germany'],
    },
    {
      say: 'Peru and Chile agreed to conclude a fisheries treaty in May.',
      has: ['AGREED_WITH Peru -> Chile'],
      hasNot: ['SIGNED_WITH Peru -> Chile planned'],
    },
    { say: 'Kenyan troops seized a Somali boat on Monday, the owner said.', has: ['COERCED Kenya -> Somalia'] },
    {
      say: "Romania has been the most vocal backer of Moldova's European ambitions.",
      has: ['SUPPORTS Romania -> Moldova'],
    },
    { say: 'Within hours Hungary had sent a Ukrainian diplomat packing.', has: ['EXPELLED Hungary -> Ukraine'] },
    {
      say: 'On 7 March Pyongyang stopped eleven Malaysians from boarding their flights.',
      has: ['COERCED North Korea -> Malaysia'],
    },
    {
      say: 'Albanian police held the opposition leader, Servet Hoxhaj, for several hours.',
      has: ['COERCED Albania -> Servet Hoxhaj'],
    },
    {
      say: 'Papua New Guinea has denied a charge made by the Solomon Islands government that its border guards sold rifles.',
      has: ['REJECTED Papua New Guinea -> Solomon Islands', 'ACCUSED Solomon Islands -> Papua New Guinea'],
    },
    {
      say: 'The Ugandan president, Grace Otieno, saw Indian External Affairs Minister Raghav Menon in Kampala.',
      has: ['MET Grace Otieno -> Raghav Menon'],
    },
    { say: 'Kenya sees Ghana as a partner.', has: ['PARTNER_OF Kenya -> Ghana'] },
    {
      say: 'The Kenyan president, Grace Otieno, reached her Chadian counterpart, Moussa Sow, by telephone on Monday.',
      has: ['SPOKE_WITH Grace Otieno -> Moussa Sow'],
    },
  ],
};
