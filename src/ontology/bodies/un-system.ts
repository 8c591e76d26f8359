import type { BodyRow } from '../gazetteer-rows.js';
import { body } from './row.js';

const un = { partOf: 'un' };
const inGeneva = { partOf: 'un', seat: 'Geneva' };

/** The United Nations: organs, funds and programmes, specialised agencies, regional commissions. */
export const UN_SYSTEM: readonly BodyRow[] = [
  body('un', 'United Nations', 'organization', {
    aliases: 'UN, UNO, United Nations Organization, United Nations Organisation, world body, World Body',
    seat: 'New York',
  }),
  body('un-security-council', 'UN Security Council', 'council', {
    ...un,
    aliases: 'Security Council, UNSC, Council of Security',
  }),
  body('un-general-assembly', 'UN General Assembly', 'council', { ...un, aliases: 'General Assembly, UNGA' }),
  body('un-secretariat', 'UN Secretariat', 'agency', un),
  body('ecosoc', 'UN Economic and Social Council', 'council', {
    ...un,
    aliases: 'ECOSOC, Economic and Social Council',
  }),
  body('un-trusteeship-council', 'UN Trusteeship Council', 'council', { ...un, aliases: 'Trusteeship Council' }),
  body('un-human-rights-council', 'UN Human Rights Council', 'council', {
    ...inGeneva,
    aliases: 'UNHRC, Human Rights Council, HRC',
  }),
  body('un-human-rights-commission', 'UN Commission on Human Rights', 'commission', {
    ...inGeneva,
    aliases: 'UN Human Rights Commission, UNCHR',
  }),
  body('ohchr', 'OHCHR', 'agency', {
    ...inGeneva,
    aliases: `UN Human Rights Office, UN human rights office, Office of the High Commissioner for Human Rights,
      Office of the UN High Commissioner for Human Rights, UN High Commissioner for Human Rights, UN rights office`,
  }),
  body('unhcr', 'UNHCR', 'agency', {
    ...inGeneva,
    aliases: `UN High Commissioner for Refugees, UN refugee agency, UN Refugee Agency, UN High Commission for Refugees,
      Office of the UN High Commissioner for Refugees`,
  }),
  body('unrwa', 'UNRWA', 'agency', {
    ...un,
    aliases:
      'UN Relief and Works Agency, UN Relief and Works Agency for Palestine Refugees, UN agency for Palestinian refugees, UN Palestinian refugee agency',
  }),
  body('unicef', 'UNICEF', 'fund', {
    ...un,
    aliases: "Unicef, UN Children's Fund, UN children's agency, UN International Children's Emergency Fund",
  }),
  body('undp', 'UNDP', 'agency', { ...un, aliases: 'UN Development Programme, UN Development Program' }),
  body('unep', 'UNEP', 'agency', {
    ...un,
    aliases: 'UN Environment Programme, UN Environment Program, UN Environment',
    seat: 'Nairobi',
  }),
  body('unfpa', 'UNFPA', 'fund', { ...un, aliases: 'UN Population Fund, UN Fund for Population Activities' }),
  body('un-habitat', 'UN-Habitat', 'agency', {
    ...un,
    aliases: 'UN Human Settlements Programme, UN Habitat',
    seat: 'Nairobi',
  }),
  body('un-women', 'UN Women', 'agency', { ...un, aliases: 'UNIFEM, UN Development Fund for Women' }),
  body('wfp', 'World Food Programme', 'agency', {
    ...un,
    aliases: 'WFP, World Food Program, UN World Food Programme, UN World Food Program, UN food agency',
    seat: 'Rome',
  }),
  body('unctad', 'UNCTAD', 'agency', {
    ...inGeneva,
    aliases: 'UN Conference on Trade and Development, UN Trade and Development, Unctad',
  }),
  body('unodc', 'UNODC', 'agency', {
    ...un,
    aliases: 'UN Office on Drugs and Crime, UN Drug Control Program, UN Drug Control Programme, UNDCP',
    seat: 'Vienna',
  }),
  body('ocha', 'OCHA', 'agency', {
    ...un,
    aliases:
      'UN Office for the Coordination of Humanitarian Affairs, Office for the Coordination of Humanitarian Affairs, UNOCHA, UN OCHA, UN humanitarian office',
  }),
  body('unops', 'UNOPS', 'agency', { ...un, aliases: 'UN Office for Project Services' }),
  body('unaids', 'UNAIDS', 'agency', {
    ...inGeneva,
    aliases: 'Joint UN Programme on HIV/AIDS, Joint UN Program on HIV/AIDS',
  }),
  body('unitar', 'UNITAR', 'agency', { ...inGeneva, aliases: 'UN Institute for Training and Research' }),
  body('unidir', 'UNIDIR', 'agency', { ...inGeneva, aliases: 'UN Institute for Disarmament Research' }),
  body('un-university', 'UN University', 'organization', { ...un, aliases: 'UNU', seat: 'Tokyo' }),
  body('unaoc', 'UN Alliance of Civilizations', 'organization', {
    ...un,
    aliases: 'UNAOC, Alliance of Civilizations, Alliance of Civilisations',
  }),
  body('undrr', 'UNDRR', 'agency', { ...inGeneva, aliases: 'UN Office for Disaster Risk Reduction, UNISDR' }),
  body('unv', 'UN Volunteers', 'agency', { ...un, aliases: 'UNV' }),
  body('unfccc', 'UNFCCC', 'agency', {
    ...un,
    aliases: 'UN Framework Convention on Climate Change, UN Climate Change, UN climate change secretariat',
    seat: 'Bonn',
  }),
  body('ipcc', 'IPCC', 'organization', { ...inGeneva, aliases: 'Intergovernmental Panel on Climate Change' }),
  body('unccd', 'UNCCD', 'agency', { ...un, aliases: 'UN Convention to Combat Desertification' }),
  body('unmas', 'UN Mine Action Service', 'agency', { ...un, aliases: 'UNMAS' }),
  body('un-dppa', 'UN Department of Political Affairs', 'agency', {
    ...un,
    aliases: 'UN Department of Political and Peacebuilding Affairs, DPPA',
  }),
  body('un-dpko', 'UN Department of Peacekeeping Operations', 'agency', {
    ...un,
    aliases: 'DPKO, UN Department of Peace Operations',
  }),
  body('un-peacebuilding-commission', 'UN Peacebuilding Commission', 'commission', {
    ...un,
    aliases: 'Peacebuilding Commission',
  }),
  body('un-counter-terrorism-committee', 'UN Counter-Terrorism Committee', 'commission', {
    ...un,
    aliases: 'Counter-Terrorism Committee, UN Office of Counter-Terrorism, UNOCT',
  }),
  body('un-special-commission', 'UNSCOM', 'commission', { ...un, aliases: 'UN Special Commission, Unscom' }),
  body('unmovic', 'UNMOVIC', 'commission', { ...un, aliases: 'UN Monitoring Verification and Inspection Commission' }),
  body('unesco', 'UNESCO', 'agency', {
    ...un,
    aliases:
      'Unesco, UN Educational Scientific and Cultural Organization, UN Educational Scientific and Cultural Organisation, UN cultural agency',
    seat: 'Paris',
  }),
  body('who', 'World Health Organization', 'agency', {
    ...inGeneva,
    aliases: 'WHO, World Health Organisation, UN health agency',
  }),
  body('paho', 'Pan American Health Organization', 'agency', {
    partOf: 'who',
    aliases: 'PAHO, Pan-American Health Organization',
    seat: 'Washington',
  }),
  body('ilo', 'International Labour Organization', 'agency', {
    ...inGeneva,
    aliases: 'ILO, International Labor Organization, International Labour Organisation',
  }),
  body('fao', 'FAO', 'agency', {
    ...un,
    aliases:
      'Food and Agriculture Organization, UN Food and Agriculture Organization, Food and Agriculture Organisation, UN Food and Agriculture Organisation',
    seat: 'Rome',
  }),
  body('ifad', 'IFAD', 'fund', { ...un, aliases: 'International Fund for Agricultural Development', seat: 'Rome' }),
  body('icao', 'ICAO', 'agency', {
    ...un,
    aliases: 'International Civil Aviation Organization, International Civil Aviation Organisation, UN aviation agency',
    seat: 'Montreal',
  }),
  body('imo', 'International Maritime Organization', 'agency', {
    ...un,
    aliases: 'IMO, International Maritime Organisation',
    seat: 'London',
  }),
  body('itu', 'International Telecommunication Union', 'agency', {
    ...inGeneva,
    aliases: 'ITU, International Telecommunications Union',
  }),
  body('upu', 'Universal Postal Union', 'agency', { ...un, aliases: 'UPU' }),
  body('wmo', 'World Meteorological Organization', 'agency', {
    ...inGeneva,
    aliases: 'WMO, World Meteorological Organisation',
  }),
  body('wipo', 'WIPO', 'agency', {
    ...inGeneva,
    aliases: 'World Intellectual Property Organization, World Intellectual Property Organisation',
  }),
  body('unido', 'UNIDO', 'agency', {
    ...un,
    aliases: 'UN Industrial Development Organization, UN Industrial Development Organisation',
    seat: 'Vienna',
  }),
  body('unwto', 'UN Tourism', 'agency', {
    ...un,
    aliases: 'UNWTO, World Tourism Organization, UN World Tourism Organization, World Tourism Organisation',
    seat: 'Madrid',
  }),
  body('iom', 'International Organization for Migration', 'agency', {
    ...inGeneva,
    aliases: 'IOM, International Organisation for Migration, UN migration agency, UN Migration',
  }),
  body('iaea', 'IAEA', 'agency', {
    ...un,
    aliases:
      'International Atomic Energy Agency, UN nuclear watchdog, UN atomic watchdog, UN nuclear agency, UN atomic agency, nuclear watchdog',
    seat: 'Vienna',
  }),
  body('ctbto', 'CTBTO', 'organization', {
    aliases:
      'Comprehensive Nuclear-Test-Ban Treaty Organization, Comprehensive Test Ban Treaty Organization, CTBTO Preparatory Commission',
    seat: 'Vienna',
  }),
  body('isa', 'International Seabed Authority', 'agency', { seat: 'Kingston' }),
  body('un-conference-on-disarmament', 'Conference on Disarmament', 'forum', {
    ...inGeneva,
    aliases: 'UN Conference on Disarmament, Geneva Disarmament Conference',
  }),
  body('un-compensation-commission', 'UN Compensation Commission', 'commission', { ...inGeneva, aliases: 'UNCC' }),
  body('escap', 'ESCAP', 'commission', {
    ...un,
    aliases:
      'UNESCAP, UN Economic and Social Commission for Asia and the Pacific, Economic and Social Commission for Asia and the Pacific',
    seat: 'Bangkok',
  }),
  body('escwa', 'ESCWA', 'commission', {
    ...un,
    aliases: 'UN Economic and Social Commission for Western Asia, Economic and Social Commission for Western Asia',
    seat: 'Beirut',
  }),
  body('unece', 'UNECE', 'commission', {
    ...inGeneva,
    aliases: 'UN Economic Commission for Europe, Economic Commission for Europe',
  }),
  body('uneca', 'UN Economic Commission for Africa', 'commission', {
    ...un,
    aliases: 'UNECA, Economic Commission for Africa',
    seat: 'Addis Ababa',
  }),
  body('eclac', 'ECLAC', 'commission', {
    ...un,
    aliases:
      'CEPAL, UN Economic Commission for Latin America and the Caribbean, Economic Commission for Latin America and the Caribbean, UN Economic Commission for Latin America',
    seat: 'Santiago',
  }),
];
